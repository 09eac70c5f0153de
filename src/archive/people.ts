import type { Passage } from "../corpus/article.ts";
import type { EntityKind, Gender } from "../reading/findings.ts";

/** A person, institution or unnamed role as the whole corpus knows it. */
export interface Person {
  /** Unique in the corpus, made of the name; stable while the name is. */
  readonly id: string;
  /** The best name: the most frequent full form; ties: nearest to French spelling, then alphabetical. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** Every form that the articles use, most frequent first. */
  readonly spellings: readonly string[];
  /** "secrétaire général de l'OTAN", with a place for each wording. */
  readonly roles: readonly { readonly text: string; readonly at: Passage }[];
  /** How often the articles name it. */
  readonly mentions: number;
}
