import { INFINITIVE, NOUNLIKE } from "../../language/conjugation.ts";
import { PROCLITICS, RELATIVES, SUBJECT_PRONOUNS } from "../../language/function-words.ts";
import { canSpeak, type VerbGroup, verbGroup } from "./groups.ts";
import { subjectAfter } from "./subjects.ts";
import { isFiniteVerb, isMark, type Unit, type Words, wordAt } from "./words.ts";

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether the token at `at` stands between quotation marks. */
export const inQuote = (words: Words, at: number): boolean => words.quoteOf[at] !== -1;

/** Openers of a clause that the writer adds to what somebody said: "…, alors Duval a salué", "…, tandis que Berlin s’y oppose". */
const WRITERS_OWN = new Set(["alors", "tandis"]);

/**
 * Where a reported clause that begins at `from` ends: at the unit's end, or before a chained verb ("…, ajoutant que"), a coordinated one
 * ("… et a nié"), an incise (", a indiqué X"), "selon", a semicolon, or a clause that is the writer's own.
 */
export function clauseEnd(words: Words, unit: Unit, from: number): number {
  // "rappelle que, selon lui, la loi est claire": the comma behind "que" ends nothing.
  for (let at = wordAt(words, from) === "," ? from + 1 : from; at < unit.to; at++) {
    if (inQuote(words, at)) continue;
    const word = wordAt(words, at);
    if (word === ";") return at;
    // "confie que les débuts sont durs : elle compte sur les fêtes": what a colon brings is the writer's, or a quotation.
    if (word === ":" && ((at > from + 3 && inQuote(words, at + 1)) || hasMainVerb(words, from, at))) return at;
    if (word === "," && (endsAtComma(words, unit, at) || resumes(words, unit, from, at))) return at;
    if ((word === "–" || word === "—") && at > from + 1 && !closesLater(words, unit, at)) return at;
    const joins = word === "et" || word === "mais" || word === "puis" || word === "ou";
    if ((joins || word === ",") && coordinatesQue(words, from, at)) return at;
    if (joins && word !== "ou" && isCoordinatedCue(words, unit, at + 1)) return at;
  }
  return unit.to;
}

/** An aside between dashes belongs to the clause; what stands behind a single one is the writer's. */
function closesLater(words: Words, unit: Unit, dash: number): boolean {
  for (let at = dash + 1; at < unit.to; at++) if (/^[–—]$/u.test(wordAt(words, at))) return true;
  for (let at = dash - 1; at >= unit.from; at--) if (/^[–—]$/u.test(wordAt(words, at))) return true;
  return false;
}

/**
 * "que la friche est privée et que son propriétaire est prévenu": at the conjunction, where the second "que" is the verb's and not one
 * that a relative or a "si" in between has opened: every clause opened so far has its verb, and the reported one too.
 */
export function coordinatesQue(words: Words, from: number, at: number): boolean {
  let and = at;
  if (/^[,;–—]$/u.test(wordAt(words, and))) and++;
  if (!/^(?:et|mais|ou|puis)$/.test(wordAt(words, and)) || !/^(?:que|qu')$/.test(wordAt(words, and + 1))) return false;
  if (!/^(?:que|qu')$/.test(wordAt(words, from - 1))) return false;
  let verbs = 0;
  let opened = 0;
  for (let back = from; back < at; back++) {
    if (isFiniteVerb(words, back)) verbs++;
    const word = wordAt(words, back);
    if (RELATIVES.has(word) || /^(?:si|s'|quand|lorsque|lorsqu')$/.test(word)) opened++;
    // "estime que le maire dit que … et que …": the second "que" is the maire's.
    if (/^(?:que|qu')$/.test(word) && canSpeak(words.verbs[back - 1]?.lemma ?? "")) return false;
  }
  return verbs > opened || (verbs === 0 && opened === 0);
}

function endsAtComma(words: Words, unit: Unit, comma: number): boolean {
  let next = comma + 1;
  const word = wordAt(words, next);
  if (/^(?:selon|d'après)$/.test(word) || (word === "d'" && wordAt(words, next + 1) === "après")) return true;
  if (word === "comme" || (word === "ainsi" && wordAt(words, next + 1) === "que")) return isCommeCue(words, unit, next);
  if (word === "sans" && withholds(words, next + 1)) return true;
  if (WRITERS_OWN.has(word) && wordAt(words, next + 1) !== "que" && wordAt(words, next + 1) !== "qu'") return true;
  if (word === "tandis" || word === "contrairement") return true;
  // "a déclaré se préparer, même si elle a souligné que": another verb of speech.
  if (word === "même" && wordAt(words, next + 1) === "si" && groupFrom(words, next + 3, unit)) return true;
  // "…, avant de quitter la salle", "…, ce que la mairie dément": the writer goes on.
  if (word === "avant" && /^(?:de|d')$/.test(wordAt(words, next + 1))) return true;
  if (word === "ce" && /^(?:que|qu')$/.test(wordAt(words, next + 1))) return true;
  if (word === "mais" || word === "et" || word === "puis")
    return isCoordinatedCue(words, unit, next + 1) || startsAnew(words, unit, next + 1);
  while (/^(?:tout|en|et|avant|de|d')$/.test(wordAt(words, next)) && next < comma + 4) next++;
  const group = groupFrom(words, next, unit);
  if (!group) return false;
  if (group.row) return takesSpeech(group);
  // "refuse de payer, invoquant « une négligence »": the verb that leads to the quotation is another.
  if (group.mode === "gerund" && inQuote(words, group.to)) return true;
  if (group.mode === "gerund" || wordAt(words, comma + 1) === "avant") return takesSpeech(group);
  return isInverted(words, unit, group);
}

const WITHHELD = new Set("étendre donner citer nommer fournir convaincre avancer livrer entrer".split(" "));

/** ", sans donner de date", ", sans s’étendre sur le reste": what was not said is the writer's remark. */
function withholds(words: Words, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const verb = words.verbs[at];
    if (!verb || !(verb.kind & INFINITIVE)) continue;
    return canSpeak(verb.lemma) || WITHHELD.has(verb.lemma);
  }
  return false;
}

/** "Le père, qui clame que son fils est innocent, doit être entendu": a verb right behind the comma, once the clause has its own. */
function resumes(words: Words, unit: Unit, from: number, comma: number): boolean {
  let verb = comma + 1;
  // "…, y ont renoncé", "…, se refuse à": pronouns before it.
  while (verb < comma + 4 && /^(?:ne|n'|se|s'|y|en|lui|leur)$/.test(wordAt(words, verb))) verb++;
  if (verb >= unit.to || !isFiniteVerb(words, verb) || words.tokens[verb]?.capital) return false;
  // ", compte tenu de", ", faute de": forms that nouns share do not begin a clause.
  if (verb === comma + 1 && (words.verbs[verb]?.kind ?? 0) & NOUNLIKE) return false;
  return words.tokens[verb + 1]?.kind !== "clitic" && (hasMainVerb(words, from, comma) || isInfinitiveAt(words, from));
}

const isInfinitiveAt = (words: Words, at: number): boolean => {
  for (let next = at; next < at + 3; next++) if ((words.verbs[next]?.kind ?? 0) & INFINITIVE) return true;
  return false;
};

const takesSpeech = ({ verb }: VerbGroup): boolean => verb.que || verb.noun || verb.person || verb.by.length > 0;

/** "et a nié avoir": a finite verb of speech right behind a conjunction, without a subject of its own. */
function isCoordinatedCue(words: Words, unit: Unit, at: number): boolean {
  if (SUBJECT_PRONOUNS.has(wordAt(words, at))) return false;
  const group = groupFrom(words, at, unit);
  if (group?.mode === "gerund") return group.at === at && takesSpeech(group);
  return group?.mode === "finite" && group.clitic === undefined && !group.passive && group.at <= at + 4;
}

/**
 * "…, mais il a rejeté les critiques", "…, mais il réfute tout risque": a verb of speech that has its own pronoun, in the past or the present,
 * says something new.
 */
function startsAnew(words: Words, unit: Unit, at: number): boolean {
  if (!/^(?:il|elle|ils|elles)$/.test(wordAt(words, at))) return false;
  const group = groupFrom(words, at + 1, unit);
  return group?.mode === "finite" && !group.passive && group.at <= at + 4;
}

/** "comme l’a rappelé le préfet", "ainsi que le souligne X". */
function isCommeCue(words: Words, unit: Unit, at: number): boolean {
  const first = wordAt(words, at) === "ainsi" ? at + 2 : at + 1;
  return groupFrom(words, first, unit) !== undefined;
}

/** What an infinitive of speech can begin with: "avant de dire", "et d’ajouter", "non sans rappeler". */
const BEFORE_INFINITIVE = new Set(["avant", "et", "non"]);

/** The group of speech that begins exactly at `start`, where there is one. */
function groupFrom(words: Words, start: number, unit: Unit): VerbGroup | undefined {
  const first = wordAt(words, start);
  if (!words.verbs[start] && !PROCLITICS.has(first) && !BEFORE_INFINITIVE.has(first)) return undefined;
  for (let at = start; at < Math.min(unit.to, start + 7); at++) {
    if (isMark(words, at)) return undefined;
    const form = words.verbs[at];
    if (!form || !canSpeak(form.lemma)) continue;
    const group = verbGroup(words, at, start);
    if (group?.from === start) return group;
  }
  return undefined;
}

/** Whether the subject stands behind the verb: "a déclaré dimanche le secrétaire", "a-t-il dit". */
function isInverted(words: Words, unit: Unit, group: VerbGroup): boolean {
  if (!group.verb.incise || group.negated || group.passive || group.mode !== "finite") return false;
  if (group.clitic !== undefined) return true;
  if (/^(?:que|qu'|:|de|d')$/.test(wordAt(words, group.to))) return false;
  return subjectAfter(words, group.to, unit.to)?.kind !== undefined;
}

/** Whether the words from `from` to `to` hold a finite verb that is not in a relative clause; `quotations`: those quoted count too. */
export function hasMainVerb(words: Words, from: number, to: number, quotations = true): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (!quotations && inQuote(words, at)) continue;
    if (isFiniteVerb(words, at) && !isInRelative(words, at, from)) return true;
  }
  return false;
}

/** Whether a relative pronoun governs the verb at `at`: "le maire, qui a été élu en 2020,". */
export function isInRelative(words: Words, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 12; back--) {
    const word = wordAt(words, back);
    if (word === "qui" || word === "dont" || word === "où" || word === "que" || word === "qu'") return true;
    if (isMark(words, back) && words.mentionOf[back] === -1) return false;
    // "dont l’équipe reçoit Brissac": a noun, whatever verb looks like it.
    if (isFiniteVerb(words, back) && wordAt(words, back - 2) !== "dont") return false;
  }
  return false;
}
