import type { Article } from "../corpus/article.ts";
import type { Reading } from "../reading/findings.ts";
import { isUnsettled } from "./events/settle.ts";
import type { Traits } from "./events/traits.ts";
import type { EventMention, TimeMention } from "./findings.ts";
import type { Findings } from "./index.ts";
import { datedIn, type Leaf, traitsIn } from "./leaves.ts";
import type { Named } from "./people.ts";

/** What is known of articles that were linked before: what was found in them, and what was read of them. */
export interface Resumed {
  findings(article: Article): Findings;
  times(article: Article): readonly TimeMention[];
  reading(article: Article): Reading;
}

/** Traits that find their mention in its leaf: a hundred thousand articles have a million mentions, each with its dates. */
class LeafTraits implements Traits {
  readonly article: Article;
  readonly start: number;
  readonly clause: number;
  readonly from: string;
  readonly to: string;
  readonly grain: number;
  readonly words: readonly number[];
  readonly kinds: readonly number[];
  readonly own: number;
  readonly #at: number;
  readonly #leaf: Leaf;

  constructor({ mention, article, start, clause, from, to, grain, words, kinds, own }: Traits, leaf: Leaf) {
    this.article = article;
    this.start = start;
    this.clause = clause;
    this.from = from;
    this.to = to;
    this.grain = grain;
    this.words = words;
    this.kinds = kinds;
    this.own = own;
    this.#at = leaf.mentions.indexOf(mention);
    this.#leaf = leaf;
  }

  get mention(): EventMention {
    return this.#leaf.mentions[this.#at] as EventMention;
  }
}

/**
 * The leaf of an article that was linked before: what is found in it is asked of `resumed` when it is needed, and what was read of it where others may
 * settle what it leaves open.
 */
export class ResumedLeaf implements Leaf {
  readonly article: Article;
  readonly named: Named;
  readonly #by: readonly number[] | undefined;
  readonly #resumed: Resumed;
  /** What is not as it was. */
  #own: Partial<Pick<Leaf, "times" | "mentions" | "findings">> = {};
  #traits: readonly Traits[] | undefined;
  #open: Leaf["open"] | null = null;

  constructor(article: Article, named: Named, by: readonly number[] | undefined, resumed: Resumed) {
    this.article = article;
    this.named = named;
    this.#by = by;
    this.#resumed = resumed;
  }

  get by(): readonly number[] {
    return this.#by ?? this.#resumed.findings(this.article).by ?? [];
  }

  get times(): readonly TimeMention[] {
    return this.#own.times ?? this.#resumed.times(this.article);
  }

  set times(times: readonly TimeMention[]) {
    this.#own.times = times;
  }

  get mentions(): readonly EventMention[] {
    return this.#own.mentions ?? this.#resumed.findings(this.article).event;
  }

  set mentions(mentions: readonly EventMention[]) {
    this.#own.mentions = mentions;
  }

  get findings(): Findings {
    return this.#own.findings ?? this.#resumed.findings(this.article);
  }

  set findings(findings: Findings) {
    this.#own.findings = findings;
  }

  get traits(): readonly Traits[] {
    this.#traits ??= traitsIn(this.mentions).map((own) => new LeafTraits(own, this));
    return this.#traits;
  }

  set traits(traits: readonly Traits[]) {
    this.#traits = traits;
  }

  get open(): Leaf["open"] {
    if (this.article.published !== null) return undefined;
    if (this.#open === null) {
      const { article } = this;
      const reading = this.#resumed.reading(article);
      const { times, events } = reading;
      this.#open = isUnsettled({ article, reading })
        ? { reading: { times, events }, traits: datedIn(article, reading).traits }
        : undefined;
    }
    return this.#open;
  }
}
