import { readFileSync } from "node:fs";
import type { Archive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/corpus/article.ts";
import { layOut } from "../../src/corpus/layout.ts";
import { periodOf } from "../../src/language/days.ts";
import type { TimeFinding } from "../../src/reading/findings.ts";
import { readTimes } from "../../src/reading/times.ts";
import { errors, f1, meets, type Scored, share } from "./measure.ts";

const json = (file: string) => JSON.parse(readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8"));

interface GoldEvent {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly expr: string;
  readonly values: readonly string[];
  readonly required: boolean;
}

/** The annotated seed articles: every required date, no wrong day, no vague word dated. */
export function scoreSeedDates(archive: Archive): Scored {
  const events: GoldEvent[] = json("seeds/events.json");
  const vague: { file: string; expr: string | null; sentence: string }[] = json("seeds/vague.json");
  const misses: string[] = [];
  const articleOf = (file: string): Article => {
    const article = archive.articles.find((each) => each.file === file);
    if (!article) throw new Error(`The gold annotates ${file}, which the corpus does not hold.`);
    return article;
  };
  const timesIn = (article: Article) => archive.timesOf.get(article) ?? [];
  let right = 0;
  let wrong = 0;
  for (const gold of events) {
    const article = articleOf(gold.file);
    const here = timesIn(article).filter((time) => meets(time, gold) && (time.kind === "date" || time.kind === "time"));
    const hit = here.some((time) => gold.values.some((value) => isValue(time, value)));
    if (gold.required && hit) right++;
    if (gold.required && !hit)
      misses.push(
        `seeds ${gold.file.slice(0, 3)} date missed: ${gold.expr} -> ${here.map(({ value, from, to }) => `${value} ${from}/${to}`).join(" ; ") || "nothing"}, not ${gold.values.join(" / ")}`,
      );
    // Where two annotated expressions overlap, the one inside is judged by itself.
    const dated = here.filter(({ from }) => from !== null);
    if (
      !hit &&
      dated.length > 0 &&
      !events.some((other) => other !== gold && other.file === gold.file && meets(other, gold))
    ) {
      wrong++;
      misses.push(
        `seeds ${gold.file.slice(0, 3)} date wrong: ${gold.expr} -> ${dated.map(({ from, to }) => `${from}/${to}`).join(" ; ")}, not ${gold.values.join(" / ")}`,
      );
    }
  }
  let vagueDated = 0;
  for (const { file, expr, sentence } of vague) {
    const article = articleOf(file);
    const at = article.text.indexOf(sentence);
    // Where no word is named, the whole sentence holds no date.
    const start = expr === null ? at : article.text.indexOf(expr, at);
    const end = start + (expr ?? sentence).length;
    const dated = timesIn(article).filter((time) => time.from !== null && meets(time, { start, end }));
    if (dated.length === 0) continue;
    vagueDated++;
    misses.push(`seeds ${file.slice(0, 3)} vague word dated: ${expr}`);
  }
  return {
    measures: [
      share("seeds: required dates right", right, events.filter(({ required }) => required).length),
      errors("seeds: dates wrong", wrong),
      errors("seeds: vague words dated", vagueDated),
    ],
    misses,
  };
}

/** Whether a time expression covers exactly the days of `value`: an ISO day, month or year, or an interval of them. */
function isValue(time: TimeFinding, value: string): boolean {
  if (time.value === value) return true;
  const [first = "", last = first] = value.split("/");
  const from = periodOf(first)?.from;
  const to = periodOf(last)?.to;
  return from !== undefined && to !== undefined && time.from === from && time.to === to;
}

interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TimeFinding["kind"];
  readonly values: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  /** Right to find, and no fault to leave out: ages, opening hours. */
  readonly optional?: boolean;
}

const timesOf = (text: string, published: string | null) =>
  readTimes(layOut(text), published === null ? null : { from: published, to: published });

/** TIMEX3 values of single expressions, and sentences that hold none. */
export function scoreExpressions(): Scored {
  const expressions: { text: string; ref: string; start: number; end: number; values: string[] }[] =
    json("dates/expressions.json");
  const traps: string[] = json("dates/traps.json");
  const misses: string[] = [];
  let right = 0;
  for (const { text, ref, start, end, values } of expressions) {
    const found = timesOf(text, ref).filter((time) => meets(time, { start, end }));
    if (found.some((time) => values.some((value) => sameValue(time, value)))) right++;
    else misses.push(`expressions: ${text} -> ${found.map(shown).join(" ; ") || "nothing"}, not ${values.join(" / ")}`);
  }
  const sprung = traps.filter((text) => {
    const found = timesOf(text, "2021-12-09").filter(({ kind }) => kind === "date" || kind === "time");
    if (found.length > 0) misses.push(`traps: ${text} -> ${found.map(shown).join(" ; ")}`);
    return found.length > 0;
  });
  return {
    measures: [
      share("expressions: values right", right, expressions.length),
      share("traps left alone", traps.length - sprung.length, traps.length),
    ],
    misses,
  };
}

/** Sentences of our own in the manner of the press, with every time expression in them. */
export function scoreOwnDates(half: "dev" | "held"): Scored {
  const sentences: { id: string; text: string; published: string | null; times: GoldTime[] }[] = json(
    `dates/own-${half}.json`,
  );
  const misses: string[] = [];
  const count = { gold: 0, found: 0, met: 0, recalled: 0, right: 0, days: 0, dated: 0 };
  for (const { id, text, published, times } of sentences) {
    const found = timesOf(text, published);
    const asked = times.filter(({ optional }) => !optional);
    count.gold += asked.length;
    count.found += found.filter((time) => !times.some((gold) => gold.optional && meets(gold, time))).length;
    for (const gold of asked) {
      const here = found.filter((time) => meets(time, gold));
      if (here.length > 0) count.recalled++;
      const exact = here.some((time) => gold.values.some((value) => sameValue(time, value)));
      if (exact) count.right++;
      else
        misses.push(
          `dates ${half} ${id}: « ${gold.text} » -> ${here.map(shown).join(" ; ") || "nothing"}, not ${gold.values.join(" / ")}`,
        );
      if (!gold.from || !gold.to) continue;
      count.dated++;
      if (here.some(({ from, to }) => from === gold.from && to === gold.to)) count.days++;
      else if (exact)
        misses.push(
          `dates ${half} ${id}: « ${gold.text} » days ${here.map(shown).join(" ; ")}, not ${gold.from}/${gold.to}`,
        );
    }
    for (const time of found) {
      const gold = times.find((each) => meets(each, time));
      if (gold && !gold.optional) count.met++;
      else if (!gold) misses.push(`dates ${half} ${id}: « ${text.slice(time.start, time.end)} » is no time expression`);
    }
  }
  const { gold, found, met, recalled, right, days, dated } = count;
  return {
    measures: [
      f1(`dates ${half}: relaxed F1`, { right: met, found, gold, recalled }),
      f1(`dates ${half}: value F1`, { right, found, gold }),
      share(`dates ${half}: days right`, days, dated),
    ],
    misses,
  };
}

const shown = ({ value, modifier, from, to }: TimeFinding) =>
  `${value}${modifier ? `-${modifier}` : ""} ${from ?? "?"}/${to ?? "?"}`;

/** A TIMEX3 value, with the modifier that a gold value may carry as an ending: `2021-02-END`. */
function sameValue(time: TimeFinding, value: string): boolean {
  const modifier = /-(START|MID|END)$/.exec(value)?.[1]?.toLowerCase();
  const bare = modifier ? value.replace(/-(START|MID|END)$/, "") : value;
  return time.value === bare && (!modifier || time.modifier === modifier);
}
