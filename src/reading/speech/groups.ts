import { FINITE, GERUND, INFINITIVE, PARTICIPLE, THEY, THIRD } from "../../language/conjugation.ts";
import { DETERMINERS, isAdverb, NEGATIONS, PREPOSITIONS, PROCLITICS } from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import {
  frameOf,
  SELF_VERBS,
  SPEECH_PHRASES,
  SPEECH_VERBS,
  type SpeechVerb,
  STATING_ONESELF,
} from "../../language/speech-verbs.ts";
import { asideStart, pastPronoun } from "./asides.ts";
import { isPlural } from "./subjects.ts";
import { adverbBefore, adverbFrom, isFiniteVerb, type Words, wordAt } from "./words.ts";

/** A verb of speech with its auxiliaries, pronouns and negation: "n’a pas voulu dire", "a-t-il ajouté". Ends are token indexes. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The verb of speech itself. */
  readonly at: number;
  readonly lemma: string;
  readonly verb: SpeechVerb;
  readonly mode: "finite" | "gerund";
  readonly negated: boolean;
  readonly plural: boolean;
  /** The inverted pronoun, "-t-il", or undefined. */
  readonly clitic: number | undefined;
  readonly passive: boolean;
  /** With "se": "s’est dit". */
  readonly pronominal: boolean;
  /** A participle in a row of such, behind a comma: "a nié les faits, contesté les chiffres". */
  readonly row?: boolean;
  /** First or second person, imperative, or no verb of a clause: nobody who is reported. */
  readonly self: boolean;
}

const FIRST_PERSON = /^(?:je|j'|nous|vous|tu|me|m'|te|t')$/;
const CLITIC_SUBJECT = /-(?:ils?|elles?|on|ce)$/;
const REFLEXIVE = /^(?:se|s')$/;
/** Verbs that lend their subject to the infinitive of speech behind them: "tient à rappeler", "a voulu préciser" */
const GOVERNORS = new Set(
  "tenir vouloir venir finir aller commencer continuer devoir pouvoir oser préférer souhaiter aimer insister tarder cesser refuser choisir décider tenter essayer contenter borner limiter empresser plaire obstiner persister accorder profiter".split(
    " ",
  ),
);
/** "refuse de dire", "ne peut dire": nothing has been said yet; so with "devait annoncer", but "a dû reconnaître" is said. */
const UNSAID = new Set(["refuser", "pouvoir"]);

/** Whether a form of `lemma` can begin a verb of speech. */
export const canSpeak = (lemma: string): boolean =>
  SPEECH_VERBS.has(lemma) || SELF_VERBS.has(lemma) || SPEECH_PHRASES.has(lemma) || STATING_ONESELF.has(lemma);

/** Where and how the finite verb of a group stands, before it is known what is said. */
interface Frame {
  readonly from: number;
  readonly to: number;
  readonly mode: "finite" | "gerund";
  readonly negated: boolean;
  readonly plural: boolean;
  readonly clitic: number | undefined;
  readonly passive: boolean;
  readonly pronominal: boolean;
  readonly self: boolean;
  readonly row?: boolean;
}

/** The verb group around a form of a verb of speech at `at`, or undefined where that form is a noun, a passive participle, a name. */
export function verbGroup(words: Words, at: number, from: number): VerbGroup | undefined {
  const form = words.verbs[at];
  if (!form || !canSpeak(form.lemma)) return undefined;
  const whole = frameAt(words, at, from);
  if (!whole) return undefined;
  const frame = whole.negated && onlyThat(words, whole) ? { ...whole, negated: false } : whole;
  const phrase = phraseAt(words, frame, form.lemma);
  if (phrase) return { ...frame, at, to: phrase.to, lemma: form.lemma, verb: phrase.verb };
  const verb = frame.pronominal
    ? (SELF_VERBS.get(form.lemma) ?? (STATING_ONESELF.has(form.lemma) ? SPEECH_VERBS.get(form.lemma) : undefined))
    : SPEECH_VERBS.get(form.lemma);
  return verb && { ...frame, to: pastPronoun(words, frame.to), at, lemma: form.lemma, verb };
}

/** "n’y a vu qu’une « manœuvre »": no negation. */
function onlyThat(words: Words, { from, to }: Frame): boolean {
  for (let at = from; at < to; at++) if (NEGATIONS.has(wordAt(words, at))) return false;
  const que = wordAt(words, to) === "là" ? to + 1 : to;
  if (!/^(?:que|qu')$/.test(wordAt(words, que))) return false;
  const quoted = DETERMINERS.has(wordAt(words, que + 1)) ? que + 2 : que + 1;
  return words.quoteOf[quoted] !== -1 && words.quoteOf[que] === -1;
}

/** What any verb is right behind a quotation: "« Et des conseils », corrige X". */
const AFTER_QUOTATION: SpeechVerb = { ...frameOf("incise", "asserts") };

/** The group around any verb that stands right behind a quotation. */
export function groupAfterQuotation(words: Words, at: number, from: number): VerbGroup | undefined {
  const form = words.verbs[at];
  const frame = form && frameAt(words, at, from);
  return frame && { ...frame, at, lemma: form.lemma, verb: AFTER_QUOTATION };
}

/** "faire" + "part": a verb of several words, with an adverb or a clitic between them at most. */
function phraseAt(words: Words, frame: Frame, lemma: string): { verb: SpeechVerb; to: number } | undefined {
  for (const { rest, verb } of SPEECH_PHRASES.get(lemma) ?? []) {
    if (lemma === "prononcer" && !frame.pronominal) continue;
    if (rest.length === 0) {
      if (verb.by.includes(wordAt(words, frame.to))) return { verb, to: frame.to };
      continue;
    }
    let next = frame.to;
    while (next < frame.to + 2 && isAdverb(wordAt(words, next))) next++;
    if (rest.every((word, index) => wordAt(words, next + index) === word)) return { verb, to: next + rest.length };
  }
  return undefined;
}

function frameAt(words: Words, at: number, from: number): Frame | undefined {
  const form = words.verbs[at]!;
  if (form.kind & PARTICIPLE) {
    const compound = withAuxiliary(words, at, from) ?? sharedAuxiliary(words, at);
    if (compound) return compound;
  }
  if (form.kind & FINITE && isFiniteVerb(words, at)) return { ...around(words, at, from), mode: "finite" };
  if (form.kind & GERUND) {
    const before = wordAt(words, at - 1);
    if (DETERMINERS.has(before) && !PROCLITICS.has(before)) return undefined;
    // "l’avocat et opposant Marc Petit": what somebody is.
    if (ROLE_NOUNS.has(wordAt(words, at)) && words.tokens[at + 1]?.capital && before !== "en") return undefined;
    return { ...around(words, at, from), mode: "gerund" };
  }
  if (form.kind & INFINITIVE) return governed(words, at, from);
  return undefined;
}

/** A simple form with its pronouns: "ne l’a", "se dit-il". */
function around(words: Words, at: number, from: number): Omit<Frame, "mode"> {
  let start = at;
  let negated = false;
  let self = false;
  let pronominal = false;
  while (start > from && PROCLITICS.has(wordAt(words, start - 1)) && !belongsToNoun(words, start - 1)) {
    const word = wordAt(words, start - 1);
    if (word === "lui" && words.tokens[start - 1]!.capital) break;
    start--;
    if (word === "ne" || word === "n'") negated = true;
    if (REFLEXIVE.test(word)) pronominal = true;
    if (FIRST_PERSON.test(word) && start === at - 1 && !/^(?:nous|vous|me|m'|te|t')$/.test(word)) self = true;
  }
  let to = pastStrayT(words, at + 1);
  let clitic: number | undefined;
  if (words.tokens[to]?.kind === "clitic") {
    if (CLITIC_SUBJECT.test(wordAt(words, to))) clitic = to;
    else self = true;
    to++;
  }
  while (NEGATIONS.has(wordAt(words, to)) && negated) to++;
  if (FIRST_PERSON.test(wordAt(words, start - 1)) || isFirstPersonSubject(words, start, at)) self = true;
  return { from: start, to, negated, plural: isPlural(words, at), clitic, passive: false, pronominal, self };
}

/** "assure t-elle", "a t-il dit": the "t" that lost its hyphen belongs to the pronoun behind it. */
const pastStrayT = (words: Words, at: number): number =>
  wordAt(words, at) === "t" && words.tokens[at + 1]?.kind === "clitic" ? at + 1 : at;

/**
 * "nous" and "vous" are subjects where no other pronoun or noun stands before them: "nous disons". "…, nous dit le maire" has the verb at `verb`
 * in the third person.
 */
const isFirstPersonSubject = (words: Words, start: number, verb: number): boolean =>
  /^(?:nous|vous)$/.test(wordAt(words, start)) &&
  /^[,.;:«»“”"]?$/u.test(wordAt(words, start - 1)) &&
  ((words.verbs[verb]?.kind ?? 0) & (THIRD | THEY)) === 0;

/** "le", "la", "les", "en" before a verb are its pronouns; never so behind a preposition. */
const belongsToNoun = (words: Words, index: number): boolean =>
  DETERMINERS.has(wordAt(words, index)) && PREPOSITIONS.has(wordAt(words, index - 1));

/** "a déclaré", "ont tous deux souligné", "s’est-elle exclamée", "ayant rappelé", "a été annoncé". */
function withAuxiliary(words: Words, at: number, from: number): Frame | undefined {
  let back = at - 1;
  let negated = false;
  let clitic: number | undefined;
  let self = false;
  for (; back >= from && back >= at - 8; back--) {
    const token = words.tokens[back];
    const aside = token?.lower === "," ? asideStart(words, back, from) : undefined;
    if (aside !== undefined) {
      back = aside;
      continue;
    }
    if (!token || token.kind === "mark") return undefined;
    if (pastStrayT(words, back) > back) continue;
    if (token.kind === "clitic") {
      if (CLITIC_SUBJECT.test(token.lower)) clitic = back;
      else self = true;
      continue;
    }
    const lemma = words.verbs[back]?.lemma;
    if (lemma === "avoir" || lemma === "être") break;
    if (NEGATIONS.has(token.lower)) negated = true;
    else {
      // "avait la veille à Rome dénoncé": a town.
      const length = token.capital && /^(?:à|en)$/.test(wordAt(words, back - 1)) ? 2 : adverbBefore(words, back);
      // "a elle estimé": the subject set against somebody else.
      if (length === 0 && !/^(?:lui|elle|eux|elles)$/.test(token.lower)) return undefined;
      back -= Math.max(length, 1) - 1;
    }
  }
  const auxiliary = words.verbs[back];
  if (!auxiliary || back < from || back < at - 8) return undefined;
  const been = wordAt(words, back) === "été" ? haveBefore(words, back, from) : undefined;
  const base = around(words, been ?? back, from);
  if (!(words.verbs[been ?? back]!.kind & (FINITE | GERUND))) return undefined;
  const mode = words.verbs[been ?? back]!.kind & FINITE ? "finite" : "gerund";
  const movement = /^(?:intervenu|convenu)/.test(wordAt(words, at));
  return {
    ...base,
    to: at + 1,
    mode,
    clitic: clitic ?? base.clitic,
    passive: been !== undefined || (auxiliary.lemma === "être" && !base.pronominal && !movement),
    negated: negated || base.negated,
    self: self || base.self,
  };
}

/** "a dénoncé un acte terroriste et promis une réponse": the participle shares the auxiliary of the verb before. */
function sharedAuxiliary(words: Words, at: number): Frame | undefined {
  const row = wordAt(words, at - 1) === ",";
  if (!row && !/^(?:et|puis|mais)$/.test(wordAt(words, at - 1))) return undefined;
  // "Il a nié avoir signé, contesté deux courriels et assuré que": not "le projet, contesté par les riverains".
  if (row && !DETERMINERS.has(wordAt(words, at + 1)) && !/^(?:que|qu'|avoir)$/.test(wordAt(words, at + 1)))
    return undefined;
  for (let back = at - 2; back > 0 && back > at - 40; back--) {
    if (words.quoteOf[back] !== words.quoteOf[at]) continue; // "« Elle m’a tout appris », dit l’élève"
    if (/^[.;:!?]$/.test(wordAt(words, back))) return undefined;
    if (words.verbs[back]?.lemma !== "avoir" || !(words.verbs[back]!.kind & FINITE)) continue;
    // "a aussitôt contesté le résultat et dénoncé une fraude".
    const verb = words.verbs[back + 1 + adverbFrom(words, back + 1)];
    if (!verb || !(verb.kind & PARTICIPLE) || (row && !canSpeak(verb.lemma))) continue;
    return { ...around(words, at, at), mode: "finite", passive: false, row };
  }
  return undefined;
}

/** The finite auxiliary of "a été", or undefined. */
function haveBefore(words: Words, at: number, from: number): number | undefined {
  for (let back = at - 1; back >= from && back >= at - 3; back--) {
    if (words.verbs[back]?.lemma === "avoir") return back;
    if (!isAdverb(wordAt(words, back)) && words.tokens[back]?.kind !== "clitic") return undefined;
  }
  return undefined;
}

/** "tient à rappeler", "dit craindre", "avant d’ajouter": an infinitive and the verb that lends it a subject. */
function governed(words: Words, at: number, from: number): Frame | undefined {
  let start = at;
  let pronominal = false;
  while (start > from && PROCLITICS.has(wordAt(words, start - 1)) && !belongsToNoun(words, start - 1)) {
    start--;
    if (REFLEXIVE.test(wordAt(words, start))) pronominal = true;
  }
  const link = wordAt(words, start - 1);
  if (/^(?:de|d')$/.test(link) && wordAt(words, start - 2) === "avant") {
    return { ...around(words, at, from), from: start - 2, mode: "gerund", pronominal };
  }
  if (/^(?:de|d')$/.test(link) && wordAt(words, start - 2) === "et") {
    // "Et de prévenir : « … »": the infinitive of narration.
    return { ...around(words, at, from), from: start - 2, mode: "gerund", pronominal };
  }
  if (link === "sans" && wordAt(words, start - 2) === "non") {
    // "…, réplique-t-il, non sans rappeler que".
    return { ...around(words, at, from), from: start - 2, mode: "gerund", pronominal };
  }
  let behind = /^(?:à|de|d'|par|pour)$/.test(link) ? start - 2 : start - 1;
  // "veut-il croire": the inverted pronoun stands between.
  const clitic = CLITIC_SUBJECT.test(wordAt(words, behind)) ? behind : undefined;
  if (clitic !== undefined) behind--;
  while (behind > from && isAdverb(wordAt(words, behind)) && !words.verbs[behind]) behind--;
  const head = words.verbs[behind];
  if (!head || !GOVERNORS.has(head.lemma)) return undefined;
  // "pouvait-on lire": what can be read is written.
  const due = head.lemma === "devoir" && !(head.kind & PARTICIPLE);
  const unsaid = (UNSAID.has(head.lemma) || due) && words.verbs[at]?.lemma !== "lire";
  const frame: Frame | undefined =
    (head.kind & PARTICIPLE ? withAuxiliary(words, behind, from) : undefined) ??
    (head.kind & FINITE && isFiniteVerb(words, behind)
      ? { ...around(words, behind, from), mode: "finite" }
      : undefined) ??
    (head.kind & GERUND ? { ...around(words, behind, from), mode: "gerund" } : undefined);
  return (
    frame && {
      ...frame,
      to: at + 1,
      clitic: clitic ?? frame.clitic,
      pronominal,
      negated: (frame.negated && head.lemma !== "cesser") || unsaid,
    }
  );
}
