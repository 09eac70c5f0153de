import { PARTICIPLE } from "../../language/conjugation.ts";
import { NAMING, SET_PHRASES } from "../../language/speech-nouns.ts";
import type { Quoted } from "./marks.ts";
import { isFiniteVerb, type Words, wordAt } from "./words.ts";

/** First token of the words inside a quotation, and the one behind its last. */
export function tokensOf(words: Words, { start, end }: { start: number; end: number }): { from: number; to: number } {
  return { from: firstAt(words, start), to: firstAt(words, end) };
}

/** Index of the first token that begins at or behind `offset`. */
export function firstAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far a quotation is searched for a verb: the first clause decides. */
const FIRST_WORDS = 80;

/** Whether the quoted words have a finite verb of their own, or are a complete utterance: "Facile !" */
export function isFull(words: Words, quote: Quoted): boolean {
  const { from, to } = tokensOf(words, quote);
  if (/[.!?…]$/u.test(words.text.slice(Math.max(quote.start, quote.end - 1), quote.end)) && words.tokens[from]?.capital)
    return true;
  let start = from;
  while (start < to && /^(?:ne|n'|se|s'|y|en|lui|leur)$/.test(wordAt(words, start))) start++;
  const elided = /^(?:il|elle|on|qui|qu'il|qu'elle)$/.test(wordAt(words, from - 2));
  for (let at = from; at < Math.min(to, from + FIRST_WORDS); at++) {
    if (at === start && elided) continue;
    if (isClauseVerb(words, at, start)) return true;
  }
  return false;
}

/** A finite verb, of any person, that no relative pronoun inside the quotation governs; one at its head has no subject of its own. */
function isClauseVerb(words: Words, at: number, from: number): boolean {
  let subject = at - 1;
  while (
    subject > from &&
    /^(?:ne|n'|me|m'|te|t'|se|s'|lui|leur|le|la|les|l'|y|en|nous|vous)$/.test(wordAt(words, subject))
  )
    subject--;
  const before = wordAt(words, subject);
  const pronoun =
    at > from &&
    /^(?:je|j'|tu|nous|vous|il|elle|on|ils|elles|ce|c'|ça|cela|n'|ne)$/.test(before) &&
    words.verbs[at] !== undefined;
  if (!pronoun && !isFiniteVerb(words, at)) return false;
  if (at === from) return words.tokens[at + 1]?.kind === "clitic";
  for (let back = at - 1; back >= from && back > at - 10; back--) {
    const word = wordAt(words, back);
    if (word === "qui" || word === "dont" || word === "où" || ((word === "que" || word === "qu'") && back > from))
      return false;
    if (word === ",") break;
  }
  return true;
}

/** A title, a nickname or a set phrase, whatever sentence it stands in: "le film « … »", "dite « … »", « ligne rouge ». */
export function isNamed(words: Words, quote: Quoted): boolean {
  const { from, to } = tokensOf(words, quote);
  const length = to - from;
  if (length > 10) return false;
  if (isSetPhrase(words, quote)) return true;
  const before = wordAt(words, from - 2);
  // "Il dit « non »".
  if (before === "dit" && /^(?:il|elle|on)$/.test(wordAt(words, from - 3))) return false;
  // "se dit « peu convaincue »".
  if (/^(?:se|s')$/.test(wordAt(words, from - 3)) && words.verbs[from - 2]) return false;
  // "« la Grosse Berthe », surnom de l’engin".
  if (wordAt(words, to + 1) === "," && /^(?:surnom|sobriquet|nom)$/.test(wordAt(words, to + 2))) return true;
  if (wordAt(words, to + 1) === "," && words.tokens[from]?.capital && isWork(words, to + 2)) return true;
  // "Son deuxième album, « Rien ne presse », sort en mai."
  if (before === "," && words.tokens[from]?.capital && WORKS.has(wordAt(words, from - 3))) return true;
  if (NAMING.has(before) && (words.tokens[from]?.capital || NAMES_ANYTHING.test(before)))
    return !(((words.verbs[from - 2]?.kind ?? 0) & PARTICIPLE) !== 0 && hasAuxiliary(words, from - 2));
  // "les gardiens l’appellent « la vague »", "qu’il surnomme « le vieux »".
  return /^(?:appelle|appellent|surnomme|surnomment|nomme|nomment|baptise|baptisent|s'intitule|intitule)$/.test(before);
}

/** "un agriculteur décrit comme « gentil »": others say so. */
export const isSaidOfSubject = (words: Words, from: number): boolean =>
  wordAt(words, from - 2) === "comme" &&
  /^(?:décri|présent|considér|perçu|dépein|qualifi)(?:[eé]?[est]?|te?s?)?s?$/.test(wordAt(words, from - 3));

const isSetPhrase = (words: Words, { start, end }: Quoted): boolean =>
  end - start < 40 &&
  SET_PHRASES.has(words.text.slice(start, end).toLowerCase().replaceAll("’", "'").replace(/\s+/g, "_"));

/** "« La mer au loin », une comédie sociale de": what the quoted words are the title of. */
function isWork(words: Words, at: number): boolean {
  if (!/^(?:un|une|le|la|son|sa)$/.test(wordAt(words, at))) return false;
  for (let next = at + 1; next < at + 4; next++) {
    if (WORKS.has(wordAt(words, next))) return true;
    if (!words.tokens[next] || words.tokens[next]!.kind !== "word") return false;
  }
  return false;
}
const WORKS = new Set(
  `film long-métrage court-métrage comédie tragédie drame thriller polar documentaire feuilleton série roman récit essai recueil nouvelle livre
  album chanson titre single morceau opéra ballet pièce spectacle exposition podcast émission bande-dessinée tableau sculpture poème fresque satire
  adaptation biographie autobiographie chronique`.split(/\s+/),
);

/** What these name may be written small: "l’opération « place nette »"; a film or a street has its capital. */
const NAMES_ANYTHING =
  /^(?:dite?s?|re?baptis|baptis|surnom|intitul|appel|nomm|dénomm|prénomm|titr|sous-titr|mot|terme|notion|slogan|soi-disant|prétendu|fameu|opération|dispositif|programme|projet|plan|concept|label|mention|catégorie|effet|syndrome|méthode|génération|statut|estampill|étiquet|appellation|dénomination)/;

/** "s’est dit « heureux »", "a appelé « à voter »": a verb, no name that follows. */
function hasAuxiliary(words: Words, at: number): boolean {
  for (let back = at - 1; back > at - 4 && back >= 0; back--) {
    const lemma = words.verbs[back]?.lemma;
    if (lemma === "avoir" || lemma === "être") return true;
  }
  return false;
}

/** A title in the middle of a sentence: a capital, no verb, no colon before it. */
export function isTitle(words: Words, quote: Quoted): boolean {
  const { from, to } = tokensOf(words, quote);
  const first = words.tokens[from];
  if (!first?.capital || to - from > 8 || words.mentionOf[from] !== -1) return false;
  return !/^[:.!?…]?$/u.test(wordAt(words, from - 2));
}

/** "un dispositif « coûteux »", "des plans « sans queue ni tête »": what an indefinite article brings is described, where somebody says it. */
export const isDescribed = (words: Words, quote: Quoted, from: number): boolean =>
  !isSetPhrase(words, quote) && /^(?:une?|des|d'|de)$/.test(wordAt(words, from - 3)) && !words.tokens[from]?.capital;

/** Words of courts and inquiries that bring a charge: "mis en examen pour « … »", "des chefs de « … »". */
const CHARGING = new Set(
  `examen garde poursuivi poursuivie poursuivis poursuivies jugé jugée jugés jugées condamné condamnée condamnés condamnées inculpé inculpée inculpés inculpées
  écroué écrouée écroués soupçonné soupçonnée soupçonnés soupçonnées accusé accusée accusés accusées chef chefs enquête information plainte interpellé interpellée interpellés
  arrêté arrêtée arrêtés incarcéré incarcérée relaxé relaxée acquitté acquittée comparaît comparaissent comparu comparaîtra répondre détention procès
  qualifications qualification`.split(/\s+/),
);
/** How far before the quoted words these stand: "condamné à deux ans de prison ferme par le tribunal de Pau pour « … »". */
const CHARGED = 18;

/** "Il a été mis en examen pour « association de malfaiteurs en vue de commettre un crime »": an offence, in the words of the law. */
export function isCharge(words: Words, quote: Quoted, from: number): boolean {
  if (words.tokens[from]?.capital || isFull(words, quote)) return false;
  const open = from - 1;
  // "pour « vol » et « recel »": a second one behind the first.
  const second = /^(?:et|ou|,)$/.test(wordAt(words, open - 1)) && /^[»”"]$/u.test(wordAt(words, open - 2));
  if (!second && !/^(?:pour|des?|d')$/.test(wordAt(words, open - 1))) return false;
  for (let at = open - 1; at >= 0 && at > open - CHARGED; at--) {
    if (words.quoteOf[at] !== -1) continue;
    if (/^[.!?;:]$/.test(wordAt(words, at))) return false;
    if (CHARGING.has(wordAt(words, at))) return true;
  }
  return false;
}

/** "« perd la tête », ce sont ses mots", "(selon ses propres termes)": behind the closing mark at token `to`. */
export function isOwnWords(words: Words, to: number): boolean {
  let at = to + 1;
  while (/^[,(–—]$/u.test(wordAt(words, at))) at++;
  if (/^(?:selon|pour)$/.test(wordAt(words, at))) at++;
  else if (/^(?:ce|c')$/.test(wordAt(words, at)) && /^(?:sont|est)$/.test(wordAt(words, at + 1))) at += 2;
  else return false;
  if (wordAt(words, at) === "reprendre") at++;
  if (!/^(?:ses|son|leurs?)$/.test(wordAt(words, at))) return false;
  if (/^(?:propres?|mêmes)$/.test(wordAt(words, at + 1))) at++;
  return /^(?:mots?|termes?|expression|formule)$/.test(wordAt(words, at + 1));
}

const PLACARDS = /^(?:drapeaux?|banderoles?|pancartes?|affiches?|écriteaux?|panneaux?|graffitis?|tags?|inscriptions?)$/;

/** "Le drapeau « non à la fermeture »", "une banderole « merci »": what is read there is nobody’s speech. */
export const isDisplayed = (words: Words, from: number): boolean => PLACARDS.test(wordAt(words, from - 2));

/** "« Des arbres, pas du béton » : les pancartes étaient peintes": what a sentence says to have been read. */
export function isOnPlacard(words: Words, quote: Quoted): boolean {
  const { to } = tokensOf(words, quote.outer);
  if (wordAt(words, to) !== ":") return false;
  return [2, 3, 4].some((next) => PLACARDS.test(wordAt(words, to + next)));
}
