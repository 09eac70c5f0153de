/** Bytes that are not an article's text, and why. */
export interface Unreadable {
  readonly why: string;
  readonly fault: "empty" | "binary" | "encoding";
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * The text of a file, normalised once and for all: strict UTF-8 without its BOM, line ends as LF, NFC. Every offset
 * counts into what comes out of here. The other outcome says what is wrong and what to do.
 */
export function decode(bytes: Uint8Array): string | Unreadable {
  if (bytes.length === 0) return { why: "empty: delete it, or put the text into it", fault: "empty" };
  if (bytes.includes(0)) {
    return { why: "not text (it has NUL bytes): save it as plain text in UTF-8", fault: "binary" };
  }
  try {
    return normalised(UTF8.decode(bytes));
  } catch {
    return { why: `not UTF-8 (line ${lineOfFault(bytes)} breaks it): save it again as UTF-8`, fault: "encoding" };
  }
}

/** LF line ends and NFC. A text that went through here once stays as it is. */
const normalised = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC");

/**
 * The line, from 1, on which UTF-8 breaks: a start of the file that decodes well does so at every shorter length, so
 * it is searched by halves.
 */
function lineOfFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  let line = 1;
  for (const byte of bytes.subarray(0, good)) if (byte === 10) line++;
  return line;
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    // `stream` allows the last character to be cut in two.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
