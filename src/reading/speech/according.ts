import { FEASTS } from "../../language/feasts.ts";
import { PREPOSITIONS } from "../../language/function-words.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { DOCUMENTS, soundsHuman, UTTERANCES } from "../../language/speech-nouns.ts";
import { scopeOf, withApposition } from "./according-scope.ts";
import { clauseEnd, hasMainVerb, inQuote } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { heard, ownView } from "./own-views.ts";
import { antecedent, type Subject } from "./subjects.ts";
import { spanOf, type Unit, type Words, wordAt } from "./words.ts";

/** Phrases that name whose words a sentence holds; DE stands for "de" in each of its forms. "pour" only with a person, at the beginning. */
const PHRASES = [
  "selon",
  "dixit",
  "d' après",
  "d'après",
  "aux yeux DE",
  "aux dires DE",
  "au dire DE",
  "de l' avis DE",
  "de l' aveu DE",
  "de l' aveu même DE",
  "du point de vue DE",
  "à l' en croire",
  "à entendre",
  "à écouter",
  "à en croire",
  "à croire",
  "si l'on en croit",
  "si l' on en croit",
  "s' il faut en croire",
  ...["le mot", "les mots", "l' expression", "la formule", "les termes", "les propos"].map(
    (what) => `pour reprendre ${what} DE`,
  ),
  "de source",
  "de sources",
  "pour",
];

/** By first word, the words of each. */
const OPENERS = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) {
  for (const de of phrase.endsWith("DE") ? ["de", "du", "des", "d'"] : [""]) {
    const parts = phrase.replace("DE", de).split(" ");
    const first = parts[0] as string;
    OPENERS.set(first, [...(OPENERS.get(first) ?? []), parts]);
  }
}

/** Whether one of the phrases, or "à ses yeux", can begin with the word at `at`; "A ses yeux" where capitals have no accents. */
export const opensAccording = (words: Words, at: number): boolean => {
  const word = wordAt(words, at);
  return OPENERS.has(word) || (word === "a" && words.tokens[at]?.capital === true);
};

/** Nouns that "selon" measures by, and nobody who speaks: "selon les besoins", "selon toute vraisemblance". */
const MEASURES = new Set(
  `moi toi nous vous lequel laquelle lesquels lesquelles que qu' quoi cas loi besoins besoin calendrier critères critère modalités modalité règle règles âge sexe saison saisons humeur goût goûts méthode méthodes principe
  principes formule formules schéma ordre procédure conditions circonstances région régions moyens mode modèle modèles usage tradition coutume disponibilités taille niveau nature vraisemblance logique
  probabilité évidence type types degré procédé scénario scénarios pays barème poids quantité gravité secteur secteurs heure heures période périodes général générale profil profils situation situations importance
  accord accords règlement règlements contrat contrats protocole statuts planning agenda programmation législation réglementation jurisprudence
  jours jour lieux endroits axe axes plan fonction capacité capacités revenus ressources vents météo couleur forme format statut zones zone communes`.split(
    /\s+/,
  ),
);

/** "selon X, …", "…, selon X", "…, dixit X", "d’après X", "pour X,", "de l’avis de X", "aux yeux de X", "à en croire X", "de source policière". */
export function accordingCue(words: Words, unit: Unit, number: number, at: number): Cue | undefined {
  const own = ownView(words, unit, number, at) ?? heard(words, unit, number, at);
  if (own) return own;
  const opener = OPENERS.get(wordAt(words, at))?.find((phrase) =>
    phrase.every((word, index) => wordAt(words, at + index) === word),
  );
  // "indique-t-on de source policière": the incise has its source already.
  if (!opener || inQuote(words, at) || hasImpersonal(words, at) || isInBrackets(words, unit, at)) return undefined;
  const first = at + opener.length;
  const source = opener[1] === "source" || opener[1] === "sources";
  const subject = source ? sourceAt(words, unit, at + 1) : whose(words, unit, first);
  if (!subject) return undefined;
  if (opener[0] === "selon" && isRelay(words, unit, at)) return relay(words, unit, number, at, first, subject);
  if (!source && isYardstick(words, unit, at, subject)) return undefined;
  const relative = wordAt(words, first) === "qui";
  const opinion = opener[0] === "pour" && opener.length === 1;
  if (opinion && !relative && !isOpinion(words, unit, at, subject)) return undefined;
  // "Selon les résultats officiels, Paul Garnier, 55 ans, est élu": the name is no apposition.
  const many = /^(?:les|des|ses|leurs)$/.test(wordAt(words, first));
  const end = relative ? first + 1 : many ? subject.to : withApposition(words, unit, subject.to);
  return {
    weak: false,
    rule: opinion ? "pour" : opener[0] === "dixit" ? "incise" : "selon",
    unit: number,
    from: at,
    to: subject.to,
    span: spanOf(words, at, source ? subject.to : first),
    subject,
    chained: false,
    scope: relative ? { from: end, to: clauseEnd(words, unit, end) } : scopeOf(words, unit, at, end),
    stance: "asserts",
    states: true,
  };
}

/** "à 5 (4,8 selon l’institut suisse)": only the figure in the brackets is theirs. */
function isInBrackets(words: Words, unit: Unit, at: number): boolean {
  for (let back = at - 1; back >= unit.from && back > at - 12; back--) {
    const word = wordAt(words, back);
    if (word === "(") return !hasMainVerb(words, back + 1, at);
    if (word === ")") return false;
  }
  return false;
}

/** "Le tribunal se prononcera d’après les documents": behind the verb, without a comma, nothing that speaks. */
function isYardstick(words: Words, unit: Unit, at: number, { kind, from, to }: Subject): boolean {
  if (kind === "pronoun" || at <= unit.from + 2 || wordAt(words, at - 1) === "," || inQuote(words, at - 1))
    return false;
  for (let next = from; next < to; next++) {
    if (words.mentionOf[next] !== -1) return false;
    const word = wordAt(words, next);
    if (DOCUMENTS.has(word) || UTTERANCES.has(word) || soundsHuman(word) || ROLE_NOUNS.has(word)) return false;
    if (/^(?:sources?|informations?|données|chiffres|estimations?|décompte|mesures?|analyses?|résultats)$/.test(word))
      return false;
  }
  return true;
}

const hasImpersonal = (words: Words, at: number): boolean => {
  for (let back = at - 1; back >= at - 5; back--)
    if (words.tokens[back]?.kind === "clitic" && wordAt(words, back).endsWith("on")) return true;
  return false;
};

/** "« … », a dit X, selon le journal": the journal relays what X says. */
function isRelay(words: Words, unit: Unit, at: number): boolean {
  if (wordAt(words, at - 1) !== ",") return false;
  for (let back = at - 2; back >= unit.from && back > at - 14; back--) {
    if (wordAt(words, back) !== ",") continue;
    const before = wordAt(words, back - 1);
    return /^[»"”]$/u.test(before);
  }
  return false;
}

const relay = (words: Words, unit: Unit, number: number, at: number, first: number, subject: Subject): Cue => ({
  weak: false,
  rule: "selon",
  unit: number,
  from: at,
  to: subject.to,
  span: spanOf(words, at, Math.min(first, unit.to)),
  subject,
  chained: false,
  scope: null,
  stance: "asserts",
  states: false,
});

/** "de source policière", "de sources concordantes". */
function sourceAt(words: Words, unit: Unit, at: number): Subject | undefined {
  const next = words.tokens[at + 1];
  if (next?.kind !== "word" || at + 1 >= unit.to) return undefined;
  if (/^(?:d'|de)$/.test(next.lower)) return undefined;
  return { kind: "noun", from: at, to: Math.min(unit.to, at + 2) };
}

function whose(words: Words, unit: Unit, first: number): Subject | undefined {
  const token = words.tokens[first];
  if (!token || first >= unit.to || token.kind === "mark") return undefined;
  // "Paul Garnier, pour qui l’année sera rude": the noun before the comma.
  if (token.lower === "qui")
    return wordAt(words, first - 2) === "," ? antecedent(words, first - 2, unit.from) : undefined;
  if (/^(?:lui|elle|eux|elles|celui-ci|celle-ci|ceux-ci)$/.test(token.lower))
    return { kind: "pronoun", from: first, to: first + 1 };
  // "selon nos informations", "à mon avis": the writer.
  if (/^(?:nos|notre|mon|ma|mes)$/.test(token.lower) && !COLLEAGUES.test(wordAt(words, first + 1))) return undefined;
  const end = nounPhraseEnd(words, first, unit.to);
  for (let at = first; at < Math.min(end, first + 3); at++) {
    if (words.mentionOf[at] === -1 && MEASURES.has(wordAt(words, at))) return undefined;
    if (LAWS.test(wordAt(words, at)) && at <= first + 1) return undefined;
    // "selon les termes de l’accord".
    if (/^(?:termes|dispositions|clauses)$/.test(wordAt(words, at)))
      return hasLaw(words, at + 1, end) ? undefined : { kind: "noun", from: first, to: end };
    if (words.mentionOf[at] !== -1) break;
  }
  return { kind: "noun", from: first, to: end };
}

/** Texts that people act in accordance with, and that tell nothing: "selon la Constitution", "selon l’accord de Genève". */
const LAWS = /^(?:constitution|loi|code|traité|accords?|règlement|protocole|contrat|bail|statuts)$/;

function hasLaw(words: Words, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (LAWS.test(wordAt(words, at))) return true;
  return false;
}

/** "selon nos confrères de Radio Lac", "selon notre correspondante": they know it, not the writer. */
const COLLEAGUES =
  /^(?:confrères|consœurs|collègues|correspondante?s?|envoyée?s?|journalistes?|reporters?|partenaires?)$/;

/** "Pour la sénatrice, la loi est inapplicable.": at the beginning, a person or a role, and a comma with a clause behind it. */
function isOpinion(words: Words, unit: Unit, at: number, subject: Subject): boolean {
  // "Retraites : pour Lise Aubert, « le compte n’y est pas »".
  const first = wordAt(words, at - 1) === ":";
  if (subject.kind === "noun" && judges(words, unit, at)) return namesPerson(words, subject, true);
  if (!first && (at > unit.from + 2 || (at > unit.from && wordAt(words, at - 1) !== "," && at !== unit.from + 1)))
    return false;
  if (subject.kind === "pronoun") return wordAt(words, subject.to) === ",";
  // "Pour Noël, six familles ont été logées."
  if (FEASTS.has(wordAt(words, subject.from))) return false;
  const quoted = quotes(words, subject.to, unit.to);
  if (!namesPerson(words, subject, quoted)) return false;
  const end = withApposition(words, unit, subject.to);
  if (words.mentions[words.mentionOf[subject.to - 1] ?? -1]?.name == null && fares(words, end + 1)) return false;
  return wordAt(words, end) === "," && (quoted || hasMainVerb(words, end + 1, unit.to));
}

/** "Une « trahison », pour Paul Garnier", "C’est un « crève-cœur » pour la maire": a judgment in quoted words before "pour". */
function judges(words: Words, unit: Unit, at: number): boolean {
  let open = wordAt(words, at - 1) === "," ? at - 2 : at - 1;
  if (!inQuote(words, open)) return false;
  while (open > unit.from && inQuote(words, open - 1)) open--;
  if (!/^(?:une?|des)$/.test(wordAt(words, open - 1))) return false;
  const start = open - 1;
  return (
    start === unit.from ||
    (start - unit.from <= 2 &&
      /^(?:est|était|serait|fut)$/.test(wordAt(words, start - 1)) &&
      /^(?:c'|ce)$/.test(wordAt(words, start - 2)))
  );
}

/** "Pour les éleveurs, ce n’est pas mieux": how it is for them, not what they say. */
function fares(words: Words, from: number): boolean {
  let at = from;
  while (/^(?:c'|ce|n'|ne|pas|plus|guère|bien|très|aussi|est|était|sera|même|encore|beaucoup)$/.test(wordAt(words, at)))
    at++;
  return at > from + 1 && /^(?:mieux|pire|difficile|compliqué|dur|facile|simple|pareil|idem)$/.test(wordAt(words, at));
}

/** Whether the sentence quotes somebody: "Pour l’opposition, le ministre « joue avec les peurs »". */
function quotes(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (inQuote(words, at)) return true;
  return false;
}

const SPEAKING_BODY =
  /^(?:parquet|fédération|syndicat|association|collectif|comité|ministère|préfecture|mairie|direction)$/;

/** Whether a person or a role is what the noun phrase names; with `anybody`, an institution counts too. */
function namesPerson(words: Words, { from, to }: Subject, anybody: boolean): boolean {
  for (let at = from; at < to; at++) {
    const index = words.mentionOf[at]!;
    if (index !== -1 && anybody) return true;
    // "Pour le parquet, …", but "Pour la France, le match…": only what is an institution by its noun.
    if (index !== -1 && INSTITUTION_NOUNS.has(wordAt(words, at)) && !words.tokens[at]!.capital) return true;
    if (index !== -1 && SPEAKING_BODY.test(wordAt(words, at))) return true;
    if (index !== -1) return words.entities[words.mentions[index]!.entity]?.kind !== "organisation";
    if (PREPOSITIONS.has(wordAt(words, at)) && at > from) return false;
  }
  return false;
}
