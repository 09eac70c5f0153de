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
  /** The same for two wordings of one office of one place; undefined where the words leave that open. */
  readonly key: string | undefined;
}

/** An article and everybody that it names by himself. */
export interface Home {
  readonly article: Article;
  /** The day of publication as a number; null where that is unknown. */
  readonly day: number | null;
  readonly entities: readonly LinkedEntity[];
}

/** Entities that are one and the same, in order. */
export interface Cluster {
  members: LinkedEntity[];
}

/** One entity of one article, described for linking. */
export interface LinkedEntity {
  readonly home: Home;
  /** Its number in the reading. */
  readonly at: number;
  readonly kind: Entity["kind"];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Every name, as written, with how often. */
  readonly names: readonly (readonly [string, number])[];
  /** The words of the fullest name, folded, without particles; of a role nothing. */
  readonly words: readonly string[];
  /** The key of an organisation. */
  readonly key: string;
  readonly roles: readonly KnownRole[];
  readonly count: number;
  /** Whether it is said with "un" or "des": somebody that the article leaves open. */
  readonly indefinite: boolean;
  /** Where it is named first. */
  readonly start: number;
  /** Who it is, as linking found last. */
  cluster: Cluster | undefined;
  /** Whether its article has gone. */
  gone: boolean;
}

/** The order of entities, whatever the order in which they came. */
export const byOrder = (a: LinkedEntity, b: LinkedEntity): number =>
  a.home === b.home ? a.at - b.at : a.home.article.id < b.home.article.id ? -1 : 1;

/** In order, each once, in an array without room to grow. New ones stand at the end: only these are sorted, and put among the others. */
export function inOrder(entities: LinkedEntity[]): LinkedEntity[] {
  let sorted = Math.min(1, entities.length);
  while (sorted < entities.length && byOrder(entities[sorted - 1]!, entities[sorted]!) < 0) sorted++;
  if (sorted === entities.length) return entities.slice();
  const all: LinkedEntity[] = [];
  const add = (one: LinkedEntity) => {
    if (all[all.length - 1] !== one) all.push(one);
  };
  let at = 0;
  for (const one of entities.slice(sorted).sort(byOrder)) {
    while (at < sorted && byOrder(entities[at]!, one) <= 0) add(entities[at++]!);
    add(one);
  }
  while (at < sorted) add(entities[at++]!);
  return all.slice();
}

const DAY = 86_400_000;

/** Keeps what `make` gave for a text; all of it is thrown away now and then. */
function remembered<T>(make: (text: string) => T, most = 200_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      const own = copied(text);
      value = make(own);
      known.set(own, value);
    }
    return value;
  };
}

/** A part of a text keeps the whole text in memory; a copy does not. */
const copied = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** A role in its words, as linking compares it. */
export const roleOf = remembered((text) => {
  const parsed = parseRole(text);
  return { text, parsed, key: parsed && roleKey(parsed) };
});
/** What `wordsOf` gives. */
export const wordsOnce = remembered(wordsOf);
const keyOnce = remembered((name) => ({ known: keyOfName(name), sound: `name:${soundOf(name)}` }));

function roleKey({ noun, country, words, adjectives }: RolePhrase): string | undefined {
  if (words.length === 0 && country === null) return undefined;
  const head = noun.group === "spokesperson" ? noun.group : noun.lemma;
  return `${head}:${country}:${[...words, ...adjectives].sort().join(" ")}`;
}

/** A rank or an office that is said like a first name, with one word behind it. */
const HONOURED =
  /^(?:abbé|père|sœur|frère|imam|rabbin|pasteur|cardinal|mgr|docteure?|dr|me|pr|colonel|général|commandant|capitaine|lieutenant|adjudant|amiral|cheikh|prince|princesse)\.? [^\s,]+$/iu;

/** The day of an article's publication as a number; null where that is unknown. */
export const dayOf = ({ published }: Article): number | null => (published ? Date.parse(published.from) / DAY : null);

/** Everybody that an article names by himself, as linking needs to know them. */
export function homeOf(article: Article, entities: readonly Entity[]): Home {
  const own: LinkedEntity[] = [];
  const home: Home = { article, day: dayOf(article), entities: own };
  for (const [at, entity] of entities.entries()) if (!entity.members) own.push(describe(home, entity, at));
  return home;
}

function describe(home: Home, entity: Entity, at: number): LinkedEntity {
  const { text } = home.article;
  const names = new Map<string, number>();
  let words: readonly string[] = NONE;
  const first = entity.mentions[0]!;
  for (const { start, end, name } of entity.mentions) {
    if (!name && entity.kind !== "role") continue;
    const written = nameOnce(plain(text.slice(name?.start ?? start, name?.end ?? end)));
    names.set(written, (names.get(written) ?? 0) + 1);
    if (!name) continue;
    // "l'abbé Kerleau": the name to show where nobody gives his first name.
    const whole = entity.kind === "person" ? plain(text.slice(start, end)) : "";
    if (HONOURED.test(whole) && !names.has(whole)) names.set(nameOnce(whole), 0);
    const own = wordsOnce(written);
    if (own.length > words.length) words = own;
  }
  const before = text.slice(Math.max(0, first.start - 5), first.start);
  return {
    home,
    at,
    kind: entity.kind,
    gender: entity.gender,
    plural: entity.plural,
    names: namesOnce([...names]),
    words,
    key: entity.kind === "organisation" ? organisationKey([...names.keys()]) : "",
    roles:
      entity.roles.length === 0
        ? NONE
        : entity.roles.map((span) => {
            const written = plain(text.slice(span.start, span.end));
            return { span, ...roleOf(written) };
          }),
    count: entity.mentions.length,
    indefinite: /(?:^|[\s(«"“'’])(?:une?|de|d['’]|des)\s*$/iu.test(before),
    start: first.start,
    cluster: undefined,
    gone: false,
  };
}

/** A name that many have: one string for all of them, and none that holds the text of an article. */
const nameOnce = remembered((name) => name);

/** Most are named once, and many alike: these share what is kept of it. */
const namedOnce = remembered((name): LinkedEntity["names"] => [[name, 1]]);

/** The same names, as an object that others share where that is likely. */
export const namesOnce = (names: LinkedEntity["names"]): LinkedEntity["names"] =>
  names.length === 1 && names[0]?.[1] === 1 ? namedOnce(names[0][0]) : names;

const NONE: readonly never[] = [];

const plain = (text: string): string => text.replace(/\s+/gu, " ");

/** The words of a name that tell people apart: folded, without particles and full stops. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.]+/u)
    .filter((word) => word && !PARTICLES.has(word))
    .slice();
}

/** By which the names of an institution are found. */
export function organisationKey(names: readonly string[]): string {
  for (const name of names) {
    const { known } = keyOnce(name);
    if (known) return known;
  }
  return keyOnce(names[0] ?? "").sound;
}

const soundOnce = remembered(familySound);

/** The sound of the last word of a name, which mostly is the family name; "" where there is none. */
export const family = (words: readonly string[]): string => soundOnce(words[words.length - 1] ?? "");

/** The sounds of all words of a name that may be its family name. */
export const familySounds = (words: readonly string[]): string[] => words.slice(1).map(soundOnce);
