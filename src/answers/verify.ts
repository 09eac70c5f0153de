import type { Archive } from "../archive/archive.ts";
import type { Quote, Sentence, Statement } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import type { Person } from "../archive/people.ts";
import { overlap } from "../corpus/span.ts";
import { countedWords } from "../language/counted.ts";
import { isFrench } from "../language/french-words.ts";
import { losesSense } from "../language/omission.ts";
import {
  clauseAround,
  compareWords,
  indexOfWords,
  isContent,
  type WordingToken,
  type WordPart,
} from "../language/wording.ts";
import type { Answer, DiffPart, Verdict, VerdictAnswer } from "./answer.ts";
import { type Called, calledBy } from "./called.ts";
import { type Claim, claimOf, framedIn, quotationsIn, unmarked } from "./claim.ts";
import { nothing } from "./filter.ts";
import { mayBeOf } from "./may-be.ts";
import { mended } from "./misspelt.ts";

/** How many places of each kind are compared with the claim. */
const COMPARED = 30;

/** An altered quotation shares at least this much with the true one: twice the shared words over the words of both. */
const ALIKE = 0.6;

/** And at least this share of its words of sense, two of them at least: one common word or name never verifies. */
const SENSE = 0.5;

/** As many wordings as are shown. */
const MOST_ITEMS = 10;

type Place = Quote | Statement | Sentence;

/** One place of the corpus, compared with the claim. */
interface Compared {
  readonly place: Place;
  readonly verdict: "exact" | "typographic" | "abridged" | "altered";
  readonly alike: number;
  readonly diff: readonly DiffPart[];
}

/**
 * Whether the corpus holds these words, and whether `speaker` said them. `text` is a quotation, or a message that holds one between
 * marks (the first is taken; `quotationsIn` gives all); without marks all of it is the quotation.
 */
export function verifyQuotation(archive: Archive, text: string, speaker: string | undefined): Answer {
  const marked = quotationsIn(text)[0];
  const claim = claimOf(marked ?? text.trim());
  if (claim.words.length === 0) return nothing("no-words");
  const others = marked === undefined ? [framedIn(text), unmarked(text)] : [];
  const compared = others
    .filter((other) => other !== undefined)
    .map((other) => comparedWith(archive, claimOf(other)))
    .reduce((best, other) => (nearer(best, other) ? best : other), comparedWith(archive, claim));
  return verdictOf(archive, compared, speaker === undefined ? null : calledBy(archive, speaker));
}

/** The places of the corpus like a claim, the nearest first. */
const comparedWith = (archive: Archive, claim: Claim): Compared[] =>
  placesLike(archive, claim.text)
    .flatMap((place) => compare(archive, claim, place) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || b.alike - a.alike);

/** Whether the best of `ones` is at least as near as the best of `others`. */
function nearer([one]: readonly Compared[], [other]: readonly Compared[]): boolean {
  if (!one || !other) return !other;
  return one.verdict !== "altered" || (other.verdict === "altered" && one.alike >= other.alike);
}

const ORDER = ["exact", "typographic", "abridged", "altered"] as const;

/** Marked quotations before reported statements before the article's own sentences, where the words are as near. */
const rankOf = ({ verdict, place }: Compared): number =>
  ORDER.indexOf(verdict) * 3 + (place.type === "quote" ? 0 : place.type === "statement" ? 1 : 2);

function placesLike(archive: Archive, words: string): Place[] {
  const { index } = archive;
  const options = { limit: COMPARED };
  const quotes = search(index, "quote", words, options).hits.map(({ item }) => item);
  const statements = search(index, "statement", words, options).hits.map(({ item }) => item);
  const sentences = search(index, "sentence", words, options).hits.map(({ item }) => item);
  const spoken = [...quotes, ...statements];
  // A sentence that holds the quotation would only say the same again, with words around it.
  const bare = sentences.filter(
    (sentence) => !spoken.some((each) => each.article === sentence.article && overlap(each, sentence) > 0),
  );
  return [...spoken, ...bare];
}

function compare(archive: Archive, typed: Claim, place: Place): Compared | undefined {
  const { text } = place.article;
  const words = countedWords(text, place.start, place.end);
  const { exact } = archive.index.vocabulary;
  const claim = mended(typed, words, (word) => exact.has(word) || isFrench(word));
  const found = inPieces(claim, text, words);
  if (found && !saysEnough(claim, found)) return undefined;
  if (found)
    return {
      place,
      verdict: found.verdict ?? typography(claim, text, found),
      alike: 1,
      diff: found.verdict === "altered" ? diffOf(claim, text, words) : [],
    };
  const joined = joinedWith(archive, place);
  const across = joined.length > words.length ? inPieces(mended(typed, joined, isFrench), text, joined) : undefined;
  if (across && across.verdict !== "altered") return { place, verdict: "abridged", alike: 1, diff: [] };
  const difference = compareWords(claim.words, words);
  if (!difference) return undefined;
  const { shared, from, to } = difference;
  const alike = (2 * shared.length) / (claim.words.length + (to - from));
  const sense = claim.words.filter(isContent).length;
  // Two words that changed places are both still there.
  const said = new Set(words.map(({ folded }) => folded));
  const sharedSense = claim.words.filter((word) => isContent(word) && said.has(word.folded)).length;
  if (alike < ALIKE || sharedSense < Math.min(2, sense) || sharedSense < SENSE * sense) return undefined;
  return { place, verdict: "altered", alike, diff: diffOf(claim, text, words) };
}

/** As far apart as an incise may set two halves of what somebody says, in code units. */
const APART = 400;

/** The words of a quotation with those of the next ones of its speaker: « … », raconte-t-elle. « … » */
function joinedWith({ said }: Archive, place: Place): WordingToken[] {
  if (place.type !== "quote" || !place.speaker) return [];
  const { article } = place;
  const quotes = said.get(place.speaker.person)?.quotes ?? [];
  let last: Quote = place;
  const words = countedWords(article.text, place.start, place.end);
  for (const quote of quotes) {
    if (quote.article !== article || quote.start < last.end) continue;
    if (quote.start - last.end > APART) break;
    words.push(...countedWords(article.text, quote.start, quote.end));
    last = quote;
  }
  return words;
}

/** A word or a name that is found somewhere verifies nothing; the beginning or the end of somebody's words may be short. */
const saysEnough = ({ words }: Claim, { whole, atEdge }: Pieces): boolean =>
  whole || (words.length >= (atEdge ? 3 : 4) && words.some(isContent));

interface Pieces {
  /** Whether the claim is all of the place. */
  readonly whole: boolean;
  /** Whether it begins or ends with the place. */
  readonly atEdge: boolean;
  /** Undefined: every word is there in one run, and the typography decides. */
  readonly verdict: "abridged" | "altered" | undefined;
  readonly first: WordingToken;
  readonly last: WordingToken;
}

/** The pieces of the claim word for word and in order in `words`, and whether what lies between or around them changes the sense. */
function inPieces(claim: Claim, text: string, words: readonly WordingToken[]): Pieces | undefined {
  const left: [number, number][] = [];
  let at = 0;
  for (const piece of claim.pieces) {
    const found = indexOfWords(piece, words, at);
    if (found === -1) return undefined;
    left.push([at, found]);
    at = found + piece.length;
  }
  left.push([at, words.length]);
  const [start, end] = [words[left[0]?.[1] ?? 0], words[at - 1]];
  if (start === undefined || end === undefined) return undefined;
  if (left.every(([from, to]) => from === to))
    return { whole: true, atEdge: true, verdict: undefined, first: start, last: end };
  return {
    whole: false,
    atEdge: left[0]?.[1] === 0 || at === words.length,
    verdict: left.some(([from, to]) => losesSense(text, words, from, to)) ? "altered" : "abridged",
    first: start,
    last: end,
  };
}

/** The words are those of the article: are the characters? Outer marks, blanks and the last full stop aside. */
function typography(claim: Claim, text: string, { first, last }: Pieces): "exact" | "typographic" {
  const inner = (words: readonly WordingToken[], of: string) => {
    const [from, to] = [words[0], words.at(-1)];
    return from && to ? of.slice(from.start, to.end) : "";
  };
  return inner(claim.words, claim.text) === text.slice(first.start, last.end) ? "exact" : "typographic";
}

/**
 * What the claim and the corpus have in common and apart, word by word. What the claim leaves out before its first or after its last
 * word is shown where it belongs to the same clause: « Je n'attends de cadeaux [de personne] ».
 */
function diffOf({ text: claimed, words: claim }: Claim, text: string, words: readonly WordingToken[]): DiffPart[] {
  const difference = compareWords(claim, words);
  if (!difference) return [];
  const [from, to] = clauseAround(text, words, difference.from, difference.to);
  const parts: WordPart[] = [
    { kind: "missing", words: words.slice(from, difference.from) },
    ...difference.parts,
    { kind: "missing", words: words.slice(difference.to, to) },
  ];
  return parts.flatMap(({ kind, words: [first, ...rest] }): DiffPart[] => {
    if (first === undefined) return [];
    const source = kind === "claimed" ? claimed : text;
    const said = source.slice(first.start, (rest.at(-1) ?? first).end);
    return [{ kind: kind === "same" ? "same" : kind === "claimed" ? "added" : "removed", text: said }];
  });
}

function verdictOf(archive: Archive, compared: readonly Compared[], called: Called | null): VerdictAnswer {
  const [best] = compared;
  if (!best) return { kind: "verdict", verdict: "absent", items: [], diff: [] };
  const own = called ? compared.filter(({ place }) => isOf(archive, place, called)) : compared;
  const known = called !== null && (called.people.length > 0 || own.length > 0);
  // The same words of the right person, also where another place has them a little nearer.
  const right = own.find(({ verdict }) => verdict !== "altered") ?? (best.verdict === "altered" ? own[0] : undefined);
  if (right) return verdict(right.verdict, right, compared);
  if (best.verdict === "altered") return verdict(known && best.alike < SURE ? "absent" : "altered", best, compared);
  if (known && speakerOf(best.place) === null) return verdict(best.verdict, best, compared);
  return verdict("misattributed", best, compared);
}

/** Words of somebody else are an altered quotation of theirs only where they are very like. */
const SURE = 0.8;

const verdict = (name: Verdict, best: Compared, compared: readonly Compared[]): VerdictAnswer => ({
  kind: "verdict",
  verdict: name,
  items: [best, ...compared.filter((each) => each !== best && alsoShown(each, best))]
    .map(({ place }) => place)
    .slice(0, MOST_ITEMS),
  diff: best.diff,
});

/** Two translations of one statement are both shown: another wording by the same speaker, or the same words elsewhere. */
const alsoShown = (each: Compared, best: Compared): boolean =>
  each.verdict !== "altered" || (speakerOf(each.place) !== null && speakerOf(each.place) === speakerOf(best.place));

const speakerOf = (place: Place): Person | null => (place.type === "sentence" ? null : (place.speaker?.person ?? null));

/** Whether words are of whoever is said to have said them, or may be. */
function isOf(archive: Archive, place: Place, { people, fits }: Called): boolean {
  if (place.type === "sentence") return false;
  if (place.speaker && fits(place.speaker)) return true;
  return people.some((person) => place.speaker?.via === person || mayBeOf(archive, place, person));
}
