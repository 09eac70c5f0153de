import { type Paragraph, type Passage, passage } from "../corpus/article.ts";
import { type Span, spanAt, spanBefore } from "../corpus/span.ts";
import { analyse } from "../language/analyse.ts";
import { EVENT_KINDS } from "../language/event-words.ts";
import type { Index } from "./index.ts";
import { matcher } from "./match.ts";
import { partsOf } from "./passages.ts";
import { askedWords, queryOf } from "./query.ts";

/** A word of the same kind of event counts this much: « rencontre » for « sommet ». */
const SAME_KIND = 0.6;

/** What is said is also about what its paragraph is about, where that carries nearly all of the words. */
const PARAGRAPH = 0.9;

/**
 * Whether an item that was found by `words` is about them: its own words carry at least `enough` of their weight, or its paragraph
 * nearly all of it. « La direction supprime 240 postes. "Nous n'avons pas le choix", a dit son directeur. »
 */
export function isAbout(
  index: Index,
  words: string,
  enough: number,
): (hit: { item: Passage; coverage: number }) => boolean {
  const covered = eventCoverage(index, words);
  // A paragraph may hold many of the items: each of its parts is looked at once.
  const partsOfParagraph = new Map<Paragraph, readonly Span[]>();
  const known = new Map<Span, boolean>();
  return ({ item, coverage }) => {
    if (coverage >= enough) return true;
    const paragraph = spanAt(item.article.paragraphs, item.start);
    if (paragraph === undefined) return false;
    const parts = partsOfParagraph.get(paragraph) ?? partsOf(paragraph);
    partsOfParagraph.set(paragraph, parts);
    const part = spanBefore(parts, item.start) ?? paragraph;
    const fits = known.get(part) ?? covered([passage(item.article, part)]) >= PARAGRAPH;
    known.set(part, fits);
    return fits;
  };
}

/**
 * How much of `words` some places of the corpus carry together: the share of the words' weight (idf), 0 to 1. A word of the same
 * kind of event counts in part, so that « se sont rencontrés à Vienne » carries « sommet de Vienne ».
 */
export function eventCoverage(index: Index, words: string): (places: readonly Passage[]) => number {
  const query = queryOf(index.vocabulary, askedWords(words));
  const { of } = matcher(query);
  const kinds = query.units.map(({ stem }) => EVENT_KINDS.get(stem) ?? []);
  return (places) => {
    const gains = query.units.map(() => 0);
    for (const { article, start, end } of places) {
      const found = analyse(article.text, start, end);
      found.forEach(({ stem }, at) => {
        const match = of(found, at);
        if (match) gains[match.unit] = Math.max(gains[match.unit] ?? 0, match.gain);
        const own = EVENT_KINDS.get(stem);
        if (!own) return;
        kinds.forEach((wanted, unit) => {
          if (wanted.some((kind) => own.includes(kind))) gains[unit] = Math.max(gains[unit] ?? 0, SAME_KIND);
        });
      });
    }
    const covered = query.units.reduce((sum, { weight }, unit) => sum + weight * (gains[unit] ?? 0), 0);
    return query.weight === 0 ? 0 : covered / query.weight;
  };
}
