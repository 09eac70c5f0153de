import type { IsoDate, Ref } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";

/**
 * What was read in one article, as places in its text and nothing else: it can be cached as it is, and depends on no
 * other article. `archive/` links it into people and events that hold across articles.
 */
export interface Reading {
  readonly entities: readonly Entity[];
  readonly quotes: readonly QuoteFinding[];
  readonly statements: readonly StatementFinding[];
  readonly times: readonly TimeFinding[];
  readonly events: readonly EventFinding[];
}

export type EntityKind = "person" | "organisation" | "role";
export type Gender = "m" | "f";

/**
 * Somebody or something that can speak, within one article: a person, an institution, country or medium
 * ("le Sénat", "CNN"), or a role that the article leaves without a name ("un haut responsable").
 */
export interface Entity {
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /**
   * Of several who speak together ("les deux présidents", "A et B ont déclaré"): who they are, as indexes into
   * `Reading.entities`, in the order in which the text names them. At least two, none with members of its own.
   */
  readonly members?: readonly number[];
  /** Every place that names it, in reading order; never a pronoun. At least one. */
  readonly mentions: readonly Mention[];
  /** Roles that the article gives it by apposition or title: "secrétaire général de l'ONU", "la ministre suédoise". */
  readonly roles: readonly Span[];
}

/**
 * `span` is the whole noun phrase without its article ("ministre suédoise Karin Lindgren"); `name` is the proper name in it
 * ("Karin Lindgren"), without title or role; null where only the role stands ("le porte-parole").
 */
export interface Mention extends Span {
  readonly name: Span | null;
}

/** Who is behind some words, and how that is known. */
export interface AttributionFinding {
  /** Index into `Reading.entities`. */
  readonly entity: number;
  /** The words that name the speaker at that place: a name, a role or a pronoun. */
  readonly mention: Span;
  /** "a déclaré", "selon": what says that these are somebody's words. Null for a quotation with none. */
  readonly cue: Span | null;
  /** Who relays it: "Une lettre du syndicat indique que la directrice a promis…" -> the union. */
  readonly via: number | null;
  /** The rule that found it and the chain from the mention to the entity, first step first. */
  readonly because: readonly Step[];
}

/** One step of an explanation: the name of a rule (a key of the table in its room) and the words that it rests on. */
export interface Step {
  readonly rule: string;
  readonly at: Span | null;
}

/**
 * The words between the marks, without the marks and outer blanks. `form`: full = has its own subject and finite verb, or
 * is a complete utterance; fragment = some quoted words inside a sentence; term = a title, a nickname, words held at a distance.
 */
export interface QuoteFinding extends Span {
  readonly form: "full" | "fragment" | "term";
  /** The speaker's own words: the whole span, or what is left of it around "a-t-il déclaré". */
  readonly parts: readonly Span[];
  readonly speaker: AttributionFinding | null;
}

export type Polarity = "asserts" | "denies" | "asks" | "open";

/** The reported clause, without the cue and its "que". */
export interface StatementFinding extends Span {
  readonly polarity: Polarity;
  readonly speaker: AttributionFinding;
}

export type TimeKind = "date" | "time" | "duration" | "set";
export type Modifier = "start" | "mid" | "end" | "approx" | "before" | "after";

/** A time expression: its TIMEX3 value, and the days it covers where they are settled. */
export interface TimeFinding extends Span {
  readonly kind: TimeKind;
  /** TIMEX3: `2021-09-07`, `2021-09`, `2021-W36`, `2021-09-07TEV`, `P3D`, `XXXX-WXX-2`. */
  readonly value: string;
  readonly modifier: Modifier | null;
  /** First and last day, `YYYY-MM-DD`; null where the article cannot settle it, or where it is no date. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** What it was counted from. */
  readonly anchor: TimeAnchor;
}

export type TimeAnchor =
  /** The expression says it all: "le 7 septembre 2021", "en 2008". */
  | { readonly by: "itself" }
  /** Counted from the article's date of publication. `rule`: key of the rule, e.g. "weekday-past". */
  | { readonly by: "published"; readonly rule: string }
  /** Counted from another expression of the same text: "le lendemain". */
  | { readonly by: "text"; readonly at: Span; readonly rule: string }
  /** Settled by another article on the same event; only after linking, never by reading one article. `ref` is that article's sentence. */
  | { readonly by: "corpus"; readonly ref: Ref; readonly rule: string }
  /** Not settled. */
  | { readonly by: "nothing" };

/** A sentence that dates an event. */
export interface EventFinding extends Span {
  /** Index into `Reading.times`; that time has days. */
  readonly time: number;
  /** The clause that the date belongs to: its main verb or noun of event and who takes part. */
  readonly what: Span;
  readonly status: "past" | "planned" | "feared" | "denied";
}
