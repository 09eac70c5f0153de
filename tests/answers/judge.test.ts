import { expect, test } from "vitest";
import { judge } from "../../src/answers/judge.ts";
import type { Weighed } from "../../src/answers/weigh.ts";
import { JUDGE_WEIGHTS } from "../../src/answers/weights.ts";

const NOTHING = Object.fromEntries(Object.keys(JUDGE_WEIGHTS).map((name) => [name, 0])) as unknown as Weighed;

/** A sentence that holds the whole question, well ahead of the next. */
const WHOLE: Weighed = { ...NOTHING, own: 1, near: 1, context: 1, rare: 1, acts: 1, ahead: 0.5, units: 0.3 };

test("a sentence that holds the whole question answers it, for sure", () => {
  expect(judge(WHOLE)).toEqual({ answered: true, confidence: "high" });
});

test.each([
  ["names that its article lacks", { absentNames: 2 }],
  ["only a kind of thing that would answer is missing", { notFound: 2 }],
  ["verbs that its article lacks", { absentVerbs: 2, farVerbs: 2 }],
] as const)("%s: nothing is answered", (_, against) => {
  expect(judge({ ...WHOLE, own: 0.5, near: 0.5, context: 0.6, acts: 0, ahead: 0.1, ...against }).answered).toBe(false);
});

test.each(["absentNames", "notFound"] as const)("%s is never sure", (against) => {
  expect(judge({ ...WHOLE, [against]: 1 }).confidence).not.toBe("high");
});
