import { type Article, type Layout, type Published, passage } from "../../corpus/article.ts";
import type { Span } from "../../corpus/span.ts";
import type { EventFinding, QuoteFinding, StatementFinding, Step, TimeFinding } from "../../reading/findings.ts";
import type { Attribution, EventMention, Quote, Statement, TimeMention } from "../findings.ts";
import type { Findings } from "../index.ts";
import type { Resumable } from "../link.ts";
import { type Tables, unpack } from "../pack.ts";
import type { Person } from "../people.ts";
import { recent } from "../recent.ts";
import { UnpackedArticle } from "../unpacked-article.ts";
import { type KeptHome, namedFrom } from "./homes.ts";
import type { Parts } from "./parts.ts";

/** What is known of an article without its text, as it is kept. */
export type Head = readonly [
  id: string,
  file: string,
  headline: string | null,
  outlet: string | null,
  author: string | null,
  place: string | null,
  published: Published | null,
  url: string | null,
  language: string | null,
  key: string,
];

/** Who is behind some words, as it is kept: people by their numbers. */
export interface KeptSpeaker {
  readonly person: number;
  readonly mention: Span;
  readonly cue: Span | null;
  readonly via: number | null;
  readonly because: readonly Step[];
}

/** Each finding holds what was made with it: as long as somebody has one of them, nobody gets another object for it. */
const HELD = Symbol("held");

/** What is said in an article, as it is kept. */
export interface KeptWords {
  readonly quotes: readonly (Pick<QuoteFinding, "start" | "end" | "form" | "parts"> & {
    readonly speaker: KeptSpeaker | null;
  })[];
  readonly statements: readonly (Pick<StatementFinding, "start" | "end" | "polarity"> & {
    readonly speaker: KeptSpeaker;
  })[];
  readonly by: readonly number[];
}

/** What is dated in an article, as it is kept. */
export interface KeptDates {
  readonly times: readonly TimeFinding[];
  /** `time`: the number among `times`; `of`: the number of the dated event, null for none. */
  readonly events: readonly (EventFinding & { readonly of: number | null })[];
}

/** What is said in an article, as the archive shows it. */
export type Words = Pick<Findings, "quote" | "statement" | "by">;

/** What is dated in an article, as the archive shows it. */
export interface Dates {
  readonly times: readonly TimeMention[];
  readonly event: readonly EventMention[];
  /** For each mention of an event the number of the dated event. */
  readonly dated: readonly (number | null)[];
}

/**
 * Texts and findings of articles by their numbers: packed in memory, and made into objects when they are asked for. Most questions ask for words or for
 * dates, so that each is packed by itself.
 */
export interface Bodies {
  layout(number: number): Layout;
  words(article: Article, number: number, personAt: (number: number) => Person): Words;
  dates(article: Article, number: number): Dates;
  /** Everybody whom it names, and who of them speaks; undefined where that was not kept. */
  named(article: Article, number: number): ReturnType<Resumable["namedIn"]>;
}

/** So many things of each article are packed by themselves: its layout, its words, its dates and whom it names. */
export const PACKED = 4;

/** So many articles are packed together. */
export const TOGETHER = 1000;

/** How many texts are kept as objects, and once more as many that were not asked for since. */
const KEPT = 1000;

/** The bodies in a file of parts. */
export function bodiesIn(parts: Parts): Bodies {
  const at = parts.numbers("bodies.at");
  // Not `parts`: articles outlive the archive that they came with, and need nothing else of it.
  const packs = Array.from({ length: Math.ceil(at.length / PACKED / TOGETHER) }, (_, part) => ({
    bytes: parts.bytes(`body.${part}`),
    json: parts.bytes(`body.${part}.tables`),
    tables: undefined as Tables | undefined,
  }));
  const value = (number: number, which: 0 | 1 | 2 | 3): unknown => {
    const pack = packs[Math.floor(number / TOGETHER)] as (typeof packs)[number];
    pack.tables ??= JSON.parse(pack.json.toString("utf8")) as Tables;
    return unpack(pack.bytes, at[number * PACKED + which] as number, pack.tables);
  };
  return {
    layout: recent(KEPT, (number) => value(number, 0) as Layout),
    words: (article, number, personAt) => wordsFrom(article, value(number, 1) as KeptWords, personAt),
    dates: (article, number) => datesFrom(article, value(number, 2) as KeptDates),
    named(article, number) {
      const kept = value(number, 3) as KeptHome | null;
      return kept === null ? undefined : { named: namedFrom(article, kept), by: kept.by };
    },
  };
}

/** An article of an archive that was kept. */
export class KeptArticle extends UnpackedArticle {
  readonly number: number;
  readonly #bodies: Bodies;

  constructor(
    [id, file, headline, outlet, author, place, published, url, language]: Head,
    number: number,
    bodies: Bodies,
  ) {
    super({ id, file, headline, outlet, author, place, published, url, language });
    this.number = number;
    this.#bodies = bodies;
  }

  protected layout(): Layout {
    return this.#bodies.layout(this.number);
  }
}

function wordsFrom(article: Article, kept: KeptWords, personAt: (number: number) => Person): Words {
  const held: Held = {};
  const spoken = ({ person, mention, cue, via, because }: KeptSpeaker): Attribution => ({
    person: personAt(person),
    mention: passage(article, mention),
    cue: cue && passage(article, cue),
    via: via === null ? null : personAt(via),
    because,
  });
  const quote = kept.quotes.map(({ start, end, form, parts, speaker }): Quote & Holding => ({
    type: "quote",
    article,
    start,
    end,
    form,
    parts,
    speaker: speaker && spoken(speaker),
    [HELD]: held,
  }));
  const statement = kept.statements.map(({ start, end, polarity, speaker }): Statement & Holding => ({
    type: "statement",
    article,
    start,
    end,
    polarity,
    speaker: spoken(speaker),
    [HELD]: held,
  }));
  const words = { quote, statement, by: kept.by };
  held.all = words;
  return words;
}

function datesFrom(article: Article, kept: KeptDates): Dates {
  const held: Held = {};
  const times = kept.times.map(({ start, end, kind, value, modifier, from, to, anchor }): TimeMention & Holding => ({
    type: "time",
    article,
    start,
    end,
    kind,
    value,
    modifier,
    from,
    to,
    anchor,
    [HELD]: held,
  }));
  const event = kept.events.map(({ start, end, time, what, status }): EventMention & Holding => ({
    type: "event",
    article,
    start,
    end,
    time: times[time] as TimeMention,
    what,
    status,
    [HELD]: held,
  }));
  const dates = { times, event, dated: kept.events.map(({ of }) => of) };
  held.all = dates;
  return dates;
}

interface Held {
  all?: Words | Dates;
}

interface Holding {
  readonly [HELD]: Held;
}
