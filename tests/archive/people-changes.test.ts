import fc from "fast-check";
import { expect, test } from "vitest";
import { linkPeople, makeEverybody, type Named, namedIn, type Person } from "../../src/archive/people.ts";
import { finish } from "../../src/archive/steps.ts";
import { type Article, refOf } from "../../src/corpus/article.ts";
import type { Entity } from "../../src/reading/findings.ts";
import { readMentions } from "../../src/reading/mentions.ts";
import { layoutOf } from "../reading/layout.ts";

const NAMES = ["Paul Verdier", "Anne Verdier", "P. Verdier", "M. Verdier", "Mme Verdier", "Paul Verdier Brunel"];
const OTHERS = ["Anne Brunel", "Brunel", "Verdier", "le Sénat"];
const ROLES = [", maire de Brive,", ", maire de Sète,", ", porte-parole du syndicat,", ", boulanger,", "", ""];
const UNNAMED = [
  "Le maire de Brive a parlé.",
  "La maire de Sète a parlé.",
  "Le porte-parole du syndicat a ri.",
  "Des habitants ont ri.",
  "Un maire de Sète a ri.",
  "Paul Verdier et Anne Brunel ont déclaré que non.",
];
const named = [...NAMES, ...OTHERS].flatMap((name) => ROLES.map((role) => `${name}${role} a parlé.`));
const sentence = fc.oneof(fc.constantFrom(...named), fc.constantFrom(...UNNAMED));
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" "));
const day = fc.constantFrom("2021-03-01", "2021-04-01", "2023-01-01", null);

let made = 0;
function articleOf(id: string, words: string, published: string | null): { article: Article; named: Named } {
  made++;
  const article: Article = {
    ...layoutOf(words),
    id,
    file: `${id}.txt`,
    headline: null,
    outlet: null,
    author: null,
    place: null,
    published:
      published === null
        ? null
        : {
            from: published,
            to: published,
            value: published,
            basis: "stated",
            why: null,
          },
    url: null,
    language: null,
  };
  return { article, named: namedIn(article, readMentions(article)) };
}

const told = (person: Person | undefined): unknown =>
  person && [
    {
      ...person,
      roles: person.roles.map(({ text: role, at }) => [role, refOf(at)]),
      members: person.members?.map(told),
    },
  ];

test("after any changes the people are those that all articles together give", () => {
  const change = fc.record({ id: fc.nat(11), text: fc.option(text, { freq: 3 }), day });
  const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 });
  const start = fc.array(fc.tuple(text, day), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(start, rounds, (first, changes) => {
      const everybody = makeEverybody();
      const now = new Map(first.map(([words, on], index) => [`a${index}`, articleOf(`a${index}`, words, on)]));
      const initial = [...now.values()].map(({ named: own }) => own);
      const people = new Set(finish(everybody.update([], initial)).fresh);
      for (const round of changes) {
        const removed = new Set<Named>();
        const added = new Map<string, Named>();
        for (const { id: number, text: words, day: on } of round) {
          const id = `a${number}`;
          const before = now.get(id);
          if (before && added.get(id) !== before.named) removed.add(before.named);
          added.delete(id);
          now.delete(id);
          if (words === null) continue;
          const fresh = articleOf(id, words, on);
          now.set(id, fresh);
          added.set(id, fresh.named);
        }
        const { gone, fresh } = finish(everybody.update([...removed], [...added.values()]));
        for (const person of gone) people.delete(person);
        for (const person of fresh) people.add(person);
        const reads = [...now.values()].map(({ article }) => ({
          article,
          reading: { ...readMentions(article), quotes: [], statements: [], times: [], events: [] },
        }));
        const { personOf, people: all } = linkPeople(reads);
        expect([...people].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const [index, { named: own }] of [...now.values()].entries()) {
          const { entities } = reads[index]!.reading;
          expect(entities.map((_, at) => told(own.people[at]))).toEqual(
            entities.map((_, at) => told(personOf(index, at))),
          );
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(made).toBeGreaterThan(500);
});

test("whether a role is somebody's changes with who is named beside it", () => {
  const words = "Verdier a parlé. Le maire de Brive a ri.";
  const place = (of: string) => ({ start: words.indexOf(of), end: words.indexOf(of) + of.length });
  const one = { gender: null, plural: false, roles: [] };
  const entities: Entity[] = [
    { ...one, kind: "person", mentions: [{ ...place("Verdier"), name: place("Verdier") }] },
    { ...one, kind: "role", mentions: [{ ...place("maire de Brive"), name: null }], roles: [place("maire de Brive")] },
  ];
  const beside = namedIn(articleOf("a1", words, "2023-01-01").article, { entities });
  const mayor = articleOf("a0", "Paul Verdier, maire de Brive, a parlé.", "2021-03-01").named;
  const namesake = articleOf("a2", "Jean Verdier a parlé.", "2023-01-01").named;
  const everybody = makeEverybody();
  finish(everybody.update([], [mayor, beside]));
  expect(beside.people.map(({ name }) => name)).toEqual(["Paul Verdier", "Paul Verdier"]);
  finish(everybody.update([], [namesake]));
  expect(beside.people.map(({ name }) => name)).toEqual(["Verdier", "maire de Brive"]);
  finish(everybody.update([namesake], []));
  expect(beside.people.map(({ name }) => name)).toEqual(["Paul Verdier", "Paul Verdier"]);
});
