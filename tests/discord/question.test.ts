import fc from "fast-check";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { commandNamed } from "../../src/command.ts";
import { tidy } from "../../src/discord/markdown.ts";
import { isComplete, readQuestion, restated } from "../../src/discord/question.ts";

const quote = commandNamed(commands, "quote")!;

test("a question is restated in the reader's language", () => {
  const values = { about: "lignes *rouges*", speaker: "Biden" };
  expect(restated({ command: quote, values }, "fr")).toBe(
    "**/citation** **sujet :** lignes \\*rouges\\* **personne :** Biden",
  );
  expect(restated({ command: quote, values }, "en")).toBe(
    "**/quote** **about:** lignes \\*rouges\\* **speaker:** Biden",
  );
});

test("what is restated is read back exactly, whatever it is", () => {
  const value = fc.string({ unit: "binary", maxLength: 400 }).map(tidy);
  fc.assert(
    fc.property(
      fc.constantFrom(...commands),
      fc.constantFrom("fr", "en"),
      fc.infiniteStream(value),
      (command, locale, stream) => {
        const values: Record<string, string> = {};
        for (const key of Object.keys(command.options)) {
          const next = stream.next().value as string;
          if (next) values[key] = next;
        }
        expect(readQuestion(restated({ command, values }, locale as "fr" | "en"), commands)).toEqual({
          command,
          values,
        });
      },
    ),
  );
});

test.each([
  "",
  "hello",
  "**/quote",
  "**/unknown** **about:** x",
  "**/quote** **colour:** red",
  "x **/quote** **about:** y",
  "**/quote** y **about:** z",
])("%j is no question", (line) => {
  expect(readQuestion(line, commands)).toBeUndefined();
});

test("a question without its required words is not complete", () => {
  expect(isComplete({ command: quote, values: { speaker: "Biden" } })).toBe(false);
  expect(isComplete({ command: quote, values: { about: "OTAN" } })).toBe(true);
});
