import { FINITE, GERUND, INFINITIVE, PARTICIPLE } from "../language/conjugation.ts";
import { DETERMINERS, isAdverb, NEGATIONS, PREPOSITIONS, PROCLITICS } from "../language/function-words.ts";
import { SPEECH_VERBS, type SpeechVerb } from "../language/speech-verbs.ts";
import { isPlural } from "./subjects.ts";
import { isFinite, type Words, wordAt } from "./words.ts";

/** A verb of speech with its auxiliaries, pronouns and negation: "n’a pas voulu dire", "a-t-il ajouté". Ends are token indexes. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The verb of speech itself. */
  readonly at: number;
  readonly lemma: string;
  readonly verb: SpeechVerb;
  readonly mode: "finite" | "gerund" | "infinitive";
  readonly negated: boolean;
  readonly plural: boolean;
  /** The inverted pronoun, "-t-il", or undefined. */
  readonly clitic: number | undefined;
  readonly passive: boolean;
  /** First or second person, or imperative: nobody who is reported. */
  readonly self: boolean;
}

const FIRST_PERSON = /^(?:je|j'|nous|vous|tu|me|m'|te|t')$/;
const CLITIC_SUBJECT = /-(?:ils?|elles?|on|ce)$/;
/** Verbs that lend their subject to the infinitive of speech behind them: "tient à rappeler", "fait savoir", "a voulu préciser". */
const GOVERNORS = new Set(
  "tenir vouloir faire venir finir aller commencer continuer devoir pouvoir hésiter oser préférer souhaiter laisser aimer insister tarder cesser refuser manquer choisir décider entendre".split(
    " ",
  ),
);

/** The verb group around a form of a verb of speech at `at`, or undefined where that form is a noun, a passive participle, a name. */
export function verbGroup(words: Words, at: number, from: number): VerbGroup | undefined {
  const form = words.verbs[at];
  const verb = form && SPEECH_VERBS.get(form.lemma);
  if (!verb || !form) return undefined;
  const before = wordAt(words, at - 1);
  if (form.kind & PARTICIPLE) {
    const compound = withAuxiliary(words, at, from, verb, form.lemma);
    if (compound) return compound;
  }
  if (form.kind & FINITE && isFinite(words, at)) return simple(words, at, from, verb, form.lemma);
  if (form.kind & GERUND) {
    if (DETERMINERS.has(before) && !PROCLITICS.has(before)) return undefined;
    return { ...bare(words, at, from, verb, form.lemma), mode: "gerund" };
  }
  if (form.kind & INFINITIVE) return governed(words, at, from, verb, form.lemma);
  return undefined;
}

type Base = Omit<VerbGroup, "mode">;

function bare(words: Words, at: number, from: number, verb: SpeechVerb, lemma: string): Base {
  let start = at;
  let negated = false;
  let self = false;
  while (start > from && PROCLITICS.has(wordAt(words, start - 1)) && !isNounPhraseThere(words, start - 1)) {
    start--;
    const word = wordAt(words, start);
    if (word === "ne" || word === "n'") negated = true;
    if (FIRST_PERSON.test(word)) self = true;
  }
  let to = at + 1;
  let clitic: number | undefined;
  if (words.tokens[to]?.kind === "clitic") {
    if (CLITIC_SUBJECT.test(wordAt(words, to))) clitic = to;
    else self = true;
    to++;
  }
  while (NEGATIONS.has(wordAt(words, to))) {
    negated = true;
    to++;
  }
  if (FIRST_PERSON.test(wordAt(words, start - 1))) self = true;
  return { from: start, to, at, lemma, verb, negated, plural: isPlural(words, at), clitic, passive: false, self };
}

/** "le", "la", "les", "en" before a verb are its pronouns; never so behind a preposition. */
const isNounPhraseThere = (words: Words, index: number): boolean =>
  DETERMINERS.has(wordAt(words, index)) && PREPOSITIONS.has(wordAt(words, index - 1));

function simple(words: Words, at: number, from: number, verb: SpeechVerb, lemma: string): VerbGroup {
  return { ...bare(words, at, from, verb, lemma), mode: "finite" };
}

/** "a déclaré", "ont tous deux souligné", "s’est-elle exclamée", "avoir dit", "ayant rappelé". */
function withAuxiliary(words: Words, at: number, from: number, verb: SpeechVerb, lemma: string): VerbGroup | undefined {
  let back = at - 1;
  let negated = false;
  let clitic: number | undefined;
  let self = false;
  for (; back >= from && back >= at - 6; back--) {
    const token = words.tokens[back];
    if (!token) return undefined;
    if (token.kind === "clitic") {
      if (CLITIC_SUBJECT.test(token.lower)) clitic = back;
      else self = true;
      continue;
    }
    const lemmaThere = words.verbs[back]?.lemma;
    if (lemmaThere === "avoir" || (lemmaThere === "être" && token.lower !== "suivre")) break;
    if (NEGATIONS.has(token.lower)) {
      negated = true;
      continue;
    }
    if (!isAdverb(token.lower)) return undefined;
  }
  const auxiliary = words.verbs[back];
  if (!auxiliary || back < from || back < at - 6) return undefined;
  if (wordAt(words, back) === "été" && withBeen(words, back, from)) {
    return passiveGroup(words, at, withBeen(words, back, from) as number, from, verb, lemma);
  }
  const base = bare(words, back, from, verb, lemma);
  const pronominal =
    /^(?:se|s')$/.test(wordAt(words, base.from)) || (base.from < back && /^(?:se|s')$/.test(wordAt(words, back - 1)));
  const passive = auxiliary.lemma === "être" && !pronominal && lemma !== "convenir" && lemma !== "intervenir";
  const mode =
    auxiliary.kind & FINITE
      ? "finite"
      : auxiliary.kind & GERUND
        ? "gerund"
        : auxiliary.kind & INFINITIVE
          ? "infinitive"
          : "finite";
  if (mode === "infinitive") return undefined;
  if (!(auxiliary.kind & (FINITE | GERUND))) self = true;
  return {
    ...base,
    at,
    to: at + 1,
    lemma,
    verb,
    mode,
    passive,
    plural: isPlural(words, back),
    clitic: clitic ?? base.clitic,
    negated: negated || (base.negated && !/^(?:que|qu')$/.test(wordAt(words, at + 1))),
    self: self || base.self,
  };
}

/** The finite auxiliary of "a été", or undefined. */
function withBeen(words: Words, at: number, from: number): number | undefined {
  for (let back = at - 1; back >= from && back >= at - 3; back--) {
    if (words.verbs[back]?.lemma === "avoir") return back;
    if (!isAdverb(wordAt(words, back)) && words.tokens[back]?.kind !== "clitic") return undefined;
  }
  return undefined;
}

function passiveGroup(
  words: Words,
  at: number,
  auxiliary: number,
  from: number,
  verb: SpeechVerb,
  lemma: string,
): VerbGroup {
  return { ...bare(words, auxiliary, from, verb, lemma), at, to: at + 1, lemma, verb, mode: "finite", passive: true };
}

/** "tient à rappeler", "a fait savoir", "avant d’ajouter", "pour dénoncer": an infinitive and the verb that lends it a subject. */
function governed(words: Words, at: number, from: number, verb: SpeechVerb, lemma: string): VerbGroup | undefined {
  let start = at;
  while (start > from && PROCLITICS.has(wordAt(words, start - 1)) && !isNounPhraseThere(words, start - 1)) start--;
  const link = wordAt(words, start - 1);
  const behind = link === "à" || link === "de" || link === "d'" || link === "par" ? start - 2 : start - 1;
  if (link === "d'" || link === "de") {
    if (wordAt(words, start - 2) === "avant")
      return { ...bare(words, at, from, verb, lemma), from: start - 2, mode: "gerund" };
  }
  const head = words.verbs[behind];
  if (!head || !GOVERNORS.has(head.lemma)) return undefined;
  const inner: VerbGroup | undefined =
    head.kind & PARTICIPLE ? withAuxiliary(words, behind, from, verb, lemma) : undefined;
  if (inner) return { ...inner, at, to: at + 1, negated: inner.negated || head.lemma === "refuser" };
  if (head.kind & FINITE && isFinite(words, behind)) {
    const base = bare(words, behind, from, verb, lemma);
    return {
      ...base,
      at,
      to: at + 1,
      mode: "finite",
      negated: base.negated || head.lemma === "refuser" || head.lemma === "pouvoir",
    };
  }
  if (head.kind & GERUND) return { ...bare(words, behind, from, verb, lemma), at, to: at + 1, mode: "gerund" };
  return undefined;
}
