import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { conjugate, GERUND, INFINITIVE, PARTICIPLE, THEY, THIRD } from "../../src/language/conjugation.ts";
import { SELF_VERBS, SPEECH_VERBS } from "../../src/language/speech-verbs.ts";

/** An independent dictionary of inflected forms: tense letter -> six persons (participles: four forms). */
const lefff: Record<string, Record<string, string[]>> = createRequire(import.meta.url)(
  "french-verbs-lefff/dist/conjugations.json",
);

/** Tenses that the press uses, and what the third persons in them must be. */
const TENSES: readonly [tense: string, index: number, kind: number][] = [
  ...["P", "I", "F", "C", "S", "J"].flatMap((tense): [string, number, number][] => [
    [tense, 2, THIRD],
    [tense, 5, THEY],
  ]),
  ...[0, 1, 2, 3].map((index): [string, number, number] => ["K", index, PARTICIPLE]),
  ["G", 0, GERUND],
];

const verbs = [...SPEECH_VERBS.keys(), ...SELF_VERBS.keys()].filter((verb) => lefff[verb]);

describe("conjugate", () => {
  it("knows most verbs of speech from the dictionary", () => {
    expect(verbs.length).toBeGreaterThan(220);
  });

  it("forms what an independent dictionary has", () => {
    const wrong: string[] = [];
    for (const verb of verbs) {
      const forms = conjugate(verb);
      for (const [tense, index, kind] of TENSES) {
        const form = lefff[verb]?.[tense]?.[index];
        if (form && form !== "NA" && !((forms.get(form) ?? 0) & kind)) wrong.push(`${verb} ${tense}${index} ${form}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, number]>([
    ["dire", "dit", THIRD | PARTICIPLE],
    ["annoncer", "annonçait", THIRD],
    ["juger", "jugeant", GERUND],
    ["rappeler", "rappellent", THEY],
    ["marteler", "martèle", THIRD],
    ["répéter", "répétera", THIRD],
    ["prévenir", "prévint", THIRD],
    ["nier", "nieraient", THEY],
    ["promettre", "promis", PARTICIPLE],
    ["reconnaître", "reconnaître", INFINITIVE],
  ])("%s: %s", (verb, form, kind) => {
    expect((conjugate(verb).get(form) ?? 0) & kind).toBe(kind);
  });
});
