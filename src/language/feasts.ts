import type { Token } from "./tokens.ts";

/** When a feast is: a fixed day, or so many days after Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number };

/** Feasts that newspapers date by, by their name in lower case. Those of a lunar calendar are left out. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["noël", { month: 12, day: 25 }],
  ["toussaint", { month: 11, day: 1 }],
  ["assomption", { month: 8, day: 15 }],
  ["épiphanie", { month: 1, day: 6 }],
  ["chandeleur", { month: 2, day: 2 }],
  ["saint-valentin", { month: 2, day: 14 }],
  ["saint-sylvestre", { month: 12, day: 31 }],
  ["halloween", { month: 10, day: 31 }],
  ["jour de l'an", { month: 1, day: 1 }],
  ["nouvel an", { month: 1, day: 1 }],
  ["pâques", { easter: 0 }],
  ["lundi de pâques", { easter: 1 }],
  ["vendredi saint", { easter: -2 }],
  ["jeudi saint", { easter: -3 }],
  ["rameaux", { easter: -7 }],
  ["mardi gras", { easter: -47 }],
  ["mercredi des cendres", { easter: -46 }],
  ["ascension", { easter: 39 }],
  ["jeudi de l'ascension", { easter: 39 }],
  ["pentecôte", { easter: 49 }],
  ["lundi de pentecôte", { easter: 50 }],
  ["14-juillet", { month: 7, day: 14 }],
  ["11-novembre", { month: 11, day: 11 }],
  ["8-mai", { month: 5, day: 8 }],
  ["1er-mai", { month: 5, day: 1 }],
]);

const LONGEST = 4;

/** By the first word: how a feast may begin. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].map((name) => name.split(/[ -]/)[0] ?? "").concat(["saint-valentin", "saint-sylvestre"]),
);

/** Whether the name of a feast can begin with `word` (lower case). */
export const beginsFeast = (word: string): boolean => BEGINNINGS.has(word);

/** The feast named at token `i`, the longest name first ("lundi de Pâques" before "Pâques"); `to` is the token after it. */
export function feastAt(words: readonly Token[], i: number): { feast: string; to: number } | undefined {
  const first = words[i];
  if (!first || (!BEGINNINGS.has(first.lower) && first.kind !== "number")) return undefined;
  let name = "";
  let found: { feast: string; to: number } | undefined;
  for (let j = i; j < i + LONGEST + 1 && j < words.length; j++) {
    const word = words[j] as Token;
    const joined = j === i || words[j - 1]?.end === word.start;
    name += joined ? word.lower : ` ${word.lower}`;
    // "Ascension" and "Rameaux" are feasts with a capital only; "Noël Martin" is a person.
    const capital = first.capital || first.kind === "number" || j > i;
    const person = j === i && words[j + 1]?.capital === true && words[j + 1]?.kind === "word";
    if (FEASTS.has(name) && capital && !person) found = { feast: name, to: j + 1 };
  }
  return found;
}
