import type { Archive } from "../archive/archive.ts";
import type { TimeMention } from "../archive/findings.ts";
import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import { contains, startingIn } from "../corpus/span.ts";
import { fold } from "../language/fold.ts";
import { tenseOf } from "../language/tense.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { datesOther } from "./clues.ts";
import { heldAt, isAsked, nearest } from "./held.ts";
import { type NamedPlace, namesIn } from "./names.ts";
import { numberIn } from "./short-number.ts";
import { personIn } from "./short-person.ts";
import type { Question } from "./understand.ts";

/** The span of `candidate` that answers, of the kind that the question asks for; null where it holds none. */
export function shortIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  switch (question.kind) {
    case "who":
    case "who-said":
      return personIn(archive, question, query, candidate);
    case "when":
      return dateIn(archive, question, candidate);
    case "where":
      return placeIn(archive, query, candidate);
    case "how-many":
      return numberIn(archive, question, query, candidate);
    case "how-long":
      return durationIn(archive, candidate);
    case "outlet":
      return outletOf(candidate);
    case "what":
    case "why":
    case "what-said":
      return {
        type: "sentence",
        text: candidate.item.article.text.slice(candidate.item.start, candidate.item.end),
        span: candidate.item,
      };
    default:
      return null;
  }
}

const timesIn = (archive: Archive, { item }: Candidate): TimeMention[] =>
  startingIn(archive.timesOf.get(item.article) ?? [], item).filter((time) => contains(item, time));

const SAYING = /\b(?:dit|declare|annonce|affirme|indique|parle|said|say|announced?|declared?|warn|averti|promis)/u;
const asksOfSaying = (question: Question): boolean => SAYING.test(fold(question.text));

/** Whether a question asks for what is still to come, by its words or its tense. */
const asksAhead = ({ text }: Question): boolean =>
  /\b(?:prochaine?s?|future?s?|next|upcoming|will)\b/.test(fold(text)) ||
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => tenseOf(word) === "future");

/** The day asked for by "quel jour", the year by "en quelle année"; any date otherwise. */
function dateIn(archive: Archive, question: Question, candidate: Candidate): ShortAnswer | null {
  const asked = heldAt(candidate);
  const dates = timesIn(archive, candidate).filter(
    (time) =>
      (time.kind === "date" || time.kind === "time") &&
      time.from !== null &&
      !asked.some((at) => at >= time.start && at < time.end),
  );
  const exact = /\b(?:quel jour|quelle date|what day|which day)\b/.test(fold(question.text));
  const published = candidate.item.article.published?.from ?? "";
  // "Quand aura lieu la prochaine rencontre ?" is not answered by a day that is past.
  const ahead = asksAhead(question);
  const fit = dates.filter(({ from, to }) => (!exact || from === to) && (!ahead || (to ?? "") >= published));
  // "Il a annoncé mardi la fermeture, prévue le 12 avril": when the port closes is not when that was said.
  const ofSaying = (time: TimeMention) => datesOther(candidate.item.article.text, time);
  const happens = asksOfSaying(question) ? fit : fit.filter((time) => !ofSaying(time));
  const chosen = nearest(happens, asked);
  if (!chosen) return null;
  const text =
    chosen.from === chosen.to
      ? chosen.from!
      : /^\d{4}(?:-\d{2})?$/.test(chosen.value)
        ? chosen.value
        : `${chosen.from}/${chosen.to}`;
  return { type: "date", text, span: chosen };
}

function durationIn(archive: Archive, candidate: Candidate): ShortAnswer | null {
  const durations = timesIn(archive, candidate).filter(({ kind }) => kind === "duration");
  const chosen = nearest(durations, heldAt(candidate));
  return chosen ? { type: "duration", text: chosen.article.text.slice(chosen.start, chosen.end), span: chosen } : null;
}

const AT =
  /(?:(?<!\p{L})(?:à|au|aux|en|dans|depuis|vers|chez|près d[eu])(?: l[ae’'] ?| les| son| sa| un| une)?(?: ?\p{Ll}[\p{L}-]*(?: \p{Ll}+)? (?:d[eu]|d[’']))? ?|[(])$/u;

function placeIn(archive: Archive, query: Query, candidate: Candidate): ShortAnswer | null {
  const { item } = candidate;
  const { text } = item.article;
  const names = namesIn(archive, text, item).filter((name) => !isAsked(name, candidate, query));
  const at = (name: NamedPlace) => AT.test(text.slice(Math.max(item.start, name.start - 40), name.start));
  const fit = [
    names.filter((name) => name.place && at(name) && text.charAt(name.start - 1) !== "("),
    names.filter((name) => name.place && at(name)),
    names.filter(
      (name) => name.person === null && /(?<!\p{L})(?:à|en|au) $/u.test(text.slice(name.start - 4, name.start)),
    ),
  ].find((group) => group.length > 0);
  const chosen = fit && nearest(fit, heldAt(candidate));
  return chosen
    ? { type: "place", text: text.slice(chosen.start, chosen.end), span: passage(item.article, chosen) }
    : null;
}

function outletOf({ item }: Candidate): ShortAnswer | null {
  const { outlet } = item.article;
  return outlet === null ? null : { type: "outlet", text: outlet, span: null };
}
