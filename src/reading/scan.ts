import { COUNTRY_ADJECTIVES } from "../language/countries.ts";
import { firstName } from "../language/first-names.ts";
import { INSTITUTION_NOUNS, SPEAK_ALONE } from "../language/institutions.ts";
import { DEFINITE, isAdjective, LOCATIVE, POSSESSIVE } from "../language/ordinary.ts";
import { ONLY_CAPITAL, TITLES, type Title } from "../language/titles.ts";
import type { Token } from "../language/tokens.ts";
import type { Evidence, Line } from "./lines.ts";
import { isCapital, type Name, nameAt } from "./names.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { determinerOf, type Reader, type RoleRead, readRole, roleNounAt, spanOf } from "./role-phrases.ts";

/** A phrase with the tokens it covers. */
interface Scanned {
  readonly phrase: Phrase;
  readonly end: number;
}

/** Finds the phrases of one paragraph, in reading order and without overlap. */
export function scan(text: string, line: Line, evidence: Evidence): Phrase[] {
  const reader: Reader = { text, line, evidence };
  const phrases: Phrase[] = [];
  let at = 0;
  let free = 0;
  while (at < line.tokens.length) {
    const found = titled(reader, at) ?? byRole(reader, at, free) ?? institution(reader, at) ?? named(reader, at);
    if (!found) {
      at++;
      continue;
    }
    if (found.phrase.end > found.phrase.start) phrases.push(found.phrase);
    at = Math.max(found.end, at + 1);
    free = at;
  }
  return phrases.filter(({ kind }) => kind !== "unknown" || true);
}

const blank = {
  words: [],
  key: null,
  roles: [],
  shared: null,
  gender: null,
  titled: false,
  plural: false,
  determiner: "none",
  inner: [],
  innerRole: null,
} as const;

/** "M. Durand", "Mme Ursula von der Leyen". */
function titled(reader: Reader, at: number): Scanned | undefined {
  const found = titleAt(reader, at);
  if (!found) return undefined;
  const name = personAt(reader, found.end);
  if (!name) return undefined;
  const phrase = person(reader, at, name, { title: found.title });
  return appose(reader, phrase, name.end);
}

function titleAt({ line, text }: Reader, at: number): { title: Title; end: number } | undefined {
  const token = line.tokens[at];
  if (token?.kind !== "word") return undefined;
  const title = TITLES.get(token.lower);
  if (!title) return undefined;
  const stop = line.tokens[at + 1];
  const dotted = stop?.lower === "." && stop.start === token.end;
  const short =
    token.lower.length <= 2 &&
    token.lower !== "me" &&
    token.lower !== "dr" &&
    token.lower !== "pr" &&
    token.lower !== "ms" &&
    token.lower !== "mr";
  if (ONLY_CAPITAL.has(token.lower) && !token.capital) return undefined;
  if (short && !dotted && token.lower === "m") return undefined;
  const end = dotted ? at + 2 : at + 1;
  return isCapital(line, end, text) ? { title, end } : undefined;
}

/** A name that is, or by what stands before it must be, that of a person. */
function personAt({ line, text, evidence }: Reader, at: number): Name | undefined {
  const name = nameAt(line, at, text, evidence);
  if (!name || name.known || name.kind === "organisation") return name?.kind === "person" ? name : undefined;
  return name;
}

interface Extra {
  readonly title?: Title;
  readonly role?: RoleRead;
  readonly shared?: RolePhrase;
}

function person({ line, text }: Reader, from: number, name: Name, { title, role, shared }: Extra): Phrase {
  const span = spanOf(line, from, name.end);
  return {
    ...blank,
    ...span,
    kind: title || role || name.kind === "person" ? "person" : "unknown",
    name: spanOf(line, name.from, name.end),
    words: wordsOf(line, name, text),
    roles: role ? [role.role] : [],
    shared: shared ?? null,
    gender: title?.gender ?? role?.role.noun.gender ?? null,
    titled: title !== undefined,
    inner: role ? role.inner.map((inner) => innerPhrase(line, inner, text)) : [],
    innerRole: role?.innerRole ?? null,
  };
}

function wordsOf(line: Line, name: Name, text: string): string[] {
  const words: string[] = [];
  for (let k = name.from; k < name.end; k++) {
    const fold = line.folds[k] as string;
    if (fold === "." || fold === "-") continue;
    const elided = line.tokens[k]?.kind === "elided" && k + 1 < name.end;
    if (elided && text.charAt((line.tokens[k] as Token).start) !== fold.charAt(0)) {
      words.push(fold + (line.folds[++k] as string));
    } else words.push(fold);
  }
  return words;
}

function innerPhrase(line: Line, name: Name, text: string): Phrase {
  const span = spanOf(line, name.from, name.end);
  return {
    ...blank,
    ...span,
    kind: name.kind === "person" ? "person" : name.kind === "organisation" ? "organisation" : "unknown",
    name: span,
    words: wordsOf(line, name, text),
    key: name.known?.kind === "place" ? null : (name.known?.key ?? null),
  };
}

/** "le président russe Vladimir X", "le porte-parole du Kremlin, Dmitri X,", "un haut responsable". */
function byRole(reader: Reader, at: number, free: number): Scanned | undefined {
  const { line, text } = reader;
  const found = roleNounAt(line, at);
  if (!found) return undefined;
  const { from, determiner } = determinerOf(line, at);
  const begin = Math.max(from, free);
  const read = readRole(reader, at, begin, false);
  if (!read) return undefined;
  const { plural } = read.role.noun;
  const title = titleAt(reader, read.end);
  const direct = personAt(reader, title?.end ?? read.end);
  if (direct && plural && !title) {
    // "les présidents A et B": the role is of each name; the names are phrases of their own.
    const phrase = person(reader, direct.from, direct, { shared: read.role });
    return { phrase: { ...phrase, kind: "person" }, end: direct.end };
  }
  if (direct && !plural && direct.from - read.end <= 2) {
    const phrase = person(reader, begin, direct, { role: read, ...(title ? { title: title.title } : {}) });
    return appose(reader, { ...phrase, determiner }, direct.end);
  }
  const apposed = plural ? undefined : apposedName(reader, read.end);
  if (apposed) {
    const phrase = person(reader, begin, apposed.name, {
      role: read,
      ...(apposed.title ? { title: apposed.title } : {}),
    });
    return { phrase: { ...phrase, determiner, innerRole: null }, end: apposed.end };
  }
  if (determiner === "none" && !(line.first[begin] && plural)) return undefined;
  const before = line.tokens[begin - 1];
  if (isVerbUse(line, begin, found.noun.lemma)) return undefined;
  const phrase: Phrase = {
    ...blank,
    ...spanOf(line, begin, read.end),
    kind: "role",
    name: null,
    roles: [read.role],
    gender: read.role.noun.gender ?? genderOf(before, line.tokens[at] as Token),
    plural,
    determiner,
    inner: read.inner.map((inner) => innerPhrase(line, inner, text)),
    innerRole: read.innerRole,
  };
  return { phrase, end: read.end };
}

/** The gender that the article shows: "la ministre", "cette élève". */
function genderOf(determiner: Token | undefined, noun: Token): "m" | "f" | null {
  switch (determiner?.lower) {
    case "la":
    case "une":
    case "cette":
      return "f";
    case "le":
    case "un":
    case "du":
    case "au":
    case "ce":
      return "m";
    default:
      return noun.lower.endsWith("rice") ? "f" : null;
  }
}

/** "il le juge", "qui la garde": the noun is a verb there. */
function isVerbUse({ tokens }: Line, begin: number, lemma: string): boolean {
  if (!["juge", "guide", "cadre", "prof", "principal", "conseil"].includes(lemma)) return false;
  const before = tokens[begin - 2]?.lower;
  return (
    before !== undefined && ["il", "elle", "on", "je", "qui", "ne", "ils", "elles", "nous", "vous"].includes(before)
  );
}

/** ", Dmitri X," after a role: the name, and the index after it. */
function apposedName(reader: Reader, at: number): { name: Name; end: number; title: Title | null } | undefined {
  const { line } = reader;
  const comma = line.tokens[at]?.lower;
  if (comma !== "," && comma !== "(") return undefined;
  const title = titleAt(reader, at + 1);
  const name = personAt(reader, title?.end ?? at + 1);
  if (!name) return undefined;
  if (!title && name.end - name.from < 2) return undefined;
  if (!title && name.kind !== "person") return undefined;
  const after = line.tokens[name.end]?.lower;
  const closed = after === undefined || CLOSING.has(after);
  if (comma === "(" ? after !== ")" : !closed) return undefined;
  return { name, end: comma === "(" ? name.end + 1 : name.end, title: title?.title ?? null };
}

const CLOSING = new Set([",", ".", ";", ":", ")", "»", "”", '"', "!", "?", "–", "—", "(", "…"]);
const ADVERBS = new Set([
  "alors",
  "aujourd'hui",
  "également",
  "aussi",
  "désormais",
  "ancien",
  "ancienne",
  "ex",
  "futur",
  "future",
  "actuel",
  "actuelle",
  "jeune",
  "nouveau",
  "nouvelle",
  "premier",
  "première",
  "lui-même",
  "elle-même",
  "longtemps",
]);

/** "Jens X, secrétaire général de l'OTAN," and "Paul X, 45 ans, agriculteur": the roles that follow a name. */
function appose(reader: Reader, phrase: Phrase, end: number): Scanned {
  const { line } = reader;
  const { tokens } = line;
  const none = { phrase, end };
  if (tokens[end]?.lower !== ",") return none;
  let at = end + 1;
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.lower === "ans") {
    at += 2;
    if (tokens[at]?.lower === "," || tokens[at]?.lower === "et") at++;
  }
  while (ADVERBS.has(tokens[at]?.lower ?? "") && at - end < 7) at++;
  let article = false;
  if (
    DEFINITE.has(tokens[at]?.lower ?? "") ||
    POSSESSIVE.has(tokens[at]?.lower ?? "") ||
    tokens[at]?.lower === "un" ||
    tokens[at]?.lower === "une"
  ) {
    article = true;
    at++;
  }
  while (ADVERBS.has(tokens[at]?.lower ?? "") || (tokens[at]?.lower ?? "") === "haut") {
    if (at - end > 8) return none;
    at++;
  }
  const read = readRole(reader, at, at, true);
  if (!read || read.role.noun.plural) return none;
  if (personAt(reader, read.end)) return none;
  const after = tokens[read.end]?.lower;
  const closed = after === undefined || CLOSING.has(after);
  if (article && !closed) return none;
  if (article && apposedName(reader, read.end)) return none;
  if (!agree(phrase.gender ?? firstName(phrase.words[0] ?? "") ?? null, read.role.noun.gender)) return none;
  return {
    phrase: {
      ...phrase,
      kind: "person",
      end: (tokens[read.end - 1] as Token).end,
      roles: [...phrase.roles, read.role],
      gender: phrase.gender ?? read.role.noun.gender,
      inner: [...phrase.inner, ...read.inner.map((inner) => innerPhrase(line, inner, reader.text))],
    },
    end: read.end,
  };
}

const agree = (a: "m" | "f" | null, b: "m" | "f" | null): boolean => a === null || b === null || a === b;

/** "le ministère russe des Affaires étrangères", "la préfecture du Rhône", "le gouvernement". */
function institution(reader: Reader, at: number): Scanned | undefined {
  const { line, text, evidence } = reader;
  const token = line.tokens[at];
  if (token?.kind !== "word") return undefined;
  const noun = INSTITUTION_NOUNS.get(token.lower);
  if (!noun) return undefined;
  const known = nameAt(line, at, text, evidence);
  if (known?.known) return undefined;
  const { determiner } = determinerOf(line, at);
  const before = line.tokens[at - 1]?.lower ?? "";
  if (determiner === "none" && !token.capital) return undefined;
  let end = at + 1;
  let telling = token.capital && !line.first[at] && !line.titleCase;
  while (end - at < 4) {
    const next = line.tokens[end];
    if (next?.kind !== "word") break;
    if (COUNTRY_ADJECTIVES.has(line.folds[end] as string)) telling = true;
    else if (!isAdjective(next.lower) && !(next.capital && telling)) break;
    end++;
  }
  for (let depth = 0; depth < 4; depth++) {
    const next = ofComplement(reader, end);
    if (!next) break;
    end = next.end;
    telling ||= next.telling;
  }
  if (
    !telling &&
    !(SPEAK_ALONE.has(token.lower) && determiner === "definite" && !["du", "des", "au", "aux"].includes(before))
  ) {
    return undefined;
  }
  const span = spanOf(line, at, end);
  const words = line.folds.slice(at, end);
  return {
    phrase: {
      ...blank,
      ...span,
      kind: "organisation",
      name: span,
      words,
      key: `institution:${words.filter((word) => !SMALL.has(word)).join(" ")}`,
      gender: noun.gender,
      plural: noun.plural,
      determiner,
    },
    end,
  };
}

const SMALL = new Set(["de", "du", "des", "d'", "la", "le", "les", "l'", "et"]);

function ofComplement({ line, text, evidence }: Reader, at: number): { end: number; telling: boolean } | undefined {
  const { tokens } = line;
  const preposition = tokens[at]?.lower ?? "";
  const and = preposition === "et" && ["de", "du", "des", "d'"].includes(tokens[at + 1]?.lower ?? "");
  if (!and && !["de", "du", "des", "d'"].includes(preposition)) return undefined;
  let next = and ? at + 2 : at + 1;
  if (["la", "l'", "les", "le"].includes(tokens[next]?.lower ?? "") && !tokens[next]?.capital) next++;
  const name = nameAt(line, next, text, evidence, true);
  if (name) {
    if (name.kind === "person") return undefined;
    let end = name.end;
    while (end - name.end < 2 && tokens[end]?.kind === "word" && isAdjective((tokens[end] as Token).lower)) end++;
    return { end, telling: true };
  }
  const token = tokens[next];
  if (token?.kind !== "word" || token.capital || !INSTITUTION_TOPICS.test(token.lower)) return undefined;
  let end = next + 1;
  while (end - next < 3 && tokens[end]?.kind === "word" && isAdjective((tokens[end] as Token).lower)) end++;
  return { end, telling: true };
}

/** What institutions in lower case are of: "la commission des affaires étrangères", "la cour d'appel". */
const INSTITUTION_TOPICS =
  /^(?:affaires|appel|assises|finances|lois|justice|culture|santé|commerce|police|gendarmerie|défense|sécurité|instance|région|ville|département|république|football|rugby|agriculture|éducation|intérieur|transports|travail|environnement|médecins|administration|surveillance|enquête|état|armées)$/u;

/** A name without title or role. */
function named(reader: Reader, at: number): Scanned | undefined {
  const { line, text, evidence } = reader;
  const name = nameAt(line, at, text, evidence);
  if (!name) return undefined;
  const span = spanOf(line, name.from, name.end);
  const before = line.tokens[at - 1]?.lower ?? "";
  if (name.kind === "place" || (name.known?.kind === "capital" && LOCATIVE.has(before) && before !== "à")) {
    return { phrase: { ...blank, start: 0, end: 0, kind: "unknown", name: null }, end: name.end };
  }
  if (name.kind === "organisation") {
    return {
      phrase: {
        ...blank,
        ...span,
        kind: "organisation",
        name: span,
        words: line.folds.slice(name.from, name.end),
        key: name.known?.key ?? null,
      },
      end: name.end,
    };
  }
  return appose(reader, person(reader, at, name, {}), name.end);
}
