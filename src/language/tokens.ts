/** A word, a number or a mark, at its place in the text (UTF-16 code units). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** `clitic`: the inverted pronoun with its hyphens, "-t-il" of "a-t-il déclaré"; `elided`: "l’", "qu’", with its apostrophe. */
  readonly kind: "word" | "elided" | "clitic" | "number" | "mark";
  /** Lower case, straight apostrophe, accents kept: what word lists are looked up with. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** What may hang on a verb by a hyphen. "-là" and "-ci" are left on their word: "celui-ci", "ce jour-là". */
const CLITIC = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|en|y|les?|la)$/iu;

/** Words that an apostrophe does not cut. */
const WHOLE = new Set([
  "aujourd'hui",
  "quelqu'un",
  "quelqu'une",
  "quelques-uns",
  "d'abord",
  "prud'hommes",
  "prud'homme",
  "presqu'île",
]);

/** Compounds whose end only looks like a clitic: "rendez-vous" is a noun, "peut-on" is not. */
const COMPOUND = new Set(["rendez-vous", "sauve-qui-peut", "chez-soi", "garde-à-vous", "qu'en-dira-t-on"]);

// One alternative per kind of token; each is a run of one character class, so the scan is linear.
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?=\p{L}))?|\p{N}+|[^\s]/gu;

/**
 * Cuts `text` between `start` and `end` into tokens, in reading order. Blanks are left out, everything else is in exactly one
 * token. "l’a-t-il dit" -> l’ · a · -t-il · dit; "porte-parole", "États-Unis", "Jean-Pierre" stay whole.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const from = match.index;
    const found = match[0];
    const first = found.charCodeAt(0);
    if (!startsWithLetter(found, first)) {
      tokens.push({
        start: from,
        end: from + found.length,
        kind: isDigit(found) ? "number" : "mark",
        lower: found,
        capital: false,
      });
      continue;
    }
    pushWord(tokens, text, from, found);
    // A whole word such as "aujourd’hui" reads past its apostrophe.
    const last = tokens[tokens.length - 1];
    if (last && last.end > TOKEN.lastIndex) TOKEN.lastIndex = last.end;
  }
  return tokens;
}

const startsWithLetter = (found: string, code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(found));

const isDigit = (found: string): boolean => /^\p{N}/u.test(found);

const REST = /[\p{L}\p{M}\p{N}-]+/uy;

function pushWord(tokens: Token[], text: string, from: number, found: string): void {
  const lower = found.toLowerCase().replace("’", "'");
  const capital = isCapital(found);
  if (lower.endsWith("'")) {
    REST.lastIndex = from + found.length;
    const rest = REST.exec(text)?.[0] ?? "";
    const joined = lower + rest.toLowerCase();
    if (WHOLE.has(joined)) {
      tokens.push({ start: from, end: from + found.length + rest.length, kind: "word", lower: joined, capital });
      return;
    }
    tokens.push({ start: from, end: from + found.length, kind: "elided", lower, capital });
    return;
  }
  const clitic = lower.includes("-") && !COMPOUND.has(lower) ? CLITIC.exec(found) : null;
  if (!clitic) {
    tokens.push({ start: from, end: from + found.length, kind: "word", lower, capital });
    return;
  }
  const cut = from + clitic.index;
  tokens.push({ start: from, end: cut, kind: "word", lower: lower.slice(0, clitic.index), capital });
  tokens.push({
    start: cut,
    end: from + found.length,
    kind: "clitic",
    lower: lower.slice(clitic.index),
    capital: false,
  });
}

function isCapital(found: string): boolean {
  const first = found.charAt(0);
  return first !== first.toLowerCase();
}
