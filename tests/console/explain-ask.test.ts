import { expect, test } from "vitest";
import ask from "../../commands/ask.ts";
import date from "../../commands/date.ts";
import { reply } from "../../src/console/answer.ts";
import { archiveOf } from "../answers/archive-of.ts";

const archive = archiveOf({
  quai: "Le quai de Ménerval fermera\n\nLa préfète Odile Carsac a annoncé la fermeture du quai le 12 avril 2023.\n\nLe quai accueille 40 pêcheurs.",
});
const flags = { json: false, strict: false, explain: true, limit: 3 };
const page = { locale: "fr", limit: 3, width: 200, colours: false } as const;
const setting = { archive, commands: [ask, date], page, flags };
const question = "Quand fermera le quai de Menervall ?";

test("--explain says what was understood, what was searched, and why the first sentence is first", () => {
  const { text } = reply(ask, { question }, setting);
  expect(text).toContain("Question comprise : quand");
  expect(text).toMatch(/^ {2}quai → quai .*rareté \d/mu);
  expect(text).toContain("Menervall → menerval");
  expect(text).toMatch(/^La première passe devant la deuxième/mu);
  expect(text).toMatch(/^ {2}[+−]\d+\.\d\d {2}.+ \(-?\d+\.\d\d × -?[\d.]+\)$/mu);
});

test("with --json the same stands in the field explain", () => {
  const { text } = reply(ask, { question }, { ...setting, flags: { ...flags, json: true } });
  const { explain } = JSON.parse(text);
  expect(explain.understood).toMatchObject({ kind: "when", language: "fr", wanted: "date" });
  expect(explain.searched.map(({ typed }: { typed: string }) => typed)).toContain("quai");
  expect(explain.sentences[0].ref).toMatch(/^quai:\d+-\d+$/);
  expect(explain.ahead[0].gives).toBeCloseTo(explain.ahead[0].value * explain.ahead[0].weight);
  expect(explain.judged.parts.length).toBeGreaterThan(0);
});

test("without --explain, and for other commands, nothing is explained", () => {
  const plain = reply(ask, { question }, { ...setting, flags: { ...flags, explain: false } });
  expect(plain.text).not.toContain("Question comprise");
  expect(reply(date, { event: "fermeture du quai" }, setting).text).not.toContain("Question comprise");
});
