import { coinedTrade } from "../../language/coined-trades.ts";
import { fold } from "../../language/fold.ts";
import { INSTITUTION_NOUNS, type InstitutionNoun } from "../../language/institutions.ts";
import { isAdjective } from "../../language/ordinary.ts";
import { type PhraseOfRole, ROLE_NOUNS, ROLE_PHRASES, type RoleNoun } from "../../language/roles.ts";
import { TITLES, type Title } from "../../language/titles.ts";

/** What the lists of the language say of one word, looked up once. */
export interface Word {
  /** Without accents and capitals. */
  readonly fold: string;
  readonly role: RoleNoun | undefined;
  /** Roles of several words that begin with it. */
  readonly roles: readonly PhraseOfRole[] | undefined;
  readonly title: Title | undefined;
  readonly institution: InstitutionNoun | undefined;
  readonly adjective: boolean;
  /** "al-", "el-" and the like begin it: the capital comes after the hyphen. */
  readonly prefixed: boolean;
}

const PREFIX = /^(?:al|el|ad|as|ar|ash|at|an|ould)-\p{L}/u;
/** Words are few; the bound is for hostile text. */
const MOST = 100_000;
const words = new Map<string, Word>();

/** The entry of a word, `lower` as in a token. */
export function wordOf(lower: string): Word {
  const known = words.get(lower);
  if (known) return known;
  const noun = lower.startsWith("ex-") ? lower.slice(3) : lower;
  const word: Word = {
    fold: fold(lower),
    role: ROLE_NOUNS.get(noun) ?? coinedTrade(noun),
    roles: ROLE_PHRASES.get(noun),
    title: TITLES.get(lower),
    institution: INSTITUTION_NOUNS.get(lower),
    adjective: isAdjective(lower),
    prefixed: lower.includes("-") && PREFIX.test(lower),
  };
  if (words.size >= MOST) words.clear();
  // Long runs of letters are not worth keeping.
  if (lower.length < 60) words.set(lower, word);
  return word;
}
