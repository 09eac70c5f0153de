import type { Cue } from "./cue.ts";
import { type Discourse, means, type Speaker } from "./discourse.ts";
import { antecedentOf } from "./pronouns.ts";
import { spanOf, wordAt } from "./words.ts";

const ASKING = /^(?:demander|interroger|questionner|relancer)$/;
const I = /(?:^|[\s'’])(?:[jm]['’]|(?:je|moi|mon|ma|mes|me)(?!\p{L}))/iu;
/** In code units: how much of a quotation is looked at. */
const LOOKED_AT = 300;

/**
 * "Le président lui demande pourquoi : « J’ai voulu lui faire peur »": behind the colon, words in the first person that ask nothing are those of
 * whoever is asked. `asking`: who asks. Undefined where it is no answer.
 */
export function answering(state: Discourse, { rule, to, unit }: Cue, asking: Speaker): Speaker | undefined {
  const { words } = state;
  const own = words.units[unit];
  if (rule !== "colon" || !own) return undefined;
  let open = to;
  while (open < own.to && words.quoteOf[open] === -1) open++;
  const quote = words.quotes[words.quoteOf[open] ?? -1];
  if (!quote) return undefined;
  const said = words.text.slice(quote.start, Math.min(quote.end, quote.start + LOOKED_AT));
  if (said.includes("?") || !I.test(said)) return undefined;
  for (let at = own.from; at < open; at++) {
    if (!ASKING.test(words.verbs[at]?.lemma ?? "") || !/^(?:lui|l'|le|la)$/.test(wordAt(words, at - 1))) continue;
    const other = (index: number): boolean =>
      index !== asking.entity && state.entities[index]?.kind !== "organisation" && !state.entities[index]?.plural;
    return means(state, spanOf(words, at - 1, at), antecedentOf(state, at - 1, null, false, other), "pronoun");
  }
  return undefined;
}
