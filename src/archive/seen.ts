import type { Entry } from "../corpus/catalog.ts";
import type { Found } from "../corpus/walk.ts";

/** A file as it was when it was read. */
export interface Seen {
  /** What the system says of the file: see `Found.mark`. */
  readonly mark: string;
  /** What the catalogue says of it. */
  readonly entry: string;
  readonly key: string;
}

/** A clock of a file system may be coarse, and another machine's clock a little off: a file that was changed so many milliseconds ago may be changed again unseen. */
const FRESH = 3000;

/** Remembers a file that is kept under `key`; undefined where it was changed so shortly before `now`, the time at which it was listed, that its times do not tell it from another. */
export function seenAs({ mark, changed }: Found, entry: Entry | undefined, key: string, now: number): Seen | undefined {
  if (mark === undefined || changed === undefined || changed > now - FRESH) return undefined;
  return { mark, entry: entryText(entry), key };
}

/** Whether a file is still as it was seen, so that it need not be opened. */
export const isAsSeen = (seen: Seen | undefined, { mark }: Found, entry: Entry | undefined): seen is Seen =>
  seen !== undefined && mark !== undefined && seen.mark === mark && seen.entry === entryText(entry);

const entryText = (entry: Entry | undefined): string => (entry === undefined ? "" : JSON.stringify(entry));

/** One line for each file, to be kept. */
export function* seenLines(seen: ReadonlyMap<string, Seen>): Generator<string> {
  for (const [file, { mark, entry, key }] of seen) yield JSON.stringify([file, mark, entry, key]);
}

/** What `seenLines` gave. Throws where the lines are not that. */
export function seenFrom(lines: Iterable<string>): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const line of lines) {
    const values: unknown = JSON.parse(line);
    if (!Array.isArray(values) || values.length !== 4 || values.some((value) => typeof value !== "string"))
      throw new RangeError("not a file that was seen");
    const [file, mark, entry, key] = values as [string, string, string, string];
    seen.set(file, { mark, entry, key });
  }
  return seen;
}
