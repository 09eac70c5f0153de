// Control characters would move the cursor or colour the terminal; the marks of direction would turn the rest of the line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not reach a terminal.
const UNSEEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
const BLANKS = /[\s\u0085]+/g;

/** Text from outside on one line, without what a terminal would obey instead of showing: nothing in it looks like a line of ours. */
export const visible = (text: string): string =>
  text.replace(BLANKS, (blanks) => (BREAK.test(blanks) ? " " : blanks)).replace(UNSEEN, "");

const RAW_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A value as a line of JSON that a terminal shows as it is. JSON escapes only the older control characters by itself. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(RAW_IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
