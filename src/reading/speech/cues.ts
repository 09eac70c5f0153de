import { PARTICIPLE } from "../../language/conjugation.ts";
import { NEGATIONS } from "../../language/function-words.ts";
import { SAYING_WHEN_NEGATED } from "../../language/speech-verbs.ts";
import { accordingCue, opensAccording } from "./according.ts";
import { clauseEnd, coordinatesQue, inQuote, isInRelative } from "./clauses.ts";
import { colonCue, formalCue } from "./colons.ts";
import { complementOf } from "./complements.ts";
import type { Cue } from "./cue.ts";
import { frontedEnd, isFronted } from "./fronted.ts";
import { canSpeak, groupAfterQuotation, type VerbGroup, verbGroup } from "./groups.ts";
import { inciseCue } from "./incises.ts";
import { motiveCue } from "./motives.ts";
import { nounCue } from "./nouns.ts";
import { isPlural, subjectBefore } from "./subjects.ts";
import { unknownVerb, verbWithin } from "./unknown-verbs.ts";
import { byAgent, gappedCue, participleByAgent } from "./verbless.ts";
import { isHypothesis, whoSays } from "./who-says.ts";
import { adverbBefore, isFiniteVerb, spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** Every cue of one unit, in reading order. */
export function cuesOf(words: Words, unit: Unit, number: number): readonly Cue[] {
  const cues: Cue[] = [];
  const next = words.units[number + 1];
  for (let at = unit.from; at < unit.to; at++) {
    const cue = cueAt(words, unit, number, at, cues, next);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(
  words: Words,
  unit: Unit,
  number: number,
  at: number,
  before: readonly Cue[],
  next: Unit | undefined,
): Cue | undefined {
  const word = wordAt(words, at);
  if (word === "que" || word === "qu'") return secondQue(words, unit, number, at, before);
  if (opensAccording(words, at)) {
    const cue = accordingCue(words, unit, number, at);
    if (cue || word !== "a") return cue;
  }
  if (word === ":") {
    const led = before.find((cue) => cue.scope !== null && cue.scope.from === at + 1 && cue.rule === "colon");
    const owner = before.findLast((other) => holdsColon(words, other, at));
    if (led && !(owner && owner.from > led.from)) return undefined;
    const cue = colonCue(words, unit, number, at, next) ?? formalCue(words, unit, number, at);
    return cue && owner ? { ...cue, subject: null, chained: true, after: owner } : cue;
  }
  const form = words.verbs[at];
  if (/^(?:que|qu')$/.test(wordAt(words, at + 1)) && CONVICTION.test(word))
    return convictionCue(words, unit, number, at);
  if (form && canSpeak(form.lemma)) {
    const group = verbGroup(words, at, unit.from);
    const cue = group && !group.self ? verbCue(words, unit, number, group, before) : undefined;
    if (cue) return cue;
  }
  const behind = form ? behindQuotation(words, unit, number, at) : unknownVerb(words, unit, number, at);
  if (behind) return behind;
  const within = word.length > 2 && words.quoteOf[at] !== -1 ? verbWithin(words, unit, number, at) : undefined;
  if (within) return within;
  if (form && canSpeak(form.lemma)) {
    const agent = participleByAgent(words, unit, number, at);
    if (agent) return agent;
  }
  const motive = motiveCue(words, unit, number, at);
  if (motive) return motive;
  if (word === "et" || word === ",") return gappedCue(words, unit, number, at, before.at(-1));
  return nounCue(words, unit, number, at, before);
}

const CONVICTION = /^(?:persuadé|convaincu|certain|sûr)e?s?$/;

/** "est persuadée que", "reste convaincu que": what somebody holds to be true. */
function convictionCue(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  let verb = at - 1;
  while (verb > unit.from && adverbBefore(words, verb) > 0 && !NEGATIONS.has(wordAt(words, verb)))
    verb -= adverbBefore(words, verb);
  if (!/^(?:être|rester|demeurer|dire|déclarer)$/.test(words.verbs[verb]?.lemma ?? "") || !isFiniteVerb(words, verb))
    return undefined;
  let from = verb;
  while (/^(?:ne|n'|se|s'|en)$/.test(wordAt(words, from - 1))) from--;
  if (/^n/.test(wordAt(words, from)) && from < verb) return undefined;
  const subject = inQuote(words, at) ? undefined : subjectBefore(words, from, unit.from, isPlural(words, verb));
  if (!subject) return undefined;
  return {
    weak: true,
    rule: "clause",
    unit: number,
    from,
    to: at + 1,
    span: spanOf(words, from, at + 1),
    subject,
    chained: false,
    scope: { from: at + 2, to: clauseEnd(words, unit, at + 2) },
    stance: "asserts",
    states: true,
  };
}

/**
 * "La piste tient la corde, glisse une source : « … »", "Selon lui, les tirs ne servent à rien : « … »": whoever speaks in the sentence before the
 * colon, and not its subject.
 */
function holdsColon(words: Words, { rule, scope, from, to, states }: Cue, colon: number): boolean {
  // "explique l’avocat, qui évoque un butin « ridicule » : « … »": whoever the relative clause is of.
  const relative = wordAt(words, from - 1) === "qui";
  // "qui précise qu’il s’est excusé : « … »": she says that too.
  if (rule === "clause" && relative && scope && scope.from < colon && colon <= scope.to + 1) return true;
  if (rule === "direct" && relative && inQuote(words, colon - 1)) {
    for (let at = to; at < colon; at++) if (isFiniteVerb(words, at) && !inQuote(words, at)) return false;
    return true;
  }
  if ((!states && to !== colon) || (rule !== "incise" && rule !== "selon" && rule !== "pour" && rule !== "comme"))
    return false;
  if (scope && scope.from < colon && colon <= scope.to + 1) return true;
  for (let at = to; at < colon; at++) if (isFiniteVerb(words, at) && !isInRelative(words, at, to)) return false;
  return true;
}

/** Whether a participle follows the form of "avoir" or "être" at `at`. */
function isAuxiliary(words: Words, at: number): boolean {
  if (!/^(?:avoir|être)$/.test(words.verbs[at]?.lemma ?? "")) return false;
  for (let next = at + 1; next < at + 6; next++) {
    if (((words.verbs[next]?.kind ?? 0) & PARTICIPLE) !== 0) return true;
    if (words.tokens[next]?.kind !== "clitic" && adverbBefore(words, next) === 0) return false;
  }
  return false;
}

/** "a dit que la route est fermée et que la digue tient": the second clause has the speaker of the first. */
function secondQue(words: Words, unit: Unit, number: number, at: number, before: readonly Cue[]): Cue | undefined {
  // "a dit que les risques dominent ; et que l’année sera dure".
  const and = /^[,;–—]$/u.test(wordAt(words, at - 2)) ? at - 2 : at - 1;
  const first = before.findLast(({ rule, scope }) => rule === "clause" && scope?.to === and);
  if (!first?.scope || !coordinatesQue(words, first.scope.from, and)) return undefined;
  return {
    ...first,
    unit: number,
    from: at,
    to: at + 1,
    subject: null,
    chained: true,
    after: first,
    scope: { from: at + 1, to: clauseEnd(words, unit, at + 1) },
  };
}

/**
 * "« Et des conseils », corrige X", "« Jamais ! » corrige X": any verb before its subject, right behind a quotation that is a sentence. Behind "?"
 * and "!" no comma is needed.
 */
function behindQuotation(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (inQuote(words, at)) return undefined;
  let comma = at - 1;
  while (comma > unit.from && comma > at - 7 && wordAt(words, comma) !== "," && words.quoteOf[comma] === -1) comma--;
  const bare = wordAt(words, comma) !== ",";
  const quote = words.quotes[words.quoteOf[bare ? comma : comma - 1] ?? -1];
  if (!quote || words.tokens[comma]!.end < quote.outer.end || !/\p{Lu}/u.test(words.text.charAt(quote.start)))
    return undefined;
  if (bare && !/[?!…]\s?$/.test(words.text.slice(quote.end - 2, quote.end))) return undefined;
  // "a-t-elle alors lancé": the participle is the verb.
  if (isAuxiliary(words, at)) return undefined;
  const group = groupAfterQuotation(words, at, comma + 1);
  if (!group || group.from !== comma + 1 || group.self) return undefined;
  return inciseCue(words, unit, number, group);
}

function verbCue(words: Words, unit: Unit, number: number, group: VerbGroup, before: readonly Cue[]): Cue | undefined {
  // "La commission, a-t-il poursuivi, publiera les chiffres": the verb that an incise has interrupted.
  const last = before.at(-1);
  const resumed =
    last?.rule === "incise" &&
    group.from - 1 <= last.to &&
    group.clitic === undefined &&
    wordAt(words, group.from - 1) === ",";
  const incise = resumed && !inQuote(words, group.from - 2) ? undefined : inciseCue(words, unit, number, group);
  // "a nié que le toit fuie, comme l’avait dit la presse": the press has said the clause, not who denies it.
  if (incise?.rule === "comme" && last?.rule === "clause" && last.scope?.to === incise.from - 1)
    return { ...incise, scope: last.scope };
  if (incise || inQuote(words, group.at)) return incise;
  // "Regrette-t-il son choix ?": nobody has said so.
  if (group.clitic !== undefined && wordAt(words, unit.to - 1) === "?") return undefined;
  if (group.passive) return byAgent(words, unit, number, group);
  const hides = SAYING_WHEN_NEGATED.has(group.lemma);
  // "La maire ne croit pas que le pont cède": she denies it.
  const doubts = group.negated && OPINIONS.has(group.lemma);
  if (hides !== group.negated && !doubts && (hides || group.verb.stance !== "denies")) return undefined;
  // "Il ne contestera pas le résultat": what he will not do, and nothing that he leaves open.
  if (group.negated && !hides && !doubts && TO_COME.test(wordAt(words, group.at))) return undefined;
  // "Il convient de noter que": nobody agrees to anything.
  if (
    group.lemma === "convenir" &&
    /^convien|^convenait/.test(wordAt(words, group.at)) &&
    wordAt(words, group.to) === "de"
  )
    return undefined;
  const found = complementOf(words, unit, group);
  if (!found || (doubts && found.rule !== "clause")) return undefined;
  const who = whoSays(words, unit, group, before);
  if (!who || isHypothesis(words, group, who.subject, unit)) return undefined;
  const to = isFronted(words, unit, group.from) ? frontedEnd(words, unit, found.from, found.to) : found.to;
  return {
    weak: group.verb.weak,
    rule: found.rule,
    unit: number,
    from: group.from,
    to: group.to,
    span: spanOf(words, group.from, group.to),
    subject: who.subject,
    chained: who.chained,
    ...(who.after ? { after: who.after } : {}),
    scope: found.to > found.from ? { from: found.from, to } : null,
    stance: doubts ? "denies" : group.negated && !hides ? "open" : (found.stance ?? group.verb.stance),
    states: found.states,
  };
}

/** Forms of the future and the conditional. */
const TO_COME = /.(?:ra|ront|rait|raient)$/;

/** Whoever does not think so says that it is not so. */
const OPINIONS = new Set(["croire", "penser", "estimer", "juger", "considérer"]);
