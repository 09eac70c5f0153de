import type { Archive } from "../archive/archive.ts";
import { passage } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { timesIn } from "./short-times.ts";
import type { Question } from "./understand.ts";

const PRISON =
  /^ (?:d[e’'] ?)?(?:prison|réclusion|détention|emprisonnement|travaux|sursis|inéligibilité|travail)(?:[^.;:«»]{0,40}?(?:avec sursis|ferme|criminelle|d[’']intérêt général))?/u;

/** "avait requis six ans contre lui", "a écopé de dix mois": no other years are asked for or given so. */
const INFLICTED =
  /(?<!\p{L})(?:requi(?:s|se|ert|èrent|rait)|réclam\p{L}{1,4}|écop\p{L}{1,5} d|condamn\p{L}{1,5}(?: [\p{L}’'-]{1,20}){0,3} à|inflig\p{L}{1,5}|ramen\p{L}{1,5} à|port\p{L}{1,4} à|rédui\p{L}{1,3} à)(?:e |[’'])?\s?$/iu;

/** "Le parquet a requis trois ans": what is asked for is not what was given, but where that is the question. */
const REQUESTED = /(?<!\p{L})(?:requi\p{L}{1,5}|réclam\p{L}{1,4}|demand\p{L}{1,4})(?: [\p{L}’'-]{1,20}){0,3} $/iu;
const ASKS_REQUEST =
  /\b(?:requi\p{L}{1,5}|reclam\p{L}{1,4}|demand\p{L}{1,4}|parquet|procureur\p{L}?|accusation|prosecut\p{L}{1,5}|seek|sought|ask\p{L}{0,3} for)\b/u;

/** "Combien de temps va-t-il passer derrière les barreaux ?": nobody serves what is suspended. */
const ASKS_SERVED = /\b(?:passer|rester|faire|spend|serve|stay)\b.{0,40}\b(?:prison|barreaux|jail|bars)\b/u;
const SUSPENDED = /avec sursis$/iu;

/** The sentence of a court: "trois ans de prison, dont deux avec sursis". */
export function sentencedIn(archive: Archive, question: Question, candidate: Candidate): ShortAnswer | null {
  const { article, start, end } = candidate.item;
  const words = fold(question.text).replace(/[^\p{L}]+/gu, " ");
  const asksRequest = ASKS_REQUEST.test(words);
  const served = ASKS_SERVED.test(words);
  for (const time of timesIn(archive, candidate)) {
    if (time.kind !== "duration") continue;
    const before = article.text.slice(Math.max(start, time.start - 40), time.start);
    if (!asksRequest && REQUESTED.test(before)) continue;
    const tail =
      PRISON.exec(article.text.slice(time.end, Math.min(end, time.end + 80)))?.[0] ??
      (INFLICTED.test(before) ? "" : undefined);
    if (tail === undefined || (served && SUSPENDED.test(tail))) continue;
    const span = { start: time.start, end: time.end + tail.length };
    return { type: "duration", text: article.text.slice(span.start, span.end), span: passage(article, span) };
  }
  return null;
}
