import type { Span } from "../corpus/span.ts";
import { denies } from "../language/denial.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { SPEECH_VERBS } from "../language/speech-verbs.ts";

const NEGATION =
  /(?<!\p{L})n(?:e |[’'])|(?<!\p{L})sans \p{L}{1,30}(?:er|ir|re)(?!\p{L})|(?<!\p{L})(?:ni|aucune?|jamais|nullement|faux|fausse|infondée?s?|impossible)(?!\p{L})|(?<!\p{L})non(?!\p{L})/giu;
/** "n'exclut pas", "n'écartent pas": left open. */
const OPEN = /(?<!\p{L})n[’'](?:exclu|écart)\p{L}{0,12} pas\b/iu;
const HYPOTHETICAL =
  /(?<!\p{L})(?:si|s[’']il|s[’']ils|pourrai\p{L}{1,5}|devrai\p{L}{1,5}|aurai(?:t|ent)|serai(?:t|ent)|peut-être|probablement|éventuel\p{L}{0,7}|prétendu\p{L}{0,7}|allégations?|menace\p{L}{0,5} de|craint\p{L}{0,5}|risque\p{L}{0,5} de)(?!\p{L})/iu;
const CLAUSE = /[,;:]|(?<=\s)(?:mais|tandis que|alors que|bien que)(?=\s)/giu;

const NE = /(?<!\p{L})n(?:e |[’'])/giu;
/** How far from "ne" its second half stands: words, and code units where there are none. */
const REACH = { words: 4, length: 160 };
/** "ne … que" restricts and does not deny. */
const QUE = /^qu[e’']/iu;
/** "ne … pas", "n’a jamais": the clause itself says that it is not so. */
const PAS = /(?<!\p{L})(?:pas|plus|jamais|point|guère|aucune?|rien|personne|ni)(?!\p{L})/iu;

export interface Polarity {
  readonly negated: boolean;
  /** Negated by the clause itself and not by a verb of denial. */
  readonly not: boolean;
  readonly open: boolean;
  readonly hypothetical: boolean;
}

/**
 * Whether the clause of `sentence` in which most of `places` lie is denied, left open, or only supposed.
 * `places`: offsets into `text` of the words asked for.
 */
export function polarityOf(text: string, sentence: Span, places: readonly number[]): Polarity {
  const words = text.slice(sentence.start, sentence.end);
  const cuts = [0, ...[...words.matchAll(CLAUSE)].map(({ index }) => index), words.length];
  let clause = { start: 0, end: words.length };
  let most = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const part = { start: cuts[i]!, end: cuts[i + 1]! };
    const held = places.filter((at) => at - sentence.start >= part.start && at - sentence.start < part.end).length;
    if (held > most) {
      clause = part;
      most = held;
    }
  }
  const last = Math.max(clause.start, ...places.map((at) => at - sentence.start).filter((at) => at < clause.end));
  const said = withoutRelative(words.slice(clause.start, clause.end), last - clause.start);
  NEGATION.lastIndex = 0;
  const open = OPEN.test(said);
  const halves = [...said.matchAll(NE)].map(({ 0: ne, index }) => wordsFrom(said, index + ne.length));
  const only = halves.some((after) => after.slice(1).some((word) => QUE.test(word)));
  return {
    not: !open && halves.some((after) => after.some((word) => PAS.test(word))),
    negated: !open && !only && (NEGATION.test(said) || denies(said)),
    open,
    hypothetical: HYPOTHETICAL.test(said),
  };
}

const RELATIVE = /\s(?:que |qu[’']|qui |dont |où )/u;

/**
 * A clause without the relative clause that follows the last of the words asked for, at `last`: « Paris répondra par des mesures que nous n'avons
 * jamais prises » denies no answer. "Ne … que" is no relative clause, nor is what a verb of speech has behind it: « Le rectorat a répondu mardi qu’aucune
 * création n’était prévue ».
 */
function withoutRelative(said: string, last: number): string {
  const relative = RELATIVE.exec(said.slice(last));
  if (!relative) return said;
  const before = said.slice(0, last + relative.index);
  if (/^\s[Qq]u/u.test(relative[0]) && endsInSpeech(before)) return said;
  return before.search(NE) < 0 ? before : said;
}

/** How many words may stand between a verb of speech and its "que": "a répondu mardi soir". */
const BEHIND_SPEECH = 3;

const endsInSpeech = (text: string): boolean =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(-BEHIND_SPEECH)
    .some((word) => SPEECH_VERBS.has(infinitiveOf(word) ?? ""));

/** The words after a "ne". */
const wordsFrom = (said: string, start: number): string[] =>
  said.slice(start, start + REACH.length).split(/\s/u, REACH.words);

/** How far before a verb its "ne" stands, and how far behind it the second half may, in words. */
const AROUND_VERB = { before: 6, after: 2 };
/** "pas commenté le vote": what stands behind a determiner is a noun. */
const DETERMINER = /^(?:l[aesu]?|les|une?|des?|du|ce|cet|cette|ces|sa|son|ses|leurs?|aux?)$/iu;
const INFINITIVE = /^\p{L}{2,30}(?:er|ir|re)(?!\p{L})/u;
/** A reason or another thing behind a denied verb: "Il n’a pas démissionné pour son salaire, mais par fatigue" has resigned. */
const DENIES_REASON =
  /(?<!\p{L})(?:pour(?! (?:autant|l[’']instant|le moment|l[’']heure))|parce|à cause|mais|seulement|uniquement|seule?s?)(?!\p{L})/iu;

/**
 * Whether the very verb at `at` (an offset into `text`) is denied by "ne … pas" and no more than the verb: « Je ne démissionnerai pas » says that nobody
 * has resigned.
 */
export function isNotDone(text: string, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at);
  const clause = before.slice(Math.max(0, ...[...before.matchAll(CLAUSE)].map(({ index }) => index)));
  const halves = [...clause.matchAll(NE)];
  const last = halves[halves.length - 1];
  if (!last) return false;
  const between = clause
    .slice(last.index + last[0].length)
    .split(/\s+/u)
    .filter(Boolean);
  const next = between[between.length - 1] ?? "";
  // "n’ont pas l’intention de porter plainte"
  const governs = /^d(?:e|[’'].*)$/iu.test(next) && INFINITIVE.test(text.slice(at, sentence.end));
  if (between.length > AROUND_VERB.before || (DETERMINER.test(next) && !governs)) return false;
  const after = text.slice(at, sentence.end).split(/[,;:.!?»]/u, 1)[0]!;
  const [, ...behind] = after.split(/\s+/u);
  if (behind.slice(0, AROUND_VERB.after).some((word) => QUE.test(word)) || DENIES_REASON.test(after)) return false;
  return [...between, ...behind.slice(0, AROUND_VERB.after)].some((word) => PAS.test(word));
}
