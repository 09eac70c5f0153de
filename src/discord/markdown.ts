/**
 * Discord's Markdown: how words of others are shown as they are. A backslash before any sign that is neither letter, digit
 * nor blank shows that sign and takes its meaning; so every sign that can have one gets it.
 */
const SPECIAL = /[\\*_~|`<>[\]#@]|:(?=\S)/g;
/** "- x", "+ x", "1. x" at the start of a line are lists. "* x", "# x", "-# x" and "> x" are met by SPECIAL. */
const LIST = /^([^\S\n]*)(?:([-+])|(\d{1,9})\.)(?=\s|$)/gm;
/** Signs without width, and control signs: nothing to the eye. Joiners stay: emoji and some scripts are made with them. */
const UNSEEN = new RegExp(
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F" +
    "\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]",
  "g",
);

/**
 * Escapes `text` so that Discord shows exactly what it says: no mention, link, emoji, timestamp, heading, list, spoiler or code.
 * Signs that the eye cannot see are left out, and what changes the direction of writing ends with the line it stands in.
 */
export function escaped(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(SPECIAL, "\\$&")
    .replace(
      LIST,
      (_, blank: string, dash?: string, digits?: string) => `${blank}${dash ? `\\${dash}` : `${digits}\\.`}`,
    )
    .replace(/[^\n]+/g, closedDirections);
}

/** Undoes `escaped` for text that `tidy` has been through. */
export const unescaped = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, "$1");

/** What is typed, as one line without unseen signs and signs of direction: what is asked, and what is shown of it. */
export const tidy = (typed: string): string =>
  typed.replace(UNSEEN, "").replace(DIRECTIONS, "").replace(/\s+/g, " ").trim();

const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Ends every embedding, override and isolate that `line` opens (U+202A…, U+2066…): it may not turn what follows. */
function closedDirections(line: string): string {
  const open: string[] = [];
  for (const [sign] of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (sign === "\u202C" || sign === "\u2069") {
      if (open.at(-1) === sign) open.pop();
    } else open.push(sign < "\u2066" ? "\u202C" : "\u2069");
  }
  return line + open.reverse().join("");
}

/** Each line behind the bar of a block quote. `markdown` is escaped already. */
export const blockQuote = (markdown: string): string => markdown.replace(/^/gm, "> ");

/** Each line in Discord's small print. `markdown` is escaped already. */
export const smallPrint = (markdown: string): string => markdown.replace(/^(?=.)/gm, "-# ");

/**
 * `label` (escaped already) as a link to `url`, without a preview; the label alone where the address is no http or https one
 * or longer than `max`.
 */
export function linked(label: string, url: string | null, max: number): string {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return label;
  const href = address.href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return href.length > max ? label : `[${label}](<${href}>)`;
}

/** A block of text to copy: nothing in it means anything, and nothing in it can end it. */
export const copyable = (text: string, language = ""): string =>
  `\`\`\`${language}\n${text
    .replace(UNSEEN, "")
    .replace(/`(?=``)/g, "`\u200B")
    .replace(/[^\n]+/g, closedDirections)}\n\`\`\``;
