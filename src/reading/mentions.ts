import type { Layout } from "../corpus/article.ts";
import { byPlace, type Span, spanAt } from "../corpus/span.ts";
import { cluster } from "./entities.ts";
import type { Entity, Mention } from "./findings.ts";
import { gather, readLines } from "./lines.ts";
import type { Phrase } from "./phrases.ts";
import { scan } from "./scan.ts";

/** One place that names somebody, with the entity it belongs to. Mentions never overlap. */
export interface EntityMention extends Mention {
  /** Index into `Mentions.entities`. */
  readonly entity: number;
}

/** Everybody and everything named in one article that could speak. */
export interface Mentions {
  readonly entities: readonly Entity[];
  /** In reading order. Roles without a name ("le porte-parole") point to their bearer where the article introduces one before. */
  readonly all: readonly EntityMention[];
  /** Names inside a longer mention ("Kremlin" in "porte-parole du Kremlin"), in reading order. They are not in `all`. */
  readonly within: readonly EntityMention[];
}

/** Finds who is named where in `layout`, and which mentions are one and the same within the article. Never throws. */
export function readMentions(layout: Layout): Mentions {
  const lines = readLines(layout);
  const evidence = gather(lines);
  const phrases = lines.flatMap((line) => scan(layout.text, line, evidence));
  const { drafts, of } = cluster(phrases);
  const mention = (phrase: Phrase): EntityMention | undefined => {
    const entity = of.get(phrase);
    return entity === undefined ? undefined : { start: phrase.start, end: phrase.end, name: phrase.name, entity };
  };
  const present = <T>(value: T | undefined): value is T => value !== undefined;
  const all = phrases.map(mention).filter(present);
  const within = phrases.flatMap(({ inner }) => inner.map(mention).filter(present));
  const entities = drafts.map(
    ({ kind, gender, plural, phrases: places, roles }): Entity => ({
      kind,
      gender,
      plural,
      mentions: places.map(({ start, end, name }) => ({ start, end, name })).sort(byPlace),
      roles: roles.map(({ start, end }) => ({ start, end })),
    }),
  );
  return { entities, all, within };
}

/** The mention that holds `offset`, or undefined. */
export const mentionAt = ({ all }: Mentions, offset: number): EntityMention | undefined => spanAt(all, offset);

/** The mentions that lie in `span`, wholly, in reading order. */
export function mentionsIn({ all }: Mentions, span: Span): readonly EntityMention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as EntityMention).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let k = low; k < all.length; k++) {
    const mention = all[k] as EntityMention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** The best name of an entity in its article: the fullest proper name, the first of equals; for a role its first phrase. */
export function nameOf({ text }: Pick<Layout, "text">, entity: Entity): string {
  let best = "";
  for (const { name } of entity.mentions) {
    if (!name) continue;
    const written = text.slice(name.start, name.end);
    if (written.split(/\s+/u).length > best.split(/\s+/u).filter(Boolean).length) best = written;
  }
  const first = entity.mentions[0];
  return best || (first ? text.slice(first.start, first.end) : "");
}
