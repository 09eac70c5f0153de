import { ADVERBIALS } from "../../language/function-words.ts";
import { isGesture } from "../../language/gestures.ts";
import { SPEECH_VERBS } from "../../language/speech-verbs.ts";
import { verbForm, verbForms } from "../../language/verbs.ts";
import type { Line } from "./lines.ts";
import type { Place } from "./phrases.ts";

const AUXILIARIES = new Set(["a", "avait", "est", "était", "n'a"]);
const PROCLITICS = new Set(["ne", "n'", "se", "s'", "l'", "y", "en", "lui", "leur", "le", "la", "les"]);
const ADVERBS = new Set(
  "par ailleurs aussi également toutefois cependant ensuite pourtant alors déjà notamment même enfin".split(" "),
);
const MANNER = /...ment$/;
const LONGEST_INSERTION = 14;
const INCISE_ADVERBS = new Set(
  "aussitôt alors encore enfin même ensuite mardi mercredi jeudi vendredi samedi dimanche lundi hier".split(" "),
);
const ARTICLES = new Set(["le", "la", "l'"]);
const GOVERNING = new Set(["de", "d'", "à", "par", "pour", "contre", "avec", "sur", "chez", "entre", "envers"]);
const CONTRACTED = new Set(["du", "au", "aux"]);
const QUOTE = /^[«»“”"]$/u;
const CLOSING_QUOTE = /^[»”"]$/u;
const CLOSING = /^[»”",–—]$/u;
/** What a sentence can begin with before its subject: "À Lyon, le maire". */
const OPENING = new Set(
  "non loin plus quelques juste là ici côté autour à au aux dans en sur sous chez après avant depuis devant derrière pendant lors face hier aujourd'hui ce de d' du par avec sans pour".split(
    " ",
  ),
);
const LONGEST_OPENING = 25;
/** What links a sentence to the one before, with a comma or without. */
const LINKS = new Set(
  "mais et or car pourtant cependant toutefois ainsi aussi puis ensuite enfin alors depuis désormais aujourd'hui résultat".split(
    " ",
  ),
);

/** How a phrase of tokens `from` to `end` stands in its sentence; `begin`: its article, or `from` where it has none. */
export function placeOf(line: Line, from: number, begin: number, end: number): Place {
  const { tokens } = line;
  const before = ARTICLES.has(tokens[begin - 1]?.lower ?? "") ? begin - 2 : begin - 1;
  const after = verbAfter(line, end);
  const verb = pastAdverb(line, before);
  const inverted = isIncise(line, verb);
  const heads = isBeforeColon(line, end);
  return {
    speaks:
      inverted ||
      isSource(line, before, end) ||
      isAgent(line, begin) ||
      quotes(line, end) ||
      heads ||
      isSpeech(tokens[before]?.lower) ||
      isSpeech(after),
    inverted,
    heads,
    again: saysWho(line, begin),
    goesOn: inverted && GOING_ON.has(verbForm(tokens[verb]?.lower ?? "")?.lemma ?? ""),
    contrasted:
      tokens[end]?.lower === "," && CONTRAST.has([1, 2, 3, 4].map((next) => tokens[end + next]?.lower).join(" ")),
    setOff:
      tokens[end]?.lower === "," &&
      /^(?:lui|elle)$/.test(tokens[end + 1]?.lower ?? "") &&
      tokens[end + 2]?.lower === ",",
    initial: line.first[begin] === 1 || followsOpening(line, begin),
    governed:
      GOVERNING.has(tokens[before]?.lower ?? "") ||
      CONTRACTED.has(tokens[begin - 1]?.lower ?? "") ||
      (begin < from && CONTRACTED.has(tokens[begin]?.lower ?? "")),
    theirs: tokens[begin]?.lower === "leur" || tokens[begin - 1]?.lower === "leur",
    quoted: line.quoted[from] === 1,
    enclosed: QUOTE.test(tokens[begin - 1]?.lower ?? "") && CLOSING_QUOTE.test(tokens[end]?.lower ?? ""),
    paragraph: line.paragraph,
    charged: isCharged(line, end) || isInDock(line, begin) || isSentenced(line, begin) || isJudged(line, begin),
    described: isDescribed(line, begin),
    addressed: /^(?:monsieur|madame|m|mme)$/.test(tokens[before]?.lower ?? ""),
    quoting: isAgent(line, begin),
    suffers: befalls(line, insertionEnd(tokens, end)),
    sentence: line.sentence[from] ?? -1,
    held: tokens[end]?.lower === "," && HELD.test(tokens[end + 1]?.lower ?? ""),
  };
}

/** "La mandataire, A,": behind a noun with its article and a comma. */
function isDescribed({ tokens, first }: Line, begin: number): boolean {
  const noun = tokens[begin - 2];
  if (tokens[begin - 1]?.lower !== "," || noun?.kind !== "word" || noun.capital) return false;
  return first[begin - 3] === 1 && ARTICLES.has(tokens[begin - 3]?.lower ?? "") && !TIMES.test(noun.lower);
}
const TIMES = /^(?:jour|soir|matin|nuit|mois|année|semaine|fois|heure|lendemain|veille|fin)s?$/;

/** "Ce dernier, A,", "L'étudiant s'appelle A": a name that says who was meant. */
function saysWho({ tokens }: Line, begin: number): boolean {
  const [second = "", first = ""] = [tokens[begin - 2]?.lower, tokens[begin - 1]?.lower];
  return (
    (first === "," && /^(?:derni(?:er|ère)|cel(?:ui|le)-ci)$/.test(second)) ||
    (/^(?:s'|se)$/.test(second) && /^(?:appelle|appelait|nomme|nommait|prénomme)$/.test(first))
  );
}

const CONTRAST = new Set(["pour sa part ,", "de son côté ,"]);

/** What only somebody does who has just spoken. */
const GOING_ON = new Set(["ajouter", "poursuivre", "continuer"]);

const isSpeech = (word = ""): boolean => SPEECH_VERBS.has(verbForms().get(word)?.lemma ?? "");

/** "A parle d'« un mariage de raison »": words in quotation marks right behind the verb. */
function quotes({ tokens }: Line, end: number): boolean {
  if (!verbForm(tokens[end]?.lower ?? "")) return false;
  for (let k = end + 1; k < end + 4; k++) if (/^[«“"]$/u.test(tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "A : « … »", "A (Les Halles) : « … »". */
function isBeforeColon({ tokens }: Line, end: number): boolean {
  let at = end;
  if (tokens[at]?.lower === "(") while (at < end + 8 && tokens[at - 1]?.lower !== ")") at++;
  return tokens[at]?.lower === ":" && QUOTE.test(tokens[at + 1]?.lower ?? "");
}

/** "jugé « très solide » par A": by whom words in quotation marks are said. */
const isAgent = ({ tokens }: Line, begin: number): boolean =>
  tokens[begin - 1]?.lower === "par" && /^[»”"]$/u.test(tokens[begin - 2]?.lower ?? "");

/** "selon A", "d'après A", "Pour A, …". */
function isSource({ tokens, first }: Line, at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "après") return tokens[at - 1]?.lower === "d'";
  return word === "selon" || (word === "pour" && first[at] === 1 && tokens[end]?.lower === ",");
}

/** The verb behind the phrase, past its pronouns, its negation and its auxiliary. */
function verbAfter({ tokens }: Line, end: number): string {
  const inserted = tokens[end]?.lower === "," ? insertionEnd(tokens, end) : end;
  // "La présidente du club, Anne Durand, accuse": right behind the comma that ends the phrase.
  const start = inserted === end && tokens[end]?.lower === "," ? end + 1 : inserted;
  let at = start;
  // "…, en 2021, l’accusé a parlé": the next subject, no pronoun.
  if (start > end && ARTICLES.has(tokens[start]?.lower ?? "")) return "";
  while (at < start + 3 && PROCLITICS.has(tokens[at]?.lower ?? "")) at++;
  if (AUXILIARIES.has(tokens[at]?.lower ?? "")) at++;
  while (at < start + 7 && (ADVERBS.has(tokens[at]?.lower ?? "") || MANNER.test(tokens[at]?.lower ?? ""))) at++;
  return tokens[at]?.lower ?? "";
}

/** Behind ", 70 ans," or ", visiblement ému,": the index after its second comma, or `comma` where it has none nearby. */
function insertionEnd(tokens: Line["tokens"], comma: number): number {
  for (let k = comma + 1; k < comma + LONGEST_INSERTION; k++) {
    const token = tokens[k];
    if (!token || (token.kind === "mark" && token.lower !== ",")) return comma;
    if (token.lower === ",") return k + 1;
  }
  return comma;
}

/** "attaque d'emblée", "prévient aussitôt": the index before the adverb that ends at `at`. */
function pastAdverb({ tokens }: Line, at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (word === "emblée" && tokens[at - 1]?.lower === "d'") return at - 2;
  if (word.endsWith("ment") || INCISE_ADVERBS.has(word)) return at - 1;
  // "hausse les épaules A".
  if (isGesture(tokens[at - 1]?.lower ?? "", word)) return at - 2;
  for (const phrase of MANNERS.get(word) ?? [])
    if (phrase.every((part, place) => tokens[at - phrase.length + 1 + place]?.lower === part))
      return at - phrase.length;
  return at;
}

/** Adverbs of several words by the last: "soupire d’aise A", "dit à voix basse A". */
const MANNERS = new Map<string, (readonly string[])[]>();
for (const phrase of ADVERBIALS) {
  const last = phrase.at(-1) as string;
  MANNERS.set(last, [...(MANNERS.get(last) ?? []), phrase]);
}

/** ", explique", "», a souri": a verb that follows a quotation or a comma, with its subject behind it. `at`: the verb. */
function isIncise({ tokens }: Line, at: number): boolean {
  const verb = tokens[at];
  if (verb?.kind !== "word" || verb.capital) return false;
  let start = at;
  while (start > at - 4 && tokens[start - 1] && tokens[start - 1]?.kind !== "mark") start--;
  const mark = tokens[start - 1];
  if (mark?.kind !== "mark" || !CLOSING.test(mark.lower)) return false;
  const quotation = mark.lower !== "," || QUOTE.test(tokens[start - 2]?.lower ?? "");
  // "», balance le maire": behind a quotation also a verb of no list.
  if (!verbForm(verb.lower) && !(quotation && start === at && THIRD_PERSON.test(verb.lower))) return false;
  if (start === at) return quotation || isSpeech(verb.lower);
  // "», s'est-il écrié", "», a-t-il", ", a déclaré"
  const first = tokens[start]?.lower ?? "";
  return (AUXILIARIES.has(first) || first === "s'" || first === "se") && (quotation || isSpeech(verb.lower));
}

/** Whether what the sentence begins with, "À Lyon, où il vit,", "Pourtant,", "Mais", stands right before token `begin`. */
function followsOpening({ tokens, first }: Line, begin: number): boolean {
  const link = tokens[begin - 1]?.lower === "," ? begin - 2 : begin - 1;
  if (first[link] === 1 && LINKS.has(tokens[link]?.lower ?? "")) return true;
  if (tokens[begin - 1]?.lower !== ",") return false;
  for (let k = begin - 2; k >= 0 && k > begin - LONGEST_OPENING; k--) {
    if (first[k] !== 1) continue;
    return tokens[k]?.kind === "word" && OPENING.has(tokens[k]?.lower ?? "");
  }
  return false;
}

const THIRD_PERSON = /...(?:e|it|ait|a|oit|end)$/;

const HELD = /^(?:enlevée?|kidnappée?|capturée?|séquestrée?)$/;

/** "A a été retrouvé mort", "A s’est blessé", "A encourt dix ans". `at`: where the verb and what stands before it begin. */
function befalls({ tokens }: Line, at: number): boolean {
  const verb = tokens[at]?.lower === "s'" ? at + 1 : at;
  const word = tokens[verb]?.lower ?? "";
  if (/^(?:encourt|encourait)$/.test(word)) return true;
  if (!/^(?:est|était|a|avait|sera|serait)$/.test(word)) return false;
  const been = tokens[verb + 1]?.lower === "été" ? verb + 2 : verb + 1;
  const done = /...ment$/.test(tokens[been]?.lower ?? "") ? been + 1 : been;
  return (been > verb + 1 || word !== "a" ? BEFALLEN : VANISHED).test(tokens[done]?.lower ?? "");
}
const BEFALLEN =
  /^(?:morte?|décédée?|retrouvée?|repêchée?|tuée?|noyée?|blessée?|percutée?|fauchée?|renversée?|agressée?|poignardée?|abattue?|assassinée?|hospitalisée?|transportée?|évacuée?|opérée?|remplacée?|licenciée?|limogée?|écartée?|suspendue?|arrêtée?|interpellée?|placée?|condamnée?|incarcérée?|écrouée?|enlevée?|inhumée?|enterrée?|soupçonnée?|décorée?)$/;
const VANISHED = /^(?:disparu|succombé|péri)$/;

/** "Dans le box des accusés, Paul Durand": where the accused stands. */
function isInDock({ tokens }: Line, begin: number): boolean {
  if (tokens[begin - 1]?.lower !== ",") return false;
  for (let at = begin - 2; at > begin - 6; at--) if (tokens[at]?.lower === "box") return true;
  return false;
}

/** "Deux ans ont été requis contre Paul Durand": against whom a sentence is asked for. */
function isSentenced({ tokens }: Line, begin: number): boolean {
  if (tokens[begin - 1]?.lower !== "contre" && tokens[begin - 2]?.lower !== "encontre") return false;
  for (let at = begin - 2; at > begin - 9; at--) if (SENTENCED.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "La cour a condamné Paul Durand à dix ans": whom a court sentences or clears. */
function isJudged({ tokens }: Line, begin: number): boolean {
  let at = begin - 1;
  // "a condamné vendredi Paul Durand".
  if (tokens[at]?.lower === "," || DAYS.test(tokens[at]?.lower ?? "")) at--;
  if (!/^(?:condamné|relaxé|acquitté|jugé|condamne|relaxe|acquitte)$/.test(tokens[at]?.lower ?? "")) return false;
  return !/^(?:par|qui)$/.test(tokens[at - 1]?.lower ?? "");
}
const DAYS = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|définitivement)$/;

const SENTENCED = /^(?:requise?s?|requiert|prononcée?s?|réclamée?s?)$/;

const APPEARS = /^compar(?:aît|ait|aissait|aîtra|aitra|u)$/;
const TRIED = /^(?:jugée?|poursuivie?|condamnée?|soupçonnée?|écrouée?)$/;

/** "Paul Durand comparaissait jeudi", "est jugé", "a été mis en examen": the phrase is that of the accused. */
function isCharged({ tokens }: Line, end: number): boolean {
  let at = end;
  // "Hubert Carlier, 72 ans, comparaissait"
  if (tokens[at]?.lower === "," && tokens[at + 1]?.kind === "number" && tokens[at + 3]?.lower === ",") at += 4;
  const verb = tokens[at]?.lower ?? "";
  if (APPEARS.test(verb)) return true;
  if (verb !== "est" && verb !== "était" && verb !== "a" && verb !== "sera") return false;
  const next = verb === "a" && tokens[at + 1]?.lower === "été" ? at + 2 : at + 1;
  const tried = tokens[next]?.lower ?? "";
  if (/^mise?$/.test(tried)) return tokens[next + 2]?.lower === "examen" || tokens[next + 2]?.lower === "cause";
  return verb !== "a" || next === at + 2 ? TRIED.test(tried) || APPEARS.test(tried) : APPEARS.test(tried);
}
