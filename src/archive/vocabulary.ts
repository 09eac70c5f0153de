import { familySound } from "../language/transliteration.ts";
import { Layered } from "./layered.ts";
import { lettersOf, Spelled, spellingsOf } from "./spelled.ts";
import { finish, type Steps } from "./steps.ts";

/** The words of the corpus, with the number of passages that hold each. */
export interface Vocabulary {
  readonly passages: number;
  /** Folded forms as written. */
  readonly exact: ReadonlyMap<string, number>;
  /** The stem of each form, as its accents gave it. */
  readonly stemOf: ReadonlyMap<string, string>;
  /** Stems. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whether a form is written with a capital letter nearly always: a name. */
  readonly names: { has(form: string): boolean };
  /** Names by what their transliterations have in common. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** `exact` by length, for spelling; a form that has gone since may still be there. */
  readonly byLength: ReadonlyMap<number, Spelled>;
}

/** What indexing counts of the words of the corpus. */
export interface Counts {
  readonly exact: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly stemOf: ReadonlyMap<string, string>;
  /** Passages that hold the form with a capital letter. */
  readonly capital: ReadonlyMap<string, number>;
}

/** What is different in the counts of some forms. */
export interface Altered {
  /** `exact` as it was before. */
  readonly since: Counts["exact"];
  readonly forms: ReadonlySet<string>;
}

/** The share of passages that must write a form with a capital for it to be a name. */
const NAME = 0.7;

/** Makes a vocabulary of the counts that indexing collected. */
export const vocabularyOf = (passages: number, counts: Counts): Vocabulary => finish(vocabularySteps(passages, counts));

const OFTEN = 1000;

/** Whether a form begins with a letter, so that it may be what a misspelt word stands for. */
export const isSpelled = (first: number): boolean => first >= 97;

/** The forms that are names. */
export const namesIn = ({ exact, capital }: Pick<Counts, "exact" | "capital">): Vocabulary["names"] => ({
  has(form) {
    const count = capital.get(form);
    return count !== undefined && count >= NAME * (exact.get(form) ?? 0);
  },
});

/** The same, to be done in slices. `before`: another vocabulary, from which `altered` leads to this one. */
export function* vocabularySteps(
  passages: number,
  { exact, stems, stemOf, capital }: Counts,
  before?: Vocabulary,
  altered?: Altered,
): Steps<Vocabulary> {
  const names = namesIn({ exact, capital });
  const vocabulary = { passages, exact, stems, stemOf, names };
  if (before && altered && before.exact === altered.since)
    return { ...vocabulary, ...(yield* changedForms(before, vocabulary, altered.forms)) };
  let done = 0;
  const bySound = new Map<string, string[]>();
  for (const word of capital.keys()) {
    if (++done % OFTEN === 0) yield;
    if (word.length < SOUNDING || !names.has(word)) continue;
    push(bySound, familySound(word), word);
  }
  const grouped = new Map<number, string[]>();
  for (const word of exact.keys()) {
    if (++done % OFTEN === 0) yield;
    if (isSpelled(word.charCodeAt(0))) push(grouped, word.length, word);
  }
  const byLength = new Map<number, Spelled>();
  for (const [length, words] of grouped) byLength.set(length, new Spelled(spellingsOf(words)));
  return { ...vocabulary, bySound: new Layered(bySound), byLength };
}

/** A name this long has a sound of its own. */
const SOUNDING = 4;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The forms by sound and by length after a change. */
function* changedForms(
  before: Vocabulary,
  { exact, names }: Pick<Vocabulary, "exact" | "names">,
  forms: ReadonlySet<string>,
): Steps<Pick<Vocabulary, "bySound" | "byLength">> {
  const sounds = new Map<string, readonly string[] | undefined>();
  const added = new Map<number, string[]>();
  let done = 0;
  for (const form of forms) {
    if (++done % OFTEN === 0) yield;
    if (exact.has(form) && !before.exact.has(form) && isSpelled(form.charCodeAt(0))) push(added, form.length, form);
    if (form.length < SOUNDING || names.has(form) === before.names.has(form)) continue;
    const sound = familySound(form);
    const others = ((sounds.has(sound) ? sounds : before.bySound).get(sound) ?? []).filter((other) => other !== form);
    const alike = names.has(form) ? [...others, form] : others;
    sounds.set(sound, alike.length > 0 ? alike : undefined);
  }
  const byLength = new Map(before.byLength);
  for (const [length, words] of added)
    byLength.set(
      length,
      byLength.get(length)?.with(words, (word) => exact.has(word)) ?? new Spelled(spellingsOf(words)),
    );
  const bySound = before.bySound instanceof Layered ? before.bySound : new Layered(before.bySound);
  return { bySound: yield* bySound.with(sounds), byLength };
}

/** Names of the corpus that may be `word` (folded) in another transliteration, the most frequent first; without `word` itself. */
export function soundsLike(vocabulary: Vocabulary, word: string): readonly string[] {
  if (word.length < 4 || word.length > 40) return [];
  const alike = vocabulary.bySound.get(familySound(word)) ?? [];
  return alike
    .filter((other) => other !== word)
    .sort((a, b) => (vocabulary.exact.get(b) ?? 0) - (vocabulary.exact.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_ALIKE);
}

const MOST_ALIKE = 4;

/** How rare a word is that `frequency` of `passages` hold: BM25's idf (Robertson and Spärck Jones), never below 0. */
export const rarity = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/**
 * The word of the corpus that `word` (folded, unknown to it) most likely stands for, or undefined: at edit distance 1, or 2
 * from eight letters on; the nearer first, then the one with the same first letter, then the more frequent.
 * Words under four letters are left alone.
 */
export function mend(vocabulary: Vocabulary, word: string): string | undefined {
  if (word.length < 4 || word.length > 40) return undefined;
  const most = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let length = word.length - most; length <= word.length + most; length++) {
    const group = vocabulary.byLength.get(length);
    if (!group) continue;
    for (const candidate of group.near(word, most)) {
      if (vocabulary.names.has(candidate) ? isOtherName(word, candidate) : isOtherWord(word, candidate)) continue;
      const distance = editDistance(word, candidate, most);
      if (distance > most) continue;
      const frequency = vocabulary.exact.get(candidate);
      if (frequency === undefined) continue;
      const rank = distance * 100 + (candidate.charCodeAt(0) === word.charCodeAt(0) ? 0 : 20) - Math.log(1 + frequency);
      if (rank < bestRank || (rank === bestRank && best !== undefined && candidate < best)) {
        best = candidate;
        bestRank = rank;
      }
    }
  }
  return best;
}

/** From here on a letter may stand for another one: a short word with another letter is another word, "rade" for "raté". */
const LONG = 6;

/** Whether two words are hardly the same misspelt: they begin otherwise ("toiture", "voiture"), or are short and have other letters. */
const isOtherWord = (word: string, other: string): boolean =>
  word.charCodeAt(0) !== other.charCodeAt(0) ||
  (word.length < LONG && word.length === other.length && lettersOf(word) !== lettersOf(other));

/** "jars" is hardly "ARS": a short name misspelt begins as it does. */
const isOtherName = (word: string, other: string): boolean =>
  word.length < LONG && word.charCodeAt(0) !== other.charCodeAt(0);

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment),
 * or anything above `most` where there are more than that.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What they begin and end with alike needs no edit.
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let endA = a.length;
  let endB = b.length;
  while (endA > same && endB > same && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA === same || endB === same) return Math.max(endA, endB) - same;
  // One edit leaves a letter on each side, or two that are swapped.
  if (most === 1 && Math.max(endA, endB) - same > 2) return 2;
  const width = endB - same + 1;
  let [beforeLast, last, row] =
    width <= ROOM ? ROWS : [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= endA - same; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(same + i - 1);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(same + j - 1);
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(same + j - 2) && a.charCodeAt(same + i - 2) === other)
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[width - 1]!;
}

/** Rows of distances, used again for every two words of usual length. */
const ROOM = 64;
const ROWS = [new Uint16Array(ROOM), new Uint16Array(ROOM), new Uint16Array(ROOM)] as const;
