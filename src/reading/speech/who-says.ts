import { FINITE } from "../../language/conjugation.ts";
import { DETERMINERS } from "../../language/function-words.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { soundsHuman } from "../../language/speech-nouns.ts";
import { inQuote, isInRelative } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { canSpeak, type VerbGroup } from "./groups.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { unitAt } from "./pronouns.ts";
import { placeBehind } from "./said-where.ts";
import { isPlural, type Subject, subjectBefore } from "./subjects.ts";
import { isFiniteVerb, isMark, type Unit, type Words, wordAt } from "./words.ts";

/** Whose a verb of speech is. */
interface Who {
  readonly subject: Subject | null;
  readonly chained: boolean;
  /** The cue whose speaker a chained one has, where that is not the last. */
  readonly after?: Cue;
}

/** The subject of a verb of speech; that of the cue or the verb before where it is chained or coordinated. */
export function whoSays(words: Words, unit: Unit, group: VerbGroup, before: readonly Cue[]): Who | undefined {
  if (group.clitic !== undefined)
    return { subject: { kind: "pronoun", from: group.clitic, to: group.clitic + 1 }, chained: false };
  const coordinated = group.row === true || /^(?:et|puis|mais|ou)$/.test(wordAt(words, group.from - 1));
  if (group.mode === "finite" && !coordinated) {
    const subject = subjectBefore(words, group.from, unit.from, group.plural);
    // "On répond au ministère que": those who let it be known.
    // "On demande à Caroline si": whom one asks.
    const told = group.lemma === "demander" && /^(?:à|aux?)$/.test(wordAt(words, group.to));
    const place =
      subject && wordAt(words, subject.from) === "on" && !told ? placeBehind(words, unit, group.to) : undefined;
    return subject && { subject: place ?? subject, chained: false };
  }
  const last = before.at(-1);
  const peer = coordinated ? peerOf(words, group, before) : undefined;
  if (peer) return { subject: null, chained: true, after: peer };
  const own = group.mode === "gerund" ? ownSubject(words, unit, group) : undefined;
  if (own) return { subject: own, chained: false };
  // "L’opposition salivait : en souhaitant la défaite du maire, Paul Garnier s’est exposé".
  const start = wordAt(words, group.from) === "en" ? group.from : group.from - 1;
  const opens = wordAt(words, start) === "en" && wordAt(words, start - 1) === ":";
  const ahead = opens ? aheadOf(words, { ...unit, from: start }, group) : undefined;
  if (ahead) return { subject: ahead, chained: false };
  const main = mainSubject(words, unit, group, last);
  if (main) return { subject: main, chained: false };
  // "Et de prévenir :", "Avant de corriger :", "Tout en ajoutant que …": whoever spoke last.
  const goesOn = /^(?:et|avant)$/.test(wordAt(words, group.from)) || opensLoosely(words, unit, group);
  return last || goesOn ? { subject: null, chained: true } : undefined;
}

/** "La banque doit tenir, a dit X. En arguant que …": a gerund with its "que" and no clause of its own, behind another sentence. */
function opensLoosely(words: Words, unit: Unit, group: VerbGroup): boolean {
  const start = wordAt(words, unit.from) === "tout" ? unit.from + 1 : unit.from;
  if (group.mode !== "gerund" || wordAt(words, start) !== "en" || group.at !== start + 1) return false;
  const before = words.units[unitAt(words, unit.from) - 1];
  return before?.paragraph === unit.paragraph && /^(?:que|qu')$/.test(wordAt(words, group.to));
}

/**
 * "M. Garnier a déclaré que la Norvège reconnaissait la dette et a salué un progrès": of the cues before, the one that has the tense of the
 * second verb and holds the other, which is in the imperfect.
 */
function peerOf(words: Words, group: VerbGroup, before: readonly Cue[]): Cue | undefined {
  const last = before.at(-1);
  if (!last || !hasPerfect(words, group.from, group.at) || !/..(?:ait|aient)$/.test(wordAt(words, last.to - 1)))
    return undefined;
  return before.findLast(
    ({ rule, scope, from, to }) =>
      rule === "clause" && scope && scope.from <= last.from && last.from < scope.to && hasPerfect(words, from, to - 1),
  );
}

/** "a déclaré", "ont-ils dit": whether an auxiliary in the present stands from `from` to before the participle at `at`. */
function hasPerfect(words: Words, from: number, at: number): boolean {
  for (let next = from; next < at; next++) if (/^(?:a|ont|est|sont)$/.test(wordAt(words, next))) return true;
  return false;
}

/** "La route est coupée, la préfecture précisant que": a participle with a subject of its own, right behind the comma. */
function ownSubject(words: Words, unit: Unit, group: VerbGroup): Subject | undefined {
  let from = group.from;
  // "par l’avocat Marc Petit faisant état de": the name right before.
  const mention = words.mentions[words.mentionOf[from - 1] ?? -1];
  if (
    mention?.name &&
    words.entities[mention.entity]?.kind === "person" &&
    mention.name.end === words.tokens[from - 1]?.end
  ) {
    while (from > unit.from && words.mentionOf[from - 1] === words.mentionOf[group.from - 1]) from--;
    return { kind: "noun", from, to: group.from };
  }
  while (from > unit.from && !isMark(words, from - 1) && from > group.from - 8) from--;
  if (wordAt(words, from - 1) !== "," || !DETERMINERS.has(wordAt(words, from)) || from > group.from - 2)
    return undefined;
  if (nounPhraseEnd(words, from, group.from) !== group.from) return undefined;
  const noun = wordAt(words, from + 1);
  const somebody = words.mentionOf[from + 1] !== -1 || ROLE_NOUNS.has(noun) || soundsHuman(noun);
  return somebody ? { kind: "noun", from, to: group.from } : undefined;
}

/**
 * The subject of the last finite verb before a chained one, where no cue stands nearer: "Attristé par ces propos, le porte-parole a quitté
 * la salle, notant que…". A cue whose words do not hold the chained verb passes its speaker on.
 */
function mainSubject(words: Words, unit: Unit, group: VerbGroup, last: Cue | undefined): Subject | undefined {
  if (last && (last.scope === null || last.scope.to <= group.from || last.rule === "incise")) return undefined;
  const floor = last ? last.to : unit.from;
  for (let at = group.from - 1; at >= floor; at--) {
    // "La société « prend acte » du rejet et annonce": the verb is the first of the quoted words.
    if (isMark(words, at) && inQuote(words, at) && beginsWithVerb(words, at + 1))
      return subjectBefore(words, at, unit.from, group.plural);
    // "Un dossier bien différent : un prévenu jeune, suppliant le tribunal de": whoever the colon brings in.
    if (group.mode === "gerund" && wordAt(words, at) === ":" && words.mentionOf[at + 2] !== -1)
      return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, group.from) };
    if (inQuote(words, at) || !isFiniteVerb(words, at) || isInRelative(words, at, unit.from)) continue;
    let start = at;
    while (/^(?:ne|n'|se|s'|me|m'|lui|leur|le|la|les|l'|y|en)$/.test(wordAt(words, start - 1))) start--;
    const subject = subjectBefore(words, start, unit.from, isPlural(words, at));
    if (subject) return subject;
  }
  if (!last && group.mode === "gerund") return aheadOf(words, unit, group);
  return undefined;
}

/** Whether the token is a finite verb in small letters, right behind the mark that opens its quotation. */
const beginsWithVerb = (words: Words, at: number): boolean =>
  words.quotes[words.quoteOf[at] ?? -1]?.outer.start === words.tokens[at - 1]?.start &&
  !words.tokens[at]?.capital &&
  ((words.verbs[at]?.kind ?? 0) & FINITE) !== 0;

/** "Rappelant que …, le maire a …": the subject stands in the clause that follows. */
function aheadOf(words: Words, unit: Unit, group: VerbGroup): Subject | undefined {
  // "Et de conclure, amer : « … »": nobody follows.
  if (group.from > unit.from + 2 || wordAt(words, group.from) === "et") return undefined;
  // "Tout en ajoutant que si l’hiver dure, elles fermeront": behind the comma goes on what is said.
  if (/^(?:que|qu')$/.test(wordAt(words, group.to)) && /^(?:si|s'|lorsque|quand)$/.test(wordAt(words, group.to + 1)))
    return undefined;
  for (let at = group.to; at < unit.to; at++) {
    if (wordAt(words, at) !== "," || inQuote(words, at)) continue;
    for (let verb = at + 1; verb < unit.to; verb++) {
      if (inQuote(words, verb) || !isFiniteVerb(words, verb) || isInRelative(words, verb, at)) continue;
      return subjectBefore(words, verb, at + 1, isPlural(words, verb));
    }
  }
  return undefined;
}

const ASKED = /^(?:quand|comment|pourquoi|où|combien)$/;

/** "s’il disait que", "si le ministre dit que": nobody has said it. */
export function isHypothesis(words: Words, group: VerbGroup, subject: Subject | null, unit: Unit): boolean {
  const start = subject && subject.from < group.from && subject.from >= unit.from ? subject.from : group.from;
  const before = start - 1 >= unit.from ? wordAt(words, start - 1) : "";
  // "veiller à ce que les maires observent": they are to do it.
  const wanted = /^(?:que|qu')$/.test(before) && wordAt(words, start - 2) === "ce" && wordAt(words, start - 3) === "à";
  // "On lui a demandé quand il pensait partir": that is what is asked.
  const asked = ASKED.test(before) && canSpeak(words.verbs[start - 2]?.lemma ?? "");
  // "même si elle a souligné que": she has.
  const concedes = before === "si" && wordAt(words, start - 2) === "même";
  return (!concedes && /^(?:si|s')$/.test(before)) || wanted || asked;
}
