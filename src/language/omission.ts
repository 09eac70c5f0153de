import { FINITE, FIRST_OR_SECOND, GERUND, INFINITIVE, NOUNLIKE } from "./conjugation.ts";
import { CARDINALS } from "./numbers.ts";
import { tenseOf } from "./tense.ts";
import { verbForm } from "./verbs.ts";
import { breaksBefore, isContent, type WordingToken } from "./wording.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/**
 * Words that turn a clause round when they are left out: negations, doubts, bounds, what is only wished, feared or hearsay.
 * « Je ne dis pas qu'on a triché » is not « On a triché », « je crains que le barrage ne cède » not « le barrage cède ».
 */
const TURNING = words(
  `ne n' pas jamais rien aucun aucune personne ni guere plus sans non moins seulement peut pourrait pourraient devrait devraient
  jusqu' jusque probablement eventuellement serait seraient aurait auraient pretend pretendre pretendent pretendons faux fausse presque environ refuse refuser
  refusent refusons crains craint craignons craignent craindre doute doutons doutent douter espere esperons esperent esperer
  souhaite souhaitons souhaitent voudrais voudrait voudrions aimerais aimerait aimerions reve revons imagine imaginons
  suppose supposons faudrait impossible improbable possible nie nions nient dement dementons`,
);

/** Words that begin a condition, which belongs to the clause before it: « Nous signerons, sauf si les garanties manquent ». */
const CONDITIONS = words("sauf sinon condition moins faute excepte pourvu hormis tant");
/** « moins de », « tant de » are amounts. */
const WITH_QUE = words("moins tant");
/** At the head of a clause these set the condition of the next: « [Sans ce prêt,] nous fermerons », « [Seuls,] nous aurions coulé ». */
const SETTING = words("sans seul seule seuls seules");
/** With a future these are conditions too: « Nous rouvrirons [quand les capteurs seront réparés] ». */
const WHEN = words("quand lorsque lorsqu'");
const WHEN_QUE = words("des aussitot fois");
/** What is only somebody's opinion: « [Je crois que] le pont tiendra ». */
const HEDGES = words(
  "crois croit croyons croient cru croyais croyait pense pensons pensent pensais pensait semble semblent semblait parait impression avis",
);
/** What somebody else says: « [Elle disait que] la peinture est une maladie », « [On nous a répété que] c'était fini »; not « je vous dis que ». */
const REPORTS = words(
  "dit dis disait disaient disent repete repond repondu raconte jure promis assure affirme pretexte",
);
const SELF = words("je j' nous");
/** What may stand between such a word and what it counts. */
const BETWEEN = words("de d' des du les l' la le nos mes ses leurs ces");
/** How many of those it is said of: « [Certains de] nos éleveurs trichent » is not said of all. */
const QUANTITIES = words(
  "certains certaines quelques plusieurs plupart moitie tiers quart beaucoup peu majorite minorite dizaine dizaines centaine centaines milliers rares seuls seules tous toutes chaque trop",
);
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
    if (
      (turns(all, at) && !isManner(text, all, at)) ||
      (counts(all, at) && !hasContent(all, from, at)) ||
      isCondition(text, all, at)
    )
      return true;
  if (at > from && (isRestricted(text, all, from) || cutsDenial(text, all, from, to))) return true;
  if (isTakenBack(all, from)) return true;
  const stopped = at < to && STOP.test(between(text, all, at));
  for (let i = at; i < Math.min(at + FIRST_WORDS, to); i++) if (isCondition(text, all, i, stopped)) return true;
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
  for (; at > from && !breaksBefore(text, all, at); at--) {
    const { folded } = all[at - 1]!;
    if (isReported(all, from, to) && REPORTS.has(folded)) return true;
    if (turns(all, at - 1) || HEDGES.has(folded) || isCondition(text, all, at - 1)) return true;
    if (QUANTITIES.has(folded) && all.slice(at, to).every((word) => BETWEEN.has(word.folded))) return true;
  }
  // « Vingt-deux ans de maison[, et trois lignes] pour dire adieu »: the number goes with what it counts.
  if (!JOINING.has(all[at]?.folded ?? "")) for (let i = at; i < to; i++) if (counts(all, i)) return true;
  for (; at > from && !STOP.test(between(text, all, at)); at--)
    if (
      breaksBefore(text, all, at - 1) &&
      (isCondition(text, all, at - 1) || isCondition(text, all, at) || setsCondition(text, all, at - 1))
    )
      return true;
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
  if (isInfinitive(text, second)) return false;
  return isDenied(text, all, from);
}

/** Whether what is kept from `to` on is a clause with "que" that hangs on somebody else's saying. */
const isReported = (all: readonly WordingToken[], from: number, to: number): boolean =>
  /^qu[e']$/u.test(all[to - 1]?.folded ?? "") && !all.slice(from, to).some(({ folded }) => SELF.has(folded));

/** « On a soufflé du verre [sans savoir pour qui] » says how; « un centre [sans médecin] » says which. */
const isManner = (text: string, all: readonly WordingToken[], at: number): boolean =>
  all[at]?.folded === "sans" &&
  !isDenied(text, all, at) &&
  (isInfinitive(text, all[at + 1]) || /^qu[e']$/u.test(all[at + 1]?.folded ?? ""));

const isInfinitive = (text: string, word: WordingToken | undefined): boolean =>
  word !== undefined && ((verbForm(text.slice(word.start, word.end).toLowerCase())?.kind ?? 0) & INFINITIVE) !== 0;

/** What may follow a denial without belonging to it. */
const BESIDE = words("et ou mais puis qui que qu' dont car parce puisque comme pour ainsi");

/** A denial may be of its last words only: « Je ne ferme jamais une classe [de gaieté de cœur] », « aucune blessure [grave] ne … ». */
const cutsDenial = (text: string, all: readonly WordingToken[], from: number, to: number): boolean =>
  breaksBefore(text, all, to) &&
  !BESIDE.has(all[from]?.folded ?? "") &&
  isDenied(text, all, from) &&
  hasNe(text, all, from);

/** Whether "ne" stands in the clause before the word `at`: « plus fort » denies nothing. */
function hasNe(text: string, all: readonly WordingToken[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (/^n[e']$/u.test(all[i]!.folded)) return true;
    if (breaksBefore(text, all, i)) return false;
  }
  return false;
}

/** « [Sans cette aide,] nous fermerons »; « [Sans attendre,] nous partirons » says how. */
const setsCondition = (text: string, all: readonly WordingToken[], at: number): boolean =>
  (SETTING.has(all[at]?.folded ?? "") && !isInfinitive(text, all[at + 1])) ||
  (all[at]?.folded === "en" && all[at + 1]?.folded === "cas");

const turns = (all: readonly WordingToken[], at: number): boolean => TURNING.has(all[at]?.folded ?? "");

/** « un », « une » count nothing by themselves. */
const counts = (all: readonly WordingToken[], at: number): boolean => {
  const word = all[at]?.folded ?? "";
  return (CARDINALS.has(word) && !/^une?$/u.test(word)) || /\d/u.test(word);
};

/** `stopped`: whether it is another sentence, which has a main clause of its own for an « if ». */
function isCondition(text: string, all: readonly WordingToken[], at: number, stopped = false): boolean {
  const word = all[at]?.folded ?? "";
  const next = all[at + 1]?.folded ?? "";
  // « même si cela coûte » takes nothing back.
  if (all[at - 1]?.folded === "meme") return false;
  if (WHEN.has(word) || (WHEN_QUE.has(word) && /^qu[e']$/u.test(next))) return !stopped && isAhead(text, all, at);
  if (word === "si") return !stopped && (SUBJECTS.has(next) || all[at + 1]?.capital === true);
  // « s’il », not « s’est ».
  if (word === "s'") return !stopped && /^ils?$/u.test(next);
  return CONDITIONS.has(word) && (!WITH_QUE.has(word) || /^qu[e']/u.test(next));
}

/** Whether the clause that the word `at` opens is of the future. */
function isAhead(text: string, all: readonly WordingToken[], at: number): boolean {
  for (let i = at + 1; i < all.length && !breaksBefore(text, all, i); i++)
    if (tenseOf(text.slice(all[i]!.start, all[i]!.end).toLowerCase()) === "future") return true;
  return false;
}

/** What stands between the word `at` and the one before it. */
const between = (text: string, all: readonly WordingToken[], at: number): string =>
  text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? text.length);
