import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../src/corpus/layout.ts";
import { contains, trimmed } from "../../src/corpus/span.ts";
import { parseDay } from "../../src/language/days.ts";
import { readEvents } from "../../src/reading/events.ts";
import type { TimeFinding } from "../../src/reading/findings.ts";
import { readTimes } from "../../src/reading/times.ts";

/** Words that time expressions are made of, so that random texts are full of them. */
const WORDS =
  `le la les l' du au de d' à en dans jusqu' depuis entre et ou , . ; « » mardi lundi samedis 7 12 31 1er 2021 20h30 décembre mai
  janvier-février mi-mars fin début hier demain veille lendemain semaine dernière prochain mois année siècle XIXe Noël midi nuit soir matin
  trois quelques jours ans heures plus tard tôt il y a tous chaque ce cette jour-là été printemps trimestre premier nuit huit 2014-2015 07/12/2021
  a été sera doit rendre prévu mil neuf cent av. J.-C.`.split(/\s+/);

const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS, "\n"), { maxLength: 40 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const anchors = fc.constantFrom(
  null,
  { from: "2024-02-29", to: "2024-02-29" },
  { from: "2021-12-31", to: "2021-12-31" },
  { from: "2022-10-01", to: "2022-10-31" },
  { from: "2022-01-01", to: "2022-12-31" },
  { from: "never", to: "never" },
);

const VALUE = /^(?:PAST_REF|PRESENT_REF|FUTURE_REF|P[\dXT].*|(?:BC)?[\dX-]{2,5}[\dXWQHSUFAPIECMTNOVD:/-]*)(?:\/.+)?$/;

test("time expressions are trimmed, lie in a paragraph, do not overlap, and have whole days or none", () => {
  fc.assert(
    fc.property(texts, anchors, (text, published) => {
      const layout = layOut(text);
      const found = readTimes(layout, published);
      let end = 0;
      for (const time of found) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(trimmed(text, time)).toEqual({ start: time.start, end: time.end });
        expect(layout.paragraphs.some((paragraph) => contains(paragraph, time))).toBe(true);
        expect(time.value).toMatch(VALUE);
        expectDays(time);
        end = time.end;
      }
      for (const { start, end: stop, time, what } of readEvents(layout, found)) {
        expect(found[time]?.from).not.toBeNull();
        expect(contains({ start, end: stop }, what)).toBe(true);
        expect(what.end).toBeGreaterThan(what.start);
      }
    }),
    { numRuns: 500 },
  );
});

function expectDays({ from, to, kind, anchor }: TimeFinding): void {
  expect(from === null).toBe(to === null);
  if (from === null || to === null) return;
  expect(kind === "date" || kind === "time").toBe(true);
  expect(anchor.by).not.toBe("nothing");
  const [first, last] = [parseDay(from), parseDay(to)];
  expect(first).toBeDefined();
  expect(last as number).toBeGreaterThanOrEqual(first as number);
}

test("the same text gives the same findings", () => {
  fc.assert(
    fc.property(texts, anchors, (text, published) => {
      const layout = layOut(text);
      expect(readTimes(layout, published)).toEqual(readTimes(layout, published));
    }),
    { numRuns: 50 },
  );
});

// Every expression that begins somewhere looks a bounded number of words ahead, so a long text costs no more than its length.
test.each([
  "0123456789",
  "de ",
  "mardi ",
  "du 3 au ",
  "dans la nuit de ",
  "7 décembre ",
  "entre le 3 et ",
  "1 ",
  "la veille de ",
])("100 kB of « %s » are read", (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const sentences = [{ start: 0, end: text.trimEnd().length }];
  const layout = {
    text,
    title: null,
    dateline: null,
    boilerplate: [],
    paragraphs: [{ start: 0, end: text.trimEnd().length, heading: false, sentences }],
  };
  const found = readTimes(layout, { from: "2021-12-08", to: "2021-12-08" });
  expect(readEvents(layout, found).length).toBeLessThanOrEqual(found.length);
});

const seeds = new URL("../../seeds/", import.meta.url);

test("without a date of publication the articles yield no day but those that they say themselves", () => {
  const days: string[] = [];
  for (const file of readdirSync(seeds).filter((name) => name.endsWith(".txt"))) {
    const text = readFileSync(new URL(file, seeds), "utf8");
    for (const time of readTimes(layOut(text), null)) {
      if (time.from === null) continue;
      expect(time.anchor.by === "itself" || time.anchor.by === "text").toBe(true);
      if (time.from === time.to) days.push(time.value);
    }
  }
  expect(days).toEqual([]);
});
