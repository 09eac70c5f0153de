import { DETERMINERS } from "../../language/function-words.ts";
import { comesFromHere } from "../../language/inhabitants.ts";
import { DOCUMENTS, UTTERANCES } from "../../language/speech-nouns.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import { clauseEnd, hasMainVerb, inQuote, isInRelative } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { mainClause } from "./fronted.ts";
import { isImpersonal } from "./impersonal.ts";
import { isNobody } from "./incises.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { isPlural, type Subject, subjectBefore } from "./subjects.ts";
import { adverbBefore, isFiniteVerb, isMark, spanOf, type Unit, type Words, wordAt } from "./words.ts";

/**
 * A colon before a quotation, after no verb of speech: "L’avant-centre s’en tire par une pirouette : « On verra. »", "Cazeneuve : « Je
 * pars »". The subject of the clause speaks, or whoever the words before the colon name.
 */
export function colonCue(
  words: Words,
  unit: Unit,
  number: number,
  at: number,
  next: Unit | undefined,
): Cue | undefined {
  if (inQuote(words, at) || !leadsToQuote(words, unit, at, next)) return undefined;
  // "Avant de corriger : « … »": whoever spoke last.
  const meant = forWhom(words, unit, at);
  const goesOn =
    meant === undefined &&
    (continues(words, unit, at) ||
      isThing(words, unit, at) ||
      // "Le tout avant de conclure : « … »".
      (wordAt(words, unit.from + 1) === "tout" && wordAt(words, unit.from + 2) === "avant") ||
      (/^(?:avant|et)$/.test(wordAt(words, unit.from)) && /^(?:de|d')$/.test(wordAt(words, unit.from + 1))));
  const found = meant ?? (goesOn ? undefined : subjectOf(words, unit, at));
  const thing = found !== undefined && saysNothing(words, unit, found, at);
  const subject = thing ? undefined : found;
  return {
    ...(thing ? { thing } : {}),
    weak: false,
    rule: "colon",
    unit: number,
    from: at,
    to: at + 1,
    span: spanOf(words, at, at + 1),
    subject: subject ?? null,
    chained: goesOn,
    scope: { from: at + 1, to: Math.max(unit.to, at + 1) },
    stance: "asserts",
    states: false,
  };
}

/** "L’occasion pour elle de raconter ce jour : « … »": the pronoun before the infinitive. */
function forWhom(words: Words, unit: Unit, colon: number): Subject | undefined {
  for (let at = unit.from + 1; at < Math.min(colon, unit.from + NAMED_WITHIN); at++) {
    if (isFiniteVerb(words, at) && !DETERMINERS.has(wordAt(words, at - 1))) return undefined;
    const pronoun = wordAt(words, at) === "pour" && /^(?:lui|elle)$/.test(wordAt(words, at + 1));
    if (pronoun && /^(?:de|d')$/.test(wordAt(words, at + 2))) return { kind: "pronoun", from: at + 1, to: at + 2 };
  }
  return undefined;
}

/** "Puis, plus grave : « … »", "Et, dans un sourire : « … »": no verb and nobody named. */
function continues(words: Words, unit: Unit, colon: number): boolean {
  if (
    !/^(?:puis|et|enfin|ensuite|mais|plus|avec)$/.test(wordAt(words, unit.from)) ||
    hasMainVerb(words, unit.from, colon)
  )
    return false;
  for (let at = unit.from; at < colon; at++)
    if ((words.mentionOf[at] ?? -1) !== -1 || PLACARDS.has(wordAt(words, at))) return false;
  return true;
}

/** "L’occasion d’un rappel : « … »": an article, a noun that is nobody, and no verb. */
function isThing(words: Words, unit: Unit, colon: number): boolean {
  const first = wordAt(words, unit.from);
  if (!/^(?:le|la|l'|les|une?)$/.test(first) || colon - unit.from > 8 || hasMainVerb(words, unit.from, colon))
    return false;
  if (!isNobody(words, { kind: "noun", from: unit.from + 1, to: nounPhraseEnd(words, unit.from, colon) })) return false;
  for (let at = unit.from; at < colon; at++)
    if ((words.mentionOf[at] ?? -1) !== -1 || PLACARDS.has(wordAt(words, at)) || isMark(words, at)) return false;
  return true;
}

/** "Et cette pancarte : « … »": what is read there is not the last speaker's. */
const PLACARDS = new Set(
  "pancarte pancartes banderole banderoles affiche affiches affichette écriteau panneau graffiti graffitis tag tags slogan slogans inscription inscriptions plaque épitaphe".split(
    " ",
  ),
);

/** A quotation begins behind the colon, in its unit or at the beginning of the next. */
const leadsToQuote = (words: Words, unit: Unit, at: number, next: Unit | undefined): boolean =>
  at + 1 < unit.to ? inQuote(words, at + 1) : next !== undefined && inQuote(words, next.from);

function subjectOf(words: Words, unit: Unit, colon: number): Subject | undefined {
  const floor = givenFloor(words, unit, colon) ?? agentBefore(words, unit, colon);
  if (floor) return floor;
  if (!hasMainVerb(words, unit.from, colon)) {
    // "Lui : « … »", "Elle, après coup : « … »".
    const lone = colon === unit.from + 1 || (wordAt(words, unit.from + 1) === "," && colon - unit.from < NAMED_WITHIN);
    if (lone && /^(?:lui|elle|eux|elles)$/.test(wordAt(words, unit.from)))
      return { kind: "pronoun", from: unit.from, to: unit.from + 1 };
    // "Tribunal de Meaux : « … »": where it was said.
    if (COURTS.test(wordAt(words, unit.from))) return undefined;
    const led = leadsRelative(words, unit, colon);
    if (led) return led;
    const first = firstName(words, unit.from, colon);
    return first === undefined ? undefined : { kind: "noun", from: first, to: nounPhraseEnd(words, first, colon) };
  }
  const from = mainClause(words, unit, colon);
  for (let at = from; at < colon; at++) {
    if (!isFiniteVerb(words, at) || isInRelative(words, at, from) || inQuote(words, at)) continue;
    const clitic = words.tokens[at + 1]?.kind === "clitic" ? at + 1 : undefined;
    if (clitic !== undefined) return { kind: "pronoun", from: clitic, to: clitic + 1 };
    const found = subjectBefore(words, startOfGroup(words, at), from, isPlural(words, at));
    const comer = found && comesIn(words, at, colon);
    if (comer) return comer;
    const example = found && isPlural(words, at) ? exampleOf(words, found, at) : undefined;
    if (example) return example;
    if (found) return (isThingOrWord(words, found) ? nameBefore(words, colon, found.to) : undefined) ?? found;
  }
  return undefined;
}

/** "« Trente places », vite repris par son collègue : « … »": who takes up what was said. */
function agentBefore(words: Words, { from }: Unit, colon: number): Subject | undefined {
  let by = colon - 1;
  while (by > from && by > colon - NAMED_WITHIN && wordAt(words, by) !== "par") by--;
  if (wordAt(words, by) !== "par" || !TAKEN_UP.test(wordAt(words, by - 1))) return undefined;
  return nounPhraseEnd(words, by + 1, colon) === colon ? { kind: "noun", from: by + 1, to: colon } : undefined;
}
const TAKEN_UP =
  /^(?:repris|corrigé|contredit|coupé|interrompu|approuvé|complété|rejoint|relancé|rabroué|imité|suivi|soutenu|appuyé)e?s?$/;

/** "La parole est au prévenu, qui se lève : « … »": whoever has the floor. */
function givenFloor(words: Words, { from }: Unit, colon: number): Subject | undefined {
  if (wordAt(words, from) !== "la" || wordAt(words, from + 1) !== "parole") return undefined;
  for (let at = from + 2; at < Math.min(colon, from + 8); at++) {
    if (/^(?:au|aux)$/.test(wordAt(words, at)) || (wordAt(words, at) === "à" && at > from + 2))
      return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, colon) };
  }
  return undefined;
}

/** "Le procureur commence quand une fille se lève, crête sur le crâne : « … »": somebody new whom "quand" brings in behind the verb at `verb`. */
function comesIn(words: Words, verb: number, colon: number): Subject | undefined {
  for (let at = verb + 1; at < colon - 2; at++) {
    if (!/^(?:quand|lorsque|lorsqu')$/.test(wordAt(words, at)) || !/^une?$/.test(wordAt(words, at + 1))) continue;
    const subject: Subject = { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, colon) };
    return isNobody(words, behindArticle(subject)) ? undefined : subject;
  }
  return undefined;
}

/** "Certains marins comme Paul Garnier, patron d’un ligneur, ont dû s’adapter : « … »": of many, the one who is named. */
function exampleOf(words: Words, { from }: Subject, verb: number): Subject | undefined {
  let at = from;
  while (at < verb && !/^(?:comme|dont)$/.test(wordAt(words, at))) at++;
  const index = words.mentionOf[at + 1] ?? -1;
  const mention = words.mentions[index];
  if (at >= verb || !mention?.name || words.entities[mention.entity]?.kind !== "person") return undefined;
  let to = at + 1;
  while (words.mentionOf[to] === index) to++;
  return /^(?:et|ou)$/.test(wordAt(words, to)) ? undefined : { kind: "noun", from: at + 1, to };
}

/** "Une fermeture voulue par la ville, et que la maire Rose Delmas assume : « … »": the verb right before the colon has a subject of its own. */
function leadsRelative(words: Words, unit: Unit, colon: number): Subject | undefined {
  if (!isFiniteVerb(words, colon - 1)) return undefined;
  const subject = subjectBefore(words, startOfGroup(words, colon - 1), unit.from, isPlural(words, colon - 1));
  const somebody = subject?.kind === "noun" && !isNobody(words, behindArticle(subject));
  return somebody ? subject : undefined;
}

/** Whether a subject before a colon is a thing, and its verb one that nobody speaks with: "La saison est finie pour lui : « … »". */
function saysNothing(words: Words, unit: Unit, subject: Subject, colon: number): boolean {
  if (subject.kind === "pronoun")
    return isImpersonal(words, subject.from) || /^(?:certaine?s|plusieurs)$/.test(wordAt(words, subject.from));
  if (!DETERMINERS.has(wordAt(words, subject.from))) return false;
  if (!isNobody(words, behindArticle(subject)) && !isTeam(words, subject)) return false;
  for (let at = unit.from; at < colon; at++)
    if (PLACARDS.has(wordAt(words, at)) || (isFiniteVerb(words, at) && SPEECH_VERBS.has(words.verbs[at]!.lemma)))
      return false;
  return true;
}

/** "Les Nantais n’ont jamais mené : « … »": many by where they come from. */
const isTeam = (words: Words, { from, to }: Subject): boolean =>
  wordAt(words, from) === "les" &&
  to === from + 2 &&
  words.tokens[from + 1]!.capital &&
  [wordAt(words, from + 1), wordAt(words, from + 1).slice(0, -1)].some(comesFromHere);

/** The noun phrase without its determiner, whose capital names nobody. */
const behindArticle = ({ kind, from, to }: Subject): Subject => ({ kind, from: from + 1, to });

const isThingOrWord = (words: Words, subject: Subject): boolean =>
  subject.kind === "noun" &&
  DETERMINERS.has(wordAt(words, subject.from)) &&
  (isNobody(words, behindArticle(subject)) ||
    UTTERANCES.has(wordAt(words, subject.from + 1)) ||
    DOCUMENTS.has(wordAt(words, subject.from + 1)));

/** "Ces propos ont valu une mise au point de la porte-parole, Rose Delmas : « … »": who is named last before the colon, where a thing is the subject. */
function nameBefore(words: Words, colon: number, floor: number): Subject | undefined {
  for (let at = colon - 1; at >= floor && at > colon - NAMED_WITHIN && !isFiniteVerb(words, at); at--) {
    const index = words.mentionOf[at] ?? -1;
    const mention = words.mentions[index];
    if (words.quoteOf[at] !== -1) return undefined;
    if (!mention?.name || words.entities[mention.entity]?.kind !== "person") continue;
    let from = at;
    while (from > floor && words.mentionOf[from - 1] === index) from--;
    return { kind: "noun", from, to: at + 1 };
  }
  return undefined;
}
const NAMED_WITHIN = 10;

/** The first token of the pronouns before the verb at `at`. */
function startOfGroup(words: Words, at: number): number {
  let start = at;
  while (/^(?:ne|n'|se|s'|me|m'|lui|leur|le|la|les|l'|y|en)$/.test(wordAt(words, start - 1))) {
    // "Lui a haussé les épaules : « … »": the subject.
    if (wordAt(words, start - 1) === "lui" && words.tokens[start - 1]!.capital) break;
    start--;
  }
  return start;
}

const COURTS = /^(?:tribunal|cour|procès|assises|affaire|justice)$/;

function firstName(words: Words, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    // "Un toit dont il faut s’occuper au quotidien : « … »": no noun that "au" governs.
    if (mention && (words.tokens[at]!.capital || !/^(?:au|aux)$/.test(wordAt(words, at - 1)))) return at;
  }
  return DETERMINERS.has(wordAt(words, from)) && to - from < 12 ? from : undefined;
}

/** "est formel", "reste catégorique": who is so says what the colon brings. */
const FORMAL =
  /^(?:forme(?:l|lle)s?|catégoriques?|claire?s?|affirmati(?:f|ve)s?|unanimes?|fermes?|prudente?s?|sceptiques?|optimistes?|pessimistes?|confiante?s?|lucides?|rassurante?s?|dubitati(?:f|ve)s?)$/;

/** "L’expert est formel : la digue tiendra.": without quotation marks. */
export function formalCue(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (!FORMAL.test(wordAt(words, at - 1)) || inQuote(words, at - 1) || !hasMainVerb(words, at + 1, unit.to))
    return undefined;
  // "reste prudente : elle souligne que": the second verb says it.
  if (/^(?:il|elle|ils|elles)$/.test(wordAt(words, at + 1)) && SPEECH_VERBS.has(words.verbs[at + 2]?.lemma ?? ""))
    return undefined;
  let verb = at - 2;
  while (verb > unit.from && adverbBefore(words, verb) > 0) verb -= adverbBefore(words, verb);
  if (!/^(?:être|rester|montrer|demeurer)$/.test(words.verbs[verb]?.lemma ?? "") || !isFiniteVerb(words, verb))
    return undefined;
  const subject = subjectBefore(words, startOfGroup(words, verb), unit.from, isPlural(words, verb));
  if (!subject || (subject.kind === "pronoun" && /^(?:c'|ce)$/.test(wordAt(words, subject.from)))) return undefined;
  return {
    weak: true,
    rule: "colon",
    unit: number,
    from: verb,
    to: at + 1,
    span: spanOf(words, verb, at),
    subject,
    chained: false,
    scope: { from: at + 1, to: clauseEnd(words, unit, at + 1) },
    stance: "asserts",
    states: true,
  };
}
