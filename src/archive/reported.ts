import type { LeftOut } from "../corpus/load.ts";
import type { Archive } from "./archive.ts";
import type { Gathered } from "./gather.ts";

/** Whether two readings of a folder found the same. */
export const isSame = (a: Gathered, b: Gathered): boolean =>
  a.keyOf.size === b.keyOf.size &&
  a.corpus.articles.every((article) => b.keyOf.has(article)) &&
  a.corpus.ignored === b.corpus.ignored &&
  JSON.stringify(a.corpus.leftOut) === JSON.stringify(b.corpus.leftOut);

/** Faults read "catalog.json:12: …": what stands before names the place. */
export const withFaults = (leftOut: readonly LeftOut[], faults: readonly string[]): LeftOut[] => [
  ...faults.map((fault) => {
    const end = fault.indexOf(": ");
    return { file: fault.slice(0, Math.max(0, end)), why: fault.slice(end < 0 ? 0 : end + 2) };
  }),
  ...leftOut,
];

/** Tells what an archive leaves out and the one before it did not. */
export function report(
  archive: Archive,
  before: Archive | undefined,
  leftOut: (file: string, why: string) => void,
): void {
  const told = new Set(before?.leftOut.map(({ file, why }) => `${file}\0${why}`));
  for (const { file, why } of archive.leftOut) if (!told.has(`${file}\0${why}`)) leftOut(file, why);
}
