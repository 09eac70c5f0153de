/** Opening and closing marks of quotations. The straight mark closes itself. */
const MARKS =
  /«\s*([^«»]{2,2000}?)\s*»|“\s*([^“”]{2,2000}?)\s*”|„\s*([^„“”]{2,2000}?)\s*[“”]|"\s*([^"\n]{2,2000}?)\s*"/g;
/** Fewer words name something; they are nobody's statement. */
const FEWEST_WORDS = 3;

/**
 * The quotations in somebody's message, in order, each once: words between quotation marks, and else lines behind the bar of a
 * block quote. Marks inside other marks belong to the outer ones.
 */
export function quotationsIn(message: string): string[] {
  const marked = [...message.matchAll(MARKS)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? "");
  const barred = marked.some(isStatement) ? [] : message.split(/\n(?!> ?)/).map(behindBar);
  return [...new Set([...marked, ...barred].map((words) => words.replace(/\s+/g, " ").trim()).filter(isStatement))];
}

const isStatement = (words: string): boolean => words.split(/\s+/).filter(Boolean).length >= FEWEST_WORDS;

const behindBar = (lines: string): string =>
  lines
    .split("\n")
    .flatMap((line) => /^(?:>>> |> )(.*)/.exec(line)?.[1] ?? [])
    .join(" ");
