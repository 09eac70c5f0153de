import type { Span } from "../corpus/span.ts";
import { INFINITIVE } from "../language/conjugation.ts";
import { DETERMINERS, PROCLITICS, RELATIVES, SUBJECT_PRONOUNS } from "../language/function-words.ts";
import { SPEECH_VERBS, type Stance } from "../language/speech-verbs.ts";
import { type VerbGroup, verbGroup } from "./groups.ts";
import type { RuleName } from "./rules.ts";
import { nounPhraseEnd, type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { isFinite, isMark, spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** What says that some words are somebody's. Ends of `at` and `scope` are offsets; the rest is token indexes. */
export interface Cue {
  readonly rule: RuleName;
  readonly unit: number;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly subject: Subject | null;
  /** Keeps the speaker of the cue before: "…, ajoutant que". */
  readonly chained: boolean;
  /** The words reported, as token indexes; null where the cue only points at quotations. Untrimmed. */
  readonly scope: { readonly from: number; readonly to: number } | null;
  readonly stance: Stance;
  /** Whether `scope` is a statement of its own where it is not all quotation. */
  readonly states: boolean;
}

/** Every cue of one unit, in reading order. */
export function cuesOf(words: Words, unit: Unit, number: number): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = unit.from; at < unit.to; at++) {
    const word = wordAt(words, at);
    if (word === "selon" || word === "d'après" || word === "d'" || word === "pour" || word === "aux") {
      const cue = according(words, unit, number, at);
      if (cue) cues.push(cue);
      continue;
    }
    if (!words.verbs[at] || !SPEECH_VERBS.has(words.verbs[at]!.lemma)) continue;
    const group = verbGroup(words, at, unit.from);
    if (!group || group.self) continue;
    const cue = verbCue(words, unit, number, group, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

const inQuote = (words: Words, at: number): boolean => words.quoteOf[at] !== -1;

function verbCue(words: Words, unit: Unit, number: number, group: VerbGroup, before: readonly Cue[]): Cue | undefined {
  const inside = inQuote(words, group.at);
  const incise = inciseCue(words, unit, number, group);
  if (incise || inside) return incise;
  if (group.clitic !== undefined || group.passive) return undefined;
  if (group.verb.self && !isPronominal(words, group)) return undefined;
  const scope = complement(words, unit, group);
  if (!scope) return undefined;
  if (group.negated && group.verb.stance !== "denies") return undefined;
  const chained = group.mode === "gerund" || isCoordinated(words, group);
  const subject = chained ? null : (subjectBefore(words, group.from, unit.from, group.plural) ?? null);
  if (!chained && !subject) return undefined;
  if (isHypothesis(words, group, subject, unit)) return undefined;
  if (chained && before.length === 0 && group.mode !== "gerund") return undefined;
  return {
    rule: scope.rule,
    unit: number,
    from: group.from,
    to: group.to,
    span: spanOf(words, group.from, group.to),
    subject,
    chained,
    scope: scope.to > scope.from ? scope : null,
    stance: group.negated ? "open" : group.verb.stance,
    states: scope.states,
  };
}

const isPronominal = (words: Words, group: VerbGroup): boolean => {
  for (let at = group.from; at < group.at; at++) if (/^(?:se|s')$/.test(wordAt(words, at))) return true;
  return false;
};

/** "et a nié": the subject is that of the verb before. */
const isCoordinated = (words: Words, group: VerbGroup): boolean =>
  /^(?:et|puis|mais|ou)$/.test(wordAt(words, group.from - 1));

/** "s’il disait que", "si le ministre dit que": nobody has said it. */
const isHypothesis = (words: Words, group: VerbGroup, subject: Subject | null, unit: Unit): boolean => {
  const start = subject && subject.from < group.from ? subject.from : group.from;
  const before = start - 1 >= unit.from ? wordAt(words, start - 1) : "";
  return before === "si" || before === "s'" || before === "comme";
};

interface Complement {
  readonly from: number;
  readonly to: number;
  readonly rule: RuleName;
  readonly states: boolean;
}

/** What the verb takes: a clause, an infinitive, a noun phrase, a quotation. */
function complement(words: Words, unit: Unit, group: VerbGroup): Complement | undefined {
  const { verb } = group;
  const direct = directSpeech(words, unit, group);
  if (verb.que) {
    const que = findQue(words, unit, group.to);
    if (que !== undefined) return { from: que + 1, to: clauseEnd(words, unit, que + 1), rule: "clause", states: true };
  }
  if (direct) return direct;
  const next = group.to;
  const word = wordAt(words, next);
  if (verb.bare && isInfinitive(words, next))
    return { from: next, to: clauseEnd(words, unit, next), rule: "infinitive", states: true };
  const link = findInfinitive(words, unit, group);
  if (link !== undefined)
    return {
      from: verb.person && !/^(?:à|de|d')$/.test(word) ? next : link,
      to: clauseEnd(words, unit, link),
      rule: "infinitive",
      states: true,
    };
  if (verb.noun && (DETERMINERS.has(word) || word === "de" || words.mentionOf[next] !== -1)) {
    return { from: next, to: clauseEnd(words, unit, next), rule: "object", states: true };
  }
  return undefined;
}

/** "a dit : « … »", "a qualifié de « … »", "a lancé « … »". */
function directSpeech(words: Words, unit: Unit, group: VerbGroup): Complement | undefined {
  for (let at = group.to; at < Math.min(unit.to, group.to + 30); at++) {
    const word = wordAt(words, at);
    if (word === ":" || (inQuote(words, at) && !inQuote(words, group.at))) {
      if (!group.verb.incise && word !== ":") return undefined;
      return { from: at, to: unit.to, rule: word === ":" ? "colon" : "direct", states: false };
    }
    if (/^[.;!?]$/.test(word) || RELATIVES.has(word)) return undefined;
  }
  return undefined;
}

/** The "que" of "a déclaré mardi, lors d’une visite, que": within reach and not that of a relative clause. */
function findQue(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 28); at++) {
    const word = wordAt(words, at);
    if (inQuote(words, at)) return undefined;
    if (word === "que" || word === "qu'") {
      const near = at === from || !isNounBefore(words, at, from);
      return near ? at : undefined;
    }
    if (/^[.;:!?]$/.test(word) || word === "qui" || word === "dont" || word === "où") return undefined;
    if (word === "," && at > from + 20) return undefined;
    if (at > from && isFinite(words, at) && !words.tokens[at]?.capital) return undefined;
  }
  return undefined;
}

/** "a annoncé la réforme que": a determiner and a noun stand directly before "que", with no preposition to carry them. */
function isNounBefore(words: Words, que: number, from: number): boolean {
  const first = wordAt(words, from);
  return (
    DETERMINERS.has(first) &&
    !/^(?:ce|cette|lundi|mardi|l')$/.test(first) &&
    que > from + 1 &&
    wordAt(words, que - 1) !== ","
  );
}

const isInfinitive = (words: Words, at: number): boolean => {
  let next = at;
  while (PROCLITICS.has(wordAt(words, next)) || wordAt(words, next) === "pas") next++;
  return ((words.verbs[next]?.kind ?? 0) & INFINITIVE) !== 0;
};

/** The infinitive behind "de" or "à": "a proposé aux élus de supprimer", "accuse Moscou de préparer", "a exhorté à ne pas". */
function findInfinitive(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  const { verb } = group;
  if (!verb.de && !verb.a) return undefined;
  for (let at = group.to; at < Math.min(unit.to, group.to + 16); at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?,]$/.test(word) || RELATIVES.has(word)) return undefined;
    if (((verb.de && (word === "de" || word === "d'")) || (verb.a && word === "à")) && isInfinitive(words, at + 1))
      return at + 1;
    if (at > group.to && isFinite(words, at) && !words.tokens[at]?.capital) return undefined;
  }
  return undefined;
}

/** Where a reported clause ends: at the unit's end, or before a chained cue or an incise that closes it. */
function clauseEnd(words: Words, unit: Unit, from: number): number {
  for (let at = from; at < unit.to; at++) {
    if (inQuote(words, at)) continue;
    const word = wordAt(words, at);
    if (word === ";") return at;
    if (word === ",") {
      let next = at + 1;
      if (wordAt(words, next) === "tout" || wordAt(words, next) === "et") next++;
      if (wordAt(words, next) === "en") next++;
      const group = groupFrom(words, next, unit);
      if (group && (group.mode === "gerund" || group.clitic !== undefined || isInverted(words, unit, group))) return at;
      if (wordAt(words, next) === "selon" || wordAt(words, next) === "d'après") return at;
      if (
        wordAt(words, next) === "mais" &&
        groupFrom(words, next + 1, unit) &&
        !SUBJECT_PRONOUNS.has(wordAt(words, next + 1))
      )
        return at;
    } else if (word === "et" || word === "mais") {
      const group = groupFrom(words, at + 1, unit);
      if (group?.mode === "finite" && group.from === at + 1 && group.at <= at + 4) return at;
    }
  }
  return unit.to;
}

/** A group of speech that begins at `start`. */
function groupFrom(words: Words, start: number, unit: Unit): VerbGroup | undefined {
  for (let at = start; at < Math.min(unit.to, start + 6); at++) {
    if (isMark(words, at)) return undefined;
    if (!words.verbs[at] || !SPEECH_VERBS.has(words.verbs[at]!.lemma)) continue;
    const group = verbGroup(words, at, start);
    if (group) return group.from === start ? group : undefined;
  }
  return undefined;
}

function isInverted(words: Words, unit: Unit, group: VerbGroup): boolean {
  if (!group.verb.incise || group.negated) return false;
  if (group.clitic !== undefined) return true;
  const next = wordAt(words, group.to);
  if (next === "que" || next === "qu'" || next === ":") return false;
  const subject = subjectAfter(words, group.to, unit.to);
  if (!subject || subject.kind !== "noun") return false;
  return !hasFiniteAfter(words, subject.to, unit);
}

const hasFiniteAfter = (words: Words, at: number, unit: Unit): boolean => {
  const word = wordAt(words, at);
  void unit;
  return word === "que" || word === "qu'";
};

/** "« … », a déclaré X", "…, a-t-il noté", "« A, explique X, B »". */
function inciseCue(words: Words, unit: Unit, number: number, group: VerbGroup): Cue | undefined {
  if (!group.verb.incise || group.mode !== "finite" || group.passive) return undefined;
  if (group.verb.self && !isPronominal(words, group)) return undefined;
  let previous = group.from - 1;
  const comme =
    /^(?:comme|ainsi|que|qu')$/.test(wordAt(words, previous)) && /^(?:comme|que|qu')$/.test(wordAt(words, previous));
  if (comme) previous = group.from - 1;
  const mark = previous >= unit.from ? wordAt(words, previous) : "";
  const opens = /^[,»"”!?…–—).]$/u.test(mark) || (comme && /^(?:comme)$/.test(mark));
  if (!opens) return undefined;
  if (previous < unit.from) return undefined;
  const quoteBefore = /^[»"”]$/u.test(mark) || (mark === "," && /^[»"”]$/u.test(wordAt(words, previous - 1)));
  const next = wordAt(words, group.to);
  if (group.clitic === undefined) {
    if (/^(?:que|qu'|:|de|d')$/.test(next)) return undefined;
    const subject = subjectAfter(words, group.to, unit.to);
    if (!subject) return undefined;
    if (!quoteBefore && mark === "," && hasLeftSubject(words, unit, group, previous)) return undefined;
    return incise(words, unit, number, group, subject, previous);
  }
  return incise(words, unit, number, group, { kind: "pronoun", from: group.clitic, to: group.clitic + 1 }, previous);
}

/** "Le maire, élu en 2020, a annoncé la fermeture": the clause before the comma has no verb of its own, so its noun is the subject. */
function hasLeftSubject(words: Words, unit: Unit, group: VerbGroup, comma: number): boolean {
  for (let at = comma - 1; at >= unit.from; at--) {
    if (inQuote(words, at)) return false;
    if (isFinite(words, at) && !isInsertionVerb(words, at, unit)) return false;
  }
  void group;
  return true;
}

/** A verb in a relative clause, which is not the clause's own. */
function isInsertionVerb(words: Words, at: number, unit: Unit): boolean {
  for (let back = at - 1; back >= unit.from && back > at - 25; back--) {
    const word = wordAt(words, back);
    if (word === ",") return false;
    if (RELATIVES.has(word)) return true;
  }
  return false;
}

function incise(words: Words, unit: Unit, number: number, group: VerbGroup, subject: Subject, mark: number): Cue {
  const inside = inQuote(words, group.at);
  const end = Math.max(subject.to, group.to);
  return {
    rule: "incise",
    unit: number,
    from: group.from,
    to: end,
    span: spanOf(words, group.from, group.to),
    subject,
    chained: false,
    scope: inside ? null : { from: unit.from, to: mark },
    stance: group.verb.stance === "denies" ? "denies" : "asserts",
    states: !inside,
  };
}

const NOT_SPEAKERS = new Set(
  `moi toi nous vous lequel laquelle lesquels lesquelles que qu' cas loi besoins calendrier critères modalités règle règles âge sexe saison humeur goût goûts méthode principe
  principes formule schéma ordre procédure conditions circonstances région régions moyens mode modèle usage tradition coutume disponibilités taille niveau nature vraisemblance logique
  probabilité terme termes évidence type types degré procédé scénario pays barème poids quantité gravité secteur secteurs heure période`.split(
    /\s+/,
  ),
);

/** "selon X, …", "…, selon X", "d’après X", "pour X,", "de l’avis de X", "aux yeux de X". */
function according(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (inQuote(words, at)) return undefined;
  const word = wordAt(words, at);
  let first = at + 1;
  if (word === "d'") {
    if (wordAt(words, at + 1) !== "après") return undefined;
    first = at + 2;
  } else if (word === "aux") {
    if (wordAt(words, at + 1) !== "yeux") return undefined;
    first = at + 3;
  } else if (word === "pour") {
    if (at !== unit.from || words.mentionOf[first + (DETERMINERS.has(wordAt(words, first)) ? 1 : 0)] === -1)
      return undefined;
  }
  const subject = accordingTo(words, first, unit);
  if (!subject) return undefined;
  if (word === "pour" && wordAt(words, subject.to) !== ",") return undefined;
  const scope = accordingScope(words, unit, at, subject.to);
  return {
    rule: word === "pour" ? "pour" : "selon",
    unit: number,
    from: at,
    to: subject.to,
    span: spanOf(words, at, first),
    subject,
    chained: false,
    scope,
    stance: "asserts",
    states: true,
  };
}

function accordingTo(words: Words, first: number, unit: Unit): Subject | undefined {
  const token = words.tokens[first];
  if (!token || first >= unit.to) return undefined;
  if (/^(?:lui|elle|eux|elles)$/.test(token.lower)) return { kind: "pronoun", from: first, to: first + 1 };
  if (NOT_SPEAKERS.has(token.lower)) return undefined;
  const end = nounPhraseEnd(words, first, unit.to);
  for (let at = first; at < Math.min(end, first + 3); at++)
    if (words.mentionOf[at] === -1 && NOT_SPEAKERS.has(wordAt(words, at))) return undefined;
  return { kind: "noun", from: first, to: end };
}

function accordingScope(words: Words, unit: Unit, at: number, end: number): { from: number; to: number } | null {
  // An apposition may follow: "Selon le préfet, Jean Dupont, la route…".
  let after = end;
  if (at === unit.from || at <= unit.from + 2) {
    if (wordAt(words, after) === "," && words.mentionOf[after + 1] !== -1) {
      const name = nounPhraseEnd(words, after + 1, unit.to);
      if (wordAt(words, name) === ",") after = name;
    }
    while (after < unit.to && wordAt(words, after) !== "," && after < end + 20) after++;
    return { from: after + 1, to: clauseEnd(words, unit, after + 1) };
  }
  return { from: unit.from, to: wordAt(words, at - 1) === "," ? at - 1 : at };
}
