import * as z from "zod";
import { periodOf } from "../language/days.ts";
import type { Published } from "./article.ts";
import { linesAt, placesIn } from "./json-places.ts";

/** A web address in full, as the URL standard writes it; undefined for other protocols, and where it holds a user's name or password. */
export function webAddress(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(value.trim())) return undefined;
  return url.username === "" && url.password === "" ? url.href : undefined;
}

const words = z.string().trim().min(1);

/**
 * What the catalogue, or an article's front matter, says of one article. Null says "known to have none"; absent, "look
 * in the text".
 */
export const About = z.strictObject({
  title: words.nullish(),
  outlet: words.nullish(),
  author: words.nullish(),
  place: words.nullish(),
  published: z
    .string()
    .refine((value) => daysOf(value) !== undefined)
    .nullish(),
  basis: z.enum(["stated", "inferred"]).nullish(),
  why: words.nullish(),
  url: z
    .string()
    .transform((value, { addIssue }) => {
      const address = webAddress(value);
      if (address === undefined) addIssue("no web address");
      return address ?? z.NEVER;
    })
    .nullish(),
  language: words.nullish(),
});
export type About = z.infer<typeof About>;

const Entry = About.extend({ file: z.string().min(1) });
const Catalogue = z.array(Entry);

/** An entry of the catalogue: the article's file, its path in the corpus in NFC, and what is said of it. */
export interface Entry extends About {
  readonly file: string;
}

/** The most bytes of a catalogue that are read: room for two hundred thousand entries. */
export const LARGEST_CATALOGUE = 64 * 1024 * 1024;

/** More than a person corrects at a time. */
const MOST_FAULTS = 20;

/**
 * Reads a catalogue. `files` are the articles that exist (paths in NFC). Either all of it is right, and the entries
 * come back by file, or the first 20 faults, one line each: `catalog.json:12: …`, with what to do.
 */
export function readCatalogue(
  name: string,
  text: string,
  files: ReadonlySet<string>,
): { readonly entries: ReadonlyMap<string, Entry> } | { readonly faults: readonly string[] } {
  const parsed = parseJson(text);
  if ("fault" in parsed) return { faults: [`${name}:${parsed.line}: ${parsed.fault}`] };
  const faults: { index: number; key: string | undefined; what: string }[] = [];
  const entries = new Map<string, Entry>();
  const checked = Catalogue.safeParse(parsed.value);
  for (const issue of checked.error?.issues ?? []) {
    const [index, key] = issue.path;
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const stray of unknown) {
      const at = stray ?? (key === undefined ? undefined : String(key));
      faults.push({ index: typeof index === "number" ? index : -1, key: at, what: faultOf(issue, at, parsed.value) });
    }
  }
  const list: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [];
  const first = new Map<string, number>();
  for (const [index, entry] of list.entries()) {
    const file = fileOf(entry);
    if (file === undefined) continue;
    const earlier = first.get(file);
    if (earlier !== undefined)
      faults.push({
        index,
        key: "file",
        what: `"${file}" has an entry already (number ${earlier + 1}): keep one of the two`,
      });
    else if (!files.has(file)) faults.push({ index, key: "file", what: missing(file) });
    first.set(file, earlier ?? index);
    const said = checked.data?.[index];
    if (said) entries.set(file, { ...said, file });
  }
  if (faults.length === 0) return { entries };
  const places = placesIn(text);
  const placed = faults.map(({ index, key, what }) => {
    const place = places[index];
    return { at: (key === undefined ? undefined : place?.keys.get(key)) ?? place?.start ?? 0, what };
  });
  placed.sort((a, b) => a.at - b.at);
  const shown = placed.slice(0, MOST_FAULTS);
  const lines = linesAt(
    text,
    shown.map(({ at }) => at),
  );
  const told = shown.map(({ what }, index) => `${name}:${lines[index]}: ${what}`);
  const more = placed.length - shown.length;
  return { faults: more > 0 ? [...told, `${name}: and ${more} more like these`] : told };
}

function fileOf(entry: unknown): string | undefined {
  const file = typeof entry === "object" && entry !== null && "file" in entry ? entry.file : undefined;
  return typeof file === "string" && file !== "" ? file.normalize("NFC") : undefined;
}

const missing = (file: string): string =>
  `"${file}" is not an article of this folder: correct the name (folders are joined by "/", the ending is .txt, .md or .html) or delete the entry`;

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string; readonly line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    // V8 says "… in JSON at position 12", or that the input ended.
    const position = /at position (\d+)/.exec(message)?.[1];
    const line = linesAt(text, [Math.min(text.trimEnd().length, Number(position ?? text.length))])[0] ?? 1;
    return { line, fault: "is not JSON from here on: look for a missing or extra comma, quote or bracket" };
  }
}

const KEYS = ["file", ...Object.keys(About.shape)];

/** One fault, in words for the person who wrote the entry. */
export function faultOf(issue: z.core.$ZodIssue, key: string | undefined, value?: unknown): string {
  if (issue.code === "unrecognized_keys")
    return `"${key}" is not a key that is known: take one of ${KEYS.join(", ")}, or delete it`;
  if (key === undefined) {
    return issue.path.length === 0
      ? 'must be a list of entries, [ { "file": "article.txt" } ]'
      : 'must be an entry in braces, { "file": "article.txt" }';
  }
  const given = valueAt(value, issue.path);
  // What may hold a password is not repeated.
  const is =
    given === undefined || (key === "url" && String(given).includes("@"))
      ? ""
      : `, not ${JSON.stringify(given)?.slice(0, 60)}`;
  switch (key) {
    case "file":
      return `"file" must be the path of an article in this folder, such as "article.txt"${is}`;
    case "published":
      return `"published" must be a day, month or year that exists, such as "2021-03-28", "2021-03" or "2021"${is}`;
    case "basis":
      return `"basis" must be "stated" or "inferred"${is}`;
    case "url":
      return `"url" must be a web address that begins with http:// or https:// and holds no user name or password`;
    default:
      return `"${key}" must be some words${key === "title" || key === "outlet" ? ", or null where there is none" : ", or be left out"}${is}`;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path)
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  return at;
}

/** The first and the last day of an ISO day, month or year in which an article can be published; undefined where there is none. */
export const daysOf = (value: string): { readonly from: string; readonly to: string } | undefined =>
  /^[12]/.test(value) ? periodOf(value) : undefined;

/** A date of publication as days; null where there is none. */
export function publishedOf({ published, basis, why }: Pick<About, "published" | "basis" | "why">): Published | null {
  const days = published ? daysOf(published) : undefined;
  return published && days ? { ...days, value: published, basis: basis ?? "stated", why: why ?? null } : null;
}
