import { POSSESSIVES } from "../../language/function-words.ts";
import { scopeOf } from "./according-scope.ts";
import { inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** "à ses yeux", "à son avis", "de son point de vue", "de son propre aveu": whoever "ses" means. */
export function ownView(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (!/^(?:à|de|a)$/.test(wordAt(words, at)) || !POSSESSIVES.has(wordAt(words, at + 1)) || inQuote(words, at))
    return undefined;
  // "le pouvoir qui, à ses yeux, a triché": said within a relative clause.
  if (/^(?:qui|dont|où)$/.test(wordAt(words, at - 2)) && wordAt(words, at - 1) === ",") return undefined;
  const noun = wordAt(words, at + 2) === "propre" ? at + 3 : at + 2;
  const view = wordAt(words, noun) === "point" && wordAt(words, noun + 2) === "vue";
  if (!view && !/^(?:yeux|avis|sens|aveu|dires)$/.test(wordAt(words, noun))) return undefined;
  const to = view ? noun + 3 : noun + 1;
  // "fidèle à son sens du dialogue": a sense, not an opinion.
  if (/^(?:de|du|des|d')$/.test(wordAt(words, to))) return undefined;
  return {
    weak: false,
    rule: "selon",
    unit: number,
    from: at,
    to,
    span: spanOf(words, at, to),
    subject: { kind: "pronoun", from: at + 1, to: at + 2 },
    chained: false,
    scope: scopeOf(words, unit, at, to),
    stance: "asserts",
    states: true,
  };
}

/** "À l’entendre", "à les en croire", "à le lire": whoever the pronoun means. */
export function heard(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  if (wordAt(words, at) !== "à" || !/^(?:l'|le|la|les)$/.test(wordAt(words, at + 1)) || inQuote(words, at))
    return undefined;
  // "une foule peu disposée à l’écouter": the infinitive of another word.
  if (at > unit.from && !/^(?:,|et|mais|or|car)$/.test(wordAt(words, at - 1))) return undefined;
  const verb = wordAt(words, at + 2) === "en" ? at + 3 : at + 2;
  if (!/^(?:entendre|croire|lire|écouter|suivre)$/.test(wordAt(words, verb))) return undefined;
  // "À l’en croire lui-même", "à la lire de près": only where the clause follows, or ends, there.
  if (!/^[,.;]?$/.test(wordAt(words, verb + 1))) return undefined;
  return {
    weak: false,
    rule: "selon",
    unit: number,
    from: at,
    to: verb + 1,
    span: spanOf(words, at, verb + 1),
    subject: { kind: "pronoun", from: at + 1, to: at + 2 },
    chained: false,
    scope: scopeOf(words, unit, at, verb + 1),
    stance: "asserts",
    states: true,
  };
}
