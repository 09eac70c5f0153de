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
const CLITIC = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|en|y|les?|la)$/u;

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

/** What a code unit can be, for cutting. */
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
/** Combining marks: part of a word that has begun. */
const MARK = 4;
const OTHER = 5;

/** The class of each code unit seen so far, 0 where none was: looking a character up costs far less than matching it. */
const classes = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // The two halves of a character beyond the basic plane are told by the pair.
  if (code >= 0xd800 && code <= 0xdfff)
    return code <= 0xdbff ? classify(String.fromCodePoint(text.codePointAt(at) ?? code)) : OTHER;
  const known = classes[code];
  if (known) return known;
  const found = classify(text.charAt(at));
  classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (/^\s/u.test(character)) return BLANK;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{N}/u.test(character)) return DIGIT;
  return /^\p{M}/u.test(character) ? MARK : OTHER;
}

/** How many code units the character at `at` takes. */
const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const HYPHEN = 0x2d;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * Cuts `text` between `start` and `end` into tokens, in reading order. Blanks are left out, everything else is in exactly one
 * token. "l’a-t-il dit" -> l’ · a · -t-il · dit; "porte-parole", "États-Unis", "Jean-Pierre" stay whole.
 * A token that begins before `end` is read to its own end.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = classOf(text, at);
    if (kind === BLANK) at++;
    else if (kind === LETTER) at = pushWord(tokens, text, at);
    else {
      const to = kind === DIGIT ? endOfRun(text, at) : at + lengthAt(text, at);
      const lower = text.slice(at, to);
      tokens.push({ start: at, end: to, kind: kind === DIGIT ? "number" : "mark", lower, capital: false });
      at = to;
    }
  }
  return tokens;
}

/** The end of the digits that begin at `at`. */
function endOfRun(text: string, at: number): number {
  let to = at + lengthAt(text, at);
  while (to < text.length && classOf(text, to) === DIGIT) to += lengthAt(text, to);
  return to;
}

/** The end of the letters, marks and digits that begin at `at`, over hyphens that join them. */
function endOfWord(text: string, at: number): number {
  let to = at;
  for (;;) {
    while (to < text.length) {
      const kind = classOf(text, to);
      if (kind !== LETTER && kind !== DIGIT && kind !== MARK) break;
      to += lengthAt(text, to);
    }
    const joined = text.charCodeAt(to) === HYPHEN && to + 1 < text.length ? classOf(text, to + 1) : OTHER;
    if (joined !== LETTER && joined !== DIGIT) return to;
    to++;
  }
}

/** Pushes the word that begins at `from`, cut where a pronoun hangs on it. Returns where to go on. */
function pushWord(tokens: Token[], text: string, from: number): number {
  const to = endOfWord(text, from);
  const word = text.slice(from, to);
  const lower = word.toLowerCase();
  const capital = isCapital(word);
  if (isApostrophe(text.charCodeAt(to)) && to + 1 < text.length && classOf(text, to + 1) === LETTER) {
    const rest = endOfWord(text, to + 1);
    const joined = `${lower}'${text.slice(to + 1, rest).toLowerCase()}`;
    const whole = WHOLE.has(joined);
    tokens.push(
      whole
        ? { start: from, end: rest, kind: "word", lower: joined, capital }
        : { start: from, end: to + 1, kind: "elided", lower: `${lower}'`, capital },
    );
    return whole ? rest : to + 1;
  }
  // Few capitals change their length ("İ"); no word with one has a clitic.
  const clitic =
    lower.length === word.length && lower.includes("-") && !COMPOUND.has(lower) ? CLITIC.exec(lower) : null;
  if (!clitic) {
    tokens.push({ start: from, end: to, kind: "word", lower, capital });
    return to;
  }
  const cut = from + clitic.index;
  tokens.push({ start: from, end: cut, kind: "word", lower: lower.slice(0, clitic.index), capital });
  tokens.push({ start: cut, end: to, kind: "clitic", lower: lower.slice(clitic.index), capital: false });
  return to;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
