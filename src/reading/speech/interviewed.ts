import type { AttributionFinding } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { said } from "./doers.ts";
import { tokensOf } from "./forms.ts";
import type { Quoted } from "./marks.ts";
import { unitAt } from "./pronouns.ts";
import { wordAt } from "./words.ts";

/** "Trois questions à Anne Lambert", "Entretien avec Anne Lambert": how a headline says who is asked. */
const TITLE =
  /^(?:(?:trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) questions à |(?:grand )?entretien (?:exclusif )?avec |interview (?:exclusive )?(?:de |avec |d['’])|rencontre avec |face à face avec )$/iu;
/** In code units and in tokens. */
const LONGEST_TITLE = 60;
const REACH = 120;

/**
 * "Trois questions à Anne Lambert ¶ Pourquoi quitter Lyon ? « Parce que j’ai fait le tour. »": whom the headline says to be asked, where a question
 * of the text stands right before the quotation; undefined elsewhere.
 */
export function interviewed(state: Discourse, quote: Quoted): AttributionFinding | undefined {
  const { words, entities } = state;
  const last = tokensOf(words, quote.outer).from - 1;
  if (wordAt(words, last) !== "?" || words.quoteOf[last] !== -1) return undefined;
  const first = words.units[unitAt(words, last)];
  if (!first || first.paragraph === 0) return undefined;
  for (let at = 0; at < REACH && (words.units[unitAt(words, at)]?.paragraph ?? 2) < 2; at++) {
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    if (!mention?.name || mention.start > LONGEST_TITLE || entities[mention.entity]?.kind !== "person") continue;
    const titled = TITLE.test(words.text.slice(0, mention.start));
    const heads = at === 0 && words.text.startsWith(" : ", mention.end);
    return titled || heads ? said(mention.entity, { start: mention.start, end: mention.end }, "turn") : undefined;
  }
  return undefined;
}
