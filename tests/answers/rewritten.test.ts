import { expect, test } from "vitest";
import { rewritten } from "../../src/answers/rewritten.ts";

test.each([
  ["Qu'est-ce qu'il a répondu, Larcher, après sa défaite ?", "Qu’a répondu Larcher après sa défaite "],
  ["qu’est-ce qu’elle a dit, la mairesse, sur le pont ?", "Qu’a dit la mairesse sur le pont "],
  ["elle a dit quoi, la mairesse, sur le pont ?", "Qu’a dit la mairesse sur le pont "],
  ["qui est arrivé en 1er au col", "qui est arrivé en premier au col"],
  ["la 1ère étape", "la première étape"],
  ["qui a gagné la 47e édition", "qui a gagné la 47 édition"],
])("%s -> %s", (typed, asked) => {
  expect(rewritten(typed)).toBe(asked);
});

test.each([
  "Que se passe-t-il le 1er mai ?",
  "Qu'est-ce qu'il a répondu ?",
  "Elle a dit quoi sur le pont ?",
  "3 euros",
])("%s stays as it is", (typed) => {
  expect(rewritten(typed)).toBe(typed);
});
