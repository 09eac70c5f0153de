import { COUNTRY_ADJECTIVES } from "../../language/countries.ts";
import { fold } from "../../language/fold.ts";
import type { Phrase } from "./phrases.ts";

/** What may stand between two names of one list, at most: "et la présidente de la Diète" has the rest in the mention. */
const LONGEST_LINK = 24;
const LINK = /^(,)? ?(et)?(?: (?:de|d['’]|par|avec|à))?(?: (?:le|la|son|sa|leur|l['’]))?(?:son |sa )? ?$/u;
/** "les ministres allemande A et française B": the adjective of the second. */
const DISTRIBUTED = /^,? et (\p{Ll}{4,}),? $/u;
/** More names than this in one list are no two or three who act together. */
const MOST = 4;

/** Lists of names that "et" ends, "A et B", "A, B et C", each under its last phrase. `phrases` are in reading order. */
export function namedTogether(text: string, phrases: readonly Phrase[]): ReadonlyMap<Phrase, readonly Phrase[]> {
  const lists = new Map<Phrase, readonly Phrase[]>();
  let list: Phrase[] = [];
  for (const phrase of phrases) {
    const last = list.at(-1);
    const link = last && isNamed(phrase) ? linkBetween(text, last, phrase) : undefined;
    list = link ? [...list.slice(-MOST), phrase] : isNamed(phrase) ? [phrase] : [];
    if (link !== "et" || list.length > MOST) continue;
    lists.set(phrase, list);
    list = [phrase];
  }
  return lists;
}

const isNamed = ({ kind, name }: Phrase): boolean => name !== null && (kind === "person" || kind === "unknown");

function linkBetween(text: string, a: Phrase, b: Phrase): "et" | "," | undefined {
  if (b.start - a.end > LONGEST_LINK) return undefined;
  const between = text.slice(a.end, b.start);
  if (a.shared && DISTRIBUTED.test(between)) return "et";
  const found = LINK.exec(between);
  if (!found || !(found[1] || found[2])) return undefined;
  return found[2] ? "et" : ",";
}

/** "les présidents A et B": the role before the first name is that of all. Returns the phrases in the same order. */
export function shareRoles(text: string, phrases: readonly Phrase[]): Phrase[] {
  if (!phrases.some(({ shared }) => shared)) return [...phrases];
  const shared = new Map<Phrase, Phrase["shared"]>();
  for (const list of namedTogether(text, phrases).values()) {
    const role = list[0]?.shared;
    list.slice(1).forEach((phrase, index) => {
      if (!role || phrase.roles.length > 0) return;
      // "les présidents turc, A, et grec, B": each has the country of the adjective before the name.
      const own = DISTRIBUTED.exec(text.slice((list[index] as Phrase).end, phrase.start))?.[1];
      const country = COUNTRY_ADJECTIVES.get(fold(own ?? ""));
      shared.set(phrase, country ? { ...role, country } : role);
    });
  }
  return phrases.map((phrase) => {
    const role = shared.get(phrase);
    return role ? { ...phrase, kind: "person", shared: role } : phrase;
  });
}
