import { FINITE, PARTICIPLE } from "../../language/conjugation.ts";
import { clauseEnd, hasMainVerb, inQuote, type Range } from "./clauses.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { isFiniteVerb, type Unit, type Words, wordAt } from "./words.ts";

/** Behind the apposition of a subject: "le préfet, Jean Dupont" -> its end. */
export function withApposition(words: Words, unit: Unit, end: number): number {
  if (wordAt(words, end) !== "," || (words.mentionOf[end + 1] ?? -1) === -1) return end;
  const name = nounPhraseEnd(words, end + 1, unit.to);
  return wordAt(words, name) === "," ? name : end;
}

/** In front: the clause behind the comma. At the end: the clause before. In the middle: the clause around it. */
export function scopeOf(words: Words, unit: Unit, at: number, end: number): Range | null {
  if (at <= unit.from + 2 || wordAt(words, at - 1) === ":") {
    let comma = end;
    while (comma < unit.to && comma < end + 24 && (wordAt(words, comma) !== "," || inQuote(words, comma))) comma++;
    if (wordAt(words, comma) !== ",") return null;
    comma = pastParticiple(words, unit, comma);
    return { from: comma + 1, to: clauseEnd(words, unit, comma + 1) };
  }
  // "Ils ont noté des fraudes, mais selon eux, cela ne change rien": another clause.
  if (
    /^(?:mais|car|or)$/.test(wordAt(words, at - 1)) &&
    wordAt(words, end) === "," &&
    hasMainVerb(words, end + 1, unit.to)
  )
    return { from: end + 1, to: clauseEnd(words, unit, end + 1) };
  const from = clauseStart(words, unit, at);
  const before = wordAt(words, at - 1) === "," ? at - 1 : at;
  const figure = figureBefore(words, from, at);
  if (figure !== undefined) return { from: figure, to: at };
  if (wordAt(words, end) === "," && isCounted(words, end + 1, unit.to)) return { from, to: before };
  const around = wordAt(words, end) === "," && !hasMainVerb(words, from, before);
  if (around || (wordAt(words, end) === "," && continues(words, unit, end + 1))) return { from, to: unit.to };
  // "Une « trahison », selon l’édile."
  const judged = inQuote(words, before - 1);
  return judged || hasMainVerb(words, from, before) || before - from > 4 ? { from, to: before } : null;
}

/** "Selon le ministre, interrogé par RTL, la réforme…": the participle belongs to the minister. */
function pastParticiple(words: Words, unit: Unit, comma: number): number {
  const kind = words.verbs[comma + 1]?.kind ?? 0;
  const participle = (kind & PARTICIPLE) !== 0 && !(kind & FINITE);
  // "Pour Anne Lambert, de la banque Martin, rien ne presse."
  const belongs = /^(?:de|du|d'|chez)$/.test(wordAt(words, comma + 1));
  const relative = /^(?:qui|dont|où)$/.test(wordAt(words, comma + 1));
  if (!participle && !belongs && !relative) return comma;
  let next = comma + 1;
  while (next < unit.to && next < comma + (belongs ? 14 : 20) && wordAt(words, next) !== ",") next++;
  return wordAt(words, next) === "," ? next : comma;
}

/** "n’aurait, selon lui, « rien réglé »": the clause goes on where no conjunction and no new clause begins. */
const continues = (words: Words, unit: Unit, at: number): boolean =>
  at < unit.to - 1 &&
  !/^(?:qui|et|mais|alors|tandis|dont|où|cité|citée|cités)$/.test(wordAt(words, at)) &&
  !hasMainVerb(words, at, unit.to);

/** The clause that ends at `at` begins at the unit's start, or behind a semicolon or colon. */
function clauseStart(words: Words, unit: Unit, at: number): number {
  for (let back = at - 1; back >= unit.from; back--) {
    if (!inQuote(words, back) && /^[;:]$/.test(wordAt(words, back))) return back + 1;
  }
  return unit.from;
}

/**
 * "La grève est reconduite, à 87 % selon le syndicat": only the figure is theirs, back to its comma, where no verb stands in between.
 */
function figureBefore(words: Words, from: number, at: number): number | undefined {
  let figure = false;
  for (let back = at - 1; back > from && back > at - 8; back--) {
    if (words.tokens[back]?.kind === "number") figure = true;
    if (inQuote(words, back) || isFiniteVerb(words, back)) return undefined;
    // "1,5 million": no comma between clauses.
    const decimal = words.tokens[back - 1]?.kind === "number" && words.tokens[back + 1]?.kind === "number";
    if (wordAt(words, back) === "," && !decimal) return figure && back < at - 1 ? back + 1 : undefined;
  }
  return undefined;
}

/** "Ils étaient 3 200 selon la police, 7 000 selon les organisateurs": another figure, of somebody else. */
function isCounted(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 7); at++) {
    if (wordAt(words, at) === "selon")
      return words.tokens[from]?.kind === "number" || words.tokens[from + 1]?.kind === "number";
    if (wordAt(words, at) === ",") return false;
  }
  return false;
}
