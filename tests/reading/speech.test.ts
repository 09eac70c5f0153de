import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/corpus/layout.ts";
import { contains } from "../../src/corpus/span.ts";
import { readMentions } from "../../src/reading/mentions.ts";
import { RULES } from "../../src/reading/speech/rules.ts";
import { readSpeech } from "../../src/reading/speech.ts";

const PIECES = [
  "« ",
  " »",
  "“",
  "”",
  '"',
  "'",
  "’",
  "„",
  "Paul Garnier",
  "Anne Lambert",
  "le préfet",
  "La mairie",
  "il",
  "elle",
  "on",
  "a déclaré",
  "a-t-il dit",
  "dit",
  "nie avoir",
  "accuse",
  "selon",
  "d’après",
  "pour",
  "que ",
  "qu’",
  "qu’ »",
  "si",
  "de ",
  "et",
  ", ",
  ". ",
  " : ",
  "; ",
  "\n\n",
  "\n",
  " ",
  "la route",
  "est fermée",
  "ajoutant que",
  "qui",
  "comme l’explique",
  "ce dernier",
  "son",
  "faire part de",
  "n’a pas",
  "les accusations",
  "selon lesquelles",
  "🙂",
  "42",
  "-",
  "(",
  ")",
  "Partagez cet article",
  "Lire la suite",
];

const read = (text: string) => {
  const layout = layOut(text);
  return { layout, speech: readSpeech(layout, readMentions(layout)) };
};

function checkAll(text: string) {
  const { layout, speech } = read(text);
  const words = (span: { start: number; end: number }) => layout.text.slice(span.start, span.end);
  for (const finding of [...speech.quotes, ...speech.statements]) {
    expect(words(finding)).not.toBe("");
    expect(words(finding)).toBe(words(finding).trim());
    expect(layout.paragraphs.some((paragraph) => contains(paragraph, finding))).toBe(true);
    expect(layout.boilerplate.some((dead) => dead.start < finding.end && finding.start < dead.end)).toBe(false);
    const { speaker } = finding;
    if (!speaker) continue;
    expect(speech.entities[speaker.entity]?.mentions.length).toBeGreaterThan(0);
    expect(speaker.mention.start).toBeLessThan(speaker.mention.end);
    if (speaker.via !== null) expect(speech.entities[speaker.via]).toBeDefined();
    for (const { rule } of speaker.because) expect(Object.keys(RULES)).toContain(rule);
  }
  for (const quote of speech.quotes) {
    expect(quote.parts.length).toBeGreaterThan(0);
    for (const part of quote.parts) {
      expect(contains(quote, part)).toBe(true);
      expect(words(part)).toBe(words(part).trim());
      expect(words(part)).not.toBe("");
    }
  }
  expect(read(text).speech).toEqual(speech);
}

describe("readSpeech", () => {
  it("keeps every invariant on sentences put together at random", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => checkAll(pieces.join(" "))),
      { numRuns: 400 },
    );
  });

  it("keeps every invariant on any Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkAll(text.normalize("NFC"))),
      { numRuns: 300 },
    );
  });

  it.each<[string, string]>([
    ["opening marks", "« ".repeat(10_000)],
    ["nested marks", `${"« il dit ".repeat(500)}${"» ".repeat(500)}`],
    ["straight marks", '"'.repeat(20_000)],
    ["marks of every kind", "«\"»“”'".repeat(5_000)],
    ["floating quotations", "« Rien ne va plus ici, vous savez. » ".repeat(2_000)],
    ["clauses joined", "Il dit que a et que b ".repeat(2_000)],
    ["a name", "Paul Garnier ".repeat(10_000)],
    ["a verb", "Paul dit que ".repeat(5_000)],
    ["pronouns", "Il a dit que oui. ".repeat(5_000)],
    ["according to", "selon Paul, ".repeat(5_000)],
    ["incises", "« a », dit Paul ".repeat(5_000)],
    ["digits", "7".repeat(100_000)],
  ])("reads a wall of %s", (_name, text) => {
    const { speech } = read(text);
    expect(speech.quotes.every(({ start, end }) => start < end)).toBe(true);
  });

  it("reads only the paragraphs, not the boilerplate around them", () => {
    const text =
      "Le maire a dit que la route rouvrirait lundi prochain.\n\nPartager sur Facebook\n\nLire aussi : « Le quai est fermé », dit Paul";
    const { layout, speech } = read(text);
    for (const dead of layout.boilerplate) {
      expect(speech.quotes.some((quote) => contains(dead, quote))).toBe(false);
    }
    expect(speech.statements).toHaveLength(1);
  });
});
