import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { foldedWords } from "../language/fold.ts";
import type { Candidate } from "./candidates.ts";
import { timesIn } from "./short-times.ts";
import type { Question } from "./understand.ts";

/** "Quand doivent-ils se revoir ?", "when are they to meet": not "quand ont-ils dû partir". */
const IS_TO =
  /\bdoi(?:t|vent)(?: t)?(?: (?:il|elle|ils|elles|on))?(?: (?:se|s|encore|bientot))? \p{L}{2,20}(?:er|ir|re)\b|\bwhen (?:is|are) .{2,60} (?:supposed|due|set) to\b/u;

/** Whether a question asks when somebody is to do something. */
export const isToCome = ({ text }: Question): boolean => IS_TO.test(foldedWords(text));

/** How near a time stands to the word that it is of, in code units. */
const RIGHT_BEHIND = 3;

/**
 * Whether the very thing asked for has a time since when it is so: "Le parquet a requis mercredi un an contre Tarel, jugé depuis lundi": when
 * the judgement comes is not Wednesday. The thing is the verb of the question, or its noun where it has no verb: "Les agents en grève depuis
 * lundi ont voté vendredi" tells when they voted.
 */
export const isSince = (archive: Archive, { units }: Query, candidate: Candidate): boolean => {
  const { places, words, item } = candidate;
  const since = timesIn(archive, candidate).filter((time) =>
    SINCE.test(item.article.text.slice(Math.max(item.start, time.start - 10), time.end)),
  );
  const byVerb = units.some(({ verb }) => verb);
  return since.some(({ start }) =>
    places.some(({ at, unit }) => {
      const gap = start - words[at]!.end;
      const { verb, name } = units[unit]!;
      return (byVerb ? verb : !name) && gap >= 0 && gap <= RIGHT_BEHIND + DEPUIS;
    }),
  );
};
const SINCE = /(?<!\p{L})depuis (?:l[ae] )?\S+/iu;
const DEPUIS = 10;
