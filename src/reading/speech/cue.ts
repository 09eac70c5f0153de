import type { Span } from "../../corpus/span.ts";
import type { Stance } from "../../language/speech-verbs.ts";
import type { RuleName } from "./rules.ts";
import type { Subject } from "./subjects.ts";

/** What says that some words are somebody's. `span` counts code units, the rest tokens. */
export interface Cue {
  readonly rule: RuleName;
  /** Index of its unit. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  /** The words of the cue: "a déclaré". */
  readonly span: Span;
  /** Null where it is that of another cue, or where nobody is named. */
  readonly subject: Subject | null;
  /** "Une chute serait fatale : « … »": what stands before the colon is a thing, which says nothing. */
  readonly thing?: true;
  /** Keeps the speaker of the cue before: "…, ajoutant que". */
  readonly chained: boolean;
  /** The cue whose speaker this one keeps, where it is not the one before: "a dit que … et que …". */
  readonly after?: Cue;
  /** The words reported; null where the cue only points at quotations. Untrimmed. */
  readonly scope: { readonly from: number; readonly to: number } | null;
  readonly stance: Stance;
  /** Somebody thinks or wants it, rather than saying it. */
  readonly weak: boolean;
  /** Whether `scope` is a statement of its own where it is not all quotation. */
  readonly states: boolean;
}
