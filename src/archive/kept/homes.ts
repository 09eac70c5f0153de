import type { Article } from "../../corpus/article.ts";
import type { EntityKind } from "../../reading/findings.ts";
import type { Named } from "../people.ts";
import {
  dayOf,
  type Home,
  type LinkedEntity,
  namesOnce,
  organisationKey,
  roleOf,
  wordsOnce,
} from "../people-entities.ts";
import { GENDERS, KINDS } from "./people.ts";

/** An entity of an article as linking knows it, as it is kept. What follows from a name is worked out again: it is remembered for each name. */
type KeptEntity = readonly [
  at: number,
  kind: number,
  gender: number,
  /** The bits `PLURAL` and `INDEFINITE`. */
  flags: number,
  count: number,
  start: number,
  /** The number of the name with its words, and one more; 0 for none. */
  fullest: number,
  names: readonly (readonly [string, number])[],
  roles: readonly (readonly [text: string, start: number, end: number])[],
];

/** Everybody whom an article names, as it is kept: by himself, and several who speak together. */
export interface KeptHome {
  readonly entities: readonly KeptEntity[];
  readonly together: Named["together"];
  /** As the findings of the article have it. */
  readonly by: readonly number[];
}

const PLURAL = 1;
const INDEFINITE = 2;

/** Everybody whom an article names, to be kept. */
export const keptHome = ({ home, together }: Named, by: readonly number[]): KeptHome => ({
  entities: home.entities.map(keptEntity),
  together,
  by,
});

function keptEntity(one: LinkedEntity): KeptEntity {
  const { at, kind, gender, plural, indefinite, count, start, words, names, roles } = one;
  const isFullest = ([name]: readonly [string, number]) => {
    const own = wordsOnce(name);
    return own.length === words.length && own.every((word, index) => word === words[index]);
  };
  return [
    at,
    KINDS.indexOf(kind),
    GENDERS.indexOf(gender),
    (plural ? PLURAL : 0) | (indefinite ? INDEFINITE : 0),
    count,
    start,
    words.length === 0 ? 0 : names.findIndex(isFullest) + 1,
    names,
    roles.map(({ text, span }) => [text, span.start, span.end] as const),
  ];
}

/** Everybody whom an article names, as it was kept. */
export function namedFrom(article: Article, { entities, together }: KeptHome): Named {
  const own: LinkedEntity[] = [];
  const home: Home = { article, day: dayOf(article), entities: own };
  for (const kept of entities) own.push(entityFrom(home, kept));
  return { home, together, people: [] };
}

function entityFrom(
  home: Home,
  [at, kindNumber, gender, flags, count, start, fullest, names, roles]: KeptEntity,
): LinkedEntity {
  const kind = KINDS[kindNumber] as EntityKind;
  return {
    home,
    at,
    kind,
    gender: GENDERS[gender] ?? null,
    plural: (flags & PLURAL) !== 0,
    names: namesOnce(names),
    words: fullest === 0 ? NONE : wordsOnce((names[fullest - 1] as readonly [string, number])[0]),
    key: kind === "organisation" ? organisationKey(names.map(([name]) => name)) : "",
    roles:
      roles.length === 0
        ? NONE
        : roles.map(([text, from, to]) => ({ span: { start: from, end: to }, ...roleOf(text) })),
    count,
    indefinite: (flags & INDEFINITE) !== 0,
    start,
    cluster: undefined,
    gone: false,
  };
}

const NONE: readonly never[] = [];
