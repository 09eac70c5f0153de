import type { Article } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";
import { fold } from "../language/fold.ts";
import { PARTICLES } from "../language/ordinary.ts";
import { familySound, soundOf } from "../language/transliteration.ts";
import type { Entity, Gender } from "../reading/findings.ts";
import { keyOfName } from "../reading/people/lexicon.ts";
import type { RolePhrase } from "../reading/people/phrases.ts";
import { parseRole } from "../reading/people/role-text.ts";

/** A role as linking compares it. */
export interface KnownRole {
  readonly text: string;
  readonly span: Span;
  readonly parsed: RolePhrase | undefined;
}

/** One entity of one article, described for linking. */
export interface LinkedEntity {
  readonly article: Article;
  /** The reading and the entity in it. */
  readonly index: number;
  readonly at: number;
  readonly kind: Entity["kind"];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Every name, as written, with how often. */
  readonly names: ReadonlyMap<string, number>;
  /** The words of the fullest name, folded, without particles; of a role nothing. */
  readonly words: readonly string[];
  /** The key of an organisation. */
  readonly key: string;
  readonly roles: readonly KnownRole[];
  readonly count: number;
  /** Whether it is said with "un" or "des": somebody that the article leaves open. */
  readonly indefinite: boolean;
  /** Sorts entities the same way in whatever order they came. */
  readonly place: string;
}

const roleTexts = new Map<string, RolePhrase | undefined>();
const MOST_TEXTS = 50_000;

function parsedOnce(text: string): RolePhrase | undefined {
  if (roleTexts.has(text)) return roleTexts.get(text);
  if (roleTexts.size > MOST_TEXTS) roleTexts.clear();
  const parsed = parseRole(text);
  roleTexts.set(text, parsed);
  return parsed;
}

/** A rank or an office that is said like a first name, with one word behind it. */
const HONOURED =
  /^(?:abbé|père|sœur|frère|imam|rabbin|pasteur|cardinal|mgr|docteure?|dr|me|pr|colonel|général|commandant|capitaine|lieutenant|adjudant|amiral|cheikh|prince|princesse)\.? [^\s,]+$/iu;

/** What linking needs to know of entity `at` of the reading `index`. */
export function describe(article: Article, entity: Entity, index: number, at: number): LinkedEntity {
  const { text } = article;
  const names = new Map<string, number>();
  let words: readonly string[] = [];
  const first = entity.mentions[0]!;
  for (const { start, end, name } of entity.mentions) {
    if (!name && entity.kind !== "role") continue;
    const written = text.slice(name?.start ?? start, name?.end ?? end).replace(/\s+/gu, " ");
    names.set(written, (names.get(written) ?? 0) + 1);
    if (!name) continue;
    // "l'abbé Kerleau": the name to show where nobody gives his first name.
    const whole = text.slice(start, end).replace(/\s+/gu, " ");
    if (entity.kind === "person" && HONOURED.test(whole) && !names.has(whole)) names.set(whole, 0);
    const own = wordsOf(written);
    if (own.length > words.length) words = own;
  }
  const before = text.slice(Math.max(0, first.start - 5), first.start);
  return {
    article,
    index,
    at,
    kind: entity.kind,
    gender: entity.gender,
    plural: entity.plural,
    names,
    words,
    key: entity.kind === "organisation" ? organisationKey([...names.keys()]) : "",
    roles: entity.roles.map((span) => {
      const written = text.slice(span.start, span.end).replace(/\s+/gu, " ");
      return { text: written, span, parsed: parsedOnce(written) };
    }),
    count: entity.mentions.length,
    indefinite: /(?:^|[\s(«"“'’])(?:une?|de|d['’]|des)\s*$/iu.test(before),
    place: `${article.id}\u0000${String(first.start).padStart(9, "0")}`,
  };
}

/** The words of a name that tell people apart: folded, without particles and full stops. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.]+/u)
    .filter((word) => word && !PARTICLES.has(word));
}

function organisationKey(names: readonly string[]): string {
  for (const name of names) {
    const known = keyOfName(name);
    if (known) return known;
  }
  return `name:${soundOf(names[0] ?? "")}`;
}

export const family = (words: readonly string[]): string => familySound(words[words.length - 1] ?? "");
