import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { daysOf, webAddress } from "../corpus/catalog.ts";
import type { About } from "../records/added.ts";
import { type Locale, words } from "../words.ts";
import { limits, shortened } from "./limits.ts";
import { escaped, tidy, unescaped } from "./markdown.ts";
import { type Ticket, written } from "./ticket.ts";

/** What a person can say of an article, in the order of the form, and how long each may be. */
const LONGEST = { title: 300, outlet: 60, published: 10, url: 300 } as const;
type Detail = keyof typeof LONGEST;
const DETAILS = Object.keys(LONGEST) as Detail[];

/** The name of the form's field for the file. */
export const FILE_FIELD = "file";

/** What is said of an article, one line each: `**Title:** …`. Read back by `readDetails`. */
export const detailLines = (about: About, locale: Locale): string[] =>
  DETAILS.flatMap((key) => {
    const value = about[key];
    return value ? [`${labelled(key, locale)} ${escaped(shortened(tidy(value), LONGEST[key]))}`] : [];
  });

const labelled = (key: Detail, locale: Locale): string =>
  `**${words[locale].add.details[key]}${words[locale].discord.colon}**`;

/** What a preview says of its article. What was too long to be shown whole is left out. */
export function readDetails(preview: string, locale: Locale): About {
  const lines = preview.split("\n");
  return Object.fromEntries(
    DETAILS.flatMap((key) => {
      const label = `${labelled(key, locale)} `;
      const value = lines.find((line) => line.startsWith(label))?.slice(label.length);
      return value && !value.endsWith("…") ? [[key, unescaped(value)]] : [];
    }),
  );
}

/** The form that asks for what the text does not say itself, with what is known filled in; for a new article with its file. */
export function detailsForm(ticket: Ticket, known: About, locale: Locale): APIModalInteractionResponseCallbackData {
  const say = words[locale].add;
  const fields = DETAILS.map((key) => ({
    type: ComponentType.Label as const,
    label: shortened(say.details[key], limits.modalLabel),
    description: shortened(say.detailsAbout[key], limits.description),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: key,
      style: TextInputStyle.Short as const,
      max_length: LONGEST[key],
      required: false,
      ...(known[key] && { value: known[key] }),
    },
  }));
  const file = {
    type: ComponentType.Label as const,
    label: shortened(say.file, limits.modalLabel),
    description: shortened(say.ending, limits.description),
    component: { type: ComponentType.FileUpload as const, custom_id: FILE_FIELD, max_values: 1, required: true },
  };
  return {
    custom_id: written(ticket),
    title: shortened(ticket.does === "add" ? say.add : say.describe, limits.modalTitle),
    components: ticket.does === "add" ? [file, ...fields] : fields,
  };
}

export interface Filled {
  readonly about: About;
  readonly wrong: readonly Checked[];
}

/** What was filled in, and which of it cannot be taken. */
export function filledIn(field: (key: string) => string): Filled {
  const about: Partial<Record<Detail, string>> = {};
  const wrong: Checked[] = [];
  for (const key of DETAILS) {
    const value = tidy(field(key)).slice(0, LONGEST[key]);
    if (value === "") continue;
    if (isChecked(key) && !CHECKS[key](value)) wrong.push(key);
    else about[key] = value;
  }
  return { about, wrong };
}

/** What a catalogue takes only where it is right. */
const CHECKS = {
  published: (value: string) => daysOf(value) !== undefined,
  url: (value: string) => webAddress(value) !== undefined,
} as const;
type Checked = keyof typeof CHECKS;
const isChecked = (key: Detail): key is Checked => Object.hasOwn(CHECKS, key);
