import { INFINITIVE, PARTICIPLE } from "../../language/conjugation.ts";
import { DETERMINERS, PREPOSITIONS } from "../../language/function-words.ts";
import { isGesture } from "../../language/gestures.ts";
import { isInstitution } from "../../language/institutions.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { DOCUMENTS, PEERS, soundsHuman } from "../../language/speech-nouns.ts";
import { beginsTalk } from "./asides.ts";
import { clauseEnd, hasMainVerb, inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { isFull } from "./forms.ts";
import { isFronted } from "./fronted.ts";
import { canSpeak, type VerbGroup } from "./groups.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { agencyBehind } from "./said-where.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { adverbFrom, isSurelyFinite, spanOf, type Unit, type Words, wordAt } from "./words.ts";

const CLOSING = /^[»"”“«›'’]$/u;
const BREAK = /^[,»"”“«›'’!?…–—)]$/u;

/** "« … », a déclaré X", "…, a-t-il noté", "« A, explique X, B »", "comme l’explique X, …": the verb before its subject. */
export function inciseCue(words: Words, unit: Unit, number: number, group: VerbGroup): Cue | undefined {
  if (!group.verb.incise || group.row || group.mode !== "finite" || group.passive || group.negated) return undefined;
  const before = group.from - 1;
  const mark = before >= unit.from ? wordAt(words, before) : "";
  // "C’est ce qu’a dénoncé mardi la maire": what was said stands in the sentence before.
  const told = /^(?:que|qu')$/.test(mark) && wordAt(words, before - 1) === "ce" && wordAt(words, before - 2) === "est";
  const comme = told || (/^(?:comme|que)$/.test(mark) && (mark === "comme" || wordAt(words, before - 1) === "ainsi"));
  if (!comme && (!BREAK.test(mark) || isOpening(words, before))) return undefined;
  const subject = subjectOf(words, unit, group, comme, before);
  if (!subject) return undefined;
  const inside = inQuote(words, group.at);
  const start = comme ? (mark === "que" ? before - 1 : before) : group.from;
  return {
    weak: false,
    rule: comme ? "comme" : "incise",
    unit: number,
    from: start,
    to: Math.max(subject.to, group.to),
    span: spanOf(words, group.from, group.to),
    subject,
    chained: false,
    scope: inside || told ? null : scopeOf(words, unit, start, Math.max(subject.to, group.to)),
    stance: "asserts",
    states: !inside && !told && !(leadsToQuote(words, unit, subject.to) && !hasMainVerb(words, unit.from, before)),
  };
}

/** "La digue, a précisé X, sera refaite": the verb of the clause stands right behind the incise. */
const resumesBehind = (words: Words, unit: Unit, at: number): boolean =>
  wordAt(words, at) === "," &&
  at + 1 < unit.to &&
  (isSurelyFinite(words, at + 1) || /^(?:ne|n'|se|s')$/.test(wordAt(words, at + 1)));

/** Whether the mark at `at` opens a quotation: "le suspect « a reconnu les faits »" has no incise. */
function isOpening(words: Words, at: number): boolean {
  const quote = words.quotes[words.quoteOf[at]!];
  return quote !== undefined && quote.outer.start === words.tokens[at]!.start;
}

function subjectOf(words: Words, unit: Unit, group: VerbGroup, comme: boolean, before: number): Subject | undefined {
  if (group.clitic !== undefined) {
    const near = agencyBehind(words, unit, group);
    return near ?? { kind: "pronoun", from: group.clitic, to: group.clitic + 1 };
  }
  // "a tranché de son côté X", but "a promis de venir"; "hausse les épaules X".
  const gesture = isGesture(wordAt(words, group.to), wordAt(words, group.to + 1)) ? group.to + 2 : group.to;
  const behind = gesture + adverbFrom(words, gesture);
  // "« Il part », croit savoir X".
  const between = inciseInfinitive(words, behind, before);
  const many = manyBehind(words, behind, unit.to, group.plural);
  if (!many && (/^(?:que|qu'|:|de|d')$/.test(wordAt(words, behind)) || (isInfinitive(words, behind) && !between)))
    return undefined;
  const subject = many ?? subjectAfter(words, between ? behind + 1 : behind, unit.to);
  if (!subject || (group.plural && inQuote(words, group.at) && isSingular(words, subject))) return undefined;
  // "Clément, élève, pose la première question : « … »": what is put.
  if (group.lemma === "poser" && hasWord(words, subject, /^questions?$/)) return undefined;
  if (CLOSING.test(wordAt(words, before)) && !inQuote(words, group.at) && !mayClose(words, unit, before))
    return undefined;
  const mark = wordAt(words, before);
  const closes =
    CLOSING.test(wordAt(words, before)) || (wordAt(words, before) === "," && CLOSING.test(wordAt(words, before - 1)));
  // "L’homme, que la vallée surnomme « le sénateur », réclame des tirs": the quotation belongs to the subject.
  // "L’usine, mise en cause, a nié toute fuite": what is denied is no speaker.
  if (/^(?:tout|toute|tous|toutes|aucune?)$/.test(wordAt(words, subject.from))) return undefined;
  if (closes && isInserted(words, unit, before)) return undefined;
  if (beginsTalk(words, group.lemma, subject)) return undefined;
  // "…, débute son audience", "…, a vu la présence d’un témoin": what is begun or seen.
  if (mark === "," && !closes && DOING.test(group.lemma) && isThingFirst(words, subject)) return undefined;
  if (mark === "," && isNobody(words, subject) && waits(words, unit, group, before)) return undefined;
  if (comme || closes || inQuote(words, group.at)) return subject;
  if (mark === "," && (leadsIn(words, unit, subject.to) || leadsToQuote(words, unit, subject.to))) return subject;
  const said = hasMainVerb(words, unit.from, before) || hasQuoteBefore(words, unit, before);
  return said || resumesBehind(words, unit, subject.to) ? subject : undefined;
}

/** "« Courage », ont lancé de nombreux passants": people by a noun, with an adjective behind "de". */
function manyBehind(words: Words, at: number, limit: number, plural: boolean): Subject | undefined {
  if (!plural || !/^(?:de|d')$/.test(wordAt(words, at)) || !MANY.test(wordAt(words, at + 1))) return undefined;
  const noun = wordAt(words, at + 2);
  if (at + 2 >= limit || !(ROLE_NOUNS.has(noun) || soundsHuman(noun) || words.mentionOf[at + 2] !== -1))
    return undefined;
  return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 2, limit) };
}
const MANY =
  /^(?:nombreux|nombreuses|jeunes|petite?s|vieux|vieilles|simples|multiples|rares|autres|anciens|anciennes)$/;

/** "La conductrice, âgée de 60 ans, a assuré ne pas avoir vu le cycliste": the words behind the verb are what she says. */
const isInfinitive = (words: Words, at: number): boolean =>
  /^(?:ne|n')$/.test(wordAt(words, at)) || ((words.verbs[at]?.kind ?? 0) & INFINITIVE) !== 0;

/** Whether a verb between a quotation and a name takes an infinitive before the name: "« Il part », dit espérer le maire". */
const inciseInfinitive = (words: Words, at: number, mark: number): boolean => {
  const closing = wordAt(words, mark) === "," ? mark - 1 : mark;
  const next = DETERMINERS.has(wordAt(words, at + 1)) ? at + 2 : at + 1;
  return (
    CLOSING.test(wordAt(words, closing)) &&
    ((words.verbs[at]?.kind ?? 0) & INFINITIVE) !== 0 &&
    words.mentionOf[next] !== -1 &&
    !PREPOSITIONS.has(wordAt(words, next - 1))
  );
};

/** "« Quand ils ont promis, la main sur le cœur, de payer »": one thing is no subject of a plural verb. */
const isSingular = (words: Words, { from, to }: Subject): boolean => {
  if (!/^(?:le|la|l'|une?)$/.test(wordAt(words, from)) || !isNobody(words, { kind: "noun", from, to })) return false;
  for (let at = from; at < to + 1; at++) if (wordAt(words, at) === "et") return false;
  return true;
};

function hasWord(words: Words, { from, to }: Subject, word: RegExp): boolean {
  for (let at = from; at < to; at++) if (word.test(wordAt(words, at))) return true;
  return false;
}

/** Whether the noun phrase is no one that the lists know: "réclament des aides", "a reçu un prix". */
export function isNobody(words: Words, { from, to }: Subject): boolean {
  // "Le second lève les yeux : « … »": of two.
  if (to - from <= 2 && /^(?:premi(?:er|ère)|seconde?|(?:deux|trois)ième)$/.test(wordAt(words, to - 1))) return false;
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (word === "quotidien" && wordAt(words, at - 1) === "du") continue; // "ce bruit du quotidien": no newspaper
    // "un ultimatum aux militaires": those to whom it was put.
    if (at > from + 1 && /^(?:à|aux?|contre|pour)$/.test(word)) return true;
    if (words.mentionOf[at] !== -1 || words.tokens[at]!.capital || /^(?:l'un|celui|celle|ceux|certaine?s)$/.test(word))
      return false;
    if (ROLE_NOUNS.has(word) || isInstitution(word) || DOCUMENTS.has(word) || soundsHuman(word) || PEERS.has(word))
      return false;
  }
  return true;
}

/** Verbs that say in incises that somebody speaks, and before a thing that somebody does something. */
const DOING =
  /^(?:voir|débuter|commencer|entamer|attendre|remercier|trouver|tenter|attaquer|exposer|poser|publier|lire|chanter|citer|développer|achever|finir|terminer)$/;

/** Whether the first noun of a noun phrase is nobody: "la présence d’un témoin". */
function isThingFirst(words: Words, { from, to }: Subject): boolean {
  let head = from;
  while (head < to - 1 && DETERMINERS.has(wordAt(words, head))) head++;
  return head > from && isNobody(words, { kind: "noun", from: head, to: head + 1 });
}

/**
 * Whether a subject before the comma still waits for its verb: "Les éleveurs, « à bout », réclament", "Son roman, « Nuit blanche », a reçu", "Un
 * infirmier joint par téléphone, Yann Gourvil, décrit".
 */
function waits(words: Words, unit: Unit, group: VerbGroup, comma: number): boolean {
  const quote = words.quotes[words.quoteOf[comma - 1] ?? -1];
  const isNamed = (at: number): boolean => words.mentions[words.mentionOf[at] ?? -1]?.name != null;
  // "Paul Garnier, au nom de la minorité, conteste ce choix : « … »": so with a name that begins the sentence.
  const begun = isNamed(unit.from) && !hasMainVerb(words, unit.from, comma);
  // "Paul Garnier, du syndicat, résume la colère : « … »": a name that waits, and a thing behind the verb.
  if (!quote)
    return (group.verb.noun && (isNamed(comma - 1) || begun)) || (begun && leadsToQuote(words, unit, group.to + 2));
  let open = comma - 1;
  while (open > unit.from && words.tokens[open - 1]!.start >= quote.outer.start) open--;
  if (wordAt(words, open - 1) !== "," || hasMainVerb(words, unit.from, open - 1)) return false;
  if (canSpeak(group.lemma) && isFull(words, quote)) return false;
  const subject = subjectBefore(words, open - 1, unit.from, group.plural);
  if (subject?.kind !== "noun") return false;
  const first = words.tokens[subject.from]!;
  return DETERMINERS.has(first.lower) || first.kind === "elided" || words.mentionOf[subject.from] !== -1;
}

/** Whether the quoted words before the comma stand in an insertion behind a subject that still waits for its verb. */
function isInserted(words: Words, unit: Unit, comma: number): boolean {
  const quote = words.quotes[words.quoteOf[comma] ?? -1] ?? words.quotes[words.quoteOf[comma - 1] ?? -1];
  if (!quote || wordAt(words, comma) !== ",") return false;
  // "Paul Garnier, qui prend ses fonctions, « devra écouter », ajoute le syndicat": the insertion is over.
  if (words.text.slice(quote.outer.start - 2, quote.outer.start).startsWith(",")) return false;
  let relative = false;
  for (let at = comma - 1; at > unit.from; at--) {
    if (words.tokens[at]!.start >= quote.outer.start) continue;
    const word = wordAt(words, at);
    if (/^(?:que|qu'|qui|dont|où)$/.test(word)) relative = true;
    // "Les produits de la zone, qui va de A à B, sont « rappelés », précise": the verb is there.
    if (word === "," && isSurelyFinite(words, at + 1)) return false;
    if (word === "," && (relative || describes(words, at + 1))) return !hasMainVerb(words, unit.from, at);
    if (/^[.:;]$/.test(word)) return false;
  }
  return false;
}

/** "Son frère, renvoyé « sans un mot », a trouvé une place": a participle that belongs to the subject before its comma. */
const describes = (words: Words, at: number): boolean =>
  ((words.verbs[at]?.kind ?? 0) & PARTICIPLE) !== 0 && !isSurelyFinite(words, at);

/** "Faux, répond Paul Garnier : « … »": a colon with a quotation behind it, right behind the incise. */
const leadsToQuote = (words: Words, unit: Unit, end: number): boolean =>
  wordAt(words, end) === ":" && end + 1 < unit.to && inQuote(words, end + 1);

/** "D’ici là, a promis X, la porte restera ouverte": the clause stands behind the incise as a whole. */
const leadsIn = (words: Words, unit: Unit, end: number): boolean =>
  wordAt(words, end) === "," &&
  hasMainVerb(words, end + 1, unit.to, false) &&
  !/^(?:et|mais|qui|dont|où)$/.test(wordAt(words, end + 1));

/** « … » a dit X, without a comma: only where the quotation begins its sentence or is long; "le festival « X » dévoile son affiche" is none. */
function mayClose(words: Words, unit: Unit, mark: number): boolean {
  const quote = words.quotes[words.quoteOf[mark]!];
  if (!quote) return false;
  const first = words.tokens[unit.from]!;
  return (
    quote.outer.start <= first.start ||
    // "La visite est « maintenue » a déclaré samedi le président": the sentence has its verb already.
    hasMainVerb(words, unit.from, mark, false) ||
    /[.!?…:]/u.test(words.text.charAt(quote.outer.start - 2)) ||
    // "Alors qu’il dort, « la mer monte encore un peu » dit le maire": the quotation is the main clause.
    (words.text.charAt(quote.outer.start - 2) === "," && quote.end - quote.start > CLAUSE && isFull(words, quote)) ||
    quote.end - quote.start > 60
  );
}

const CLAUSE = 24; // in code units: longer than most titles

const hasQuoteBefore = (words: Words, unit: Unit, before: number): boolean => {
  for (let at = before; at >= unit.from && at > before - 60; at--) if (inQuote(words, at)) return true;
  return false;
};

/**
 * What an incise reports: the clause before it ("La route rouvrira, a dit X."), the one behind it where it comes first ("Comme l’a dit X, la
 * route…"), or both around it ("La route, a dit X, rouvrira").
 */
function scopeOf(words: Words, unit: Unit, start: number, end: number): { from: number; to: number } | null {
  let first = unit.from;
  for (let at = start - 1; at >= unit.from; at--) {
    if (
      !inQuote(words, at) &&
      /^[;:]$/.test(wordAt(words, at)) &&
      (wordAt(words, at) === ";" || inQuote(words, at + 1))
    ) {
      first = at + 1;
      break;
    }
  }
  const beginning = start - first <= 1;
  const next = nextComma(words, unit, end);
  // "« … » / , répond-elle, amusée.": what is left says how he speaks.
  if (beginning && next !== undefined && !hasMainVerb(words, next + 1, unit.to)) return null;
  if (beginning) return next === undefined ? null : { from: next + 1, to: unit.to };
  // "Il s’agit, dit-il, d’un redéploiement": the clause goes on behind the incise.
  const links = LINKING.test(wordAt(words, start - 2)) || thereIs(words, start - 2);
  if (next !== undefined && !inQuote(words, next + 1) && links) return { from: first, to: unit.to };
  // "Si l’essai échoue, prévient-elle, l’idée sera abandonnée": the main clause is still to come.
  const fronted = first === unit.from && isFronted(words, unit, start - 1);
  if (fronted && next !== undefined && hasMainVerb(words, next + 1, unit.to))
    return { from: first, to: clauseEnd(words, unit, next + 1) };
  const verbBefore = hasMainVerb(words, first, start) || hasQuoteBefore(words, unit, start);
  if (!verbBefore && next !== undefined) {
    // "D’ici là, a promis X, la porte restera ouverte", but "La porte, a promis X, restera ouverte".
    const whole = resumesBehind(words, unit, next) || !hasMainVerb(words, next + 1, unit.to);
    return { from: whole ? first : next + 1, to: unit.to };
  }
  return { from: first, to: start };
}

/** "Il y a là, estime-t-elle, une chance": what there is stands behind the incise. */
const thereIs = (words: Words, at: number): boolean =>
  [at, at - 1].some((verb) => /^(?:a|avait|aura|aurait)$/.test(wordAt(words, verb)) && wordAt(words, verb - 1) === "y");

const LINKING = /^(?:agit|est|sont|serait|était|revient|relève)$/;
/** The comma that ends an incise, past what hangs on its subject. */
function nextComma(words: Words, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.to, from + 24); at++) {
    if (wordAt(words, at) !== "," || words.mentionOf[at] !== -1) continue;
    const after = words.mentionOf[at + 1] ?? -1;
    // "Comme l’explique la directrice, Anne Martin, le …": the name belongs to the subject.
    if (after !== -1 && wordAt(words, endOfMention(words, at + 1)) === ",") return endOfMention(words, at + 1);
    return at;
  }
  return undefined;
}

function endOfMention(words: Words, at: number): number {
  let end = at;
  while (words.mentionOf[end] === words.mentionOf[at] && end < words.tokens.length) end++;
  return end;
}
