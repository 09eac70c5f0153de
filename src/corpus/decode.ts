/** Bytes that are not an article's text, and why. */
export interface Unreadable {
  readonly why: string;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * The text of a file, normalised once and for all: strict UTF-8 without its BOM, line ends as LF, NFC. Every offset counts into what comes
 * out of here. The other outcome says what is wrong and what to do.
 */
export function decode(bytes: Uint8Array): string | Unreadable {
  if (bytes.length === 0) return { why: "empty: delete it, or put the text into it" };
  if (bytes.includes(0)) return { why: "not text (it has NUL bytes): save it as plain text in UTF-8" };
  try {
    return normalised(UTF8.decode(bytes));
  } catch {
    return { why: `not UTF-8 (byte ${firstFault(bytes) + 1} breaks it): save it again as UTF-8` };
  }
}

/** LF line ends and NFC. A text that went through here once stays as it is. */
export const normalised = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC");

/** The offset of the first byte that breaks UTF-8: decoding stops growing there. Binary search over lengths. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
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
