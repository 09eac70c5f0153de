import { describe, expect, it } from "vitest";
import { RULES } from "../../src/reading/speech/rules.ts";
import { speechOf } from "./reading-speech.ts";

describe("rules of speech", () => {
  it.each(Object.entries(RULES))("%s reads its own example", (name, { example, en, fr }) => {
    const { quotes, statements } = speechOf(example);
    expect([...quotes, ...statements].flatMap(({ rules }) => rules)).toContain(name);
    expect(en.length * fr.length).toBeGreaterThan(0);
  });
});
