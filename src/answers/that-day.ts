import type { Archive } from "../archive/archive.ts";
import type { EventMention } from "../archive/findings.ts";
import { typedDate } from "../archive/typed-date.ts";
import { foldedWords } from "../language/fold.ts";
import { eventsWithin } from "./timeline.ts";
import type { Question } from "./understand.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

const HAPPENED =
  /^(?:(?:et )?(?:qu est ce qui|que|qu|quoi|il|keski) (?:s est|s etait|est|a eu)(?: t il| il)? (?:passe|arrive|lieu|produit)|what (?:happened|took place|occurred|was going on)) (?:(?:le|on|in|en|the) ){0,3}(?<date>[\p{L}\p{N}: ]{4,40})$/u;
const ENGLISH_DATE =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?:of )?(?<month>\p{L}+)(?: (?<after>\d{1,2})(?:st|nd|rd|th)?)? (?<year>\d{4})$/u;

/** The days of "what happened on 3 May 2021?"; undefined where a question asks for something else. */
export function dayAsked({ text }: Question): { readonly from: string; readonly to: string } | undefined {
  const words = foldedWords(text);
  const date = HAPPENED.exec(words)?.groups?.["date"]?.trim();
  if (date === undefined) return undefined;
  const days = typedDate(inFrench(date) ?? date);
  return !days || days === "relative" ? undefined : days;
}

/** "february 14 2023" -> "14 février 2023"; undefined where it is no English date. */
function inFrench(date: string): string | undefined {
  const { day, month = "", after, year = "" } = ENGLISH_DATE.exec(date)?.groups ?? {};
  const at = MONTHS.indexOf(month);
  return at < 0 ? undefined : [day ?? after, FRENCH_MONTHS[at], year].filter(Boolean).join(" ");
}

/** What the corpus dates within some days, one sentence of each event. */
export const happenedOn = (
  archive: Archive,
  days: { readonly from: string; readonly to: string },
  limit: number,
): EventMention[] =>
  eventsWithin(archive, days)
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .slice(0, limit);
