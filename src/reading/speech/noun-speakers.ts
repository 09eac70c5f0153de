import { DETERMINERS, PREPOSITIONS } from "../../language/function-words.ts";
import { INSTITUTION_NOUNS } from "../../language/institutions.ts";
import { BEFORE_ROLE } from "../../language/ordinary.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import { DOCUMENTS, soundsHuman, UTTERANCES } from "../../language/speech-nouns.ts";
import type { Gender, Mention, Step } from "../findings.ts";
import { type Discourse, means, named, type Speaker } from "./discourse.ts";
import { document, owned } from "./document-speakers.ts";
import { saidAgain } from "./epithets.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { byOrder } from "./ordinals.ts";
import { antecedentOf, isGoverned, lastNamed, unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { isSurelyFinite, spanOf, type Words, wordAt } from "./words.ts";

/** The speaker that the noun phrase of a subject stands for: "ce dernier", "la ministre", "l'un des témoins"; undefined where nobody is meant. */
export function byNoun(state: Discourse, subject: Subject): Speaker | undefined {
  const { words } = state;
  const someOf = oneOf(state, subject.from) ?? oneOfSome(state, subject) ?? apposedTo(state, subject);
  if (someOf) return someOf;
  let head = subject.from;
  // "De hauts responsables": an article.
  if (/^(?:de|d')$/.test(wordAt(words, head)) && head < subject.to - 1) head++;
  while (head < subject.to - 1 && (DETERMINERS.has(wordAt(words, head)) || words.tokens[head]?.kind === "number"))
    head++;
  const word = wordAt(words, head);
  if (/^(?:dernier|dernière|derniers|dernières)$/.test(word) && /^ce/.test(wordAt(words, head - 1))) {
    // "Ce dernier, Paul Garnier, a maintenu": the apposition says who.
    const apposed = appositionAfter(state, head + 1);
    if (apposed !== undefined) return named(state, apposed);
    return means(
      state,
      spanOf(words, head - 1, head + 1),
      lastNamed(
        state,
        head - 1,
        word.startsWith("dernière") ? "f" : "m",
        word.endsWith("s"),
        undefined,
        /^(?:le|la|l')$/.test(wordAt(words, head - 2)) === false,
      ),
      "last",
    );
  }
  const ordered = byOrder(state, subject, head);
  if (ordered) return ordered;
  const issuer = issuerOf(words, head);
  const issued = issuer && byNoun(state, issuer);
  if (issued) return issued;
  return (
    owned(state, head) ??
    again(state, head, subject.to) ??
    mentioned(state, subject, head) ??
    document(state, subject, head) ??
    byRole(state, ownerOf(state, head, subject.to), subject.to)
  );
}

/** "les chiffres publiés lundi par la compagnie", "un bilan communiqué par le ministère": who has put a paper out. */
function issuerOf(words: Words, head: number): Subject | undefined {
  const noun = wordAt(words, head);
  if (!(DOCUMENTS.has(noun) || UTTERANCES.has(noun) || FIGURES.test(noun) || FIGURES.test(wordAt(words, head + 1))))
    return undefined;
  let issued = false;
  for (let at = head + 1; at < head + ISSUED_WITHIN; at++) {
    const token = words.tokens[at];
    if (!token || token.kind === "mark" || words.quoteOf[at] !== -1) return undefined;
    // "une enquête de l’institut, publiée par le journal": it is the institute’s.
    if (!issued && /^(?:de|du|des|d')$/.test(token.lower)) return undefined;
    if (ISSUED.test(token.lower)) issued = true;
    else if (issued && token.lower === "par")
      return { kind: "noun", from: at + 1, to: nounPhraseEnd(words, at + 1, at + ISSUED_WITHIN) };
  }
  return undefined;
}
const FIGURES = /^(?:bilan|décompte|données|statistiques|résultats|estimation|estimations|chiffres|liste|classement)$/;
const ISSUED =
  /^(?:publiée?s?|diffusée?s?|communiquée?s?|transmise?s?|dévoilée?s?|divulguée?s?|fournie?s?|établie?s?|dressée?s?|donnée?s?|annoncée?s?|proclamée?s?|avancée?s?|recueillie?s?|compilée?s?)$/;
const ISSUED_WITHIN = 14;

/** "l’avis du bureau", "le rapport de la chambre": the token where whose it is begins; `head` where that is nobody. */
function ownerOf({ words }: Discourse, head: number, to: number): number {
  if (!(DOCUMENTS.has(wordAt(words, head)) || UTTERANCES.has(wordAt(words, head)))) return head;
  const link = head + 1;
  if (!/^(?:du|des|de|d')$/.test(wordAt(words, link))) return head;
  let noun = link + 1;
  while (noun < to - 1 && DETERMINERS.has(wordAt(words, noun))) noun++;
  const word = wordAt(words, noun);
  // "les dires des habitués": somebody, whatever the noun.
  if (noun < to && /^(?:dires?|propos|paroles)$/.test(wordAt(words, head))) return noun;
  return noun < to && (ROLE_NOUNS.has(word) || INSTITUTION_NOUNS.has(word) || soundsHuman(word)) ? noun : head;
}

/** "une rencontre voulue par Paul Garnier, un président qui avoue": whom "un" describes behind the name and its comma. */
function apposedTo(state: Discourse, subject: Subject): Speaker | undefined {
  const { words, entities } = state;
  const article = /^une?$/.test(wordAt(words, subject.from - 1)) ? subject.from - 1 : subject.from;
  const index = words.mentionOf[article - 2] ?? -1;
  const mention = words.mentions[index];
  if (
    !/^une?$/.test(wordAt(words, article)) ||
    wordAt(words, article - 1) !== "," ||
    wordAt(words, subject.to) !== "qui"
  )
    return undefined;
  return mention?.name && entities[mention.entity]?.kind === "person" ? named(state, index) : undefined;
}

/** Behind the determiners of a noun phrase. */
export function headOf(words: Words, { from, to }: Subject): number {
  let head = from;
  while (head < to - 1 && DETERMINERS.has(wordAt(words, head))) head++;
  return head;
}

/** "l’un de ses proches", "une des victimes": somebody by what they all are, nobody of whom was meant before. */
function oneOfSome(state: Discourse, { from, to }: Subject): Speaker | undefined {
  const { words } = state;
  const first = wordAt(words, from) === "l'" ? from + 1 : from;
  if (!/^une?$/.test(wordAt(words, first)) || !/^(?:de|des|d'|d'entre)$/.test(wordAt(words, first + 1)))
    return undefined;
  let noun = first + 2;
  const several = wordAt(words, first + 1) === "des" || /^(?:ses|leurs|ces|nos|les)$/.test(wordAt(words, noun));
  while (noun < to - 1 && (DETERMINERS.has(wordAt(words, noun)) || BEFORE_ROLE.has(wordAt(words, noun)))) noun++;
  if (!several || noun >= to || words.tokens[noun]?.kind !== "word") return undefined;
  const apposed = wordAt(words, to) === "," ? words.mentions[words.mentionOf[to + 1] ?? -1] : undefined;
  // "l’un des avocats, Me Paul Garnier": the apposition says who.
  if (apposed?.name && state.entities[apposed.entity]?.kind === "person") return named(state, words.mentionOf[to + 1]!);
  const known = words.mentions[words.mentionOf[noun] ?? -1];
  if (known && state.entities[known.entity]?.plural === false) return named(state, words.mentionOf[noun]!);
  return byRole(state, noun, to, wordAt(words, first) === "une" ? "f" : null);
}

/** "l’une d’elles", "l’un d’eux": one of those meant. */
function oneOf(state: Discourse, from: number): Speaker | undefined {
  const { words } = state;
  const first = wordAt(words, from) === "l'" ? from + 1 : from;
  if (!/^(?:un|une)$/.test(wordAt(words, first)) || !/^(?:d'|de|d'entre)$/.test(wordAt(words, first + 1)))
    return undefined;
  // "l’une d’entre elles".
  const place = wordAt(words, first + 2) === "entre" ? first + 3 : first + 2;
  const pronoun = wordAt(words, place);
  if (pronoun !== "eux" && pronoun !== "elles") return undefined;
  // "L’une d’elles, Anne Lambert, reçoit": the apposition says who.
  const apposed = wordAt(words, place + 1) === "," ? words.mentionOf[place + 2] : undefined;
  if (apposed !== undefined && apposed !== -1 && !state.entities[words.mentions[apposed]!.entity]?.plural)
    return named(state, apposed);
  // "L’une d’elles, institutrice à la retraite, raconte": somebody by her trade.
  if (wordAt(words, place + 1) === "," && ROLE_NOUNS.has(wordAt(words, place + 2)))
    return byRole(state, place + 2, nounPhraseEnd(words, place + 2, place + 12));
  const own = antecedentOf(state, from, pronoun === "elles" ? "f" : "m", true);
  const women = own === undefined && pronoun === "elles" ? manyBefore(state, from, true) : undefined;
  if (women) return byRole(state, women.from, women.to, "f");
  const entity = own ?? antecedentOf(state, from, null, true);
  if (entity === undefined && place > first + 2)
    return byRole(state, from, place + 1, wordAt(words, first) === "une" ? "f" : "m");
  const group = entity === undefined ? manyBefore(state, from) : undefined;
  if (group) return byRole(state, group.from, group.to, pronoun === "elles" ? "f" : "m");
  return means(state, spanOf(words, first, place + 1), entity, "pronoun");
}

/**
 * "Les compagnies maritimes fulminent. « … », dit l’une d’elles": the plural noun that a sentence before has as its subject. `women`: whom it names
 * behind "chez" too, "Même constat chez les femmes de pêcheurs".
 */
function manyBefore({ words }: Discourse, from: number, women = false): Subject | undefined {
  const here = unitAt(words, from);
  for (let back = here; back >= 0 && back > here - MANY_REACH; back--) {
    const unit = words.units[back]!;
    if (unit.heading || unit.paragraph !== words.units[here]!.paragraph) return undefined;
    for (let at = unit.from; at < Math.min(unit.to, from, unit.from + ISSUED_WITHIN); at++) {
      if (words.quoteOf[at] !== -1 || isSurelyFinite(words, at)) break;
      if (!/^(?:les|des|ces|deux|trois|quatre|plusieurs)$/.test(wordAt(words, at))) continue;
      if (isGoverned(words, at + 1) && !(women && wordAt(words, at - 1) === "chez")) continue;
      if (
        women &&
        !/^(?:femmes|filles|mères|dames|..+(?:ières|euses|trices|iennes|antes|ées))$/.test(wordAt(words, at + 1))
      )
        continue;
      let noun = at + 1;
      while (DETERMINERS.has(wordAt(words, noun)) || BEFORE_ROLE.has(wordAt(words, noun))) noun++;
      let to = noun + 1;
      const end = nounPhraseEnd(words, at, unit.to);
      while (to < end && !/..ent$/.test(wordAt(words, to)) && !isSurelyFinite(words, to)) to++;
      if (words.tokens[noun]?.kind === "word" && /[sx]$/.test(wordAt(words, noun)))
        return { kind: "noun", from: noun, to };
    }
  }
  return undefined;
}
const MANY_REACH = 4;

/** "le responsable", "la virologue": somebody named before, said again. */
function again(state: Discourse, head: number, to: number): Speaker | undefined {
  const found = saidAgain(state, head, to);
  return found && means(state, spanOf(state.words, head, to), found.entity, found.rule);
}

/** The mention that the noun phrase is, begins with, or ends with: "la metteuse en scène Solène Kerbrat", "le préfet, Jean Dupont,". */
export function mentioned(state: Discourse, subject: Subject, head: number): Speaker | undefined {
  const { words } = state;
  let found = -1;
  for (let at = subject.from; at < subject.to; at++) {
    const index = words.mentionOf[at] ?? -1;
    if (index === -1 || index === found) continue;
    const mention = words.mentions[index]!;
    // "la rivale du maire Paul Garnier": what "du" governs is governed to its end; not "l’ingénieure en chef du projet, Anne Lambert".
    const goesOn = at > subject.from && words.mentionOf[at - 1] === index;
    if (goesOn && !words.text.slice(mention.start, mention.name?.start ?? mention.start).includes(",")) continue;
    const isPerson = state.entities[mention.entity]?.kind === "person" && mention.name !== null;
    if (at <= head || (at <= head + 1 && !isGoverned(words, at) && !PREPOSITIONS.has(wordAt(words, at - 1))))
      found = found === -1 || isPerson ? index : found;
    else if (isPerson && !isGoverned(words, at))
      // "Le chef néo-démocrate Paul Garnier": the name says more than the role.
      found =
        found === -1 || state.entities[words.mentions[found]!.entity]?.kind !== "person" || !words.mentions[found]!.name
          ? index
          : found;
  }
  if (found !== -1 && DOCUMENTS.has(wordAt(words, head)) && words.mentions[found]!.start > words.tokens[head]!.start)
    found = -1;
  // "selon les résultats officiels, Paul Garnier est élu": many things are not one person.
  const many = found === -1 && /^(?:les|des|ses|leurs|ces)$/.test(wordAt(words, head - 1));
  // "le prévenu au président, Paul Garnier": the name is that of whoever stands right before it.
  const other =
    (words.mentionOf[subject.to - 1] ?? -1) !== -1 && words.mentionOf[subject.to - 1] !== words.mentionOf[head];
  if (!many && !other && (found === -1 || state.entities[words.mentions[found]!.entity]?.kind === "role")) {
    const apposed = appositionAfter(state, subject.to);
    if (apposed !== undefined) found = apposed;
  }
  return found === -1 ? undefined : named(state, found);
}

/** The name between commas behind a role: "le capitaine du bateau, Paul Garnier, …". */
function appositionAfter({ words, entities }: Discourse, comma: number): number | undefined {
  if (wordAt(words, comma) !== ",") return undefined;
  const index = words.mentionOf[comma + 1] ?? -1;
  const mention = words.mentions[index];
  // "son conseil, Me Paul Garnier": a title is no role of its own.
  if (!mention?.name || !/^(?:M[er]|Maître|M\.|Mme|Dr)?\s?$/u.test(words.text.slice(mention.start, mention.name.start)))
    return undefined;
  if (entities[mention.entity]?.kind !== "person") return undefined;
  let end = comma + 1;
  while (end < words.tokens.length && words.mentionOf[end] === index) end++;
  return /^[,.»"”]?$/u.test(wordAt(words, end)) ? index : undefined;
}

/** A role that nobody else names: it becomes an entity of its own, the same for the same words. `one`: of several, and which gender. */
function byRole(state: Discourse, from: number, to: number, one?: Gender | null): Speaker | undefined {
  const { words } = state;
  const token = words.tokens[from];
  if (!token || token.kind === "mark" || token.kind === "number" || token.lower === "n'") return undefined;
  // "Le « ténor » du barreau": the noun is quoted.
  if (DETERMINERS.has(token.lower) && to === from + 1) return undefined;
  const span = spanOf(words, from, to);
  const key = words.text.slice(span.start, span.end).toLowerCase();
  const mention: Mention = { ...span, name: null };
  const because: Step[] = [{ rule: "role", at: span }];
  const known = state.roles.get(key);
  if (known !== undefined) {
    const entity = state.entities[known]!;
    (entity.mentions as Mention[]).push(mention);
    return { entity: known, mention: span, because };
  }
  const before = wordAt(words, from - 1);
  const plural =
    one === undefined &&
    /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|nos|aux)$/.test(before);
  const gender: Gender | null =
    (one ?? /^(?:la|une|cette|sa)$/.test(before)) ? "f" : /^(?:le|un|ce|son|du|au)$/.test(before) ? "m" : null;
  state.entities.push({ kind: "role", gender, plural, mentions: [mention], roles: [] });
  state.roles.set(key, state.entities.length - 1);
  return { entity: state.entities.length - 1, mention: span, because };
}
