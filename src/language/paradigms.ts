import { paradigmTable } from "./paradigm-table.ts";

/**
 * The stems of each verb's forms, by the stem of its infinitive. Snowball's stems keep the forms of a verb apart ("demandent", "demander",
 * "tient", "tenu", "tiendra"): for searching they are one word.
 */
export interface Paradigms {
  /** The stem of the infinitive by the stem of any form: "tiendr" -> "ten". */
  readonly infinitive: ReadonlyMap<string, string>;
  /** All stems by that of the infinitive. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

let known: Paradigms | undefined;

/** The paradigms of all known verbs. Opened when they are first asked for. */
export function paradigms(): Paradigms {
  known ??= opened();
  return known;
}

function opened(): Paradigms {
  const { infinitive, stems } = paradigmTable();
  return { infinitive: new Map(infinitive), stems: new Map(stems) };
}
