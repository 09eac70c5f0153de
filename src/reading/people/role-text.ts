import { tokenize } from "../../language/tokens.ts";
import type { Line } from "./lines.ts";
import type { RolePhrase } from "./phrases.ts";
import { roleNounAt } from "./role-heads.ts";
import { readRole } from "./role-phrases.ts";
import { wordOf } from "./vocabulary.ts";

const NOTHING = {
  lower: new Set<string>(),
  inside: new Map<string, number>(),
  located: new Map<string, number>(),
  surnames: new Set<string>(),
  storms: new Set<string>(),
};
/** The noun of a role is among its first words: "ancien haut responsable de l'ONU". */
const FIRST_WORDS = 5;

/** Reads a role that stands alone, as in `Entity.roles`: "ancien maire de Lyon". Undefined where no noun of role is in it. */
export function parseRole(text: string): RolePhrase | undefined {
  const tokens = tokenize(text.slice(0, 400));
  const first = new Uint8Array(tokens.length);
  const words = tokens.map(({ lower }) => wordOf(lower));
  const line: Line = {
    tokens,
    words,
    folds: words.map(({ fold }) => fold),
    first,
    quoted: first,
    sentence: new Uint32Array(tokens.length),
    paragraph: 0,
    titleCase: false,
  };
  for (let k = 0; k < Math.min(FIRST_WORDS, tokens.length); k++) {
    if (roleNounAt(line, k)) return readRole({ text, line, evidence: NOTHING }, k, 0, true)?.role;
  }
  return undefined;
}
