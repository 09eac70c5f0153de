import type { Title } from "../language/titles.ts";
import type { Token } from "../language/tokens.ts";
import type { Gender } from "./findings.ts";
import type { InstitutionRead } from "./institution-names.ts";
import { type Line, type Reader, spanOf } from "./lines.ts";
import type { Name } from "./names.ts";
import type { Phrase, Place, RolePhrase } from "./phrases.ts";
import type { RoleRead } from "./role-phrases.ts";

const NOWHERE: Place = {
  speaks: false,
  inverted: false,
  initial: false,
  quoted: false,
  charged: false,
  paragraph: 0,
};

/** A phrase that says nothing yet. */
export const BLANK = {
  words: [],
  key: null,
  roles: [],
  shared: null,
  gender: null,
  titled: false,
  plural: false,
  count: null,
  head: null,
  alone: false,
  acronym: null,
  weak: false,
  vague: false,
  place: NOWHERE,
  aged: false,
  former: false,
  titleRole: null,
  determiner: "none",
  inner: [],
  innerRole: null,
} as const;

/** What stands with the name of a person. */
export interface Company {
  readonly title?: Title | null;
  readonly role?: RoleRead;
  readonly shared?: RolePhrase;
}

/** The phrase of a person, from token `from` (title or role) to the end of the name. */
export function personPhrase({ line, text }: Reader, from: number, name: Name, company: Company = {}): Phrase {
  const { title, role, shared } = company;
  const { start, end } = spanOf(line, from, name.end);
  return {
    ...BLANK,
    start,
    end,
    kind: title || role || shared || name.kind === "person" ? "person" : "unknown",
    name: spanOf(line, name.from, name.end),
    words: wordsOf(line, name, text),
    roles: role ? [role.role] : [],
    shared: shared ?? null,
    gender: title?.gender ?? role?.role.noun.gender ?? null,
    titled: Boolean(title),
    titleRole: title?.role ?? null,
    inner: role ? innerPhrases({ line, text }, role) : [],
    innerRole: role?.innerRole ?? null,
  };
}

/** The phrase of an organisation under its own name. */
export const organisationPhrase = (line: Line, name: Name): Phrase => {
  const span = spanOf(line, name.from, name.end);
  const gender = genderShown(line.tokens[name.from - 1]);
  return {
    ...BLANK,
    start: span.start,
    end: span.end,
    kind: "organisation",
    gender,
    head: headOf(line, name),
    name: span,
    words: line.folds.slice(name.from, name.end),
    key: name.known?.key ?? null,
  };
};

/** "commission" of "Commission européenne", which "la Commission" can stand for. */
function headOf({ words, folds }: Line, { from, end }: Name): string | null {
  return end - from > 1 && words[from]?.institution ? (folds[from] ?? null) : null;
}

/** The gender that an article shows: "la ministre", "le Kremlin". */
export function genderShown(article: Token | undefined): Gender | null {
  const lower = article?.lower ?? "";
  if (lower === "la" || lower === "une" || lower === "cette") return "f";
  return ["le", "un", "du", "au", "ce"].includes(lower) ? "m" : null;
}

/** The phrase of an institution that a common noun names. */
export function institutionPhrase(line: Line, { from, end, gender, plural, telling, named }: InstitutionRead): Phrase {
  const span = spanOf(line, from, end);
  if (named) {
    const own = organisationPhrase(line, named);
    return { ...own, start: span.start, end: span.end, gender, plural, head: line.folds[from] ?? null };
  }
  const words = line.folds.slice(from, end);
  const content = words.filter((word) => !SMALL.has(word));
  const alone = !telling || content.length === 1;
  const key = `institution:${content.join(" ")}`;
  const head = content[0] ?? null;
  const { start, end: last } = span;
  return { ...BLANK, start, end: last, kind: "organisation", name: span, words, key, gender, plural, head, alone };
}

const SMALL = new Set(["de", "du", "des", "d'", "la", "le", "les", "l'", "et"]);

const OF_PLACES = new Set(["mayor", "prefect", "member", "judge", "faith", "envoy", "state"]);

/** The names inside a role, as phrases: "Kremlin" in "porte-parole du Kremlin". Places are left out. */
export function innerPhrases({ line, text }: Pick<Reader, "line" | "text">, role: RoleRead): Phrase[] {
  const phrases = role.institutions.map((institution) => institutionPhrase(line, institution));
  for (const name of role.inner) {
    if (name.kind === "place" || name.known?.kind === "capital") continue;
    // "le maire de Scrignac": a mayor is of a place.
    if (name.kind === "unknown" && OF_PLACES.has(role.role.noun.group)) continue;
    if (name.kind === "organisation") {
      phrases.push(organisationPhrase(line, name));
      continue;
    }
    const span = spanOf(line, name.from, name.end);
    phrases.push({
      ...BLANK,
      start: span.start,
      end: span.end,
      kind: name.kind,
      name: span,
      words: wordsOf(line, name, text),
      key: name.known?.key ?? null,
    });
  }
  return phrases.sort((a, b) => a.start - b.start);
}

/** The words of a name, folded: "N'Golo" is one, initials lose their stop. */
function wordsOf(line: Line, name: Name, text: string): string[] {
  const words: string[] = [];
  for (let k = name.from; k < name.end; k++) {
    const word = line.folds[k] as string;
    if (word === "." || word === "-") continue;
    const token = line.tokens[k] as Token;
    const elided = token.kind === "elided" && k + 1 < name.end && text.charAt(token.start) !== word.charAt(0);
    words.push(elided ? word + (line.folds[++k] as string) : word);
  }
  return words;
}
