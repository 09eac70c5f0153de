import type { Span } from "../corpus/span.ts";

const NEGATION =
  /(?<!\p{L})n(?:e |[’'])|(?<!\p{L})sans (?:\p{L}+er|\p{L}+ir|\p{L}+re)(?!\p{L})|(?<!\p{L})(?:ni|aucune?|jamais|nullement|nie|nié|nient|niait|dément|démenti|démentent|réfuté?|réfutent|exclut|exclu|excluait|écarte|écarté|rejette|rejeté|rejettent|refuse|refusé|refusent|faux|fausse|infondée?s?|impossible)(?!\p{L})|(?<!\p{L})non(?!\p{L})/giu;
/** "ne … que" restricts and does not deny; "n'exclut pas" is open. */
const ONLY = /(?<!\p{L})n(?:e |[’'])(?:\S+ ){1,3}qu[e’']/iu;
const OPEN = /(?<!\p{L})n[’']exclu\p{L}* pas\b|(?<!\p{L})n[’']écart\p{L}* pas\b/iu;
const HYPOTHETICAL =
  /(?<!\p{L})(?:si|s[’']il|s[’']ils|pourrai\p{L}+|pourrait|devrai\p{L}+|aurai(?:t|ent)|serai(?:t|ent)|peut-être|probablement|éventuel\p{L}*|prétendu\p{L}*|allégation\p{L}*|menace\p{L}* de|craint\p{L}*|risque\p{L}* de)(?!\p{L})/iu;
const CLAUSE = /[,;:]|(?<=\s)(?:mais|tandis que|alors que|bien que)(?=\s)/giu;

/** "ne … pas", "n’a jamais": the clause itself says that it is not so. */
const NOT =
  /(?<!\p{L})n(?:e |[’'])(?:\S+ ){0,3}?\S*(?<!\p{L})(?:pas|plus|jamais|point|guère|aucune?|rien|personne|ni)(?!\p{L})/iu;

export interface Polarity {
  readonly negated: boolean;
  /** Negated by the clause itself and not by a verb of denial. */
  readonly not: boolean;
  readonly open: boolean;
  readonly hypothetical: boolean;
}

/**
 * Whether the clause of `sentence` in which most of `places` lie is denied, left open, or only supposed.
 * `places`: offsets into `text` of the words asked for.
 */
export function polarityOf(text: string, sentence: Span, places: readonly number[]): Polarity {
  const words = text.slice(sentence.start, sentence.end);
  const cuts = [0, ...[...words.matchAll(CLAUSE)].map(({ index }) => index), words.length];
  let clause = { start: 0, end: words.length };
  let most = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const part = { start: cuts[i]!, end: cuts[i + 1]! };
    const held = places.filter((at) => at - sentence.start >= part.start && at - sentence.start < part.end).length;
    if (held > most) {
      clause = part;
      most = held;
    }
  }
  const said = words.slice(clause.start, clause.end);
  NEGATION.lastIndex = 0;
  const open = OPEN.test(said);
  return {
    not: !open && NOT.test(said),
    negated: !open && !ONLY.test(said) && NEGATION.test(said),
    open,
    hypothetical: HYPOTHETICAL.test(said),
  };
}
