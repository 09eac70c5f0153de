import { PARTICIPLE } from "../../language/conjugation.ts";
import { DETERMINERS } from "../../language/function-words.ts";
import { inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import type { VerbGroup } from "./groups.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { adverbBefore, isFiniteVerb, spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** A second speaker and the quotation have at most this many tokens between them and the conjunction. */
const NEAR = 9;

/**
 * "Oslo a dénoncé « un recul » et le Pérou « une faute »", "A juge la réforme « hâtive », B « tardive »": a name between two quotations, and
 * no verb. It has the verb of the first. `at`: the conjunction or comma; `last`: the cue before it.
 */
export function gappedCue(
  words: Words,
  unit: Unit,
  number: number,
  at: number,
  last: Cue | undefined,
): Cue | undefined {
  if (inQuote(words, at) || !inQuote(words, at - 1) || !last?.scope || !GAPS.has(last.rule)) return undefined;
  if (last.subject?.kind !== "noun" || last.to > at || last.scope.from > at) return undefined;
  let first = at + 1;
  if (wordAt(words, at) === "," && /^(?:et|puis|mais)$/.test(wordAt(words, first))) first++;
  let open = first;
  while (open < Math.min(unit.to, first + NEAR) && !inQuote(words, open)) open++;
  if (open === first || !inQuote(words, open) || !namesSomebody(words, first, open)) return undefined;
  let to = open;
  while (to < unit.to && words.quoteOf[to] === words.quoteOf[open]) to++;
  return {
    ...last,
    unit: number,
    from: first,
    to: open,
    span: last.span,
    rule: "direct",
    subject: { kind: "noun", from: first, to: open },
    chained: false,
    scope: { from: open, to },
    states: false,
  };
}

const GAPS: ReadonlySet<string> = new Set(["direct", "object"]);

/** Whether the words are a noun phrase with somebody in it, and nothing else: "et la Suède", "et pour la Suède" is no subject. */
function namesSomebody(words: Words, from: number, to: number): boolean {
  if (words.mentionOf[from] === -1 && !DETERMINERS.has(wordAt(words, from)) && words.tokens[from]?.kind !== "elided")
    return false;
  let named = false;
  for (let at = from; at < to; at++) {
    if (words.tokens[at]?.kind === "mark" || isFiniteVerb(words, at)) return false;
    if (words.mentionOf[at] !== -1) named = true;
  }
  return named && words.mentionOf[to - 1] !== -1 && nounPhraseEnd(words, from, to) === to;
}

/** "Les propos, jugés « indignes » par le maire, …": a participle of speech, quoted words and who has said them. */
export function participleByAgent(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (((words.verbs[at]?.kind ?? 0) & PARTICIPLE) === 0 || inQuote(words, at)) return undefined;
  // "a dénoncé « … » par communiqué": an active verb.
  let have = at - 1;
  while (have > unit.from && adverbBefore(words, have) > 0) have -= adverbBefore(words, have);
  if (words.verbs[have]?.lemma === "avoir") return undefined;
  let open = at + 1;
  while (open < at + 3 && /^(?:de|d'|comme|des)$/.test(wordAt(words, open))) open++;
  if (open >= unit.to || !inQuote(words, open)) return undefined;
  let close = open;
  while (close < unit.to && words.quoteOf[close] === words.quoteOf[open]) close++;
  if (close >= unit.to || wordAt(words, close) !== "par") return undefined;
  const end = nounPhraseEnd(words, close + 1, unit.to);
  const who = words.mentionOf[close + 1] !== -1 || DETERMINERS.has(wordAt(words, close + 1));
  if (!(who || words.tokens[close + 1]?.kind === "elided") || MEANS.test(wordAt(words, close + 2))) return undefined;
  return {
    weak: false,
    rule: "agent",
    unit: number,
    from: at,
    to: end,
    span: spanOf(words, at, at + 1),
    subject: { kind: "noun", from: close + 1, to: end },
    chained: false,
    scope: { from: open, to: close },
    stance: "asserts",
    states: false,
  };
}

/** "par la suite", "par la voix de": no agent. */
const MEANS = /^(?:suite|voix|voie|force|biais|fait|moyen)$/;

/** "est qualifié de « chef-d’œuvre » par la critique": whoever stands behind "par" speaks the quoted words. */
export function byAgent(words: Words, unit: Unit, number: number, group: VerbGroup): Cue | undefined {
  if (!group.verb.noun && !group.verb.through && !group.verb.de) return undefined;
  let quoted = false;
  for (let at = group.to; at < Math.min(unit.to, group.to + 30); at++) {
    if (inQuote(words, at)) quoted = true;
    else if (/^[.;:,]$/.test(wordAt(words, at))) return undefined;
    else if (wordAt(words, at) === "par") {
      const end = nounPhraseEnd(words, at + 1, unit.to);
      if (!quoted && !hasQuote(words, end, unit.to)) return undefined;
      return {
        weak: false,
        rule: "agent",
        unit: number,
        from: group.from,
        to: end,
        span: spanOf(words, group.from, group.to),
        subject: { kind: "noun", from: at + 1, to: end },
        chained: false,
        scope: { from: group.to, to: quoted ? at : unit.to },
        stance: "asserts",
        states: false,
      };
    }
  }
  return undefined;
}

function hasQuote(words: Words, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) if (inQuote(words, at)) return true;
  return false;
}
