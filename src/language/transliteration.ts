import { fold } from "./fold.ts";

/**
 * What the transliterations of one foreign name have in common, in the order in which the rules apply. French and English
 * write the same Russian, Ukrainian, Arabic or Hebrew sound differently: Chouvalov / Shuvalov, Pougatchev / Pugachev,
 * Iouri / Youri / Yury, Lissenko / Lysenko, Guennadi / Gennady, Netanyahou / Netanyahu.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['\s-]/g, ""],
  [/(?:shch|chtch|stch|schtsch|tsch|tch|sch|sh|ch)/g, "C"],
  [/(?:ou|oo)/g, "u"],
  [/[yj]/g, "i"],
  [/ii+/g, "i"],
  [/gu(?=[ei])/g, "g"],
  [/^ie/, "e"],
  [/(?:kh|h)/g, ""],
  [/(?:ck|q|c(?=[aou]))/g, "k"],
  [/ph/g, "f"],
  [/w|ff$/g, "v"],
  [/ks/g, "x"],
  [/z/g, "s"],
  [/([a-zA-Z])\1+/g, "$1"],
];

/** One key for the spellings of one name; a name that transliteration does not touch keeps its own letters. */
export function soundOf(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  let sound = fold(name);
  for (const [pattern, by] of SOUNDS) sound = sound.replace(pattern, by);
  return keep(sounds, name, sound);
}

/** Names come again and again; the bound is for hostile text. */
const MOST = 100_000;
const sounds = new Map<string, string>();
const familySounds = new Map<string, string>();

function keep(kept: Map<string, string>, name: string, sound: string): string {
  if (kept.size >= MOST) kept.clear();
  kept.set(name, sound);
  return sound;
}

/** The key of a family name: as `soundOf`, and the French "-ine" is the "-in" of others: Eltsine / Yeltsin, Lénine / Lenin. */
export const familySound = (name: string): string =>
  familySounds.get(name) ?? keep(familySounds, name, soundOf(name.replace(/^(?:al|el)-/i, "")).replace(/ine?$/, "in"));
