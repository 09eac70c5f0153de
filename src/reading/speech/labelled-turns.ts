import type { AttributionFinding } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { said } from "./doers.ts";
import type { Previous } from "./floating.ts";
import { tokensOf } from "./forms.ts";
import type { Quoted } from "./marks.ts";
import { unitAt } from "./pronouns.ts";
import { isQuestion, other } from "./turns.ts";
import { wordAt } from "./words.ts";

/**
 * "Nouvelle question : « Et puis ? » Réponse : « Rien. »": an answer is the other's than who spoke last, and so is a question behind an answer; one
 * who asks again after a question goes on.
 */
export function labelledTurn(
  state: Discourse,
  quote: Quoted,
  paragraph: number,
  last: Previous,
): AttributionFinding | undefined {
  const { words } = state;
  const { from } = tokensOf(words, quote.outer);
  const first = words.units[unitAt(words, from - 1)]?.from ?? from;
  if (wordAt(words, from - 1) !== ":" || paragraph - last.paragraph > 1) return undefined;
  // "Nouvelle réponse de l’autre côté de l’estrade : « … »".
  const second = /^(?:nouvelle|autre|dernière)$/.test(wordAt(words, first)) ? first + 1 : first;
  if (from - first > (ANSWER.test(wordAt(words, second)) ? LONG_LABEL : LABEL)) return undefined;
  const answers = ANSWER.test(wordAt(words, from - 2)) || ANSWER.test(wordAt(words, second));
  const asks = ASK.test(wordAt(words, from - 2)) || ASK.test(wordAt(words, first));
  if (answers === asks) return undefined;
  if (asks && isQuestion(words, last.quote)) return said(last.attribution.entity, last.attribution.mention, "turn");
  return last.other ? said(last.other.entity, last.other.mention, "turn") : other(state, from, last.attribution.entity);
}
const LABEL = 4;
const LONG_LABEL = 12;
const ANSWER = /^(?:réponse|réplique|rétorque)$/;
const ASK = /^(?:question|relance|interrogation)$/;
