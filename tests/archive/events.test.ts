import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settleByOthers } from "../../src/archive/events/settle.ts";
import { linkEvents } from "../../src/archive/events.ts";
import type { EventMention } from "../../src/archive/findings.ts";
import type { Article } from "../../src/corpus/article.ts";
import { layOut } from "../../src/corpus/layout.ts";
import { readEvents } from "../../src/reading/events.ts";
import { readTimes } from "../../src/reading/times.ts";

/** An article of one or a few sentences, published on a day. */
function mentionsOf(
  id: string,
  published: string,
  text: string,
  basis: "stated" | "inferred" = "stated",
): EventMention[] {
  const layout = layOut(text);
  const article: Article = {
    ...layout,
    id,
    file: `${id}.txt`,
    headline: null,
    outlet: null,
    author: null,
    place: null,
    published: { from: published, to: published, value: published, basis, why: null },
    url: null,
    language: "fr",
  };
  const times = readTimes(layout, { from: published, to: published });
  return readEvents(layout, times).flatMap(({ start, end, time, what, status }) => {
    const found = times[time];
    return found
      ? [{ type: "event", article, start, end, time: { ...found, type: "time", article }, what, status }]
      : [];
  });
}

const show = (mentions: readonly EventMention[]) =>
  linkEvents(mentions).map(
    ({ from, to, agree, mentions: of }) =>
      `${from === to ? from : `${from}/${to}`} ${of.map(({ article }) => article.id).join("+")}${agree ? "" : " disagree"}`,
  );

const summit = [
  ...mentionsOf("a", "2022-03-10", "Les présidents Duval et Moreau ont eu mardi un appel vidéo sur le climat."),
  ...mentionsOf("b", "2022-03-20", "Duval et Moreau se sont parlé par visioconférence le 8 mars."),
  ...mentionsOf("c", "2022-05-02", "Le sommet virtuel de mars entre Moreau et Duval a porté sur le climat."),
  ...mentionsOf("d", "2022-03-07", "Le président Duval et son homologue Moreau tiendront mardi une réunion par vidéo."),
];

describe("the same event in several articles", () => {
  test("is one event on the narrowest day that all allow", () => {
    expect(show(summit)).toEqual(["2022-03-08 a+b+d+c"]);
  });

  test("does not swallow what else happened that day", () => {
    const other = mentionsOf("e", "2022-03-09", "Un incendie a ravagé mardi un entrepôt de Lorient.");
    expect(show([...summit, ...other])).toEqual(["2022-03-08 a+b+d+c", "2022-03-08 e"]);
  });

  test("does not swallow a later meeting of the same people", () => {
    const later = mentionsOf("f", "2022-09-10", "Duval et Moreau ont eu jeudi un appel vidéo sur le climat.");
    expect(show([...summit, ...later])).toEqual(["2022-03-08 a+b+d+c", "2022-09-08 f"]);
  });

  test("two days that articles give for it stand side by side, undecided", () => {
    const wrong = mentionsOf(
      "g",
      "2022-03-10",
      "Les présidents Duval et Moreau ont eu mercredi un appel vidéo sur le climat.",
    );
    const [event] = linkEvents([...summit.slice(0, 1), ...wrong]);
    expect(event?.agree).toBe(false);
    expect(event?.mentions.map(({ time }) => time.value).sort()).toEqual(["2022-03-08", "2022-03-09"]);
  });

  test("one article that names both days knows two events", () => {
    const both = mentionsOf(
      "h",
      "2022-03-10",
      "Les présidents Duval et Moreau ont eu mardi un appel vidéo sur le climat. Les présidents Duval et Moreau ont eu mercredi un autre appel vidéo sur le climat.",
    );
    expect(show(both)).toEqual(["2022-03-08 h", "2022-03-09 h"]);
  });
});

test("a date is stated where a mention says it all or its article's own date is stated", () => {
  const basisOf = (mentions: readonly EventMention[]) => linkEvents(mentions)[0]?.basis;
  expect(basisOf(mentionsOf("a", "2022-03-10", "Un pont s'est effondré mardi.", "inferred"))).toBe("inferred");
  expect(basisOf(mentionsOf("a", "2022-03-10", "Un pont s'est effondré mardi.", "stated"))).toBe("stated");
  expect(basisOf(mentionsOf("a", "2022-03-10", "Un pont s'est effondré le 8 mars 2022.", "inferred"))).toBe("stated");
});

test("events stand in order of time, each mention in exactly one, whatever the order of the articles", () => {
  const all = [
    ...summit,
    ...mentionsOf(
      "e",
      "2022-03-09",
      "Un incendie a ravagé mardi un entrepôt de Lorient. Le feu avait pris lundi soir.",
    ),
    ...mentionsOf("i", "2022-03-09", "En 2019, la ville avait perdu 300 habitants, et en mars dernier encore dix."),
    ...mentionsOf("j", "2022-03-11", "L'entrepôt de Lorient, ravagé mardi par un incendie, sera rasé samedi."),
  ];
  const expected = show(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(show(shuffled)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
  const events = linkEvents(all);
  expect(events.flatMap(({ mentions }) => mentions).length).toBe(all.length);
  expect(events.map(({ from }) => from)).toEqual(events.map(({ from }) => from).sort());
});

describe("an article of unknown date", () => {
  const readOf = (id: string, published: string | null, text: string) => {
    const layout = layOut(text);
    const day =
      published === null
        ? null
        : { from: published, to: published, value: published, basis: "stated" as const, why: null };
    const article: Article = {
      ...layout,
      id,
      file: `${id}.txt`,
      headline: null,
      outlet: null,
      author: null,
      place: null,
      published: day,
      url: null,
      language: "fr",
    };
    const times = readTimes(layout, day);
    return { article, reading: { entities: [], quotes: [], statements: [], times, events: readEvents(layout, times) } };
  };
  const known = readOf("known", null, "La rencontre de Duval et Moreau à Genève a eu lieu le mardi 8 mars 2022.");
  const settle = (text: string, ...others: ReturnType<typeof readOf>[]) => {
    const read = readOf("open", null, text);
    const [found] = settleByOthers([read, ...others]);
    return found?.reading.times.map(({ value, from, anchor }) => `${value} ${from ?? "open"} ${anchor.by}`);
  };

  test.each([
    ["Duval et Moreau se sont rencontrés mardi à Genève.", ["2022-03-08 2022-03-08 corpus"]],
    ["Duval et Moreau se sont rencontrés le 8 mars à Genève.", ["2022-03-08 2022-03-08 corpus"]],
    ["Duval et Moreau se sont rencontrés en mars à Genève.", ["2022-03 2022-03-01 corpus"]],
    // Another day of the week, another event, or too little in common: open.
    ["Duval et Moreau se sont rencontrés jeudi à Genève.", ["XXXX-WXX-4 open nothing"]],
    ["Un incendie a ravagé mardi un hôtel de Genève.", ["XXXX-WXX-2 open nothing"]],
    ["Une réunion a eu lieu mardi à Lyon.", ["XXXX-WXX-2 open nothing"]],
    // The same two people, and nothing else.
    ["Duval et Moreau se sont entretenus mardi par téléphone.", ["XXXX-WXX-2 open nothing"]],
    ["Duval et Moreau ont parlé mardi, longuement, du prix du blé et des ports du Nord.", ["XXXX-WXX-2 open nothing"]],
  ])("%s", (text, expected) => {
    expect(settle(text, known)).toEqual(expected);
  });

  // Each article's own dates tell that it is of another time.
  test.each([
    [
      "Duval et Moreau se sont rencontrés mardi à Genève. La trêve date du 3 mai 2024.",
      ["XXXX-WXX-2 open nothing", "2024-05-03 2024-05-03 itself"],
    ],
    [
      "Duval et Moreau se sont rencontrés en mars à Genève. La trêve date du 3 mai 2024.",
      ["XXXX-03 open nothing", "2024-05-03 2024-05-03 itself"],
    ],
    [
      "Duval et Moreau se sont rencontrés mardi à Genève. La trêve date du 3 mars 2022.",
      ["2022-03-08 2022-03-08 corpus", "2022-03-03 2022-03-03 itself"],
    ],
    [
      "Duval et Moreau se sont rencontrés mardi à Genève. La trêve date du 15 mars 2022.",
      ["2022-03-08 2022-03-08 corpus", "2022-03-15 2022-03-15 itself"],
    ],
  ])("%s", (text, expected) => {
    expect(settle(text, known)).toEqual(expected);
  });

  test("a weekday is told by a report of those days, not by one that looks back on them years later", () => {
    const text = "La rencontre de Duval et Moreau à Genève a eu lieu le mardi 8 mars 2022.";
    const open = "Duval et Moreau se sont rencontrés mardi à Genève.";
    expect(settle(open, readOf("near", "2022-03-10", text))).toEqual(["2022-03-08 2022-03-08 corpus"]);
    expect(settle(open, readOf("late", "2025-01-10", text))).toEqual(["XXXX-WXX-2 open nothing"]);
  });

  test("two articles that give different days settle nothing", () => {
    const other = readOf("other", null, "La rencontre de Duval et Moreau à Genève a eu lieu le mardi 5 avril 2022.");
    expect(settle("Duval et Moreau se sont rencontrés mardi à Genève.", known, other)).toEqual([
      "XXXX-WXX-2 open nothing",
    ]);
    expect(settle("Duval et Moreau se sont rencontrés mardi à Genève.", other, known)).toEqual([
      "XXXX-WXX-2 open nothing",
    ]);
  });

  test("one that knows its date is left as it is", () => {
    const dated = readOf("dated", "2022-04-07", "Duval et Moreau se sont rencontrés mardi à Genève.");
    expect(settleByOthers([dated, known])[0]).toBe(dated);
  });
});
