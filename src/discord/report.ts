import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import { refOf } from "../corpus/article.ts";
import type { Report } from "../records/records.ts";
import { type Locale, words } from "../words.ts";
import { findingAt } from "./address.ts";
import { remark } from "./card.ts";
import type { Desk } from "./desk.ts";
import { limits, shortened } from "./limits.ts";
import { tidy } from "./markdown.ts";
import { replyPrivately } from "./reply.ts";
import { type Ticket, written } from "./ticket.ts";

const KINDS: readonly Report["about"][] = ["speaker", "date", "text", "remark"];
const FIELDS = { about: "about", remark: "remark" } as const;
const LONGEST_REMARK = 500;

/** The form that says what is wrong with a finding. */
export function reportForm(ticket: Ticket, locale: Locale): APIModalInteractionResponseCallbackData {
  const say = words[locale].discord;
  return {
    custom_id: written(ticket),
    title: shortened(say.report, limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: say.reportAbout,
        component: {
          type: ComponentType.StringSelect,
          custom_id: FIELDS.about,
          options: KINDS.map((kind) => ({ label: say.reportKinds[kind], value: kind })),
        },
      },
      {
        type: ComponentType.Label,
        label: say.reportRemark,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELDS.remark,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_REMARK,
          required: false,
        },
      },
    ],
  };
}

/** Keeps what was filled in, with the address of the finding and without who filled it in. */
export async function reported(
  form: ModalSubmitInteraction,
  address: string,
  desk: Desk,
  locale: Locale,
): Promise<void> {
  const say = words[locale].discord;
  const item = findingAt(desk.archive, address);
  const [about] = form.fields.getStringSelectValues(FIELDS.about);
  const kind = KINDS.find((one) => one === about);
  if (!item) return replyPrivately(form, remark(say.stale));
  if (!kind) return replyPrivately(form, remark(say.invalid));
  const kept = await desk.records.report({
    ref: refOf(item),
    about: kind,
    remark: tidy(form.fields.getTextInputValue(FIELDS.remark)),
  });
  await replyPrivately(form, remark(kept ? say.reportKept : say.reportOff));
}
