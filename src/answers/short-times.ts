import type { Archive } from "../archive/archive.ts";
import type { TimeMention } from "../archive/findings.ts";
import { contains, startingIn } from "../corpus/span.ts";
import type { Candidate } from "./candidates.ts";

/** The time expressions of a sentence, in reading order. */
export const timesIn = (archive: Archive, { item }: Pick<Candidate, "item">): TimeMention[] =>
  startingIn(archive.timesOf.get(item.article) ?? [], item).filter((time) => contains(item, time));
