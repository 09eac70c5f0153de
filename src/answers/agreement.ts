import type { Archive } from "../archive/archive.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import { contrastOf } from "../language/contrasts.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { GENERAL_KINDS, KIND_WORDS } from "../language/question-words.ts";
import { namesSomebody } from "./asks-somebody.ts";
import type { Candidate } from "./candidates.ts";
import { namesIn } from "./names.ts";
import type { Question } from "./understand.ts";

/** How well the sentence and its neighbours must hold a word for it to stand there. */
export const BESIDE = 0.4;

/** Words between a word of the question and the one that contrasts with what it asks for. */
const NEXT_TO = 3;

/**
 * Whether the sentence speaks of the other thing: "au premier tour" where the second is asked for, "l’Assemblée a adopté" where the Senate is.
 * The other word stands beside a word of the question, and the one asked for stands nowhere near.
 */
export function isOfOther({ units }: Query, { near, places, words, from, to }: Candidate): boolean {
  return units.some((unit, index) => {
    if (near[index]! > BESIDE) return false;
    const asked = stemsOf(unit).map(contrastOf).find(Boolean);
    if (!asked) return false;
    for (let at = from; at < to; at++) {
      const other = contrastOf(words[at]!.stem);
      if (other?.group !== asked.group || other.member === asked.member) continue;
      if (places.some((place) => place.unit !== index && Math.abs(place.at - at) <= NEXT_TO)) return true;
    }
    return false;
  });
}

/** The stems of a word of the question, in French where it was asked in English. */
const stemsOf = ({ stem, stems, forms }: QueryUnit): string[] => [
  stem,
  ...(stems.length === 1 ? stems : []),
  ...forms.filter((form) => form.gain >= SAME && form.stems.length === 1).map((form) => form.stems[0]!),
];

const SAME = 0.8;

/**
 * Whether the sentence is about somebody else: it names a person whom the question does not name, and nobody of those whom it does stands in it or
 * beside it. "La cour a condamné Paul Ruet" does not say to what Lise Carrel was.
 */
export function isOfSomebodyElse(archive: Archive, query: Query, { item, near, own }: Candidate): boolean {
  const named = query.units
    .map((unit, at) => ({ unit, at }))
    .filter(({ unit }) => unit.name && isPerson(archive, unit));
  if (named.length === 0 || named.some(({ at }) => own[at]! > 0 || near[at]! >= BESIDE)) return false;
  return namesIn(archive, item.article.text, item).some(({ person }) => person?.kind === "person");
}

/** Whether the sentence itself names a person of whom the question has no word. */
export function namesSomebodyElse(archive: Archive, query: Query, { item }: Candidate): boolean {
  const asked = new Set(query.units.flatMap(({ exact, stems }) => [exact, ...stems]));
  const { text } = item.article;
  return namesIn(archive, text, item).some(
    ({ person, start, end }) =>
      person?.kind === "person" &&
      !fold(text.slice(start, end))
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => asked.has(word)),
  );
}

/** Whether a word of a question is of the name of somebody whom the archive knows. */
export const isPerson = ({ peopleIndex }: Archive, { exact }: Pick<QueryUnit, "exact">): boolean =>
  (peopleIndex.byWord.get(exact) ?? []).some(({ kind }) => kind === "person");

/** What is asked for by its noun: "quelle banque", "which antivirus", "c'est quoi le salaire", "le nom du navire", "date du rejet". */
const OF_KIND =
  /^(?:.{0,20}? )?(?:quel(?:le)?s?|kel(?:le)?s?|which|what)(?: (?:est|etait|sont|a ete|is|was|were|are))?(?: (?:le|la|l|les|the))?(?: (?:type|genre|sorte|marque|nom|kind|sort|brand|name) (?:d|de|du|of))? (?<noun>\p{L}{3,40})|^(?:c est |c )?quoi (?:le|la|l|les) (?<what>\p{L}{3,40})/u;

/**
 * Whether the very thing asked for by its noun stands neither in the sentence nor beside it: a sentence without a bank does not say which bank it
 * was. Nouns that say no more than "who", "where" or "when" do not count.
 */
export function lacksKind(question: Question, { units }: Query, { near }: Candidate): boolean {
  const groups = OF_KIND.exec(foldedWords(question.text))?.groups;
  const noun = groups?.["noun"] ?? groups?.["what"];
  if (noun === undefined || KIND_WORDS.has(noun) || GENERAL_KINDS.has(noun) || namesSomebody(noun)) return false;
  const unit = units.findIndex(
    ({ typed, verb }) =>
      !verb &&
      fold(typed)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(noun),
  );
  return unit >= 0 && near[unit]! < BESIDE;
}
