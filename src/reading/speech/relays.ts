import type { Cue } from "./cue.ts";
import type { Discourse, Speaker } from "./discourse.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { speakerOf } from "./speakers.ts";
import { isFiniteVerb, wordAt } from "./words.ts";

/** How many tokens behind whoever speaks the participle is searched: "un responsable de la défense, joint lundi et cité par X". */
const WITHIN = 14;
const RELAYED = /^(?:citée?s?|reprise?s?|relayée?s?)$/;

/**
 * Who relays the words of `cue`, whose speaker is said to be quoted by somebody: "a déclaré une porte-parole, citée par l’agence Nova",
 * "selon un diplomate cité lundi par la radio". Undefined where nobody is.
 */
export function relayOf(state: Discourse, { subject, unit }: Cue): Speaker | undefined {
  if (subject?.kind !== "noun") return undefined;
  const { words } = state;
  const limit = Math.min(words.units[unit]!.to, subject.to + WITHIN);
  for (let at = subject.from; at < limit; at++) {
    const word = wordAt(words, at);
    if (at >= subject.to && (/^[.;:!?]$/.test(word) || words.quoteOf[at] !== -1 || isFiniteVerb(words, at)))
      return undefined;
    if (!RELAYED.test(word)) continue;
    let by = at + 1;
    while (by < at + 4 && wordAt(words, by) !== "par") by++;
    if (wordAt(words, by) !== "par") return undefined;
    return speakerOf(state, { kind: "noun", from: by + 1, to: nounPhraseEnd(words, by + 1, by + WITHIN) });
  }
  return undefined;
}
