import type { Layout } from "../corpus/article.ts";
import { byPlace, type Span, spanAt } from "../corpus/span.ts";
import type { Entity, Mention } from "./findings.ts";
import { attach } from "./people/attachment.ts";
import { cluster } from "./people/entities.ts";
import { gather, readLines } from "./people/lines.ts";
import type { Phrase } from "./people/phrases.ts";
import { scan } from "./people/scan.ts";
import { namedTogether, shareRoles } from "./people/together.ts";

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
  const phrases = shareRoles(layout.text, attach(lines.flatMap((line) => scan(layout.text, line, evidence))));
  const { drafts, of } = cluster(phrases, namedTogether(layout.text, phrases));
  const mentionOf = (phrase: Phrase): EntityMention[] => {
    const entity = of.get(phrase);
    if (entity === undefined) return [];
    // "l'alliance" is no name of the alliance that has one.
    const generic = phrase.alone && drafts[entity]?.proper;
    return [{ start: phrase.start, end: phrase.end, name: generic ? null : phrase.name, entity }];
  };
  const all = phrases.flatMap(mentionOf);
  const within = phrases.flatMap(({ inner }) => inner.flatMap(mentionOf));
  const places: Mention[][] = drafts.map(() => []);
  for (const { entity, start, end, name } of [...all, ...within].sort(byPlace))
    places[entity]?.push({ start, end, name });
  const entities = drafts.map(
    ({ kind, gender, plural, roles, members }, index): Entity => ({
      kind,
      gender,
      plural,
      ...(members.length > 0 ? { members: members.map((member) => member.index) } : {}),
      mentions: places[index] ?? [],
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

/**
 * The best name of an entity in its article: of a person the fullest proper name, of an organisation the most frequent, the
 * first of equals; of a role its first phrase.
 */
export function nameOf({ text }: Pick<Layout, "text">, entity: Entity): string {
  const written = new Map<string, number>();
  for (const { name } of entity.mentions) {
    if (!name) continue;
    const form = text.slice(name.start, name.end);
    const weight = entity.kind === "person" ? form.split(/\s+/u).length : (written.get(form) ?? 0) + 1;
    written.set(form, weight);
  }
  let best = "";
  for (const [form, weight] of written) if (best === "" || weight > (written.get(best) ?? 0)) best = form;
  const first = entity.mentions[0];
  return best || (first ? text.slice(first.start, first.end) : "");
}
