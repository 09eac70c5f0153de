import type { Archive } from "../archive/archive.ts";
import type { Item, Quote } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { textOf } from "../corpus/article.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { NOUNLIKE, PARTICIPLE } from "../language/conjugation.ts";
import { verbForm } from "../language/verbs.ts";
import type { Answer, NothingReason } from "./answer.ts";
import { creditOf } from "./credit.ts";
import { quotesAbout } from "./quotes.ts";

/** Subjects offered, subjects tried for them, and passages that they are taken from. */
const MOST = 5;
const MOST_TRIED = 6;
const MOST_PASSAGES = 12;
/** What may stand between two words of one subject: « prix du blé », « ligne de train »; « au », « ne » or « que » may not. */
const JOINT = /^\s(?:(?:de|du|des|en)\s|(?:de\s)?[ld]['’]|de\sla\s)?$/u;

/** « juridiquement », but not « gouvernement ». */
const ADVERB = /(?:iqu|iv|ell|al|èr|eus|eur)ement$/u;

/** Where the words found nothing, not a date, an outlet or a title: other words may. */
const WORDLESS: ReadonlySet<NothingReason> = new Set(["no-match", "not-said", "no-date"]);

/**
 * A "nothing" with subjects that exist in its stead, at most five: out of the nearest passages the words that stand beside a word of `typed`
 * (« lignes rouges » for « lignes roses »), then who speaks there; where nothing is near, who is quoted most and what they speak of.
 * Each finds quotations. Any other answer comes back as it is.
 */
export function withSubjects(answer: Answer, typed: string, archive: Archive): Answer {
  if (answer.kind !== "nothing" || answer.subjects.length > 0 || !WORDLESS.has(answer.why)) return answer;
  const near = answer.nearby.slice(0, MOST_PASSAGES);
  const stems = new Set(analyse(typed).map(({ stem }) => stem));
  const quoted = mostQuoted(archive);
  const pairs = near.flatMap((item) => pairsIn(item, stems));
  const asked = typed.trim().toLowerCase();
  const found = (candidates: readonly string[]) =>
    [...new Set(candidates)]
      .filter((subject) => subject.toLowerCase() !== asked)
      .slice(0, MOST_TRIED)
      .filter((subject) => quotesAbout(archive, subject, {}).kind === "quotes");
  const people = [...speakersOf(near), ...quoted.slice(0, 3).map(({ name }) => name)];
  const subjects = new Set([...found(pairs), ...people]);
  const spoken = () => quoted.flatMap((person) => pairsIn(quotesOf(archive, person)[0], null).slice(0, 1));
  if (subjects.size < MOST) for (const subject of found(spoken())) subjects.add(subject);
  return { ...answer, subjects: [...subjects].slice(0, MOST) };
}

function mostQuoted(archive: Archive): Person[] {
  const quoted: Person[] = [];
  for (const person of archive.people) {
    if (quoted.length === MOST) break;
    if (quotesOf(archive, person).length > 0) quoted.push(person);
  }
  return quoted;
}

const quotesOf = (archive: Archive, person: Person): readonly Quote[] => archive.said.get(person)?.quotes ?? [];

/** Two words that stand together in a passage, one of them of these stems; the longest first where none is asked for. */
function pairsIn(item: Item | undefined, stems: ReadonlySet<string> | null): string[] {
  if (!item) return [];
  const text = textOf(item);
  const words = analyse(text).filter(({ number }) => !number);
  const pairs = words.flatMap((word, at): (readonly [Word, Word])[] => {
    const next = words[at + 1];
    const joint = next && text.slice(word.end, next.start);
    if (joint === undefined || !JOINT.test(joint) || isNoName(text, word) || isNoName(text, next!)) return [];
    const names = joint === " " ? word.capital === next!.capital : !isDescribing(text, words[at - 1], word);
    return names && !isDone(text, word) ? [[word, next!]] : [];
  });
  const wanted = stems ? pairs.filter(([a, b]) => stems.has(a.stem) || stems.has(b.stem)) : pairs;
  const named = wanted.map(([a, b]) => text.slice(a.start, b.end));
  return stems ? named : named.sort((a, b) => b.length - a.length);
}

/** Whether a word names nothing: an adverb, or a form of a verb that is neither a noun nor an adjective too, as « commençait » but not « annonce ». */
function isNoName(text: string, { start, end }: Word): boolean {
  const lower = text.slice(start, end).toLowerCase();
  if (ADVERB.test(lower)) return true;
  const form = verbForm(lower);
  return form !== undefined && (form.kind & (NOUNLIKE | PARTICIPLE)) === 0;
}

/** "reporté du sommet": what begins with a participle says of something else what became of it. */
function isDone(text: string, { start, end }: Word): boolean {
  const form = verbForm(text.slice(start, end).toLowerCase());
  return form !== undefined && (form.kind & PARTICIPLE) !== 0 && (form.kind & NOUNLIKE) === 0;
}

/** "rouges de personne" out of « lignes rouges de personne », "proches de la ville" out of « villages proches de la ville »: of another noun before it. */
const isDescribing = (text: string, before: Word | undefined, { start, capital }: Word): boolean =>
  before !== undefined && !capital && text.slice(before.end, start) === " ";

/** Those whose marked words are among these. */
const speakersOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.type === "quote" ? (creditOf(item).speaker ?? []) : []));
