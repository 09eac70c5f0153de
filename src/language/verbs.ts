import { THEY, THIRD } from "./conjugation.ts";
import { verbTable } from "./verb-table.ts";

/** What one written form can be: its bits (see conjugation.ts) and the verb it comes from. */
export interface VerbForm {
  readonly kind: number;
  readonly lemma: string;
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

/** Every form of some 1,000 frequent verbs, lower case. Opened when it is first asked for. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  forms ??= opened();
  return forms;
}

function opened(): Map<string, VerbForm> {
  const table = verbTable();
  const said = table.said.split(",").map((each): VerbForm => {
    const [lemma = "", kind] = each.split(" ");
    return { kind: Number(kind), lemma };
  });
  const found = new Map<string, VerbForm>();
  for (const [at, form] of table.forms.split(" ").entries()) found.set(form, said[table.saidOf[at]!]!);
  return found;
}

/** Ends of the third persons of the future, conditional and past of any verb: "rouvrira", "grelottaient", "parapheront". */
const THIRD_PERSON = /..(?:[ei]ra|[ei]ront|[ei]rait|aient|èrent|issait|issent|[^aeiour]ait)$/;
const NO_THIRD_PERSON = new Set(
  "opéra caméra choléra lira lait souhait parfait bienfait forfait satisfait imparfait méfait retrait portrait extrait attrait trait sphéra tiara delira".split(
    " ",
  ),
);
const GUESSED: VerbForm = { kind: THIRD | THEY, lemma: "" };

/** What a lower-case word can be as a verb: one of the frequent ones, or what its ending says. */
export const verbForm = (word: string): VerbForm | undefined =>
  verbForms().get(word) ?? (THIRD_PERSON.test(word) && !NO_THIRD_PERSON.has(word) ? GUESSED : undefined);
