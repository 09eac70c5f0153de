import type { AskedWord, Wanted } from "../archive/query.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { isDenial } from "../language/denial.ts";
import type { Dimension } from "../language/dimensions.ts";
import { isParticle, phrasesIn } from "../language/english.ts";
import { ENGLISH_STOP_WORDS } from "../language/english-words.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import type { QuestionKind } from "../language/question-frames.ts";
import { QUESTION_WORDS } from "../language/question-words.ts";
import { STOP_WORDS } from "../language/stop-words.ts";
import { type Language, languageOf } from "../language/which-language.ts";
import { asksAmountBarely, asksShare, asksWhereWithin } from "./asked-amount.ts";
import { askedWord, isCoach, translated } from "./asked-words.ts";
import { asksForSomebody, asksName } from "./asks-somebody.ts";
import { compares, comparesAmounts, onlyCompares } from "./compares.ts";
import { frameOf } from "./frame.ts";
import { withoutHeard } from "./heard.ts";
import { idleIn, isActing, isGoingTo, isHour, join } from "./joined.ts";
import { withoutOpening } from "./opening.ts";
import { rewritten } from "./rewritten.ts";
import { measureAsked } from "./short-measure.ts";
import { isOnlyKind, soughtAt } from "./sought.ts";
import { isSupportVerb } from "./support-verbs.ts";
import { INVERSION, wholeQuestion } from "./whole-question.ts";

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly wanted: Wanted;
  /** What is to be measured, where a number is asked for; null where it is none. */
  readonly measure: Dimension | null;
  /** What is searched for. */
  readonly words: readonly AskedWord[];
  /** The words that name a speaker, as typed: "Scholz" of "Qu'a dit Scholz de l'accord ?". */
  readonly speaker: string | null;
  /** The words of the speaker's name, and those searched for that are not of it. */
  readonly naming: readonly AskedWord[];
  readonly about: readonly AskedWord[];
  /** Words between quotation marks. */
  readonly quoted: readonly string[];
  /** Whether what is asked is itself negative: "n'a-t-il pas dit". */
  readonly negative: boolean;
  /** The words taken as the frame of the question, for the explanation. */
  readonly frame: string;
}

const NONE: ReadonlySet<number> = new Set();

/** Nothing after this is read (UTF-16 code units): a question is short. */
const LONGEST = 1000;
const QUOTED = /[«“"„]\s*([^«»“”"„]{2,400}?)\s*[»”"]/gu;
const NEGATIVE =
  /\b(?:n (?:a|ont|est|etait|avait)(?: t (?:il|elle|ils|elles|on))? (?:pas|jamais)|ne (?:\S+ ){1,3}(?:pas|jamais|plus)|(?:a|ont|est|sont|etait|va|veut|peut|fait) (?:pas|jamais)|not|never|didn|doesn|isn|wasn|hasn|deny|denied|denies|refused|refuses|reject|rejected|rejects)\b/u;

const WANTED: Readonly<Record<QuestionKind, Wanted>> = {
  who: "person",
  "who-is": "person",
  "who-said": "person",
  "what-said": "thing",
  "did-say": "thing",
  "yes-no": "thing",
  when: "date",
  where: "place",
  "how-many": "number",
  "how-long": "duration",
  why: "reason",
  outlet: "thing",
  compare: "thing",
  what: "thing",
  keywords: "thing",
};

/** Kinds that ask for a span of their own, whatever is compared. */
const isSpan = (kind: QuestionKind | undefined): boolean =>
  kind === "when" || kind === "where" || kind === "how-long" || kind === "why" || kind === "who-said";

const COSTS =
  /^(?:cout(?:e|er|ent|era|eront|ait|aient)|vaut|vaudra|valent|valait|mesure|mesurent|pese|pesent|compte|comptent|costs?|weigh|weighs)$/u;
const LASTS = /^(?:dur(?:e|ee|er|era|ent|ait|eront|erent)|lasts?|lasted|prend|pris|prendra)$/u;

/** "Comment justifie-t-elle la vente ?": whatever gives a reason explains. */
const EXPLAINS = /^(?:explique|expliquent|justifie|justifient|explain|justify)$/u;
/** By the kind of a question its verbs that the answer says without having them. */
const SAYS: Readonly<Partial<Record<QuestionKind, RegExp>>> = { "how-long": LASTS, "how-many": COSTS, why: EXPLAINS };

/** Understands a question: what it asks for, and what is left to search once its frame is taken off. Never throws. */
export function understand(raw: string): Question {
  const { text, phrase } = wholeQuestion(rewritten(withoutHeard(raw.normalize("NFC").slice(0, LONGEST))));
  const all = withoutOpening(analyse(text, 0, text.length, "keep"));
  const language = languageOf(all);
  const joined = join(all);
  const taken = new Set<number>();
  let kind: QuestionKind | undefined;
  let who: readonly [number, number] | undefined;
  let about: readonly [number, number] | undefined;
  let frame = "";
  const found = frameOf(all, joined, language);
  if (found) {
    const { match } = found;
    kind = found.kind;
    who = match.indices?.groups?.["who"];
    about = match.indices?.groups?.["about"];
    frame = match[0];
    all.forEach((_, at) => {
      const start = joined.starts[at]!;
      const within = (range: readonly [number, number] | undefined) => range && start >= range[0] && start < range[1];
      if (start >= match.index && start < match.index + match[0].length && !within(who) && !within(about))
        taken.add(at);
    });
  }
  if (kind === "outlet" && isDoneThere(text)) kind = "what";
  const bare = kind === undefined && asksAmountBarely(all);
  if (kind === undefined && asksShare(text)) kind = "how-many";
  const where = kind === undefined || kind === "yes-no" ? asksWhereWithin(all, text) : -1;
  if (where >= 0) {
    kind = "where";
    taken.add(where);
  }
  if (kind === undefined && (INVERSION.test(text) || asksByMark(text, all))) kind = "yes-no";
  const measure = kind === "how-many" || bare ? (measureAsked(text) ?? null) : null;
  const idle = idleIn(joined);
  const sought = soughtAt(all, joined, language);
  const stops = language === "en" ? ENGLISH_STOP_WORDS : STOP_WORDS;
  const spelt = all.map(({ exact }) => exact);
  const joins = (at: number): boolean =>
    language === "en" && at > 0 && !taken.has(at - 1) && !stops.has(spelt[at - 1]!) && isParticle(spelt, at);
  const phrased = language === "en" ? phrasesIn(spelt, taken) : NONE;
  const comparing = compares(text);
  const content = (at: number): boolean => {
    const word = all[at]!;
    // "Les 2 articles disent pareil ?": that number counts none of what is asked.
    if (word.number) return !idle.has(at);
    return (
      phrased.has(at) ||
      joins(at) ||
      (language === "fr" && (isCoach(all, at) || isActing(all, at, joined))) ||
      !(
        taken.has(at) ||
        idle.has(at) ||
        isHour(all, at) ||
        isGoingTo(all, at) ||
        (comparing && onlyCompares(word.exact)) ||
        (sought > at && language === "en" && isOnlyKind(word.exact)) ||
        stops.has(word.exact) ||
        STOP_WORDS.has(word.exact) ||
        QUESTION_WORDS.has(word.exact)
      )
    );
  };
  const asked = (at: number): AskedWord => {
    const word = askedWord(text, all, at, language);
    if (at === sought && !word.capital) return { ...word, verb: false, sought: true };
    // "À quelle vitesse roulait-il ?": "74 km/h" says that it is a speed.
    if (measure?.says.test(word.exact)) return { ...word, verb: false, light: true, measured: measure.common !== true };
    // "Combien de temps a duré la grève ?": the question itself says that it lasted.
    const says = kind === undefined ? undefined : SAYS[kind];
    if (says?.test(word.exact)) return { ...word, verb: false, light: true };
    if (language === "fr" && isSupportVerb(all, at, joined.text)) return { ...word, verb: false, light: true };
    // "Date expulsion ambassadeur": the first noun says what happened; "durée permis pêche": the others may look like verbs.
    if (!phrase || word.capital) return word;
    return { ...word, verb: at === event ? kind === "when" : word.verb === true && IS_PARTICIPLE.test(word.typed) };
  };
  let chosen = all.map((_, at) => at).filter(content);
  const event = chosen[0];
  if (kind === "what" && (asksForSomebody(all, taken, language) || asksName(all))) kind = "who";
  if (chosen.length === 0)
    chosen = all.map((_, at) => at).filter((at) => !stops.has(all[at]!.exact) && !STOP_WORDS.has(all[at]!.exact));
  const ofSpeaker = (at: number) => who !== undefined && joined.starts[at]! >= who[0] && joined.starts[at]! < who[1];
  const speaking = chosen.filter(ofSpeaker);
  const first = speaking[0];
  const last = speaking[speaking.length - 1];
  const subject = chosen.filter((at) => !ofSpeaker(at)).map(asked);
  return {
    text,
    language,
    kind: kind ?? "keywords",
    wanted: bare || (comparing && comparesAmounts(text) && !isSpan(kind)) ? "number" : WANTED[kind ?? "keywords"],
    measure,
    words: language === "en" ? translated(chosen.map(asked)) : chosen.map(asked),
    speaker: first === undefined || last === undefined ? null : text.slice(all[first]!.start, all[last]!.end),
    naming: language === "en" ? translated(speaking.map(asked)) : speaking.map(asked),
    about: language === "en" ? translated(subject) : subject,
    quoted: [...text.matchAll(QUOTED)].map((match) => match[1]!),
    negative: NEGATIVE.test(joined.text) || all.some(({ exact }) => isDenial(exact)),
    frame:
      all
        .filter((_, at) => taken.has(at))
        .map(({ start, end }) => text.slice(start, end))
        .join(" ") || frame,
  };
}

/** What a medium does, or is done in it. */
const TOLD =
  /(?:dit|parl|publi|annonc|rapport|revel|evoqu|mention|cit|ecri|parai|paru|relat|racont|affirm|avanc|donn|trouv|lire|lu\b|say|said|report|mention|talk|quot|writ|wrot|cover|claim|give|gave|carr|appear|find|found|read)/u;

/** "Sur quel site faisait-il ses achats ?": somebody does something there, and no article is asked for. */
const isDoneThere = (text: string): boolean =>
  (INVERSION.test(text) || /\b(?:did|does|was|were|is)\b/u.test(text)) && !TOLD.test(fold(text));

/** "postes proposés", "retrouvé": what a noun phrase says happened; "permis" is a noun. */
const IS_PARTICIPLE = /(?:ée?s?|ue?s?|ite?s?|erte?s?|(?<!per)mise?s?|prise?s?)$/iu;

/** "Le stade rouvre dimanche ?": a clause with a question mark. */
const asksByMark = (text: string, all: readonly Word[]): boolean =>
  /\?\s*$/u.test(text) && all.some(({ exact, capital }) => !capital && infinitiveOf(exact) !== undefined);
