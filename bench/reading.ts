import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layOut } from "../src/corpus/layout.ts";
import { read } from "../src/reading/read.ts";
import { readTimes } from "../src/reading/times.ts";

// How fast articles are read, in megabytes (10^6 characters) of text per second of wall time on one core, once warm; and how the time
// grows with the text, on prose and on hostile text: ten times the text should take at most twelve times as long.

const seeds = fileURLToPath(new URL("../seeds", import.meta.url));
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(`${seeds}/${file}`, "utf8"));
const published = { from: "2021-03-08", to: "2021-03-08" };

const whole = (text: string) => read(layOut(text), published);
const timesAlone = (text: string) => {
  const layout = layOut(text);
  return () => readTimes({ ...layout }, published);
};

function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The best of some rounds: what else the machine does only ever slows it down. */
const best = (rounds: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: rounds }, () => milliseconds(work)));

const characters = articles.reduce((sum, text) => sum + text.length, 0);
const perSecond = (length: number, ms: number) => `${(length / ms / 1000).toFixed(2)} MB/s`;

const everything = best(60, () => articles.map(whole));
console.log(`reading, the five articles: ${perSecond(characters, everything)}`);
const prepared = articles.map(timesAlone);
console.log(
  `time expressions alone, the five articles: ${perSecond(
    characters,
    best(60, () => prepared.map((work) => work())),
  )}`,
);

/** How often the short and the long text are read by turns. */
const ROUNDS = 4;
const prose = articles.join("\n\n");
const hostile: Readonly<Record<string, string>> = {
  "prose, one article": prose,
  "quotation marks, one line": "« Oui » dit-il. ",
  "opening marks": "«",
  digits: "1234567890",
  "de de de": "de ",
  weekdays: "mardi ",
  "a name": "Jeanne Dupont ",
};
for (const [name, unit] of Object.entries(hostile)) {
  const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [small, large] = [of(100_000), of(1_000_000)];
  // By turns and as often: a shorter series of the long ones would meet fewer moments in which the machine is free.
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    less = Math.min(
      less,
      best(2, () => whole(small)),
    );
    more = Math.min(
      more,
      milliseconds(() => whole(large)),
    );
  }
  console.log(`${name}: 100 kB ${less.toFixed(0)} ms, 1 MB ${more.toFixed(0)} ms, ${(more / less).toFixed(1)} times`);
}
