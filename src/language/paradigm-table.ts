import { analyse } from "./analyse.ts";
import { verbForms } from "./verbs.ts";

/** Verbs whose forms are too short or too common to stand for anything, or are names: "les États-Unis". Infinitives. */
const LEFT_OUT = new Set("être avoir aller faire pouvoir devoir vouloir falloir unir".split(" "));
/** Shorter stems than this belong to too many words: "pu", "su", "du". */
const SHORTEST = 3;

/** Snowball takes too much off some forms of verbs in "-er": "tempère" would be "temp" and so be "temps". */
const isCutShort = (lemma: string, own: string, stem: string): boolean =>
  lemma.endsWith("er") && own.startsWith(stem) && own.length - stem.length > 1;

/** What `paradigmTable` gives: see `Paradigms`. */
export interface ParadigmTable {
  readonly infinitive: readonly (readonly [stem: string, infinitive: string])[];
  readonly stems: readonly (readonly [infinitive: string, stems: readonly string[]])[];
}

/** Works the paradigms out from the known verbs; a stem that two verbs share belongs to the first. The build does it once, as for the other tables. */
export function paradigmTable(): ParadigmTable {
  const infinitive = new Map<string, string>();
  const stems = new Map<string, string[]>();
  const stemOf = (form: string): string => analyse(form, 0, form.length, "keep")[0]?.stem ?? "";
  for (const { lemma } of verbForms().values()) {
    if (!LEFT_OUT.has(lemma)) infinitive.set(stemOf(lemma), stemOf(lemma));
  }
  for (const [form, { lemma }] of verbForms()) {
    if (LEFT_OUT.has(lemma) || form.length < SHORTEST) continue;
    const stem = stemOf(form);
    const own = stemOf(lemma);
    if (isCutShort(lemma, own, stem)) continue;
    if (stem.length < SHORTEST || own === "" || (infinitive.has(stem) && infinitive.get(stem) !== own)) continue;
    infinitive.set(stem, own);
    const known = stems.get(own);
    if (!known) stems.set(own, own === stem ? [own] : [own, stem]);
    else if (!known.includes(stem)) known.push(stem);
  }
  return { infinitive: [...infinitive], stems: [...stems] };
}
