import { expect, test } from "vitest";
import { daysInWords } from "../src/date-words.ts";
import { type Words, words } from "../src/words.ts";

test.each([
  ["2021-12-08", "2021-12-08", "8 décembre 2021", "8 December 2021"],
  ["2021-12-01", "2021-12-01", "1er décembre 2021", "1 December 2021"],
  ["2021-06-01", "2021-06-30", "juin 2021", "June 2021"],
  ["2024-02-01", "2024-02-29", "février 2024", "February 2024"],
  ["2008-01-01", "2008-12-31", "2008", "2008"],
  ["2014-01-01", "2015-12-31", "2014 – 2015", "2014 – 2015"],
  ["2021-12-01", "2022-01-31", "décembre 2021 – janvier 2022", "December 2021 – January 2022"],
  ["2021-07-01", "2021-09-30", "juillet – septembre 2021", "July – September 2021"],
  ["2021-11-29", "2021-12-05", "29 novembre – 5 décembre 2021", "29 November – 5 December 2021"],
  ["2021-12-13", "2021-12-19", "13 – 19 décembre 2021", "13 – 19 December 2021"],
  ["2021-12-27", "2022-01-02", "27 décembre 2021 – 2 janvier 2022", "27 December 2021 – 2 January 2022"],
])("%s to %s", (from, to, french, english) => {
  expect([daysInWords(from, to, "fr"), daysInWords(from, to, "en")]).toEqual([french, english]);
});

/** Every sentence, with functions called for one and for several. */
function sentences(table: object, path: string[] = []): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const at = [...path, key];
    if (typeof value === "string") return [[at.join("."), value]];
    if (typeof value === "object") return sentences(value, at);
    return [1, 2].map((n) => [`${at.join(".")}(${n})`, (value as (...all: unknown[]) => string)(n, n, n, n)]);
  });
}

test("every sentence is there in both languages, and says something else", () => {
  const same = new Set(["status.past"]);
  const french = new Map(sentences(words.fr satisfies Words));
  const english = new Map(sentences(words.en));
  expect([...english.keys()]).toEqual([...french.keys()]);
  for (const [key, sentence] of french) if (!same.has(key)) expect(sentence, key).not.toBe("");
});
