import type { Span } from "../../corpus/span.ts";
import type { CountryCode } from "../../language/countries.ts";
import type { RoleNoun } from "../../language/roles.ts";

/** A role as one place gives it: "président russe", "maire de Lyon". */
export interface RolePhrase extends Span {
  readonly noun: RoleNoun;
  /** The country that its adjective, its institution or its complement names. */
  readonly country: CountryCode | null;
  /** What else its complement says, folded: "maire de Lyon" -> lyon. */
  readonly words: readonly string[];
  /** Its other adjectives and its party, folded: "conseiller municipal", "député socialiste". */
  readonly adjectives: readonly string[];
  /** "l'ancien préfet": what somebody no longer is. */
  readonly former?: boolean;
  /** "Anne Martin, le maire": an office in the masculine, borne by a woman. */
  readonly office?: boolean;
}

export type Determiner = "definite" | "demonstrative" | "possessive" | "indefinite" | "none";

/** How a phrase stands in its sentence. */
export interface Place {
  /** Whether a verb of speech stands at it: "explique A", "A a déclaré", "selon A". */
  readonly speaks: boolean;
  /** Whether it follows a verb of speech, as in an incise: "explique A". */
  readonly inverted: boolean;
  /** Whether that verb says that somebody goes on: "ajoute A", "poursuit A". */
  readonly goesOn: boolean;
  /** "A : « … »": whether a quotation follows it behind a colon. */
  readonly heads: boolean;
  /** "Ce dernier, A,": whether it says who was meant right before. */
  readonly again: boolean;
  /** Whether it is set against whoever spoke before: "A, pour sa part,", "A, de son côté,". */
  readonly contrasted: boolean;
  /** "A, lui,": whether it is set against somebody of its paragraph. */
  readonly setOff: boolean;
  /** Whether its article begins a sentence, or follows what does: "À Lyon, le maire". */
  readonly initial: boolean;
  /** Whether a preposition stands before it: "le procès de A", "battu par A". */
  readonly governed: boolean;
  /** "leur président": whether it is several people’s. */
  readonly theirs: boolean;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
  /** "baptisé « Gérard »": whether it is all that quotation marks hold. */
  readonly enclosed: boolean;
  /** "A comparaissait", "A est jugé": one who stands trial. */
  readonly charged: boolean;
  /** "La mandataire, Anne Durand,": a noun of no list says who that is. */
  readonly described: boolean;
  /** "Monsieur le président": somebody calls whoever bears the role. */
  readonly addressed: boolean;
  /** "A, enlevé en mars": one who is held. */
  readonly held: boolean;
  /** "jugé « très solide » par A": whose the words are that stand right before. */
  readonly quoting: boolean;
  /** "A a été retrouvé mort", "A s’est blessé": something befalls it. */
  readonly suffers: boolean;
  /** Where its sentence begins, as an offset. */
  readonly sentence: number;
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number;
}

/** A noun phrase that names somebody or something, before it is known who else is the same. */
export interface Phrase extends Span {
  readonly kind: "person" | "organisation" | "unknown" | "role";
  readonly name: Span | null;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** The one key of what is generally known by several names; null otherwise. */
  readonly key: string | null;
  readonly roles: readonly RolePhrase[];
  /** A role of several people that stands before their names: "les présidents A et B". */
  readonly shared: RolePhrase | null;
  readonly gender: "m" | "f" | null;
  readonly titled: boolean;
  readonly plural: boolean;
  /** How many the phrase says they are: "les deux présidents", "le duo" -> 2; null where it does not. */
  readonly count: number | null;
  readonly determiner: Determiner;
  /** The common noun of an institution, folded; null where it has a name of its own. */
  readonly head: string | null;
  /** The acronym that stands in brackets after the name, folded. */
  readonly acronym: string | null;
  /** "le parquet", "l'alliance": nothing says which one. */
  readonly alone: boolean;
  /** "l'institut": a phrase only where the article has an institute before. */
  readonly weak: boolean;
  /** "l'analyste d'une banque": its complement does not say which one. */
  readonly vague: boolean;
  readonly place: Place;
  /** Behind a name: "Anne Durand, 17 ans". */
  readonly years: number | null;
  /** "le jeune homme", "la vieille dame". */
  readonly aged: boolean;
  /** "l'ancien maire". */
  readonly former: boolean;
  /** The role that a title stands for: "Me A" is an "avocat". */
  readonly titleRole: string | null;
  /** What its verb says that it is: "A est boulanger à Brissac". */
  readonly predicate: RolePhrase | null;
  /** Names that stand inside this phrase: "Kremlin" in "porte-parole du Kremlin". */
  readonly inner: readonly Phrase[];
  /** "le porte-parole du président russe A": the name can be that of either role. The inner one. */
  readonly innerRole: RolePhrase | null;
}
