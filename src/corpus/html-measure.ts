/**
 * Bounds on a page, against those that are built to keep a program busy. Readability takes about 0.5 ms an element,
 * and time grows with the square of the depth and of the number of siblings; measured at these bounds, no page takes
 * much more than three seconds. News pages have some 3,000 elements, 40 deep.
 */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
const MOST_ATTRIBUTES = 1_000;

/** What has no end tag, or may leave it out, and so says nothing of depth. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr dt dd option thead tbody !".split(" "),
);
/**
 * What costs more: a table stands for its rows and cells; an option, and a comment before the page, make their likes
 * be counted anew.
 */
const WEIGHT: ReadonlyMap<string, number> = new Map([
  ["table", 4],
  ["option", 8],
  ["!", 4],
]);
/** A tag, or what becomes a comment: "<!-- x", "<![CDATA[", "<?xml", "</ ". */
const TAG = /<(?:(\/?)([a-z][a-z0-9]{0,10})|[!?/])/gi;

/**
 * How many elements and comments a page has (a table weighs more), or why it is too large, nested too deep
 * or full of attributes to be parsed in reasonable time. From its signs alone, before anything is built; linear, and over with the
 * first bound that is passed.
 */
export function measure(html: string): { readonly elements: number } | { readonly why: string } {
  let elements = 0;
  let open = 0;
  let paragraphs = 0;
  for (const { 1: slash, 2: tag = "!" } of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const weight = WEIGHT.get(name) ?? 1;
    const nests = UNCLOSED.has(name) ? 0 : weight;
    if (name === "p") paragraphs += slash ? -1 : 1;
    // "</p>" where no paragraph is open makes an empty one, and "</br>" a line break.
    const makes = name === "br" || (name === "p" && paragraphs < 0);
    if (slash && !makes) {
      open = Math.max(0, open - nests);
      continue;
    }
    paragraphs = Math.max(0, paragraphs);
    elements += weight;
    open += nests;
    if (elements > MOST_ELEMENTS)
      return { why: `a page of more than ${MOST_ELEMENTS} elements: save the article alone` };
    if (open > DEEPEST) return { why: `a page nested more than ${DEEPEST} deep: save the article alone` };
  }
  if (hasManyAttributes(html))
    return { why: `a page with a tag of more than ${MOST_ATTRIBUTES} attributes: save the article alone` };
  return { elements };
}

// States of the HTML standard's tokeniser inside a tag (13.2.5.8 to 13.2.5.39), those that read alike as one.
const TAG_NAME = 0;
const BEFORE_NAME = 1;
const NAME = 2;
const AFTER_NAME = 3;
const BEFORE_VALUE = 4;
const DOUBLE = 5;
const SINGLE = 6;
const BARE = 7;
const STATES = 8;
const OVER = -1;

/** The state that the tokeniser of the standard is in after the code unit `sign`; `OVER` where the tag ends. */
function after(state: number, sign: number): number {
  if (state === DOUBLE) return sign === 0x22 ? BEFORE_NAME : DOUBLE;
  if (state === SINGLE) return sign === 0x27 ? BEFORE_NAME : SINGLE;
  if (sign === 0x3e) return OVER;
  const blank = sign === 0x20 || (sign >= 9 && sign <= 13 && sign !== 11);
  if (state === BEFORE_VALUE) return blank ? state : sign === 0x22 ? DOUBLE : sign === 0x27 ? SINGLE : BARE;
  if (state === BARE) return blank ? BEFORE_NAME : BARE;
  if (sign === 0x2f) return BEFORE_NAME;
  if (state === TAG_NAME) return blank ? BEFORE_NAME : TAG_NAME;
  if (state === BEFORE_NAME) return blank ? BEFORE_NAME : NAME;
  if (sign === 0x3d) return BEFORE_VALUE;
  return blank ? AFTER_NAME : NAME;
}

/**
 * Whether some tag has more attributes than allowed. What looks like a tag may stand in a script, a comment or a value, and which of them
 * are tags only a parser knows; so all are followed at once. Those that are in the same state have the same end, and the one with the most
 * attributes stands for them: one pass, whatever the page.
 */
function hasManyAttributes(html: string): boolean {
  let counts = new Int32Array(STATES).fill(OVER);
  let next = new Int32Array(STATES);
  let following = 0;
  for (let at = html.indexOf("<"); at >= 0 && at < html.length; at++) {
    if (following === 0) {
      at = html.indexOf("<", at);
      if (at < 0) return false;
    }
    const sign = html.charCodeAt(at);
    if (following > 0) {
      next.fill(OVER);
      following = 0;
      for (let state = 0; state < STATES; state++) {
        const count = counts[state] as number;
        if (count < 0) continue;
        const to = after(state, sign);
        if (to === OVER) continue;
        const more = to === NAME && state !== NAME ? count + 1 : count;
        if (more > MOST_ATTRIBUTES) return true;
        if ((next[to] as number) < 0) following++;
        next[to] = Math.max(next[to] as number, more);
      }
      [counts, next] = [next, counts];
    }
    const first = sign === 0x3c ? html.charCodeAt(html.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1) | 0x20 : 0;
    if (first < 0x61 || first > 0x7a || (counts[TAG_NAME] as number) >= 0) continue;
    counts[TAG_NAME] = 0;
    following++;
  }
  return false;
}
