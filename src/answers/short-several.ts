import type { Archive } from "../archive/archive.ts";
import { passage } from "../corpus/article.ts";
import { foldedWords } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { type NamedPlace, namesIn } from "./names.ts";
import type { Question } from "./understand.ts";

/** "Quels sont les deux jurés", "qui sont les trois élus", "which two ministers": names that are joined answer together. */
export const asksForSeveral = ({ text }: Question): boolean =>
  /\b(?:(?:quels|quelles|qui) (?:sont|etaient|furent)|(?:quels|quelles) (?:deux|trois|quatre)|(?:which|what) (?:two|three|four)|who (?:are|were) the)\b/u.test(
    foldedWords(text),
  );

/** What may stand between two names that are joined: ", ", " et le pharmacien ". */
const JOINT =
  /^(?:,| et| and)\s(?:(?:l[ae]|les|son|sa|une?) |l[’'])?(?:(?!(?:ont|sont|avaient|étaient|qui|que|dont) )\p{Ll}[\p{L}’'-]{0,20} ){0,5}$/u;

/** The names that are joined to `name`, with it, as they stand there: "Sidonie Braun et le pharmacien Ilan Kéraval"; null where none is. */
export function severalWith(archive: Archive, item: Candidate["item"], name: NamedPlace): ShortAnswer | null {
  const { text } = item.article;
  const names = namesIn(archive, text, item);
  const at = names.findIndex(({ start }) => start === name.start);
  const joins = (left: number): boolean => {
    const before = names[left];
    const after = names[left + 1];
    return before !== undefined && after !== undefined && JOINT.test(text.slice(before.end, after.start));
  };
  let first = at;
  let last = at;
  while (joins(first - 1)) first--;
  while (joins(last)) last++;
  // "Carrel, Ruet": a comma alone may set in anything.
  if (at < 0 || first === last || !/ (?:et|and) /u.test(text.slice(names[last - 1]!.end, names[last]!.start)))
    return null;
  const span = { start: names[first]!.start, end: names[last]!.end };
  return { type: "person", text: text.slice(span.start, span.end), span: passage(item.article, span) };
}

const ASKS_INITIATIVE = /\b(?:initiative|initie|initiated?|instigation)\b/u;
const INITIATIVE = /à l[’'](?:initiative|instigation) (?:de la |de l[’']|du |des |de |d[’'])/iu;
/** What ends whoever began it: "à l’initiative des commerçants, une collecte". */
const ENDS = /[,;:.!?»()]| (?:et|qui|que|dont|pour|le|la|les|une?|dans|en|à|au) /u;
const LONGEST = 60;

/** "Qui a pris l'initiative de la collecte ?" of "à l’initiative de la ligue bretonne"; null where another thing is asked or the sentence has no such turn. */
export function initiatorIn(question: Question, { item }: Candidate): ShortAnswer | null {
  if (!ASKS_INITIATIVE.test(foldedWords(question.text))) return null;
  const found = INITIATIVE.exec(item.article.text.slice(item.start, item.end));
  if (!found) return null;
  const start = item.start + found.index + found[0].length;
  const after = item.article.text.slice(start, Math.min(item.end, start + LONGEST));
  const who = after.slice(0, ENDS.exec(after)?.index ?? after.length).trimEnd();
  return who === ""
    ? null
    : { type: "person", text: who, span: passage(item.article, { start, end: start + who.length }) };
}
