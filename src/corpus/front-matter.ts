import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { About, faultOf } from "./catalog.ts";

/** An article's text without its front matter (or out of its page), and what that said. */
export interface Opened {
  readonly text: string;
  readonly about: About;
  /** Where the lines begin that a page calls headings. */
  readonly headings?: ReadonlySet<number>;
}

/** Front matter longer than this many code units is none. */
const LONGEST = 32 * 1024;

/**
 * Takes YAML front matter off `text`: between "---" on the first line and the next line of "---" or "...". A text that
 * opens with a separator, and not with "key: value" lines, has none. The other outcome says what is wrong with it,
 * line and all.
 */
export function openFrontMatter(text: string, file: string): Opened | { readonly why: string } {
  const none = { text, about: {} };
  const opening = /^---[ \t]*\n/.exec(text.slice(0, 100))?.[0];
  if (opening === undefined) return none;
  const head = text.slice(0, LONGEST);
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
  closing.lastIndex = opening.length - 1;
  const end = closing.exec(head);
  if (!end) return looksLikeOne(head) ? { why: `front matter, line 1: ${UNCLOSED}` } : none;
  const source = head.slice(opening.length, end.index + 1);
  if (source.trim() !== "" && !/^["']?[\w-]{1,40}["']?[ \t]*:(?:\s|$)/m.test(source))
    return looksLikeOne(source) ? { why: `front matter, line 2: ${NOT_LINES}` } : none;
  const read = readYaml(source, file);
  return "why" in read ? read : { text: text.slice(closing.lastIndex), about: read.about };
}

const UNCLOSED = `must end with a line "---", within ${LONGEST / 1024} kB: close it, or delete its first line`;
const NOT_LINES = 'must be "key: value" lines between the two "---"';
const OWN_KEY = new RegExp(`^(?:[&!]\\S{1,40} |\\W{1,8})?(?:${Object.keys(About.shape).join("|")})["']?:(?:\\s|$)`);

/** Whether one of the first lines gives one of our keys a value: "title: Un titre", "&a title: …", "[title: …". */
const looksLikeOne = (text: string): boolean => text.split("\n", 20).some((line) => OWN_KEY.test(line));

function readYaml(source: string, file: string): { about: About } | { why: string } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, logLevel: "error" });
  // The first line of the file is the "---".
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error)
    return {
      why: `front matter, line ${lineOf(error.pos[0])}: ${error.message.split("\n")[0]?.replace(/ at line.*$/, "")}: correct it`,
    };
  if (document.contents === null) return { about: {} };
  if (!isMap(document.contents)) return { why: `front matter, line 2: ${NOT_LINES}` };
  const said: Record<string, unknown> = {};
  const places = new Map<string, number>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "?";
    places.set(name, isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    // "published: 2021" and "title: 1984" are numbers to YAML, words to us.
    if (isScalar(value)) said[name] = typeof value.value === "number" ? value.source : value.value;
    else said[name] = value === null ? null : {};
  }
  const named = said["file"];
  delete said["file"];
  if (named !== undefined && (typeof named !== "string" || named.normalize("NFC") !== file)) {
    return {
      why: `front matter, line ${lineOf(places.get("file") ?? 0)}: "file" must be this file's own path, or be left out`,
    };
  }
  const checked = About.safeParse(said);
  if (checked.success) return { about: checked.data };
  const faults = checked.error.issues.flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])];
    return keys.map((key) => `line ${lineOf(places.get(key) ?? 0)}: ${faultOf(issue, key, said)}`);
  });
  return { why: `front matter, ${faults.join("; ")}` };
}
