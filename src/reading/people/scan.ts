import { firstName } from "../../language/first-names.ts";
import { genderOfName } from "../../language/name-gender.ts";
import { LOCATIVE } from "../../language/ordinary.ts";
import type { Token } from "../../language/tokens.ts";
import type { Gender } from "../findings.ts";
import { genderByAgreement } from "./agreement.ts";
import { apposedName, apposeRole, personAt, type Scanned, titleAt } from "./apposition.ts";
import { institutionAt, speaksAlone } from "./institution-names.ts";
import { knownAt } from "./lexicon.ts";
import { type Evidence, type Line, type Reader, spanOf } from "./lines.ts";
import { isAcronym } from "./name-runs.ts";
import { nameAt } from "./names.ts";
import { nationals, type Skipped } from "./nationals.ts";
import {
  blankPhrase,
  genderShown,
  innerPhrases,
  institutionPhrase,
  organisationPhrase,
  personPhrase,
} from "./phrase-making.ts";
import { placeOf } from "./phrase-places.ts";
import type { Phrase } from "./phrases.ts";
import { withTrade } from "./predicate-roles.ts";
import { quotedName } from "./quoted-names.ts";
import { determinerOf, roleNounAt } from "./role-heads.ts";
import { readRole } from "./role-phrases.ts";
import type { Word } from "./vocabulary.ts";

/** Finds the phrases of one paragraph, in reading order and without overlap. */
export function scan(text: string, line: Line, evidence: Evidence): Phrase[] {
  const reader: Reader = { text, line, evidence };
  const phrases: Phrase[] = [];
  let at = 0;
  let free = 0;
  while (at < line.tokens.length) {
    const word = line.words[at] as Word;
    // Most words are none of these.
    if (!(word.title || word.role || word.roles || word.institution || word.prefixed || line.tokens[at]?.capital)) {
      at++;
      continue;
    }
    const found = titled(reader, at) ?? byRole(reader, at, free) ?? institution(reader, at) ?? named(reader, at);
    if (found?.phrase) phrases.push(withGender(line, withTrade(reader, found.phrase, found.end), at, found.end));
    at = found ? Math.max(found.end, at + 1) : at + 1;
    if (found) free = at;
  }
  return phrases;
}

/** "Yael Durand est arrivée": a name that says nothing of the gender, and a participle that does. */
function withGender(line: Line, phrase: Phrase, from: number, end: number): Phrase {
  if (phrase.gender !== null || phrase.name === null || phrase.plural || phrase.kind === "organisation") return phrase;
  if (genderOfName(phrase.words) !== null) return phrase;
  const gender = genderByAgreement(line, from, end);
  return gender === null ? phrase : { ...phrase, gender };
}

/** "M. Durand", "Mme Ursula von der Leyen, présidente de la Commission". */
function titled(reader: Reader, at: number): Scanned | undefined {
  const found = titleAt(reader, at);
  const name = found && personAt(reader, found.end, true);
  if (!name) return undefined;
  const phrase = personPhrase(reader, at, name, { title: found.title });
  phrase.place = placeOf(reader.line, at, at, name.end);
  return apposeRole(reader, phrase, name.end);
}

/** "le président chilien Paul Durand", "le porte-parole du parti, Paul Durand,", "un haut responsable". */
function byRole(reader: Reader, at: number, free: number): Scanned | undefined {
  const { line } = reader;
  const found = roleNounAt(line, at);
  if (!found) return undefined;
  const { from, determiner } = determinerOf(line, at, found.noun.plural);
  // "Pape Diouf" is a first name.
  if (
    determiner === "none" &&
    (GIVEN.has(found.noun.lemma) || TRADES.has(found.noun.group)) &&
    line.tokens[at]?.capital &&
    line.tokens[at + 1]?.capital
  )
    return undefined;
  const begin = Math.max(from, free);
  const role = readRole(reader, at, begin, false);
  if (!role) return undefined;
  const { plural } = found.noun;
  const first = line.tokens[begin]?.lower;
  const shown = first === "ancien" ? "m" : first === "ancienne" ? "f" : genderShown(line.tokens[begin - 1]);
  const title = titleAt(reader, role.end);
  const direct = personAt(reader, title?.end ?? role.end);
  if (direct && plural && !title) {
    // "les présidents A et B": the role is of each, and each name a phrase of its own.
    return { phrase: personPhrase(reader, direct.from, direct, { shared: role.role }), end: direct.end };
  }
  if (direct && !plural && touches(line, role.end)) {
    const phrase = personPhrase(reader, begin, direct, { role, title: title?.title ?? null });
    phrase.place = placeOf(line, begin, begin, direct.end);
    phrase.determiner = determiner;
    phrase.gender ??= shown;
    return apposeRole(reader, phrase, direct.end);
  }
  // "les présidents turc, A, et grec, B": so too where each stands behind an adjective of its own.
  const each = plural && role.role.country ? apposedName(reader, role.end) : undefined;
  if (each && !each.title && !each.rank)
    return { phrase: personPhrase(reader, each.name.from, each.name, { shared: role.role }), end: each.end };
  const apposed = plural
    ? undefined
    : apposedName(reader, pastStation(line, role.end), determiner === "none" && line.first[begin] === 1);
  if (apposed) {
    const phrase = personPhrase(reader, begin, apposed.name, { role, title: apposed.title });
    if (apposed.rank) phrase.roles = [...phrase.roles, apposed.rank.role];
    phrase.place = placeOf(line, begin, begin, apposed.end);
    phrase.determiner = determiner;
    phrase.gender ??= shown;
    phrase.innerRole = null;
    return apposeRole(reader, phrase, apposed.end);
  }
  if (determiner === "none" && !(line.first[begin] && plural)) return undefined;
  if (isVerb(line, begin, found.noun.lemma)) return undefined;
  const phrase = blankPhrase("role", spanOf(line, begin, role.end), null);
  phrase.roles = [role.role];
  // "la chef de file"
  phrase.gender = shown === "f" ? shown : (found.noun.gender ?? shown);
  phrase.plural = plural;
  phrase.determiner = determiner;
  phrase.inner = innerPhrases(reader, role);
  phrase.innerRole = role.innerRole;
  phrase.place = placeOf(line, begin, determiner === "none" ? begin : begin - 1, role.end);
  phrase.vague = isVague(line, role.end, at);
  phrase.aged = AGED.has(first ?? "");
  phrase.count = countOf(line, begin, at);
  const one = oneOfThem(line, begin);
  if (one) {
    phrase.plural = false;
    phrase.count = null;
    phrase.gender = one;
    phrase.determiner = "indefinite";
  }
  phrase.former = FORMER.test(first ?? "");
  if (phrase.former && !first?.startsWith("nouve")) phrase.roles = [{ ...role.role, former: true }];
  return { phrase, end: role.end };
}

/** "l'un des officiers", "une de ses voisines": the gender of one of several, whose noun begins at token `begin`. */
function oneOfThem({ tokens }: Line, begin: number): Gender | undefined {
  let at = begin - 1;
  if (!/^(?:des|ses|leurs|ces|nos|les|deux|trois)$/.test(tokens[at]?.lower ?? "")) return undefined;
  while (/^(?:ses|leurs|ces|nos|les|deux|trois)$/.test(tokens[at]?.lower ?? "")) at--;
  if (!/^(?:de|des|d')$/.test(tokens[at]?.lower ?? "")) return undefined;
  const before = tokens[at - 1]?.lower;
  return before === "un" ? "m" : before === "une" ? "f" : undefined;
}

/** "la responsable de l’ONG sur place, Anne Durand": behind where or how somebody holds a post. */
function pastStation({ tokens }: Line, at: number): number {
  // "le chef de Québec solidaire (QS), Paul Durand": the letters that stand for it.
  if (tokens[at]?.lower === "(" && tokens[at + 2]?.lower === ")" && tokens[at + 3]?.lower === ",") return at + 3;
  const said = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (STATIONS.has(said) && tokens[at + 2]?.lower === ",") return at + 2;
  // "le rapporteur de la loi sur les ports, Paul Durand,": what the noun before is about.
  if (!ABOUT.has(tokens[at]?.lower ?? "")) return at;
  for (let end = at + 1; end < at + LONGEST_TOPIC; end++) {
    const token = tokens[end];
    if (token?.lower === "," && end > at + 1) return end;
    if (token?.kind !== "word" && token?.kind !== "elided") return at;
    // "sa directrice pour l’Europe, Anne Durand,": where a post is held. "sur France 2" is where somebody speaks.
    if (token.capital && !HELD_FOR.has(tokens[at]?.lower ?? "")) return at;
  }
  return at;
}

const ABOUT = new Set(["sur", "contre", "pour", "aux", "au", "à", "en"]);
const HELD_FOR = new Set(["pour", "aux", "en"]);
const LONGEST_TOPIC = 8;

const STATIONS = new Set([
  "sur place",
  "en poste",
  "en titre",
  "par intérim",
  "en chef",
  "en exercice",
  "de permanence",
  "de garde",
  "en charge",
]);

/** Whether token `at` follows on the one before with a blank between. */
const touches = ({ tokens }: Line, at: number): boolean =>
  (tokens[at] as Token).start - (tokens[at - 1] as Token).end <= 1;

/** "deux" in "les deux anciens présidents"; "le duo" is two by itself. */
function countOf({ tokens }: Line, begin: number, at: number): number | null {
  for (let k = begin; k <= at; k++) {
    const count = COUNTS.get(tokens[k]?.lower ?? "");
    if (count !== undefined) return count;
  }
  return null;
}

const COUNTS = new Map([
  ...["deux", "duo", "couple", "tandem", "binôme"].map((word) => [word, 2] as const),
  ...["trois", "trio"].map((word) => [word, 3] as const),
]);

/** "l'analyste d'une banque parisienne" */
function isVague({ tokens }: Line, end: number, at: number): boolean {
  for (let k = at + 1; k < end - 1; k++) {
    const { lower } = tokens[k] as Token;
    // "le manager de son équipe": whose team it is, he is not.
    if ((lower === "d'" || lower === "de") && /^(?:une?|son|sa|ses|leur|leurs)$/.test(tokens[k + 1]?.lower ?? ""))
      return true;
  }
  return false;
}

const GIVEN = new Set(["pape", "prince"]);
/** Groups whose nouns never stand right before a name without an article: "Marin Durand" is no sailor. */
const TRADES = new Set(["citizen", "person"]);
const AGED = new Set(["jeune", "jeunes", "vieil", "vieille", "vieux"]);
const FORMER = /^(?:ancien|ancienne|nouveau|nouvel|nouvelle|ex-.+)$/u;
const VERBS = new Set(["juge", "guide", "cadre", "garde"]);
const SUBJECTS = new Set(["il", "elle", "on", "je", "qui", "ne", "ils", "elles", "nous", "vous"]);

/** "il le juge coupable": a verb there. */
const isVerb = ({ tokens }: Line, begin: number, lemma: string): boolean =>
  VERBS.has(lemma) && SUBJECTS.has(tokens[begin - 2]?.lower ?? "");

/** "le ministère russe des Affaires étrangères", "la préfecture du Rhône", "le gouvernement". */
function institution(reader: Reader, at: number): Scanned | undefined {
  const { line } = reader;
  const read = institutionAt(reader, at);
  if (!read) return undefined;
  const token = line.tokens[at] as Token;
  const { determiner } = determinerOf(line, at, read.plural);
  if (determiner === "none" && !token.capital) return undefined;
  const alone = determiner === "definite" && line.tokens[at - 1]?.lower !== "des";
  if (!read.telling && !alone) return undefined;
  const weak = !read.telling && !speaksAlone(token.lower);
  const quoted = determiner === "none" ? undefined : quotedName(line, at, read.end);
  if (quoted) {
    const phrase = organisationPhrase(line, { from: quoted.from, end: quoted.to, kind: "organisation", known: null });
    phrase.start = token.start;
    phrase.end = (line.tokens[quoted.end - 1] as Token).end;
    phrase.head = line.folds[at] ?? null;
    phrase.determiner = determiner;
    return { phrase, end: quoted.end };
  }
  const phrase = institutionPhrase(line, read);
  phrase.determiner = determiner;
  phrase.weak = weak;
  return withAcronym(reader, phrase, read.end);
}

/** "l'Organisation mondiale de la santé (OMS)": the acronym belongs to the name and stands for it from then on. */
function withAcronym({ line, text }: Reader, phrase: Phrase, end: number): Scanned {
  const token = line.tokens[end + 1];
  if (line.tokens[end]?.lower !== "(" || line.tokens[end + 2]?.lower !== ")") return { phrase, end };
  if (!token?.capital || phrase.alone) return { phrase, end };
  // "Abidjan (AFP)"
  if (phrase.key?.startsWith("country:") || knownAt(line.tokens, line.folds, end + 1)) return { phrase, end };
  // "(Cédéao)" too; not a town or a party in brackets.
  if (!isAcronym(text, token) && text.charAt(token.start) !== text.charAt(phrase.start)) return { phrase, end };
  return { phrase: { ...phrase, acronym: line.folds[end + 1] ?? null }, end: end + 3 };
}

/** A name without title or role. */
function named(reader: Reader, at: number): Scanned | Skipped | undefined {
  const { line, text, evidence } = reader;
  const people = nationals(line, at);
  if (people) return people;
  const name = nameAt(line, at, text, evidence);
  if (!name) return undefined;
  const before = line.tokens[name.from - 1]?.lower ?? "";
  const near = (before === "de" || before === "d'") && NEAR.has(line.tokens[name.from - 2]?.lower ?? "");
  const located = name.known !== null && name.known.kind !== "organisation" && (near || LOCATIVE.has(before));
  if (name.kind === "place" || located) return { phrase: null, end: name.end };
  if (name.kind === "organisation") return withAcronym(reader, organisationPhrase(line, name), name.end);
  const weak =
    name.kind === "unknown" &&
    (before === "de" || before === "d'") &&
    firstName(line.folds[name.from] ?? "") === undefined;
  const phrase = personPhrase(reader, at, name);
  phrase.weak = weak;
  phrase.place = placeOf(line, name.from, name.from, name.end);
  return apposeRole(reader, phrase, name.end);
}

const NEAR = new Set(["près", "loin", "autour", "aux-portes", "banlieue", "nord", "sud", "est", "ouest", "région"]);
