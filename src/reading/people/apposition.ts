import { COUNTRY_ADJECTIVES } from "../../language/countries.ts";
import { firstName } from "../../language/first-names.ts";
import { fold } from "../../language/fold.ts";
import { MEDIA } from "../../language/media.ts";
import { genderOfName, OFFICES } from "../../language/name-gender.ts";
import { DEFINITE, PARTICLES, POSSESSIVE } from "../../language/ordinary.ts";
import { NAME_WITH_CAPITAL, NEEDS_CAPITAL, NEEDS_STOP, type Title } from "../../language/titles.ts";
import type { Token } from "../../language/tokens.ts";
import type { Gender } from "../findings.ts";
import type { Reader } from "./lines.ts";
import { isCapital } from "./name-runs.ts";
import { type Name, nameAt } from "./names.ts";
import { innerPhrases } from "./phrase-making.ts";
import type { Phrase } from "./phrases.ts";
import { type RoleRead, readRole } from "./role-phrases.ts";

/** A phrase with the index of the token after it. */
export interface Scanned {
  readonly phrase: Phrase;
  readonly end: number;
}

/** What can follow a complete apposition. */
const CLOSING = new Set([",", ".", ";", ":", ")", "»", "”", '"', "!", "?", "–", "—", "(", "…", "«", "“"]);
/** What may stand between a name and its role: "Paul Durand, alors ministre". */
const ADVERBS = new Set(
  "alors aujourd'hui également aussi désormais ancien ancienne ex futur future actuel actuelle jeune nouveau nouvel nouvelle premier première lui-même elle-même longtemps haut haute célèbre actuellement encore par ailleurs grand grande double".split(
    " ",
  ),
);
const ARTICLES = new Set(["un", "une"]);
const FAR = 8;

/** The title at token `at`, before a name: "M.", "Mme", "Me". */
export function titleAt({ line, text }: Reader, at: number): { title: Title; end: number } | undefined {
  const token = line.tokens[at];
  if (token?.kind !== "word") return undefined;
  const title = line.words[at]?.title;
  if (!title || (NEEDS_CAPITAL.has(token.lower) && !token.capital)) return undefined;
  if (NAME_WITH_CAPITAL.has(token.lower) && token.capital) return undefined;
  const stop = line.tokens[at + 1];
  const dotted = stop?.lower === "." && stop.start === token.end;
  if (NEEDS_STOP.has(token.lower) && !dotted) return undefined;
  const end = dotted ? at + 2 : at + 1;
  let name = end;
  while (name - end < 3 && PARTICLES.has(line.tokens[name]?.lower ?? "")) name++;
  const begins = line.tokens[name];
  const elided = begins?.kind === "elided" && begins.capital && isCapital(line, name + 1, text);
  return elided || isCapital(line, name, text) ? { title, end } : undefined;
}

/** A name that can be a person's: not one that is generally known for something else. */
export function personAt({ line, text, evidence }: Reader, at: number, titled = false): Name | undefined {
  const { tokens } = line;
  let first = at;
  // "Mme von der Leyen": particles may come first.
  while (
    first - at < 3 &&
    !tokens[first]?.capital &&
    PARTICLES.has(tokens[first]?.lower ?? "") &&
    (titled || tokens[first]?.lower !== "de")
  )
    first++;
  const found = nameAt(line, first, text, evidence);
  const name = found && first > at ? { ...found, from: at } : found;
  return !name || name.known || name.kind === "organisation" || name.kind === "place" ? undefined : name;
}

const CALLS = new Set(["monsieur", "madame", "messieurs", "mesdames", "mademoiselle"]);
/** Past participles: "Paul Durand, réfugié à Dakar". */
const PARTICIPLES = new Set(["réfugié", "condamné", "accusé", "invité", "envoyé", "allié", "élu", "intéressé"]);

const AFTER_PARTICIPLE = new Set(["à", "au", "aux", "en", "par", "dans", "pour", "depuis", "avec", "sur"]);

/** A name that follows a role, with the index after it. */
export interface Apposed {
  readonly name: Name;
  readonly end: number;
  readonly title: Title | null;
  /** A role of its own before the name. */
  readonly rank: RoleRead | null;
}

/**
 * ", Paul Durand," or "(Paul Durand)" after a role that ends before token `at`: the name and the index after it. `fronted`: the
 * role begins the sentence and has no article, so that the clause can go on: "Maire de Brive, Paul Durand a dit oui".
 */
export function apposedName(reader: Reader, at: number, fronted = false): Apposed | undefined {
  const { tokens, folds } = reader.line;
  const comma = tokens[at]?.lower;
  if (comma !== "," && comma !== "(") return undefined;
  let article = DEFINITE.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  // "son chef, le Mozambicain Joaquim A,"
  const national = article > at + 1 && tokens[article]?.capital && COUNTRY_ADJECTIVES.has(folds[article] ?? "");
  if (national && tokens[article + 1]?.capital) article++;
  // "le directeur, le colonel Paul X,"
  const rank = article > at + 1 ? readRole(reader, article, article, false) : undefined;
  if (article > at + 1 && !rank && !national && !titleAt(reader, article)) return undefined;
  const title = titleAt(reader, rank?.end ?? article);
  // "Qui est-ce, monsieur Durand ?" speaks to somebody.
  if (title && CALLS.has(tokens[rank?.end ?? article]?.lower ?? "")) return undefined;
  const name = personAt(reader, title?.end ?? rank?.end ?? article, title !== undefined);
  if (!name || rank?.role.noun.plural) return undefined;
  // "Selon le ministre, Paris a tort": a lone word after the comma begins the clause; "sa fille, Anne," names her.
  const lone = name.end - name.from < 2 && firstName(folds[name.from] ?? "") === undefined;
  if (!title && !rank && (lone || (name.kind !== "person" && name.kind !== "unknown"))) return undefined;
  const after = tokens[name.end]?.lower;
  const found = { name, title: title?.title ?? null, rank: rank ?? null };
  if (comma === "(") return after === ")" ? { ...found, end: name.end + 1 } : undefined;
  if (after !== undefined && !CLOSING.has(after) && !(fronted && !lone)) return undefined;
  return { ...found, end: name.end };
}

/** Adds the roles that follow a name: "Anne Martin, directrice de l’usine,", "Paul Durand, 45 ans, agriculteur". */
export function apposeRole(reader: Reader, phrase: Phrase, end: number): Scanned {
  const { line } = reader;
  const { tokens } = line;
  const none = { phrase: bracketed(reader, phrase, end), end: past(reader, end) };
  const lower = (at: number) => tokens[at]?.lower ?? "";
  // "Paul Durand (LR), maire de Lyon"
  const comma = past(reader, end);
  if (lower(comma) !== ",") return none;
  let at = comma + 1;
  const years = tokens[at]?.kind === "number" && lower(at + 1) === "ans" ? Number(lower(at)) : null;
  if (years !== null) {
    none.phrase = { ...none.phrase, years };
    at += 2;
    if (lower(at) === "," || lower(at) === "et") at++;
  }
  while (ADVERBS.has(lower(at)) && at - end < FAR) at++;
  const article = DEFINITE.has(lower(at)) || POSSESSIVE.has(lower(at)) || ARTICLES.has(lower(at));
  if (article) at++;
  while (ADVERBS.has(lower(at)) && at - end < FAR) at++;
  const read = readRole(reader, at, at, true);
  if (!read || read.role.noun.plural || personAt(reader, read.end)) return none;
  if (!article && PARTICIPLES.has(read.role.noun.lemma) && AFTER_PARTICIPLE.has(lower(at + 1))) return none;
  // "un grand bonhomme de 57 ans"
  const aged = lower(read.end) === "de" && tokens[read.end + 1]?.kind === "number" && lower(read.end + 2) === "ans";
  const close = aged ? read.end + 3 : read.end;
  const after = tokens[close]?.lower;
  // "Selon Paul Durand, le maire de Lyon a menti" is no apposition: after an article it must end.
  if (article && after !== undefined && !CLOSING.has(after) && !speaksTo(reader, close)) return none;
  if (article && apposedName(reader, read.end)) return none;
  const own = phrase.gender ?? firstName(phrase.words[0] ?? "") ?? null;
  // "Anne Martin, le maire,": an office keeps its masculine for a woman.
  const office =
    OFFICES.has(read.role.noun.lemma) &&
    tokens[comma + 1]?.lower === "le" &&
    (own ?? genderOfName(phrase.words)) === "f";
  if (!office && !agree(own, read.role.noun.gender)) return none;
  return {
    phrase: {
      ...phrase,
      kind: "person",
      years,
      end: (tokens[read.end - 1] as Token).end,
      roles: [...phrase.roles, office ? { ...read.role, office } : read.role],
      gender: office ? "f" : (phrase.gender ?? read.role.noun.gender),
      inner: [...phrase.inner, ...innerPhrases(reader, read)],
    },
    end: read.end,
  };
}

/** "a indiqué Paul Durand, le procureur de Brest à France 3": to whom it was said, behind a complete apposition. */
function speaksTo({ text, line: { tokens } }: Reader, at: number): boolean {
  if (!/^(?:à|au|aux|auprès|sur|dans|devant|chez)$/.test(tokens[at]?.lower ?? "")) return false;
  let first = at + 1;
  while (
    first < at + 4 &&
    /^(?:de|du|l'|d'|la|le|les|micro)$/.test(tokens[first]?.lower ?? "") &&
    !tokens[first]?.capital
  )
    first++;
  const begins = tokens[first];
  if (!begins?.capital) return false;
  for (let end = first + 3; end > first; end--) {
    const last = tokens[end - 1];
    if (last && MEDIA.has(fold(text.slice(begins.start, last.end)))) return true;
  }
  return false;
}

/** The index after what stands in brackets behind a name: "Paul Durand (LR)". */
function past({ line: { tokens } }: Reader, end: number): number {
  if (tokens[end]?.lower !== "(") return end;
  for (let k = end + 1; k < end + 6; k++) if (tokens[k]?.lower === ")") return k + 1;
  return end;
}

function bracketed(reader: Reader, phrase: Phrase, end: number): Phrase {
  const after = past(reader, end);
  return after === end ? phrase : { ...phrase, end: reader.line.tokens[after - 1]?.end ?? phrase.end };
}

const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;
