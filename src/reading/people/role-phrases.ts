import { COUNTRY_ADJECTIVES, type CountryCode } from "../../language/countries.ts";
import { firstName } from "../../language/first-names.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { BEFORE_ROLE, isPlain } from "../../language/ordinary.ts";
import { PARTIES } from "../../language/parties.ts";
import { AUDIENCE, type RoleNoun, SEAT, SEATS, TAKES_A } from "../../language/roles.ts";
import type { Token } from "../../language/tokens.ts";
import { type InstitutionRead, institutionAt } from "./institution-names.ts";
import { type Line, type Reader, spanOf } from "./lines.ts";
import { isAcronym } from "./name-runs.ts";
import { type Name, nameAt } from "./names.ts";
import type { RolePhrase } from "./phrases.ts";
import { roleNounAt } from "./role-heads.ts";

/** A role with its complements, tokens `from` (without the article) to `end`. */
export interface RoleRead {
  readonly from: number;
  readonly end: number;
  readonly role: RolePhrase;
  /** The names inside it. */
  readonly inner: readonly Name[];
  readonly institutions: readonly InstitutionRead[];
  readonly innerRole: RolePhrase | null;
}

interface Gathered {
  readonly words: string[];
  readonly adjectives: string[];
  readonly inner: Name[];
  readonly institutions: InstitutionRead[];
  country: CountryCode | null;
  innerRole: { noun: RoleNoun; from: number } | null;
}

/** A role runs on for at most this many tokens. */
const LONGEST = 26;

/**
 * Reads the role whose noun is at `index`. `apposition`: it follows a name, so that "directrice de programme pour l'Europe
 * à l'institut X" belongs to it whole; elsewhere "à" and "pour" mostly belong to the verb.
 */
export function readRole(reader: Reader, index: number, from: number, apposition: boolean): RoleRead | undefined {
  const { line } = reader;
  const found = roleNounAt(line, index);
  if (!found) return undefined;
  const gathered: Gathered = {
    words: [...(found.noun.words ?? [])],
    adjectives: [...(found.noun.adjectives ?? [])],
    inner: [],
    institutions: [],
    country: found.noun.country ?? null,
    innerRole: null,
  };
  const end = extend(
    reader,
    found.noun,
    found.end,
    gathered,
    apposition,
    apposition || TAKES_A.has(found.noun.lemma),
    index + LONGEST,
  );
  const span = spanOf(line, from, end);
  const { innerRole } = gathered;
  return {
    from,
    end,
    role: {
      ...span,
      noun: found.noun,
      country: gathered.country,
      words: gathered.words,
      adjectives: gathered.adjectives,
    },
    inner: gathered.inner,
    institutions: gathered.institutions,
    innerRole: innerRole && {
      ...spanOf(line, innerRole.from, end),
      noun: innerRole.noun,
      country: gathered.country,
      words: [],
      adjectives: [],
    },
  };
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const OF = set("de du des d'");
const AT = set("à au aux chez pour en auprès");
const ARTICLE = set("le la les l' un une son sa ses leur leurs cette ce cet notre");

/** Adjectives, then complements, until something else comes. */
function extend(
  reader: Reader,
  noun: RoleNoun,
  start: number,
  gathered: Gathered,
  apposition: boolean,
  loose: boolean,
  limit: number,
): number {
  const { line } = reader;
  const first = adjectives(line, start, gathered);
  let end = party(reader, first, noun.group, gathered, apposition);
  if (end > first && !apposition) end = adjectives(line, end, gathered); // "le conseiller national Vert valaisan"
  if (apposition) end = trade(line, end, start);
  let after: "of" | "at" | null = null;
  while (end < limit) {
    const token = line.tokens[end];
    if (!token) break;
    let next: number | undefined;
    if (OF.has(token.lower)) next = complement(reader, end, gathered);
    else if (loose && AT.has(token.lower)) {
      next = complement(reader, end, gathered);
      after = "at";
    } else if (token.lower === "avec" && line.folds[end - 1] === "relations")
      // "le ministre des Relations avec le Parlement"
      next = complement(reader, end, gathered);
    else if (token.lower === "et" && end > start) next = coordinated(reader, end, gathered, after === "at" || loose);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** "la sénatrice LR", "le député (PS) du Lot": the party after the noun. */
function party(reader: Reader, at: number, group: string, gathered: Gathered, apposed: boolean): number {
  const { line, text } = reader;
  const { tokens, folds } = line;
  if (WITH_PARTY.has(group) && tokens[at]?.capital && !line.titleCase) {
    const end = partyEnd(line, at, apposed);
    for (let k = at; k < end; k++) gathered.adjectives.push(folds[k] as string);
    if (end > at) return end;
  }
  const bracket = tokens[at]?.lower === "(";
  const token = tokens[bracket ? at + 1 : at];
  if (!token || line.titleCase || !WITH_PARTY.has(group) || !isAcronym(text, token) || isPlain(token.lower)) return at;
  if (bracket && tokens[at + 2]?.lower !== ")") return at;
  gathered.adjectives.push(folds[bracket ? at + 1 : at] as string);
  return bracket ? at + 3 : at + 1;
}

/** "députée Horizons": a known name; "Anne Durand, déléguée Force commune,": in an apposition that ends there, any. */
function partyEnd({ tokens, folds, words }: Line, at: number, apposed: boolean): number {
  const known = PARTIES.get(folds[at] ?? "")?.find((name) => name.every((word, k) => folds[at + k] === word));
  if (known) return at + known.length;
  if (!apposed || firstName(folds[at] ?? "") !== undefined) return at;
  let end = at + 1;
  while (end < at + 3 && (words[end]?.adjective || tokens[end]?.capital) && tokens[end]?.kind === "word") end++;
  const after = tokens[end]?.lower;
  return end - at > 1 && (after === undefined || /^[,.;:!?)]$/.test(after)) ? end : at;
}

const WITH_PARTY = set(
  "member adviser mayor minister politician unionist representative deputy vice head envoy secretary spokesperson state",
);

/** "Paul Durand, chauffeur routier,": in an apposition that ends there, any word belongs to the trade. */
function trade({ tokens }: Line, at: number, start: number): number {
  const token = tokens[at];
  if (at > start || token?.kind !== "word" || token.capital || isPlain(token.lower)) return at;
  const after = tokens[at + 1]?.lower;
  return after === undefined || after === "," || after === "." ? at + 1 : at;
}

/** "ministre de l'Économie et des Finances"; after a name also "pour l'Europe et l'Asie centrale". */
function coordinated(reader: Reader, at: number, gathered: Gathered, loose: boolean): number | undefined {
  const { tokens, words } = reader.line;
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (OF.has(next.lower)) {
    // "le maire de Lyon et des témoins": two phrases.
    const article = ARTICLE.has(tokens[at + 2]?.lower ?? "");
    const noun = article ? at + 3 : at + 2;
    if (words[noun]?.role || words[noun]?.roles) return undefined;
    const goes = tokens[noun]?.capital || next.lower === "du" || article;
    return goes && gathered.words.length + gathered.inner.length > 0 ? complement(reader, at + 1, gathered) : undefined;
  }
  if (loose && ARTICLE.has(next.lower)) {
    const name = nameAt(reader.line, at + 2, reader.text, reader.evidence, true);
    if (name?.known && name.known.kind !== "organisation") return adjectives(reader.line, name.end, gathered);
  }
  return undefined;
}

function adjectives({ tokens, folds, words }: Line, start: number, gathered: Gathered): number {
  let end = start;
  while (end - start < 3) {
    const token = tokens[end];
    const country = token?.kind === "word" ? COUNTRY_ADJECTIVES.get(folds[end] as string) : undefined;
    // "la chancelière Allemande, Greta Hofmann": many sites write the adjective with a capital.
    if (token?.kind !== "word" || (token.capital && !country)) break;
    if (country) gathered.country ??= country;
    else if (!words[end]?.adjective) break;
    else if (SEATS.has(folds[end] as string)) gathered.words.push(SEAT);
    else if (!NEUTRAL.has(folds[end] as string)) gathered.adjectives.push(folds[end] as string);
    end++;
  }
  return end;
}

/** Nouns behind "à" or "en" that say where or when something is said: "a lancé le ministre au milieu des huées", "à l'issue du vote". */
const WHERE = set(
  "milieu micro cours terme sortir lendemain issue sortie tribune barre antenne occasion arrivée début fin marge moment passage pied bord téléphone volant retour",
);

/** Adjectives that do not tell one bearer from another. */
const NEUTRAL = set("actuel actuelle sortant sortante designe designee reelu reelue dechu dechue");

/** "du Kremlin", "de la commission des affaires internationales", "d'État": the index after it, or undefined. */
function complement(reader: Reader, at: number, gathered: Gathered): number | undefined {
  const { line, text, evidence } = reader;
  const { tokens, folds } = line;
  const preposition = (tokens[at] as Token).lower;
  let next = at + 1;
  if (preposition === "auprès") {
    if (!OF.has(tokens[next]?.lower ?? "")) return undefined;
    next++;
  }
  const article = ARTICLE.has(tokens[next]?.lower ?? "") && tokens[next]?.kind !== "clitic" && !tokens[next]?.capital;
  if (article) next++;
  // "l'avocat de l'ancien président"
  for (let k = 0; k < 2 && BEFORE_ROLE.has(tokens[next]?.lower ?? ""); k++) next++;
  const token = tokens[next];
  if (token && line.first[next]) return undefined;
  if (!token || token.start - (tokens[next - 1] as Token).end > 1) return undefined;
  const institution = institutionAt(reader, next);
  if (institution?.telling && !AUDIENCE.has(token.lower)) {
    gathered.institutions.push(institution);
    for (let k = next; k < institution.end; k++) {
      const country = COUNTRY_ADJECTIVES.get(folds[k] as string);
      if (country && !tokens[k]?.capital) gathered.country ??= country;
      else if (!isPlain((tokens[k] as Token).lower)) gathered.words.push(folds[k] as string);
    }
    return institution.end;
  }
  const name = nameAt(line, next, text, evidence, true);
  if (name) {
    if (AT.has(preposition) && AUDIENCE.has(folds[next] as string)) return undefined;
    if (AT.has(preposition) && name.known?.key.startsWith("media:")) return undefined;
    // "l'avocat de Paul Durand", "le président de la République": the words say which one.
    note(name, reader, gathered);
    return manyOf(line, adjectives(line, name.end, gathered), preposition, gathered);
  }
  if (token.kind !== "word" || token.capital) return undefined;
  if (AT.has(preposition) && WHERE.has(token.lower)) return undefined;
  if (
    AT.has(preposition) &&
    (AUDIENCE.has(token.lower) || preposition === "en" || (!article && preposition !== "au" && preposition !== "aux"))
  )
    return undefined;
  const inner = roleNounAt(line, next);
  if (inner && !INSTITUTION_NOUNS.has(token.lower)) {
    gathered.innerRole ??= { noun: inner.noun, from: next };
    gathered.words.push(inner.noun.group === "state" ? SEAT : inner.noun.lemma);
    return adjectives(line, inner.end, gathered);
  }
  if (isPlain(token.lower) || token.lower.length < 3) return undefined;
  // "a demandé au ministre de venir"
  if (preposition === "de" && !article && /(?:er|ir|re|oir)$/u.test(token.lower)) return undefined;
  if (preposition === "d'" && /^(?:avoir|être|aller|y|en)$/u.test(token.lower)) return undefined;
  gathered.words.push(SEATS.has(folds[next] as string) ? SEAT : (folds[next] as string));
  const end = manyOf(line, adjectives(line, next + 1, gathered), preposition, gathered);
  const called = CALLED.has(token.lower) && tokens[end]?.capital ? nameAt(line, end, text, evidence, true) : undefined;
  return called && called.end - end < 3 && tokens[called.end]?.lower === "," ? called.end : end;
}

/** What has a name of its own: "le directeur sportif de la formation française Cofidur, Paul Durand". */
const CALLED = set(
  "formation écurie enseigne revue galerie librairie ferme domaine bar restaurant hôtel camping start-up cabinet studio radio plateforme magasin boutique brasserie",
);

/** "le président des Bergers réunis de la Drôme": behind "des", a word in the plural that goes on with "de" or a name. */
function manyOf({ tokens, folds }: Line, end: number, preposition: string, gathered: Gathered): number {
  const token = tokens[end];
  if (preposition !== "des" || token?.kind !== "word" || token.capital || !/...[sx]$/.test(token.lower)) return end;
  if (isPlain(token.lower) || !(OF.has(tokens[end + 1]?.lower ?? "") || tokens[end + 1]?.capital)) return end;
  gathered.words.push(folds[end] as string);
  return end + 1;
}

function note(name: Name, { line: { tokens, folds }, text }: Reader, gathered: Gathered): void {
  // "ministre de l'Intérieur", "procureur de la République": a noun with a capital, no name.
  const noun =
    name.known === null &&
    name.kind === "organisation" &&
    name.end - name.from === 1 &&
    !/^[\p{Lu}\d]{2,}/u.test(text.slice((tokens[name.from] as Token).start));
  if (!noun) gathered.inner.push(name);
  const country = name.known?.country ?? null;
  if (country) gathered.country ??= country;
  const known = name.known?.kind;
  if (known === "country") return;
  if (SEATS.has(name.known?.key.slice("named:".length) ?? "")) {
    gathered.words.push(SEAT);
    return;
  }
  for (let k = name.from; k < name.end; k++) gathered.words.push(folds[k] as string);
}
