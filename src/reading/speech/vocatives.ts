import type { Span } from "../../corpus/span.ts";
import type { Gender } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import type { Words } from "./words.ts";

/** Whom the words of a quotation call: "madame la présidente", "monsieur", "Monsieur Durand", "Levez-vous, Durand." */
export interface Vocative {
  readonly gender: Gender | null;
  /** "présidente": lower case; null where only the gender or a name is said. */
  readonly role: string | null;
  readonly name: string | null;
}

/** How far into a quotation somebody is called, in code units. */
const LOOKED_AT = 300;
const TITLE =
  /(?:^|[,.!?…]\s)(monsieur|madame|mademoiselle|maître|docteur)(?: (?:le |la |l['’])(\p{Ll}+)| (\p{Lu}[\p{L}'’-]+))?\s?(?=[,.!?…]|$)/iu;
const BARE = /,\s(\p{Lu}[\p{L}'’-]+)\s?[,.!?…]/u;
const ROLE_OF_TITLE: ReadonlyMap<string, string> = new Map([
  ["maître", "avocat"],
  ["docteur", "médecin"],
]);

/** Whom the quotation at `span` calls, or undefined. */
export function vocativeOf({ text }: Words, { start, end }: Span): Vocative | undefined {
  const said = text.slice(start, Math.min(end, start + LOOKED_AT));
  const titled = TITLE.exec(said);
  if (titled) {
    const title = (titled[1] ?? "").toLowerCase();
    const gender = title === "monsieur" ? "m" : title.startsWith("mad") ? "f" : null;
    return { gender, role: titled[2]?.toLowerCase() ?? ROLE_OF_TITLE.get(title) ?? null, name: titled[3] ?? null };
  }
  const name = BARE.exec(said)?.[1];
  return name === undefined ? undefined : { gender: null, role: null, name };
}

/** Whether somebody is the one called, as far as the words can tell. */
export function isCalled({ words, entities }: Discourse, entity: number, { gender, role, name }: Vocative): boolean {
  const found = entities[entity];
  if (!found) return false;
  const mentions = found.mentions.slice(0, MENTIONS).map(({ start, end }) => words.text.slice(start, end));
  if (name !== null) return mentions.some((mention) => mention.endsWith(name) || mention.startsWith(name));
  if (role !== null) return mentions.some((mention) => mention.toLowerCase().includes(role));
  return gender !== null && found.gender === gender;
}
const MENTIONS = 20;
