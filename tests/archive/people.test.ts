import { expect, test } from "vitest";
import { linkPeople, type People } from "../../src/archive/people.ts";
import { findPeople, indexPeople } from "../../src/archive/people-search.ts";
import type { Article, Published } from "../../src/corpus/article.ts";
import { readMentions } from "../../src/reading/mentions.ts";
import { layoutOf } from "../reading/layout.ts";

const on = (day: string): Published => ({ from: day, to: day, value: day, basis: "stated", why: null });

/** Articles of the given texts, with ids a0, a1, …; `days` where they were published. */
function corpusOf(texts: readonly string[], days: readonly (string | undefined)[] = []) {
  return texts.map((text, index) => {
    const day = days[index];
    const article: Article = {
      ...layoutOf(text),
      id: `a${index}`,
      file: `a${index}.txt`,
      headline: null,
      outlet: null,
      author: null,
      place: null,
      published: day ? on(day) : null,
      url: null,
      language: null,
    };
    return { article, reading: { ...readMentions(article), quotes: [], statements: [], times: [], events: [] } };
  });
}

const link = (texts: readonly string[], days?: readonly (string | undefined)[]): People =>
  linkPeople(corpusOf(texts, days));

/** People of a kind, each as "name: spellings". */
const shown = ({ people }: People, kind = "person"): string[] =>
  people
    .filter((one) => one.kind === kind)
    .map(({ name, spellings }) => `${name}: ${[...spellings].sort().join(", ")}`)
    .sort();

test.each([
  [
    "spellings of one name",
    ["Dmitri Sokoliev a parlé.", "Dmitry Sokoliev a parlé.", "Dmitri Sokoliev a ri."],
    ["Dmitri Sokoliev: Dmitri Sokoliev, Dmitry Sokoliev"],
  ],
  [
    "transliterations",
    ["Youri Chouvakov a parlé.", "Yuri Shuvakov a parlé."],
    ["Youri Chouvakov: Youri Chouvakov, Yuri Shuvakov"],
  ],
  [
    "first names of two languages",
    ["Vladimir Karenski a parlé.", "Volodymyr Karensky a parlé."],
    ["Vladimir Karenski: Vladimir Karenski, Volodymyr Karensky"],
  ],
  [
    "a family name alone",
    ["Paul Verdier a parlé.", "Selon M. Verdier, tout va bien. Verdier insiste."],
    ["Paul Verdier: Paul Verdier, Verdier"],
  ],
  ["an initial", ["Paul Verdier a parlé.", "P. Verdier a parlé."], ["Paul Verdier: P. Verdier, Paul Verdier"]],
  [
    "two first names",
    ["Paul Verdier a parlé.", "Anne Verdier a parlé."],
    ["Anne Verdier: Anne Verdier", "Paul Verdier: Paul Verdier"],
  ],
  [
    "two with one name, one of two articles short",
    ["Paul Verdier a parlé.", "Anne Verdier a parlé.", "Selon Mme Verdier, non."],
    ["Anne Verdier: Anne Verdier, Verdier", "Paul Verdier: Paul Verdier"],
  ],
  [
    "a mayor here, a mayor there",
    ["Paul Verdier, maire de Brive, a parlé.", "Paul Verdier, maire de Sète, a parlé."],
    ["Paul Verdier: Paul Verdier", "Paul Verdier: Paul Verdier"],
  ],
  [
    "a judge and a baker",
    ["Le juge Paul Verdier a parlé.", "Paul Verdier, boulanger, a parlé."],
    ["Paul Verdier: Paul Verdier", "Paul Verdier: Paul Verdier"],
  ],
  [
    "one who changes office",
    [
      "Paul Verdier, maire de Brive, a parlé.",
      "Le ministre Paul Verdier a parlé.",
      "Paul Verdier, maire de Brive, se tait.",
    ],
    ["Paul Verdier: Paul Verdier"],
  ],
  [
    "first names alone are of their article",
    ["Selon Marie, il pleut.", "Selon Marie, il neige."],
    ["Marie: Marie", "Marie: Marie"],
  ],
])("%s", (_, texts, people) => {
  expect(shown(link(texts))).toEqual([...people].sort());
});

test("the best name is the most frequent full one, then the nearest to French, then the first of the alphabet", () => {
  const names = (texts: string[]) => link(texts).people.map(({ name }) => name);
  expect(
    names(["Yuri Ushakin a dit.", "Yuri Ushakin a ri.", "Iouri Ouchakine a dit. Ouchakine a ri. Ouchakine part."]),
  ).toEqual(["Yuri Ushakin"]);
  expect(names(["Yuri Ushakin a dit.", "Iouri Ouchakine a dit."])).toEqual(["Iouri Ouchakine"]);
  expect(names(["Anna Petrova a dit.", "Anna Petrowa a dit."])).toEqual(["Anna Petrova"]);
});

test("institutions are one under all their names", () => {
  const { people } = link([
    "L’Otan a parlé.",
    "L’OTAN a parlé. L’OTAN a ri.",
    "La Maison-Blanche a dit non.",
    "Moscou et la Maison Blanche.",
    "La Russie a dit oui. La Russie dort.",
  ]);
  expect(people.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual([
    "Maison Blanche organisation",
    "OTAN organisation",
    "Russie organisation",
  ]);
});

test("a role without a name is its one bearer where that bearer is named in the article or near in time", () => {
  const bearer = "Le porte-parole du Kremlin, Dmitri Sokoliev, a parlé.";
  const unnamed = "« Non », a dit le secrétaire de presse du Kremlin.";
  expect(shown(link([bearer, unnamed], ["2021-12-06", "2021-12-10"]), "role")).toEqual([]);
  expect(shown(link([bearer, unnamed], ["2021-12-06", "2014-12-10"]), "role")).toHaveLength(1);
  expect(shown(link([bearer, unnamed]), "role")).toHaveLength(1);
  expect(shown(link([bearer, `${unnamed} Dmitri Sokoliev est parti.`]), "role")).toEqual([]);
  const another = "Le porte-parole du Kremlin, Ivan Morozov, a parlé.";
  expect(shown(link([bearer, another, unnamed], ["2021-12-06", "2021-12-07", "2021-12-10"]), "role")).toHaveLength(1);
});

test("a profile has the roles with their places and counts every mention", () => {
  const { people } = link([
    "Jens Bergholt, secrétaire général de l’OTAN, a parlé. M. Bergholt est parti.",
    "Le Norvégien Jens Bergholt a ri.",
  ]);
  const person = people.find(({ name }) => name === "Jens Bergholt");
  expect(person).toMatchObject({ id: "jens-bergholt", kind: "person", gender: "m", mentions: 3 });
  expect(person?.roles.map(({ text, at }) => [text, at.article.id, at.article.text.slice(at.start, at.end)])).toEqual([
    ["secrétaire général de l’OTAN", "a0", "secrétaire général de l’OTAN"],
  ]);
});

test("the order of articles changes nothing, and every entity has its person", () => {
  const reads = corpusOf([
    "Paul Verdier, maire de Brive, a parlé. M. Verdier est parti.",
    "Paul Verdier, boulanger, a parlé. Le Kremlin se tait.",
    "Selon Verdier, non. Le porte-parole du Kremlin a ri.",
    "P. Verdier et Anne Verdier. Le porte-parole du Kremlin, Dmitry Sokoliev.",
  ]);
  const forward = linkPeople(reads);
  const backward = linkPeople([...reads].reverse());
  expect(backward.people).toEqual(forward.people);
  for (const [index, { reading }] of reads.entries()) {
    for (const [at] of reading.entities.entries()) {
      expect(backward.personOf(reads.length - 1 - index, at)).toEqual(forward.personOf(index, at));
    }
  }
  expect(new Set(forward.people.map(({ id }) => id)).size).toBe(forward.people.length);
  expect(() => forward.personOf(9, 0)).toThrow(RangeError);
});

const INDEX = indexPeople(
  link([
    "Iouri Ouchakine a dit. Yuri Ushakin a ri. Volodymyr Karensky part. Jean-Noël Béchard reste. Jean-Noël Béchard dort.",
    "L’International Crisis Group a dit. Le ministère russe des Affaires étrangères aussi. L’Otan non plus. Paul Verdier. Anne Verdier.",
  ]).people,
);
const found = (typed: string) => findPeople(INDEX, typed).map(({ person }) => person.name);

test.each([
  ["Iouri Ouchakine", "Iouri Ouchakine"],
  ["ushakin", "Iouri Ouchakine"],
  ["Youri Ouchakin", "Iouri Ouchakine"],
  ["oushakine", "Iouri Ouchakine"],
  ["Karenski", "Volodymyr Karensky"],
  ["karenskyi", "Volodymyr Karensky"],
  ["jean noel bechard", "Jean-Noël Béchard"],
  ["bechar", "Jean-Noël Béchard"],
  ["béhcard", "Jean-Noël Béchard"],
  ["M. Béchard", "Jean-Noël Béchard"],
  ["le président Béchard", "Jean-Noël Béchard"],
  ["OTAN", "Otan"],
  ["ICG", "International Crisis Group"],
  ["affaires étrangères", "ministère russe des Affaires étrangères"],
  ["anne verdier", "Anne Verdier"],
])("%s finds %s first", (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test("a family name that two people have finds both, equally likely; nonsense finds nobody; nothing finds all, as given", () => {
  const [first, second] = findPeople(INDEX, "Verdier");
  expect([first?.person.name, second?.person.name].sort()).toEqual(["Anne Verdier", "Paul Verdier"]);
  expect(first?.score).toBe(second?.score);
  expect(found("xqzt")).toEqual([]);
  expect(found("")).toEqual(INDEX.people.map(({ name }) => name));
});

test("several who speak together are « A ; B » with their members, and nobody to be searched for", () => {
  const corpus = corpusOf([
    "La chancelière Ana Weiss et le président Paul Hayes se sont vus. Les deux dirigeants sont d’accord.",
    "Ana Weiss a parlé. Paul Hayes aussi.",
  ]);
  const { people, personOf } = linkPeople(corpus);
  const at = corpus[0]!.reading.entities.findIndex(({ members }) => members);
  const group = personOf(0, at);
  expect(group.name).toBe("Ana Weiss ; Paul Hayes");
  expect(group.members?.map(({ name }) => name)).toEqual(["Ana Weiss", "Paul Hayes"]);
  expect(people).not.toContain(group);
  expect(people).toEqual(expect.arrayContaining([...(group.members ?? [])]));
});

test("a rank is shown with a family name alone, and not where the first name is known", () => {
  expect(shown(link(["L’abbé Kerleau a souri."]))).toEqual(["abbé Kerleau: Kerleau, abbé Kerleau"]);
  expect(shown(link(["Le colonel Roux a parlé. Le colonel Roux part.", "Luc Roux, colonel, est parti."]))[0]).toMatch(
    /^Luc Roux:/,
  );
});
