import { FINITE, FIRST_OR_SECOND, GERUND, INFINITIVE, NOUNLIKE } from "./conjugation.ts";
import { CARDINALS } from "./numbers.ts";
import { verbForm } from "./verbs.ts";
import { breaksBefore, isContent, type WordingToken } from "./wording.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/**
 * Words that turn a clause round when they are left out: negations, doubts, bounds, what is only wished, feared or hearsay.
 * « Je ne dis pas qu'on a triché » is not « On a triché », « je crains que le barrage ne cède » not « le barrage cède ».
 */
const TURNING = words(
  `ne n' pas jamais rien aucun aucune personne ni guere plus sans non moins seulement peut pourrait pourraient devrait devraient
  probablement eventuellement serait seraient aurait auraient pretend pretendre pretendent pretendons faux fausse presque environ refuse refuser
  refusent refusons crains craint craignons craignent craindre doute doutons doutent douter espere esperons esperent esperer
  souhaite souhaitons souhaitent voudrais voudrait voudrions aimerais aimerait aimerions reve revons imagine imaginons
  suppose supposons faudrait impossible improbable possible nie nions nient dement dementons`,
);

/** Words that begin a condition, which belongs to the clause before it: « Nous signerons, sauf si les garanties manquent ». */
const CONDITIONS = words("sauf sinon condition moins faute excepte pourvu hormis tant");
/** « moins de », « tant de » are amounts. */
const WITH_QUE = words("moins tant");
/** « si » is a condition before a subject; « si beau » is none. */
const SUBJECTS = words(
  "je j' tu il elle on nous vous ils elles l' le la les un une des ce cet cette ces ca cela c' mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs personne rien tout tous chacun quelqu'un jamais d'aventure",
);
/** « à condition que », « à moins que »: the word may be the second of its clause. */
const FIRST_WORDS = 2;

/** What opens a member of its own, which may be left out with what it counts: « …, et trois lignes ». */
const JOINING = words("et ou mais puis ainsi voire");
/** What opens a clause or a purpose that may be left out with its verb: « les gens [que nous avons vus] ». */
const SUBORDINATE = words("qui que qu' dont ou et mais puis afin pour en comme");

/** « Il n’y a pas de danger [pour les voitures] »: what is denied of some is not denied of all. */
const RESTRICTS = words("pour avant hors parmi chez");
const NEGATIVE = words("pas aucun aucune rien jamais personne plus");

/** After « mais » at once, these take back: « mais pas », « mais seulement », « mais sans ». */
const TAKING_BACK = words("pas jamais sans seulement si sauf non uniquement");

const STOP = /[.!?…]/u;

/**
 * Whether leaving out the words `from` to `to` of a stretch of `text` may change the sense of what is kept beside them: a negation,
 * doubt or number in the same clause, a condition in the same sentence, the verb between two kept halves of a clause, or what a denial is
 * restricted to.
 */
export function losesSense(text: string, all: readonly WordingToken[], from: number, to: number): boolean {
  const kept = { before: from > 0, after: to < all.length };
  return (
    (kept.before && losesBehind(text, all, from, to)) ||
    (kept.after && losesAhead(text, all, from, to)) ||
    (kept.before && kept.after && (joinsHalves(text, all, from, to) || joinsClauses(text, all, from, to)))
  );
}

/** Whether what is left out behind a kept word turns it: « Nous signerons [si les garanties suffisent] ». */
function losesBehind(text: string, all: readonly WordingToken[], from: number, to: number): boolean {
  let at = from;
  for (; at < to && !breaksBefore(text, all, at); at++)
    if (turns(all, at) || (counts(all, at) && !hasContent(all, from, at)) || isCondition(all, at)) return true;
  if (at > from && isRestricted(text, all, from)) return true;
  if (isTakenBack(all, from)) return true;
  const stopped = at < to && STOP.test(between(text, all, at));
  for (let i = at; i < Math.min(at + FIRST_WORDS, to); i++) if (isCondition(all, i, stopped)) return true;
  return false;
}

/** « [par le car de 18 heures] »: after an article "car" is no "for". */
const hasContent = (all: readonly WordingToken[], from: number, to: number): boolean =>
  all
    .slice(from, to)
    .some((word, at) => isContent(word) || (word.folded === "car" && ARTICLES.has(all[from + at - 1]?.folded ?? "")));
const ARTICLES = words("le un du au ce des les ces");

/** « Un médiateur, pourquoi pas[, mais pas dans ces conditions] »: what follows takes back what was said. */
const isTakenBack = (all: readonly WordingToken[], at: number): boolean =>
  all[at]?.folded === "mais" && all.slice(at + 1, at + 1 + FIRST_WORDS).some(({ folded }) => TAKING_BACK.has(folded));

/** Whether what is left out before a kept word turns it: « [Je doute que] le pont tienne », « [Si le vent tombe,] nous partirons ». */
function losesAhead(text: string, all: readonly WordingToken[], from: number, to: number): boolean {
  let at = to;
  for (; at > from && !breaksBefore(text, all, at); at--) if (turns(all, at - 1)) return true;
  // « Vingt-deux ans de maison[, et trois lignes] pour dire adieu »: the number goes with what it counts.
  if (!JOINING.has(all[at]?.folded ?? "")) for (let i = at; i < to; i++) if (counts(all, i)) return true;
  for (; at > from && !STOP.test(between(text, all, at)); at--)
    if (breaksBefore(text, all, at - 1) && (isCondition(all, at - 1) || isCondition(all, at))) return true;
  return false;
}

/** Whether a verb is left out between two kept halves of one clause: « Nous avons ici [de quoi faire venir] cent mille visiteurs ». */
function joinsHalves(text: string, all: readonly WordingToken[], from: number, to: number): boolean {
  if (SUBORDINATE.has(all[from]?.folded ?? "")) return false;
  for (let at = from; at <= to; at++) if (breaksBefore(text, all, at)) return false;
  return all.slice(from, to).some(({ start, end }) => {
    const kind = verbForm(text.slice(start, end).toLowerCase())?.kind ?? 0;
    return (kind & NOUNLIKE) === 0 && (kind & (FINITE | FIRST_OR_SECOND | GERUND | INFINITIVE)) !== 0;
  });
}

/**
 * Whether the end of a clause that has lost its verb comes to stand behind the beginning of another one that is denied:
 * « Nous n'attendons pas [de promesses, nous attendons] des trains ».
 */
function joinsClauses(text: string, all: readonly WordingToken[], from: number, to: number): boolean {
  let at = to;
  while (at > from && !breaksBefore(text, all, at)) at--;
  if (at === from || at === to || breaksBefore(text, all, from) || SUBORDINATE.has(all[at]?.folded ?? "")) return false;
  return isDenied(text, all, from) && hasFinite(text, all.slice(at, to));
}

/** Whether what stands of a clause before the word `at` is denied. */
function isDenied(text: string, all: readonly WordingToken[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (NEGATIVE.has(all[i]!.folded)) return true;
    if (breaksBefore(text, all, i)) return false;
  }
  return false;
}

const hasFinite = (text: string, words: readonly WordingToken[]): boolean =>
  words.some(({ start, end }) => {
    const kind = verbForm(text.slice(start, end).toLowerCase())?.kind ?? 0;
    return (kind & NOUNLIKE) === 0 && (kind & (FINITE | FIRST_OR_SECOND)) !== 0;
  });

function isRestricted(text: string, all: readonly WordingToken[], from: number): boolean {
  const [first, second] = [all[from], all[from + 1]];
  if (!first || !second || !RESTRICTS.has(first.folded)) return false;
  // « on ne remplit pas le réservoir [pour venir travailler] » says what for.
  if (((verbForm(text.slice(second.start, second.end).toLowerCase())?.kind ?? 0) & INFINITIVE) !== 0) return false;
  return isDenied(text, all, from);
}

const turns = (all: readonly WordingToken[], at: number): boolean => TURNING.has(all[at]?.folded ?? "");

/** « un », « une » count nothing by themselves. */
const counts = (all: readonly WordingToken[], at: number): boolean => {
  const word = all[at]?.folded ?? "";
  return (CARDINALS.has(word) && !/^une?$/u.test(word)) || /\d/u.test(word);
};

/** `stopped`: whether it is another sentence, which has a main clause of its own for an « if ». */
function isCondition(all: readonly WordingToken[], at: number, stopped = false): boolean {
  const word = all[at]?.folded ?? "";
  const next = all[at + 1]?.folded ?? "";
  if (word === "si") return !stopped && (SUBJECTS.has(next) || all[at + 1]?.capital === true);
  // « s’il », not « s’est ».
  if (word === "s'") return !stopped && /^ils?$/u.test(next);
  return CONDITIONS.has(word) && (!WITH_QUE.has(word) || /^qu[e']/u.test(next));
}

/** What stands between the word `at` and the one before it. */
const between = (text: string, all: readonly WordingToken[], at: number): string =>
  text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? text.length);
