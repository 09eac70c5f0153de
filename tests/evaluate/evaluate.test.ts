import { expect, test } from "vitest";
import { evaluate, floors, holds } from "./evaluate.ts";

test("no score is below its recorded floor", async () => {
  const { measures } = await evaluate();
  expect(measures.filter((measure) => !holds(measure))).toEqual([]);
  const names = new Set(measures.map(({ name }) => name));
  expect(Object.keys(floors).filter((name) => !names.has(name))).toEqual([]);
});
