import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { type Locale, words } from "../words.ts";
import { limits, measures, shortened } from "./limits.ts";
import { written } from "./ticket.ts";

export const FORM_FIELD = "question";

/** The form for a further question, for those who cannot reply to a private answer. */
export function askForm(locale: Locale): APIModalInteractionResponseCallbackData {
  const say = words[locale].discord;
  return {
    custom_id: written({ does: "further" }),
    title: shortened(say.further, limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: say.question,
        description: say.questionAbout,
        component: {
          type: ComponentType.TextInput,
          custom_id: FORM_FIELD,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: measures.question,
          required: true,
        },
      },
    ],
  };
}
