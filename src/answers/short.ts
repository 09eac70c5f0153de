import type { Archive } from "../archive/archive.ts";
import type { TimeMention } from "../archive/findings.ts";
import type { Query } from "../archive/query.ts";
import { passage, textOf } from "../corpus/article.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { asksOfSaying } from "../language/saying.ts";
import { tenseOf } from "../language/tense.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { datesOther } from "./clues.ts";
import { heldAt, nearest } from "./held.ts";
import { polarityOf } from "./polarity.ts";
import { ageOfThing, timeWithin } from "./short-age.ts";
import { asksBirth, birthdaysIn } from "./short-birth.ts";
import { asksLasting, asksSentence } from "./short-measure.ts";
import { nameOfThing } from "./short-named.ts";
import { numberIn } from "./short-number.ts";
import { personIn } from "./short-person.ts";
import { placeIn } from "./short-place.ts";
import { asksScore, scoreIn } from "./short-score.ts";
import { sentencedIn } from "./short-sentence.ts";
import { isSince, isToCome } from "./short-since.ts";
import { timesIn } from "./short-times.ts";
import { asksWhereabouts, saysWho } from "./short-whereabouts.ts";
import type { Question } from "./understand.ts";

/** The span of `candidate` that answers, of the kind that the question asks for; null where it holds none. */
export function shortIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  if (IS_NOT_SO.has(question.kind) && !question.negative && isDenied(candidate)) return null;
  if (question.kind === "where" && asksWhereabouts(question) && !saysWho(query, candidate)) return null;
  const score = HAS_SCORE.has(question.kind) && asksScore(question.text) ? scoreIn(candidate) : null;
  if (score) return score;
  switch (question.kind) {
    case "who":
    case "who-said":
      return personIn(archive, question, query, candidate);
    case "when":
      return asksWhereToo(question.text)
        ? dayAndPlace(archive, question, query, candidate)
        : whenIn(archive, question, query, candidate);
    case "where":
      return placeIn(archive, question, query, candidate);
    case "how-many":
      if (asksSentence(question.text)) return sentencedIn(archive, question, candidate);
      if (!asksLasting(question.text)) return numberIn(archive, question, query, candidate);
      // "La Région met combien pour le port ?" asks for money, "le train met combien pour Lyon ?" for a time.
      return (
        (question.measure ? numberIn(archive, question, query, candidate) : null) ??
        durationIn(archive, question, candidate)
      );
    case "how-long":
      return asksSentence(question.text)
        ? sentencedIn(archive, question, candidate)
        : durationIn(archive, question, candidate);
    case "outlet":
      return outletOf(candidate);
    case "why":
      // "est annulé" gives no reason for it.
      if (candidate.features.reason === 0) return null;
      return wholeSentence(candidate);
    case "keywords":
      return question.measure ? numberIn(archive, question, query, candidate) : null;
    case "what":
      return nameOfThing(question, query, candidate) ?? wholeSentence(candidate);
    case "what-said":
      return wholeSentence(candidate);
    default:
      return null;
  }
}

/** "Où et quand se revoient-ils ?" */
const asksWhereToo = (text: string): boolean =>
  /^(?:\S+ ){0,3}(?:ou|quand|where|when) (?:et|and) (?:a )?(?:ou|quand|where|when|quel)/u.test(foldedWords(text));
/** How far the place may stand from the day, in code units: "le 9 juin à Mirande". */
const ONE_PHRASE = 40;

/** The day that is told, else how long ago it was, else until when it is to come: "sous quinze jours". */
const whenIn = (archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null =>
  dateIn(archive, question, query, candidate) ??
  ageOfThing(question, candidate) ??
  (asksAhead(question) || isToCome(question) ? timeWithin(candidate) : null);

const isDay = ({ kind }: TimeMention): boolean => kind === "date" || kind === "time";

/**
 * The day together with the place beside it, where both are asked for; the one that is there where the sentence has not the other. No place
 * where the day is of something else: "Ils se sont quittés jeudi à Genève" does not tell where they meet again.
 */
function dayAndPlace(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const day = whenIn(archive, question, query, candidate);
  const place = placeIn(archive, question, query, candidate);
  if (!day) return timesIn(archive, candidate).some(isDay) ? null : place;
  if (!day.span || !place?.span) return day;
  const { article } = candidate.item;
  const start = withPreposition(article.text, Math.min(day.span.start, place.span.start), candidate.item.start);
  const end = Math.max(day.span.end, place.span.end);
  if (end - start > day.span.end - day.span.start + (place.span.end - place.span.start) + ONE_PHRASE) return day;
  return { type: "place", text: article.text.slice(start, end), span: passage(article, { start, end }) };
}

/** Where the article before a day begins: "le 9 juin". */
const withPreposition = (text: string, start: number, from: number): number =>
  start - (/(?<!\p{L})(?:le |à |au )$/u.exec(text.slice(Math.max(from, start - 4), start))?.[0].length ?? 0);

const wholeSentence = ({ item }: Candidate): ShortAnswer => ({ type: "sentence", text: textOf(item), span: item });

/** Kinds of question that a score or the count of a vote may answer: "résultat du vote", "how many votes". */
const HAS_SCORE: ReadonlySet<Question["kind"]> = new Set(["how-many", "keywords", "what"]);

/** Kinds of question that a clause in the negative does not answer: "La piscine n’ouvrira pas le 3 mai." */
const IS_NOT_SO: ReadonlySet<Question["kind"]> = new Set(["when", "where", "how-long"]);

/** "Une autre a peut-être été aperçue près de Brévan": what is only supposed happened nowhere. */
const PERHAPS = /(?<!\p{L})(?:a|ont|est|sont|avait|était) peut-être(?!\p{L})/iu;

const isDenied = (candidate: Candidate): boolean =>
  PERHAPS.test(textOf(candidate.item)) ||
  polarityOf(candidate.item.article.text, candidate.item, heldAt(candidate)).not;

/** Whether a question asks for what is still to come, by its words or its tense. */
export const asksAhead = ({ text }: Question): boolean =>
  /\b(?:prochaine?s?|future?s?|next|upcoming|will|(?:c est |c |est |prevue?s? |fixee?s? |attendue?s? )(?:pour|pr) quand|quand est (?:prevu|attendu|fixe)|(?:expected|scheduled|due|set) (?:to|for))/.test(
    foldedWords(text),
  ) || (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => tenseOf(word) === "future");

const HAS_BEEN =
  /\b(?:(?:a|ont|avait|avaient|s est|se sont|s etait|s etaient|a ete|ont ete|avait ete)(?: (?:t )?(?:ils?|elles?|on))?(?: (?:deja|finalement|bien|lieu))? (?<done>\p{L}{1,20}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte)))\b/gu;
const LAST_TIME = /\b(?:derniere fois|last time)\b/u;
const DID = /\bdid\b(?!.*\b(?:could|would|plan|expect)\b)/u;

/** Whether a question asks for what has been: "quand ont-ils signé", "la dernière fois". "Quand arrive-t-il a Nantes" does not. */
function asksPast({ text, language }: Question): boolean {
  const words = foldedWords(text);
  if (LAST_TIME.test(words)) return true;
  if (language === "en") return DID.test(words);
  return [...words.matchAll(HAS_BEEN)].some(({ groups }) => infinitiveOf(groups!["done"]!) !== undefined);
}

const ASKS_HOUR = /\b(?:quelle heure|kel heure|kelle heure|what time|which hour)\b/u;
/** "21 h 30" has an hour; "lundi soir" has none. */
const HOUR = /T\d\d/;
/** Questions that a bound answers: "jusqu'à quand", "from when". */
const ASKS_BOUND =
  /\b(?:jusqu|a partir|a compter|depuis|avant quand|apres quand|avant quelle date|au plus tard|d ici quand|by what date|by which date|deadline|until|till|since|from when|by when)\b/u;
const BOUND = /(?:depuis|avant|après|jusqu[’']|jusqu[’']à|dès avant)(?: (?:le|la|l[’']|au|en|à|fin|début|mi))?\s*$/iu;

/** Questions for an end are answered by "jusqu’au 16 juillet", those for a start by "à partir de samedi". */
const ASKS_END =
  /\b(?:ferme|fermera|ferment|finit|finira|finissent|fini|termine\p{L}{0,4}|acheve\p{L}{0,4}|prend fin|prendra fin|expire\p{L}{0,3}|ends?|close[sd]?|finish\p{L}{0,3}|over)\b/u;
const UNTIL = /(?<!\p{L})jusqu[’'](?:à|au|aux|en) ?(?:l[ae] |l[’']|fin |mi[- ]?)?$/iu;
/** "Until what date could babies be delivered there?" asks for no other day of the sentence. */
const ASKS_UNTIL = /\b(?:jusqu (?:a|au) (?:quand|quel)|jusqu ou|until|till|up to (?:when|what))\b/u;
const ASKS_START =
  /\b(?:commence\p{L}{0,4}|debute\p{L}{0,4}|demarre\p{L}{0,4}|ouvr\p{L}{1,5}|ouvert\p{L}{0,2}|rouvr\p{L}{1,5}|repren\p{L}{1,5}|repris\p{L}{0,2}|entre\p{L}{0,4} en vigueur|start\p{L}{0,3}|begin\p{L}{0,1}|open\p{L}{0,3}|reopen\p{L}{0,3}|resume\p{L}{0,2})\b/u;
const BOUND_WITHIN = /^(?:jusqu[’'](?:à|au|aux|en) ?(?:l[ae] |l[’'])?|à partir d[eu] ?|à compter d[eu] ?|dès )/iu;

/** What stops until Saturday goes on again then. */
const ASKS_AGAIN =
  /\b(?:repren\p{L}{1,5}|repris\p{L}{0,2}|rouvr\p{L}{1,5}|recommence\p{L}{0,4}|redemarre\p{L}{0,4}|resume\p{L}{0,2}|reopen\p{L}{0,3}|restart\p{L}{0,3})\b/u;
const FROM = /(?<!\p{L})(?:à partir d[eu]|à compter d[eu]|dès)(?: la)? ?$/iu;

/** "depuis 2018", "avant le 3 mai": a bound does not say when something happened. */
const isBound = (text: string, { modifier, start }: TimeMention): boolean =>
  modifier === "before" || modifier === "after" || BOUND.test(text.slice(Math.max(0, start - 20), start));

/** "Ils seront remboursés à partir du 2 mai", "d’ici au 30 juin": what begins or ends there has that date all the same. */
const START = /(?<!\p{L})(?:à partir d|à compter d|dès (?:l|[^l])|d[’']ici (?:à|au|l)|from)/iu;
const isStart = (text: string, { start, end }: TimeMention): boolean =>
  START.test(text.slice(Math.max(0, start - 18), Math.min(end, start + 14)));

const BEFORE_YEAR =
  /\b(?:avant|before|prior to)(?: (?:celle|celui|celles|ceux|the one|that)(?: de| of| in)?)? (?<year>(?:1[5-9]|20)\d\d)\b/u;

/** The year before which something is asked for: "la dernière éruption avant 2019"; undefined where none is. */
export const yearBefore = ({ text }: Question): string | undefined =>
  BEFORE_YEAR.exec(foldedWords(text))?.groups?.["year"];

const isBefore = (year: string | undefined, to: string | null): boolean =>
  year === undefined || (to !== null && to < year);

/** Where the verbs of the question stand: "Volé en 1987, le retable a été retrouvé mardi" has two days. Undefined where none does. */
function verbsAt({ units }: Query, { places, words }: Candidate): number[] | undefined {
  const verbs = places.filter(({ unit }) => units[unit]!.verb).map(({ at }) => words[at]!.start);
  return verbs.length > 0 ? verbs : undefined;
}

const ASKS_YEAR = /\b(?:quelle annee|what year|which year)\b/u;
const YEAR = /^\d{4}$/u;

/** "4 600 ans avant notre ère" is told as an age, with no day. */
const BEFORE_OUR_ERA = "-";

/** The day asked for by "quel jour", the year by "en quelle année"; any date otherwise. */
function dateIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const asked = heldAt(candidate);
  const words = fold(question.text).replace(/[^\p{L}]+/gu, " ");
  const bounded = ASKS_BOUND.test(words);
  const bound = ASKS_UNTIL.test(words) || ASKS_END.test(words) ? UNTIL : ASKS_START.test(words) ? FROM : undefined;
  const again = ASKS_AGAIN.test(words);
  const isAskedBound = ({ start, end }: TimeMention): boolean => {
    const { text } = candidate.item.article;
    // The mention itself may begin with its bound.
    const before = `${text.slice(Math.max(0, start - 24), start)}${BOUND_WITHIN.exec(text.slice(start, end))?.[0] ?? ""}`;
    return bound?.test(before) === true || (again && UNTIL.test(before));
  };
  const dates = timesIn(archive, candidate).filter(
    (time) =>
      isDay(time) &&
      time.from !== null &&
      !time.from.startsWith(BEFORE_OUR_ERA) &&
      (bounded ||
        isAskedBound(time) ||
        !isBound(candidate.item.article.text, time) ||
        isStart(candidate.item.article.text, time)) &&
      !asked.some((at) => at >= time.start && at < time.end),
  );
  const exact = /\b(?:quel jour|quelle date|what day|which day)\b/.test(fold(question.text));
  const published = candidate.item.article.published?.from ?? "";
  // "Quand aura lieu la prochaine rencontre ?" is not answered by a day that is past.
  const ahead = asksAhead(question);
  const year = yearBefore(question);
  // "Quand se sont-ils vus ?" is not answered by the day on which they are to meet.
  const past = !ahead && asksPast(question);
  // "Quand doivent-ils se revoir ?" is not answered by the very day on which they parted; "en septembre" may be the one to come.
  const isTo = isToCome(question);
  const fit = dates.filter(
    ({ from, to }) =>
      (!exact || from === to) &&
      (!ahead || to === null || to >= published) &&
      !(past && published !== "" && from !== null && from > published) &&
      !(isTo && from === to && to !== null && to <= published) &&
      isBefore(year, to),
  );
  // "Il a annoncé mardi la fermeture, prévue le 12 avril": when the port closes is not when that was said.
  const ofSaying = (time: TimeMention) => datesOther(candidate.item.article.text, time);
  const hour = ASKS_HOUR.test(fold(question.text));
  let happens = asksBirth(question)
    ? birthdaysIn(candidate, fit)
    : hour
      ? fit.filter(({ value }) => HOUR.test(value))
      : asksOfSaying(fold(question.text))
        ? fit
        : fit.filter((time) => !ofSaying(time));
  // "En quelle année ?": of "volé en 1987, retrouvé le mois dernier" only the one is a year.
  const years = ASKS_YEAR.test(words) ? happens.filter(({ value }) => YEAR.test(value)) : [];
  if (years.length > 0) happens = years;
  const chosen = happens.find(isAskedBound) ?? nearest(happens, verbsAt(query, candidate) ?? asked);
  if (!chosen || (!bounded && isSince(archive, query, candidate))) return null;
  const text =
    chosen.from === chosen.to
      ? chosen.from!
      : /^\d{4}(?:-\d{2})?$/.test(chosen.value)
        ? chosen.value
        : `${chosen.from}/${chosen.to}`;
  return { type: "date", text, span: chosen };
}

/** "dix-huit mois de prison", "deux ans avec sursis": what a court gives is how long nothing else takes. */
const PENALTY =
  /^ ?(?:d[e’'] ?(?:prison|réclusion|détention|sursis|travaux|inéligibilité)|fermes?(?!\p{L})|avec sursis|dont \p{L}+ \p{L}+ (?:ferme|avec sursis))/iu;
const ASKS_PENALTY =
  /\b(?:pris|prend|prendre|ecop\p{L}{1,4}|condamnee?s?|requi\p{L}{1,4}|requer\p{L}{1,4}|risqu\p{L}{1,4}|encour\p{L}{0,4}|prison|tole|taule|detention|jail\p{L}{0,2}|sentenced?|purg\p{L}{1,4})\b/u;

/** "âgé de 22 ans", "il y a trois ans", "depuis deux jours": no time that something takes. */
const NO_DURATION = /(?:âgée?s? de|l[’']âge de|il y a|après|avant|depuis|dans|,)\s*$/iu;
const TAKES =
  /(?:dur(?:é|e|er|era|eront|ée|ait|èrent|a|ent)|pendant|durant|en|prendr\p{L}{1,6}|pris|prolongée?s? pour|absente?s?|dispos\p{L}{1,6} de|disposent d|indisponibles?)(?: (?:au moins|environ|près de|plus de|moins de|quelque|encore|pendant|pour))?\s{0,3}$/iu;

/** Whether a sentence says of something that it takes a time: "veillera pendant six ans". */
export const saysLasting = (archive: Archive, { item }: Candidate): boolean =>
  timesIn(archive, { item }).some(
    ({ kind, start }) =>
      kind === "duration" && TAKES.test(item.article.text.slice(Math.max(item.start, start - 30), start)),
  );

/** The duration of what is asked for: "a duré deux heures", "vingt-trois jours de grève"; else the nearest. */
function durationIn(archive: Archive, question: Question, candidate: Candidate): ShortAnswer | null {
  const { text } = candidate.item.article;
  const before = ({ start }: TimeMention) => text.slice(Math.max(candidate.item.start, start - 30), start);
  const since = /\b(?:depuis|since)\b/u.test(fold(question.text));
  const held = heldAt(candidate);
  // "Après quatre jours de négociations" they had taken four days.
  const isOfThat = ({ end }: TimeMention) => held.some((at) => /^ d(?:e |[’'])$/u.test(text.slice(end, at)));
  const penal = ASKS_PENALTY.test(foldedWords(question.text));
  const isPenalty = ({ start, end }: TimeMention) =>
    PENALTY.test(text.slice(end, end + 40)) || PENALTY.test(text.slice(start, end).replace(/^\S+ \S+(?= )/u, ""));
  const durations = timesIn(archive, candidate).filter(
    (time) =>
      time.kind === "duration" &&
      (penal || !isPenalty(time)) &&
      (since || isOfThat(time) || !NO_DURATION.test(before(time))),
  );
  // "Il a dix jours pour se décider."
  const isLeft = (time: TimeMention) =>
    / (?:a|ont|aura|auront|avait|avaient) $/u.test(before(time)) && /^ pour /u.test(text.slice(time.end, time.end + 6));
  const sure = durations.filter((time) => TAKES.test(before(time)) || isOfThat(time) || isLeft(time));
  const chosen = nearest(sure.length > 0 ? sure : durations, held);
  return chosen ? { type: "duration", text: chosen.article.text.slice(chosen.start, chosen.end), span: chosen } : null;
}

function outletOf({ item }: Candidate): ShortAnswer | null {
  const { outlet } = item.article;
  return outlet === null ? null : { type: "outlet", text: outlet, span: null };
}
