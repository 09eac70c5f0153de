/** "le 1er", "la 1re", "en 1er": the word; "le 1er mai" is a day. */
const FIRST =
  /(?<![\p{L}\d.,])1(?:(?<he>ers?)|[eè]?res?)(?!\p{L})(?! (?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec))/giu;
/** "la 47e édition", "le 2ème tour": the number is what an article has. */
const ORDINAL = /(?<![\p{L}\d.,])(?<number>\d{1,4})(?:i?[eè]me?s?|e)(?!\p{L})/giu;

const SAYS = "(?<has>a|ont|avait|avaient|va|vont) (?<says>\\p{L}{2,20})";
const WHO = "(?<who>(?:\\p{Lu}|l[ea]s? |l[’'])[^,?!.]{1,50}?)";
const ABOUT =
  "(?:, ?| (?=(?:après|avant|sur|à|quand|lors|de|du|des|pour|dans|au|aux|en)(?!\\p{L})))(?<about>[^?]{0,160})";
/** "Qu’est-ce qu’elle a répondu, la maire, après le vote ?", "il a dit quoi, Ruet, sur la prime" */
const DISLOCATED = [
  new RegExp(`^(?:qu[’']|que? )est[- ]ce qu(?:[’']|e )(?:ils?|elles?) ${SAYS}, ?${WHO}${ABOUT}`, "iu"),
  new RegExp(`^(?:ils?|elles?) ${SAYS} (?:quoi|koi),? ${WHO}${ABOUT}`, "iu"),
];

/**
 * A question in the order in which it would be written: who stands behind as an afterthought is put where its pronoun was, and an ordinal in figures is
 * written out or is its number. All else stays as it is.
 */
export function rewritten(text: string): string {
  const words = text
    .replace(FIRST, (...found) => ((found[found.length - 1] as { he?: string }).he ? "premier" : "première"))
    .replace(ORDINAL, "$<number>");
  for (const pattern of DISLOCATED) {
    const { has = "", says = "", who = "", about = "" } = pattern.exec(words)?.groups ?? {};
    if (who !== "") return `Qu’${has} ${says} ${who} ${about}`;
  }
  return words;
}
