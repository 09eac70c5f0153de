import { COUNTRY_ADJECTIVES } from "../../language/countries.ts";
import { firstName } from "../../language/first-names.ts";
import { CALLED_AFTER, INSTITUTION_TOPICS, SPEAK_ALONE } from "../../language/institutions.ts";
import { isPlain } from "../../language/ordinary.ts";
import { verbForm } from "../../language/verbs.ts";
import type { Reader } from "./lines.ts";
import { LOCAL } from "./name-kinds.ts";
import { isCapital } from "./name-runs.ts";
import { type Name, nameAt } from "./names.ts";

/** An institution that is named by a common noun: tokens `from` to `end`. */
export interface InstitutionRead {
  readonly from: number;
  readonly end: number;
  readonly gender: "m" | "f";
  readonly plural: boolean;
  /** Whether something says which one: a complement, a capital, a country. */
  readonly telling: boolean;
  /** "groupe Danone": the name that follows the noun. */
  readonly named: Name | null;
}

/** Institutions that an adjective tells apart, by what they do. */
const OF_TRADE = new Set(
  "compagnie société entreprise groupe agence autorité banque commission conseil opérateur".split(" "),
);
const RELATIONAL = /...(?:i[eè]re?|aire|ique|[^t]ale?|elle)$/;
/** Institutions that are of anything: "l'autorité de la concurrence", "le conseil de bande", "l'office des forêts". */
const OF_ANYTHING = new Set(
  "office autorité conseil agence syndicat fédération association collectif comité institut ligue commission observatoire confédération chambre forum organisme instance".split(
    " ",
  ),
);

const OF = new Set(["de", "du", "des", "d'"]);
const ARTICLE = new Set(["la", "l'", "les", "le"]);

/** Reads "ministère russe des Affaires étrangères", "préfecture du Rhône", "gouvernement" at token `at`; the noun is in any case. */
export function institutionAt({ line, text, evidence }: Reader, at: number): InstitutionRead | undefined {
  const token = line.tokens[at];
  if (token?.kind !== "word") return undefined;
  const noun = line.words[at]?.institution;
  if (!noun) return undefined;
  if (token.capital) {
    // "Assemblée nationale" has a name of its own, and "Marine Durand" is somebody.
    const name = nameAt(line, at, text, evidence);
    if (name?.known || name?.kind === "person") return undefined;
  }
  let end = at + 1;
  let telling = token.capital && !line.first[at] && !line.titleCase;
  while (end - at < 4) {
    const next = line.tokens[end];
    if (next?.kind !== "word" || line.first[end]) break;
    if (next.capital && (!telling || line.titleCase || !line.words[end]?.adjective)) break;
    if (COUNTRY_ADJECTIVES.has(line.folds[end] as string) && !next.capital) telling = true;
    // "la compagnie minière", "l'agence spatiale": of what it is.
    else if (OF_TRADE.has(token.lower) && line.words[end]?.adjective && RELATIONAL.test(next.lower)) telling = true;
    // "le Réseau alpin de surveillance": behind a capital also what only ends like where somebody is from.
    else if (!line.words[end]?.adjective && !(telling && LOCAL.test(next.lower) && !verbForm(next.lower))) break;
    end++;
  }
  const named = CALLED_AFTER.has(token.lower) ? undefined : nameAfter({ line, text, evidence }, end);
  if (named) return { from: at, end: named.end, gender: noun.gender, plural: noun.plural, telling: true, named };
  for (let depth = 0; depth < 4; depth++) {
    const next = complement({ line, text, evidence }, end, (token.capital && telling) || OF_ANYTHING.has(token.lower));
    if (!next) break;
    end = next;
    telling = true;
  }
  // "l'agence de presse d'État Anadolu"
  const last = line.tokens[end - 1];
  const late =
    end > at + 1 && (!last?.capital || last.lower === "état") ? nameAfter({ line, text, evidence }, end) : undefined;
  if (late) return { from: at, end: late.end, gender: noun.gender, plural: noun.plural, telling: true, named: late };
  const next = line.tokens[end];
  if (
    end === at + 1 &&
    CALLED_AFTER.has(token.lower) &&
    next &&
    isCapital(line, end, text) &&
    !line.titleCase &&
    !line.first[end]
  ) {
    end++;
    telling = true;
  }
  return { from: at, end, gender: noun.gender, plural: noun.plural, telling, named: null };
}

/** "le groupe Danone", "l'association Les Amis du lac"; not "la présidente de l'association Anne Durand". */
function nameAfter({ line, text, evidence }: Reader, at: number): Name | undefined {
  const token = line.tokens[at];
  if (!token || line.first[at] || line.titleCase || token.start - (line.tokens[at - 1]?.end ?? 0) > 1) return undefined;
  const name = nameAt(line, at, text, evidence);
  const long = LONG_NAMED.has(line.tokens[at - 1]?.lower ?? "");
  // "l’association Terre d’asile"
  if (!name || (name.kind === "place" && !long) || name.known?.kind === "country" || name.known?.kind === "capital")
    return undefined;
  const person = firstName(line.folds[name.from] ?? "") !== undefined && name.end - name.from > 1;
  if (person && !name.known) return undefined;
  return long && (!name.known || name.kind === "place")
    ? { ...name, kind: "organisation", known: null, end: tailEnd(line, name.end) }
    : name;
}

/** Nouns after which a name can go on in small letters: "l'association Le Sable à tous", "le syndicat Alternative police". */
const LONG_NAMED = new Set(["association", "collectif", "syndicat", "fédération", "ong", "mouvement", "comité"]);
const LONGEST_TAIL = 6;
const TAIL_LINKS = new Set([
  "à",
  "au",
  "aux",
  "de",
  "du",
  "des",
  "d'",
  "pour",
  "sans",
  "contre",
  "la",
  "le",
  "les",
  "l'",
]);
const NO_TAIL = new Set(
  "son sa ses leur leurs plus nouveau dans par sur qui que qu' et ou mais lui elle eux se s' ne n' ce cette hier".split(
    " ",
  ),
);

/** Where the small letters of a name end: before a verb or a mark; at `end` where neither follows soon. */
function tailEnd({ tokens, first }: Reader["line"], end: number): number {
  for (let at = end; at <= end + LONGEST_TAIL; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || first[at]) return TAIL_LINKS.has(tokens[at - 1]?.lower ?? "") ? end : at;
    if (NO_TAIL.has(token.lower) || token.kind === "number" || token.kind === "clitic") return end;
    // "Terre de partage": behind "de" stands no verb.
    const noun = /^(?:de|d')$/.test(tokens[at - 1]?.lower ?? "");
    if (!noun && !TAIL_LINKS.has(token.lower) && verbForm(token.lower))
      return TAIL_LINKS.has(tokens[at - 1]?.lower ?? "") ? end : at;
  }
  return end;
}

/** Whether it can be spoken of with nothing that says which one: "la préfecture", "le parquet". */
export const speaksAlone = (lower: string): boolean => SPEAK_ALONE.has(lower);

/** "des Affaires étrangères", "de Lyon", "d'appel", "et des Finances": the index after it, or undefined. */
function complement({ line, text, evidence }: Reader, at: number, capital: boolean): number | undefined {
  const { tokens } = line;
  const preposition = tokens[at]?.lower ?? "";
  const to = capital && preposition === "aux" && line.folds[at - 1]?.endsWith("commissariat");
  const and = preposition === "et" && OF.has(tokens[at + 1]?.lower ?? "");
  if (!and && !to && !OF.has(preposition)) return undefined;
  let next = and ? at + 2 : at + 1;
  const article = ARTICLE.has(tokens[next]?.lower ?? "") && !tokens[next]?.capital;
  if (article) next++;
  const adjectives = (start: number) => {
    let end = start;
    while (end - start < 3 && tokens[end]?.kind === "word" && line.words[end]?.adjective) end++;
    return end;
  };
  const name = nameAt(line, next, text, evidence, true);
  if (name) return name.kind === "person" ? undefined : adjectives(name.end);
  const token = tokens[next];
  if (token?.kind !== "word" || token.capital) return undefined;
  // "Institut d'océanographie": after a capital any noun can be what it is of.
  const topic = capital
    ? token.lower.length > 2 && !isPlain(token.lower) && (article || !/(?:er|ir|re|oir)$/u.test(token.lower))
    : false;
  if (!topic && !INSTITUTION_TOPICS.has(token.lower)) return undefined;
  return adjectives(next + 1);
}
