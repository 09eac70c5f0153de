import type { Layout } from "../../corpus/article.ts";
import type { Span } from "../../corpus/span.ts";
import { FINITE, GERUND, INFINITIVE, NOUNLIKE, PARTICIPLE, THEY, THIRD } from "../../language/conjugation.ts";
import {
  ADVERBIALS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PROCLITICS,
  SUBJECT_PRONOUNS,
} from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import type { Token } from "../../language/tokens.ts";
import { type VerbForm, verbForm } from "../../language/verbs.ts";
import type { Entity } from "../findings.ts";
import { tokensOf } from "../layout-tokens.ts";
import type { EntityMention } from "../mentions.ts";
import { dashedTurns } from "./dashes.ts";
import { interviewAnswers, labelledTurns } from "./interviews.ts";
import { type Quoted, quotedSpans } from "./marks.ts";

/** A sentence for reading cues: one of the layout's, or several where a quotation runs across their border. Ends are token indexes. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly heading: boolean;
}

/** The words of one article, cut once, with all that the stages look up. Parallel arrays, indexed by token. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verbs: readonly (VerbForm | undefined)[];
  /** The innermost quotation that a token stands in (its marks too), as an index into `quotes`; -1 outside. */
  readonly quoteOf: Int32Array;
  /** The mention that a token belongs to, as an index into the mentions; -1 where none. */
  readonly mentionOf: Int32Array;
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quoted[];
  /** Paragraph of each quotation. */
  readonly quoteParagraph: readonly number[];
  readonly units: readonly Unit[];
}

/** A unit has at most this many tokens: four times the longest sentence of a broadsheet. */
const LONGEST = 600;

/** Cuts `layout` into words, quotations and units. Boilerplate and the dateline are left out. */
export function readWords(layout: Layout, mentions: readonly EntityMention[], entities: readonly Entity[]): Words {
  const { text } = layout;
  const tokens: Token[] = [];
  const quotes: Quoted[] = [];
  const quoteParagraph: number[] = [];
  const units: Unit[] = [];
  const marked = layout.paragraphs.map((paragraph) => quotedSpans(text, paragraph));
  const isMarked = (index: number): boolean => (marked[index]?.length ?? 0) > 0;
  const isTold = (index: number): boolean => isMarked(index) || layout.paragraphs[index]?.heading === true;
  const named = { mentions, entities };
  const turns = new Map([
    ...interviewAnswers(text, layout.paragraphs, named, isMarked),
    ...labelledTurns(text, layout.paragraphs, named, isTold),
    ...dashedTurns(text, layout.paragraphs, isTold),
  ]);
  layout.paragraphs.forEach((paragraph, index) => {
    const turn = turns.get(index);
    const found = turn ? [turn] : (marked[index] ?? []);
    for (const quote of found) {
      quotes.push(quote);
      quoteParagraph.push(index);
    }
    const start =
      layout.dateline && layout.dateline.end > paragraph.start && layout.dateline.start < paragraph.end
        ? Math.max(paragraph.start, layout.dateline.end)
        : paragraph.start;
    let from = tokens.length;
    for (const token of tokensOf(layout)[index] ?? []) if (token.start >= start) pushToken(tokens, token);
    for (const end of borders(paragraph.sentences, found, paragraph.end)) {
      let to = from;
      while (to < tokens.length && (tokens[to] as Token).start < end) to++;
      // A sentence without end is cut, so that looking for its cues stays linear.
      for (; from < to; from = Math.min(to, from + LONGEST)) {
        units.push({ from, to: Math.min(to, from + LONGEST), paragraph: index, heading: paragraph.heading });
      }
    }
  });
  readMisspelt(tokens);
  const verbs = tokens.map((token) => (token.kind === "word" ? verbForm(token.lower) : undefined));
  return {
    text,
    tokens,
    verbs,
    quotes,
    quoteParagraph,
    units,
    mentions,
    entities,
    quoteOf: cover(
      tokens,
      quotes.map(({ outer }) => outer),
    ),
    mentionOf: cover(tokens, mentions),
  };
}

/** "Le maire à assuré", "la préfecture à également indiqué": the accent makes no preposition of the auxiliary. */
function readMisspelt(tokens: Token[]): void {
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at] as Token;
    if (token.lower !== "à" || token.capital) continue;
    const next = isAdverb((tokens[at + 1] as Token).lower) ? tokens[at + 2] : tokens[at + 1];
    if (next?.kind !== "word" || !/..é$/.test(next.lower)) continue;
    const verb = verbForm(next.lower);
    if (verb && verb.kind & PARTICIPLE && SPEECH_VERBS.has(verb.lemma)) tokens[at] = { ...token, lower: "a" };
  }
}

const ELIDED = new Set(["qu", "d", "l", "n", "s", "j", "m", "t", "c", "lorsqu", "puisqu", "jusqu", "quoiqu"]);

/** "qu' »il", "d’« hypocrisie »": an elided word before a quotation is cut from its apostrophe, and joined again here. */
function pushToken(tokens: Token[], token: Token): void {
  const apostrophe = token.lower === "'" || token.lower === "’";
  const last = apostrophe ? tokens.at(-1) : undefined;
  if (token.kind === "mark" && last?.end === token.start && ELIDED.has(last.lower)) {
    tokens[tokens.length - 1] = { ...last, kind: "elided", end: token.end, lower: `${last.lower}'` };
  } else tokens.push(token);
}

/** Where units end: the ends of sentences that stand in no quotation, and the end of the paragraph. */
function borders(sentences: readonly Span[], quotes: readonly Quoted[], last: number): number[] {
  const ends: number[] = [];
  let next = 0;
  let reach = -1;
  for (const { end } of sentences) {
    while (next < quotes.length && (quotes[next] as Quoted).outer.start < end) {
      const { outer, depth } = quotes[next] as Quoted;
      // "On savoure. » Un grand match «, dit X": the sentence ends before a mark that is the wrong way round.
      if (depth === 0 && reach <= outer.start && end - outer.start <= 2 && ends.at(-1) !== outer.start)
        ends.push(outer.start);
      reach = Math.max(reach, outer.end);
      next++;
    }
    if (reach <= end) ends.push(end);
  }
  if (ends[ends.length - 1] !== last) ends.push(last);
  return ends;
}

/** For each token the last of `spans` (in reading order, inner after outer) that holds it. */
function cover(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const owner = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const at = (tokens[index] as Token).start;
    while (next < spans.length && (spans[next] as Span).start <= at) open.push(next++);
    while (open.length > 0 && (spans[open[open.length - 1] as number] as Span).end <= at) open.pop();
    owner[index] = open.length > 0 ? (open[open.length - 1] as number) : -1;
  }
  return owner;
}

/** The lower-case word at `index`, "" outside the text. */
export const wordAt = (words: Words, index: number): string => words.tokens[index]?.lower ?? "";

/** Whether token `index` is punctuation. */
export const isMark = (words: Words, index: number): boolean => words.tokens[index]?.kind === "mark";

/** The span from the first to before the last token. */
export function spanOf(words: Words, from: number, to: number): Span {
  const first = words.tokens[from] as Token;
  return { start: first.start, end: (words.tokens[Math.max(from, to - 1)] as Token).end };
}

/**
 * Whether the word at `index` is a finite verb here, in its third person. Forms that nouns share ("une marche", "la demande")
 * count only where no determiner, preposition or adjective-like word stands before them.
 */
export function isFiniteVerb(words: Words, index: number): boolean {
  const verb = words.verbs[index];
  if (!verb || !(verb.kind & FINITE)) return false;
  const before = wordAt(words, index - 1);
  if (words.tokens[index]?.capital && words.mentionOf[index] !== -1) return false;
  // "que le président a dit", "le président": no form of "présider".
  if (words.mentionOf[index] !== -1 && verb.kind & THEY && !(verb.kind & THIRD) && ROLE_NOUNS.has(wordAt(words, index)))
    return false;
  // "Invité lundi, Paul Garnier, président du club, a tranché": within a name and its role stands no verb.
  if (words.mentionOf[index] !== -1 && words.mentionOf[index] === words.mentionOf[index - 1]) return false;
  if (verb.kind & (PARTICIPLE | INFINITIVE | GERUND) && verb.kind & PARTICIPLE && isAuxiliaryBefore(words, index))
    return false;
  if (SUBJECT_PRONOUNS.has(before) || before === "qui") return true;
  // "des négociations entre les trois groupes": the preposition, but "Le texte entre en vigueur".
  if (wordAt(words, index) === "entre" && !/^(?:en|dans|à|aux?|par|,)$/.test(wordAt(words, index + 1))) return false;
  // "Elle est en poste que depuis peu": nobody puts anything there.
  if (before === "en" && verb.kind & NOUNLIKE && words.verbs[index - 2]?.lemma === "être") return false;
  // "un passage en force", "attaques en règle": a noun, where nothing that a verb takes follows.
  if (before === "en" && verb.kind & NOUNLIKE && isNounBehind(words, index)) return false;
  if (PREPOSITIONS.has(before) && before !== "en" && before !== "l'" && !words.tokens[index - 1]?.capital) return false;
  if (
    /^(?:le|la|les|l')$/.test(before) &&
    !AUXILIARY.has(verb.lemma) &&
    !(wordAt(words, index - 2) === "," && verb.kind === (verb.kind & ~NOUNLIKE) && describes(words, index + 1)) &&
    /^(?:\W*|et|ou|mais|que|qu'|de|à|en|par|pour|dans|sur)$/u.test(wordAt(words, index - 2)) &&
    !isClitic(words, index - 1)
  )
    return false;
  // "à l’est", "vers l’avant".
  if (before === "l'" && PREPOSITIONS.has(wordAt(words, index - 2))) return false;
  if (PROCLITICS.has(before)) return !(DETERMINERS.has(before) && verb.kind & NOUNLIKE) || isClitic(words, index - 1);
  // "Le Sable à tous rappelle", "tous deux estiment": of the determiners these stand before verbs too.
  if (before === "tout" && (AUXILIARY.has(verb.lemma) || !(verb.kind & NOUNLIKE))) return true;
  if (/^(?:tous|toutes|deux|trois|certains|certaines|plusieurs)$/.test(before) && !(verb.kind & NOUNLIKE)) return true;
  if (DETERMINERS.has(before)) return false;
  // "La jeune pousse lilloise a annoncé": a noun.
  if (/^pousses?$/.test(wordAt(words, index)) && /^jeunes?$/.test(before)) return false;
  // "L’usine, mise en cause, a nié".
  if (wordAt(words, index) === "mise" && /^(?:en|à|au|hors|sous)$/.test(wordAt(words, index + 1))) return false;
  if (verb.kind & NOUNLIKE && words.mentionOf[index] !== -1 && words.mentionOf[index] === words.mentionOf[index - 1])
    return false;
  return true;
}

/** Behind "en": a noun where no pronoun or "ne" stands before it, and a mark or a preposition behind. */
const isNounBehind = (words: Words, index: number): boolean => {
  const before = wordAt(words, index - 2);
  const after = wordAt(words, index + 1);
  if (PROCLITICS.has(before) || SUBJECT_PRONOUNS.has(before) || before === "qui") return false;
  return (isMark(words, index + 1) && after !== ":") || (PREPOSITIONS.has(after) && !/^(?:à|aux?|par)$/.test(after));
};

const AUXILIARY = new Set(["avoir", "être"]);

/** "Sa coach, Lise Aubert, la décrit comme une bosseuse": what follows says that "la" is the verb’s pronoun. */
const describes = (words: Words, next: number): boolean => /^(?:comme|d'|«|"|“)$/u.test(wordAt(words, next));

/** "comme l’annonce X", "il la demande", "ne les presse": the determiner-like word is the verb's pronoun. */
const isClitic = (words: Words, index: number): boolean =>
  /^(?:comme|que|qu'|il|elle|ils|elles|on|je|j'|ne|n'|qui|me|te|se|nous|vous)$/.test(wordAt(words, index - 1));

function isAuxiliaryBefore(words: Words, index: number): boolean {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    const lemma = words.verbs[at]?.lemma;
    if (lemma === "avoir" || lemma === "être") return true;
    if (words.tokens[at]?.kind === "mark") return false;
  }
  return false;
}

const ADVERBIALS_BY_END = new Map<string, (readonly string[])[]>();
const ADVERBIALS_BY_START = new Map<string, (readonly string[])[]>();
for (const phrase of ADVERBIALS) {
  const last = phrase.at(-1) as string;
  const first = phrase[0] as string;
  ADVERBIALS_BY_END.set(last, [...(ADVERBIALS_BY_END.get(last) ?? []), phrase]);
  ADVERBIALS_BY_START.set(first, [...(ADVERBIALS_BY_START.get(first) ?? []), phrase]);
}

/** How many tokens the adverb that ends at `index` has, 0 where none does: "également", "en revanche". */
export function adverbBefore(words: Words, index: number): number {
  const word = wordAt(words, index);
  for (const phrase of ADVERBIALS_BY_END.get(word) ?? []) {
    if (phrase.every((part, place) => wordAt(words, index - phrase.length + 1 + place) === part)) return phrase.length;
  }
  return isAdverb(word) ? 1 : 0;
}

/** How many tokens the adverb that begins at `index` has, 0 where none does. */
export function adverbFrom(words: Words, index: number): number {
  const word = wordAt(words, index);
  for (const phrase of ADVERBIALS_BY_START.get(word) ?? []) {
    if (phrase.every((part, place) => wordAt(words, index + place) === part)) return phrase.length;
  }
  return isAdverb(word) ? 1 : 0;
}

/** A finite verb that no noun shares its form with: "présente" and "presse" can be either. */
export const isSurelyFinite = (words: Words, index: number): boolean =>
  isFiniteVerb(words, index) && !(words.verbs[index]!.kind & NOUNLIKE) && !words.tokens[index]!.capital;
