import type { Span } from "../../corpus/span.ts";
import { genderOfName } from "../../language/name-gender.ts";
import type { Title } from "../../language/titles.ts";
import type { Token } from "../../language/tokens.ts";
import type { Gender } from "../findings.ts";
import type { InstitutionRead } from "./institution-names.ts";
import { type Line, type Reader, spanOf } from "./lines.ts";
import type { Name } from "./names.ts";
import type { Phrase, Place, RolePhrase } from "./phrases.ts";
import type { RoleRead } from "./role-phrases.ts";

const NOWHERE: Place = {
  speaks: false,
  inverted: false,
  goesOn: false,
  heads: false,
  again: false,
  contrasted: false,
  setOff: false,
  initial: false,
  governed: false,
  theirs: false,
  quoted: false,
  enclosed: false,
  charged: false,
  described: false,
  addressed: false,
  held: false,
  suffers: false,
  quoting: false,
  sentence: -1,
  paragraph: 0,
};

/** A phrase that is still being made. */
export type Making = { -readonly [Key in keyof Phrase]: Phrase[Key] };

/** A phrase of which nothing is known but its place. One literal gives all phrases one shape: spreading is several times slower. */
export function blankPhrase(kind: Phrase["kind"], { start, end }: Span, name: Span | null): Making {
  return {
    start,
    end,
    kind,
    name,
    words: [],
    key: null,
    roles: [],
    shared: null,
    gender: null,
    titled: false,
    plural: false,
    count: null,
    determiner: "none",
    head: null,
    acronym: null,
    alone: false,
    weak: false,
    vague: false,
    place: NOWHERE,
    years: null,
    aged: false,
    former: false,
    titleRole: null,
    predicate: null,
    inner: [],
    innerRole: null,
  };
}

/** What stands with the name of a person. */
export interface Company {
  readonly title?: Title | null;
  readonly role?: RoleRead;
  readonly shared?: RolePhrase;
}

/** The phrase of a person, from token `from` (title or role) to the end of the name. */
export function personPhrase({ line, text }: Reader, from: number, name: Name, company: Company = {}): Making {
  const { title, role, shared } = company;
  const kind = title || role || shared || name.kind === "person" ? "person" : "unknown";
  const phrase = blankPhrase(kind, spanOf(line, from, name.end), spanOf(line, name.from, name.end));
  phrase.words = wordsOf(line, name, text);
  phrase.shared = shared ?? null;
  if (title) {
    phrase.gender = title.gender;
    phrase.titled = true;
    phrase.titleRole = title.role ?? null;
  }
  if (role) {
    phrase.roles = [role.role];
    // "le chef de file Anne Durand": the name says more than a noun that is masculine whoever it is.
    phrase.gender ??= genderOfName(phrase.words) ?? role.role.noun.gender;
    phrase.inner = innerPhrases({ line, text }, role);
    phrase.innerRole = role.innerRole;
  }
  return phrase;
}

/** The phrase of an organisation under its own name. */
export function organisationPhrase(line: Line, name: Name): Making {
  const span = spanOf(line, name.from, name.end);
  const phrase = blankPhrase("organisation", span, span);
  phrase.gender = genderShown(line.tokens[name.from - 1]);
  phrase.head = headOf(line, name);
  phrase.words = line.folds.slice(name.from, name.end);
  phrase.key = name.known?.key ?? null;
  return phrase;
}

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
export function institutionPhrase(line: Line, { from, end, gender, plural, telling, named }: InstitutionRead): Making {
  const span = spanOf(line, from, end);
  const phrase = named ? organisationPhrase(line, named) : blankPhrase("organisation", span, span);
  phrase.start = span.start;
  phrase.end = span.end;
  phrase.gender = gender;
  phrase.plural = plural;
  if (named) {
    phrase.head = line.folds[from] ?? null;
    return phrase;
  }
  phrase.words = line.folds.slice(from, end);
  const content = phrase.words.filter((word) => !SMALL.has(word));
  phrase.key = `institution:${content.join(" ")}`;
  phrase.head = content[0] ?? null;
  phrase.alone = !telling || content.length === 1;
  return phrase;
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
    const phrase = blankPhrase(name.kind, span, span);
    phrase.words = wordsOf(line, name, text);
    phrase.key = name.known?.key ?? null;
    phrases.push(phrase);
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
