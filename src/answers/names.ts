import type { Archive } from "../archive/archive.ts";
import type { Person } from "../archive/people.ts";
import type { Span } from "../corpus/span.ts";
import { CAPITAL_CITIES, COUNTRIES } from "../language/countries.ts";
import { fold } from "../language/fold.ts";
import { PLACES } from "../language/places.ts";
import { STOP_WORDS } from "../language/stop-words.ts";

/** A name that stands in a text: who bears it where the archive knows, and whether it can be a place. */
export interface NamedPlace extends Span {
  readonly person: Person | null;
  readonly place: boolean;
  /** Words in it. */
  readonly length: number;
}

// A run of capitalised words, with "de", "d’", "la" … between two of them.
const RUN =
  /\p{Lu}(?:[\p{L}\p{M}\p{N}]|[-’'.]\p{L})*(?:[ \u00A0](?:(?:de|du|des|la|le|van|von|al|ben|bin|et) |d[’'])?\p{Lu}(?:[\p{L}\p{M}\p{N}]|[-’'.]\p{L})*){0,6}/gu;
const PART = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu;

/** The names of people, institutions and places in a stretch of text, in reading order. */
export function namesIn(archive: Archive, text: string, { start, end }: Span): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.slice(start, end).matchAll(RUN)) {
    const parts = [...match[0].matchAll(PART)].map((part) => ({
      start: start + match.index + part.index,
      end: start + match.index + part.index + part[0].length,
      folded: fold(part[0]),
    }));
    for (let from = 0; from < parts.length; ) {
      const taken = longestName(archive, text, parts, from);
      if (taken === undefined) {
        from++;
        continue;
      }
      found.push(taken.name);
      from = taken.next;
    }
  }
  return found;
}

interface Part extends Span {
  readonly folded: string;
}

/** The longest name from part `from` on that the archive or the gazetteers know; else all the rest, where that can be a name. */
function longestName(
  archive: Archive,
  text: string,
  parts: readonly Part[],
  from: number,
): { name: NamedPlace; next: number } | undefined {
  for (let to = parts.length; to > from; to--) {
    const span = { start: parts[from]!.start, end: parts[to - 1]!.end };
    const key = keyOf(text.slice(span.start, span.end));
    if (to === from + 1 && STOP_WORDS.has(key)) continue;
    const people = archive.peopleIndex.whole.get(key);
    const name = fold(text.slice(span.start, span.end));
    const place = PLACES.has(name) || COUNTRIES.has(name) || CAPITAL_CITIES.has(name);
    if (!people && !place) continue;
    return { name: { ...span, person: people?.[0] ?? null, place, length: to - from }, next: to };
  }
  const first = parts[from]!;
  if (STOP_WORDS.has(first.folded) || endsInName(archive, text, parts, from)) return undefined;
  const last = parts[parts.length - 1]!;
  return {
    name: { start: first.start, end: last.end, person: null, place: false, length: parts.length - from },
    next: parts.length,
  };
}

/** "Polonais Adrian Wojcik": what follows the first word is somebody's name, so the first is none of it. */
function endsInName(archive: Archive, text: string, parts: readonly Part[], from: number): boolean {
  const last = parts[parts.length - 1]!;
  for (let at = from + 1; at < parts.length; at++) {
    const key = keyOf(text.slice(parts[at]!.start, last.end));
    if (archive.peopleIndex.whole.has(key)) return true;
  }
  return false;
}

const keyOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
