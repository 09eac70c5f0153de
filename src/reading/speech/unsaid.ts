import type { VerbGroup } from "./groups.ts";
import { type Words, wordAt } from "./words.ts";

/** What verbs of speech take without anything being said: deeds, silence, figures, names under which somebody speaks. */

/** "requiert l’anonymat", "demande la parole": nothing in particular is said; "a annoncé hier Lise Aubert": nobody is announced. */
const isNothingSaid = (words: Words, object: number): boolean =>
  (/^(?:anonymat|parole|réserves|silence)$/.test(wordAt(words, object + 1)) &&
    /^(?:[,.;:!?]|qui|et|mais|)$/.test(wordAt(words, object + 2))) ||
  DEEDS.test(wordAt(words, object + 1));

/** "revendique l’attentat", "maintient sa plainte": what is done rather than said. */
export const DEEDS =
  /^(?:attentats?|attaques?|rapt|enlèvement|assassinat|meurtre|victoire|plainte|candidature|chiffres|cap|rang|préavis)$/;

/** Verbs that say something only with some nouns: "émettre un doute" and "émettre une facture", "brandir la menace" and "brandir un couteau". */
const OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  [
    "émettre",
    /(?:doute|critique|hypothèse|crainte|avis|vœu|souhait|idée|réserve|protestation|jugement|théorie|proposition)/,
  ],
  ["brandir", /(?:menace|spectre|risque|argument|épouvantail|arme de)/],
]);

const nearWords = (words: Words, from: number): string =>
  [0, 1, 2, 3].map((next) => wordAt(words, from + next)).join(" ");

/** Whether somebody stands where the object begins, or is blamed for something: "accuse le pouvoir de fraude". */
function blamesSomebody(words: Words, object: number | undefined): boolean {
  for (let at = object ?? 0; object !== undefined && at < object + 3; at++) {
    if (words.mentionOf[at] !== -1) return true;
    if (LOSSES.test(wordAt(words, at))) return false;
    if (at > object && /^(?:de|d')$/.test(wordAt(words, at + 1))) return true;
  }
  return false;
}

/** What figures and people take without blaming anybody: "accuse un recul de 3 %", "accuse le poids des ans". */
const LOSSES =
  /^(?:déficit|retard|coup|baisse|recul|perte|pertes|différence|hausse|repli|poids|réception|trou|chute|fatigue|ans)$/;

/** Whether the verb says something of the noun phrase at `object`. */
export function saysOf(words: Words, { lemma, at }: VerbGroup, object: number): boolean {
  if (lemma === "accuser" && !blamesSomebody(words, object)) return false;
  // "plaidera l’urgence": not said yet.
  if (lemma === "plaider" && /(?:ra|ront)$/.test(wordAt(words, at))) return false;
  // "ont fait valoir leur droit de retrait": they use it.
  if (lemma === "faire" && /^droits?$/.test(wordAt(words, object + 1))) return false;
  if (lemma === "annoncer" && words.mentions[words.mentionOf[object] ?? -1]?.name != null) return false;
  return (OBJECTS.get(lemma)?.test(nearWords(words, object)) ?? true) && !isNothingSaid(words, object);
}

/** Whether the verb says something with the infinitive at `at`: not "a refusé de commenter", "accepte de témoigner", "souhaite rester anonyme". */
export const saysWith = (words: Words, { lemma }: VerbGroup, at: number): boolean =>
  !(lemma === "refuser" && SILENCE.has(wordAt(words, at))) &&
  // "a accepté de se confier", "accepte de témoigner": that somebody speaks, not what he says.
  !(lemma === "accepter" && speaksUp(words, at)) &&
  !hides(words, at);

const SPEAKING_UP =
  /^(?:parler|témoigner|répondre|réagir|raconter|revenir|commenter|confier|exprimer|livrer|expliquer|prononcer)$/;

const speaksUp = (words: Words, at: number): boolean =>
  SPEAKING_UP.test(wordAt(words, /^(?:se|s'|nous)$/.test(wordAt(words, at)) ? at + 1 : at));

/** "souhaite rester anonyme", "a demandé à garder l’anonymat": under what name somebody speaks. */
const hides = (words: Words, at: number): boolean =>
  /^(?:(?:rester|demeurer) anonymes?|(?:garder|conserver|préserver|requérir) (?:l'|son|leur) anonymat)/.test(
    nearWords(words, at),
  );

/** "a refusé de commenter": nothing was said. */
const SILENCE = new Set(["commenter", "répondre", "s'", "communiquer", "donner", "réagir", "parler", "dire"]);
