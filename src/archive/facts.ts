import { FIGURE } from "../language/figures.ts";
import { givesReason } from "../language/reasons.ts";
import type { Analysed } from "./analysed.ts";

/** What is true of the sentences of a passage whatever is asked; each is worked out when it is first asked for. */
interface Facts {
  readonly reasons: (boolean | undefined)[];
  readonly figures: (readonly number[] | undefined)[];
}

/** Kept as long as the passage's words are. */
const known = new WeakMap<Analysed, Facts>();

function factsOf(analysed: Analysed): Facts {
  let facts = known.get(analysed);
  if (!facts) {
    facts = { reasons: [], figures: [] };
    known.set(analysed, facts);
  }
  return facts;
}

const textOf = ({ passage, sentences }: Analysed, sentence: number): string => {
  const span = sentences[sentence];
  return span ? passage.article.text.slice(span.start, span.end) : "";
};

/** Whether the sentence number `sentence` of a passage gives a reason of any kind. */
export function reasonIn(analysed: Analysed, sentence: number): boolean {
  const { reasons } = factsOf(analysed);
  let reason = reasons[sentence];
  if (reason === undefined) {
    reason = givesReason(textOf(analysed, sentence));
    reasons[sentence] = reason;
  }
  return reason;
}

/** Where the numbers of a sentence end, in code units of the article. */
export function figuresIn(analysed: Analysed, sentence: number): readonly number[] {
  const { figures } = factsOf(analysed);
  let ends = figures[sentence];
  if (ends === undefined) {
    const start = analysed.sentences[sentence]?.start ?? 0;
    ends = [...textOf(analysed, sentence).matchAll(FIGURE)].map((match) => start + match.index + match[0].length);
    figures[sentence] = ends;
  }
  return ends;
}
