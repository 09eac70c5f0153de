import type { Span } from "./span.ts";

/** A dateline, with the place and the outlet that it names, as written. */
export interface Dateline extends Span {
  readonly place: string | null;
  readonly outlet: string | null;
}

/** A dateline is short; nothing beyond this many code units is looked at. */
const LONGEST = 120;

const PLACE = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ -](?:de |du |des |la |le |les |l['’]|d['’])?\p{Lu}[\p{L}'’.-]*){0,3}`;
const DATE = String.raw`(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?`;
const AGENCY = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}`;
const OPENING = String.raw`(?=["«“]?\s?\p{Lu})`;

/** The manners of datelines, most telling first. Groups: place, outlet. */
const FORMS: readonly RegExp[] = [
  // "TASS/. Le président", "/TASS/. Le", "MOSCOU, 7 décembre /TASS/. Le"
  new RegExp(
    String.raw`^(?:(?<place>${PLACE})(?:, ${DATE})?[.,]? )?(?:\/(?<agency>${AGENCY})\/|(?<bare>\p{Lu}{2,10})\/)[.:]?\s*(?:[-–—]\s*)?${OPENING}`,
    "u",
  ),
  // "Moscou (CNSNews.com) – Le", "Genève, le 7 décembre (ATS) — Le", "(AFP) - Le"
  new RegExp(
    String.raw`^(?:(?<place>${PLACE})(?:, ${PLACE})?(?:, ${DATE})?,? )?\((?<agency>${AGENCY})(?:, ${DATE})?\)(?:\s*[-–—:.]+\s*|\.\s+)${OPENING}`,
    "u",
  ),
  // "Jakarta - Les", "DAKAR, 7 décembre – Le"
  new RegExp(String.raw`^(?<place>${PLACE})(?:, ${PLACE})?(?:, ${DATE})?,?\.? [-–—] ${OPENING}`, "u"),
  // "AFP - Le" is the form above with an agency for a place; see isAgency.
];

const isAgency = (words: string): boolean => /^\p{Lu}{2,5}$/u.test(words) || /\.\p{Ll}{2,6}$/u.test(words);

/** The dateline with which the line `span` opens, its separator included and the blank after it not; undefined where there is none. */
export function datelineOf(text: string, span: Span): Dateline | undefined {
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  for (const form of FORMS) {
    const match = form.exec(words);
    if (!match || match[0].length >= span.end - span.start) continue;
    const { place, agency, bare } = match.groups ?? {};
    const named = agency ?? bare ?? null;
    const end = span.start + match[0].trimEnd().length;
    if (named === null && place && isAgency(place)) return { start: span.start, end, place: null, outlet: place };
    return { start: span.start, end, place: place ?? null, outlet: named };
  }
  return undefined;
}
