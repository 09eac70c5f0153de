// Control characters would move the cursor or colour the terminal; the marks of direction would turn the rest of the line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not reach a terminal.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text from outside, without what a terminal would obey instead of showing. */
export const visible = (text: string): string => text.replace(UNSEEN, "");
