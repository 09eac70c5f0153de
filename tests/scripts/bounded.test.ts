import { expect, test } from "vitest";
import { isPolynomial, mostSteps } from "../../scripts/bounded.ts";

test.each<[string, string, number]>([
  ["a word", "abc", 4],
  ["words of which none begins another", "le|la|un", 3],
  ["words of which one begins another", "au|aux", 8],
  ["one that may be missing", "abc?d", 5],
  ["a repetition that what follows ends", "\\p{L}{0,30} d", 33],
  ["a repetition that what follows may prolong", "\\p{L}{0,30}e", 31 * 32],
  ["a hyphen after a repetition", "\\p{L}{0,9}-(?:a|-)", 12],
  ["what looks ahead at something else", "a{0,9}(?!b)a", 10 * 12],
  ["what looks around", "(?<!\\p{L})ni(?!\\p{L})", 5],
  ["escapes", "\\u00A0\\.\\x41\\u{1F600}\\n", 6],
])("the most steps of %s", (_, source, most) => {
  expect(mostSteps(source, "u")).toBe(most);
});

test("where upper and lower case are the same, they are not apart", () => {
  expect(mostSteps("a{0,9}A", "u")).toBe(11);
  expect(mostSteps("a{0,9}A", "iu")).toBe(110);
});

test.each(["a*", "a+b", "(?:ab){2,}", "(a)\\1", "(?<x>a)\\k<x>", "(?<=a*)b"])("no bound is known for %s", (source) => {
  expect(mostSteps(source, "u")).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ["a+b*", true],
  ["(?:ab+){0,3}c", true],
  ["(?:a+)+", false],
  ["(?:a|a)*", false],
  ["(a)\\1", false],
] as const)("polynomial on short text: %s", (source, is) => {
  expect(isPolynomial(source)).toBe(is);
});
