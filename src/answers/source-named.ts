import type { Query } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import { fold, foldedWords } from "../language/fold.ts";
import type { Candidate } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** Whom a question wants to hear it from: "selon les syndicats", "d'après la préfecture", "according to the police". */
const ASKED = /(?<!\p{L})(?:selon|d apres|according to)\s(?<source>.{2,60})$/u;
/** By which a sentence says from whom it has it, where that is nobody's name: a name may be one of theirs. */
const GIVEN = /(?<!\p{L})(?:[Ss]elon|[Dd][’']après)\s(?:l[ae]s?\s|l[’'])\p{Ll}/u;

/**
 * Whether a sentence gives what another source says than the one that the question names: « 2 300 personnes, selon la préfecture » is no answer to
 * « Combien de manifestants selon les syndicats ? »
 */
export function isOfOtherSource(question: Question, { units }: Query, { item, own }: Candidate): boolean {
  const words = foldedWords(question.text);
  const source = ASKED.exec(words)?.groups?.["source"]?.split(" ");
  if (source === undefined) return false;
  const named = units.flatMap(({ typed }, at) =>
    fold(typed)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => source.includes(word))
      ? [at]
      : [],
  );
  return named.length > 0 && named.every((at) => own[at] === 0) && GIVEN.test(textOf(item));
}
