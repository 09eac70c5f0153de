import type { AttributionFinding } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { tokensOf } from "./forms.ts";
import type { Quoted } from "./marks.ts";
import { wordAt } from "./words.ts";

/** In tokens: a longer quotation is no opinion in a few words. */
const SHORT = 8;

/** "Un échange « peu fructueux » pour Anne Lambert.": a few words, and behind them, at the end of the sentence, whose view it is. */
export function viewOf({ words, entities }: Discourse, quote: Quoted): AttributionFinding | null {
  const { from, to } = tokensOf(words, quote);
  if (to - from > SHORT || words.tokens[from]?.capital || wordAt(words, to + 1) !== "pour") return null;
  const index = words.mentionOf[to + 2] ?? -1;
  const mention = words.mentions[index];
  if (!mention?.name || entities[mention.entity]?.kind !== "person") return null;
  let end = to + 2;
  while (words.mentionOf[end] === index) end++;
  if (!/^[.!?…]?$/u.test(wordAt(words, end))) return null;
  const at = { start: mention.start, end: mention.end };
  return { entity: mention.entity, mention: at, cue: null, via: null, because: [{ rule: "pour", at }] };
}
