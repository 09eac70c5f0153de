import { firstName } from "./first-names.ts";

/** Family names that have a form for women: "Jankowska", "Petrova", "Jónsdóttir". Folded. */
const OF_WOMEN = /..(?:[cdz]?[sc]ka|skaia|skaya|[oe]va|ieva|aieva|dottir)$/;
/** Those of men, which women who live in the west bear too: only where the first name does not end as a woman's. */
const OF_MEN = /..(?:ski|skyi?|cki|dzki|[eo]v|iev|sson|dsson)$/;
/** First names that no list has but whose ending is a woman's nearly everywhere. */
const WOMANLY = /..(?:ette?a?|elle|ella|ienne|enne|anne|ina|ita|ena|[^o]ine|yne|ilde|onde)$/;

/** The gender that a whole name shows: its first name, or the form of first and family name. `words` folded, without particles. */
export function genderOfName(words: readonly string[]): "m" | "f" | null {
  const given = words[0] ?? "";
  const known = firstName(given);
  if (known !== undefined) return known;
  if (words.length < 2) return null;
  // "Nguyen Thi Mai", "Tran Van Duc": the family comes first, and what follows it is a woman's or a man's.
  if (words.length > 2 && words[1] === "thi") return "f";
  const family = words[words.length - 1] as string;
  if (OF_WOMEN.test(family) || WOMANLY.test(given)) return "f";
  return OF_MEN.test(family) && !/[aeiy]$/.test(given) ? "m" : null;
}

/** Offices that keep their masculine for a woman: "Anne Martin, le maire", "le procureur, Inès Morel". */
export const OFFICES: ReadonlySet<string> = new Set(
  "maire préfet sous-préfet procureur ministre juge député sénateur médecin professeur proviseur chef auteur écrivain ingénieur colonel capitaine commandant".split(
    " ",
  ),
);
