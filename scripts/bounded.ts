/** A piece of a regular expression. `one`: something that matches one character; `literal` where it is just that character. */
type Piece =
  | { readonly kind: "one"; readonly source: string; readonly literal?: string }
  | { readonly kind: "all"; readonly of: readonly Piece[] }
  | { readonly kind: "either"; readonly of: readonly Piece[] }
  | { readonly kind: "look"; readonly of: Piece }
  | { readonly kind: "repeat"; readonly of: Piece; readonly least: number; readonly most: number };

const NOTHING: Piece = { kind: "all", of: [] };
/** What follows the last piece: the end of the expression, which any character may stand at. */
const END: One = { kind: "one", source: "" };

/**
 * Whether the time is at most a power of the length of the text, and not exponential: nothing that repeats without end is more than one character.
 */
export function isPolynomial(source: string): boolean {
  const piece = parsed(source);
  return piece !== undefined && repeatsOne(piece);
}

const repeatsOne = (piece: Piece): boolean => {
  if (piece.kind === "one") return true;
  if (piece.kind === "look") return repeatsOne(piece.of);
  if (piece.kind !== "repeat") return piece.of.every(repeatsOne);
  return piece.of.kind === "one" || (piece.most < Number.POSITIVE_INFINITY && repeatsOne(piece.of));
};

/**
 * How many steps a backtracking matcher takes at most from one place of a text, whatever the text; infinite where that depends on the text, or cannot be
 * told (a back reference, syntax that is not known here). Where it is small, searching is linear in the text. The bound: the ways in which the expression can match
 * from one place, times the characters of the longest match. A repetition of one character has one way where nothing that may follow matches that character.
 */
export function mostSteps(source: string, flags: string): number {
  const piece = parsed(source);
  return piece ? waysOf(piece, [END], flags) * (longest(piece) + 1) : Number.POSITIVE_INFINITY;
}

/** Undefined where the expression holds what this does not know. */
function parsed(source: string): Piece | undefined {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const either = (): Piece | undefined => {
    const of: Piece[] = [];
    do {
      const one = all();
      if (!one) return undefined;
      of.push(one);
    } while (take(/\|/y));
    return of.length === 1 ? of[0] : { kind: "either", of };
  };
  const all = (): Piece | undefined => {
    const of: Piece[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const piece = single();
      if (!piece) return undefined;
      of.push(repeated(piece));
    }
    return { kind: "all", of };
  };
  const single = (): Piece | undefined => {
    if (take(/\^|\$|\\[bB]/y)) return NOTHING;
    const opened = take(/\((?:\?(?::|[=!]|<[=!]|<\w+>))?/y);
    if (opened !== undefined) {
      const inner = either();
      if (!inner || !take(/\)/y)) return undefined;
      return /[=!]$/.test(opened) ? { kind: "look", of: inner } : inner;
    }
    const set = take(/\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{[^}]*\}|[dDsSwW])|\./y);
    if (set !== undefined) return { kind: "one", source: set };
    const escaped = take(/\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrtfv0]|[^\p{L}\p{N}])/uy);
    if (escaped !== undefined) return { kind: "one", source: escaped, literal: unescaped(escaped) };
    const plain = take(/[^\\()[\]{}*+?|^$.]|\]|\}/uy);
    return plain === undefined ? undefined : { kind: "one", source: plain, literal: plain };
  };
  const repeated = (of: Piece): Piece => {
    const quantifier = take(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y);
    if (quantifier === undefined) return of;
    const [, first = "", comma, last = ""] = /\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
    if (first) {
      const most = comma ? Number(last || Number.POSITIVE_INFINITY) : Number(first);
      return { kind: "repeat", of, least: Number(first), most };
    }
    const least = quantifier.startsWith("+") ? 1 : 0;
    return { kind: "repeat", of, least, most: quantifier.startsWith("?") ? 1 : Number.POSITIVE_INFINITY };
  };
  const whole = either();
  return at === source.length ? whole : undefined;
}

/** The character that an escape stands for: the expression itself tells. */
const unescaped = (escaped: string): string => {
  const code = /^\\(?:x|u\{?)([0-9a-fA-F]+)/.exec(escaped)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  const named = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" } as Readonly<Record<string, string>>;
  return named[escaped.charAt(1)] ?? escaped.slice(1);
};

function longest(piece: Piece): number {
  if (piece.kind === "one") return 1;
  if (piece.kind === "look") return longest(piece.of);
  if (piece.kind === "repeat") return piece.most === 0 ? 0 : longest(piece.of) * piece.most;
  const lengths = piece.of.map(longest);
  return piece.kind === "all" ? lengths.reduce((sum, length) => sum + length, 0) : Math.max(...lengths);
}

type One = Extract<Piece, { kind: "one" }>;

/** What a match of `piece` can begin with, where `then` follows; it may be nothing. */
function firsts(piece: Piece, then: readonly One[]): readonly One[] {
  if (piece.kind === "one") return [piece];
  // It takes nothing: what follows it begins where it looks from.
  if (piece.kind === "look") return then;
  if (piece.kind === "either") return piece.of.flatMap((one) => firsts(one, then));
  if (piece.kind === "all") return piece.of.reduceRight<readonly One[]>((after, one) => firsts(one, after), then);
  return piece.least > 0 ? firsts(piece.of, then) : [...firsts(piece.of, then), ...then];
}

/** Whether no character matches both: known only where one of them is a literal. */
function apart(a: One, b: One, flags: string): boolean {
  if (a === END || b === END) return false;
  const [literal, other] = a.literal === undefined ? [b.literal, a] : [a.literal, b];
  if (literal === undefined) return false;
  if (other.literal !== undefined) return !sameLetter(literal, other.literal, flags);
  return !new RegExp(`^${other.source}$`, flags.replace(/[gym]/g, "")).test(literal);
}

const sameLetter = (a: string, b: string, flags: string): boolean =>
  flags.includes("i") ? a.toUpperCase().toLowerCase() === b.toUpperCase().toLowerCase() : a === b;

/** In how many ways a piece can match from one place, where `then` may follow. */
function waysOf(piece: Piece, then: readonly One[], flags: string): number {
  if (piece.kind === "one") return 1;
  if (piece.kind === "look") return waysOf(piece.of, [END], flags);
  if (piece.kind === "all") {
    let after = then;
    return piece.of.reduceRight((ways, one) => {
      const own = waysOf(one, after, flags);
      after = firsts(one, after);
      return ways * own;
    }, 1);
  }
  if (piece.kind === "either") {
    const words = piece.of.map(wordOf);
    if (words.every((word) => word !== undefined)) return nested(words);
    return piece.of.reduce((sum, one) => sum + waysOf(one, then, flags), 0);
  }
  const { of, least, most } = piece;
  if (most === Number.POSITIVE_INFINITY) return most;
  if (of.kind === "one" && then.every((next) => apart(of, next, flags))) return 1;
  const again = waysOf(of, [...firsts(of, []), ...then], flags);
  let ways = 0;
  for (let times = least; times <= most; times++) ways += again ** times;
  return ways;
}

/** The word that a piece is; undefined where it is more than one. */
const wordOf = (piece: Piece): string | undefined => {
  const ones = piece.kind === "all" ? piece.of : [piece];
  return ones.every((one) => one.kind === "one" && one.literal !== undefined)
    ? ones
        .map((one) => (one as One).literal)
        .join("")
        .toLowerCase()
    : undefined;
};

/** How many of the words can match at one place: one begins with the other. */
const nested = (words: readonly string[]): number =>
  Math.max(...words.map((word) => words.filter((other) => word.startsWith(other)).length));
