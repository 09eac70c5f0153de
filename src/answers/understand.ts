import { type AskedWord, verbOf, type Wanted } from "../archive/query.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { isParticle, translate } from "../language/english.ts";
import { ENGLISH_MARKS, ENGLISH_STOP_WORDS, FRENCH_MARKS } from "../language/english-words.ts";
import { fold } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { FRAMES, type QuestionKind } from "../language/question-frames.ts";
import { CHAT, QUESTION_WORDS } from "../language/question-words.ts";
import { AGES, OTHERS } from "../language/role-nouns.ts";
import { ROLE_NOUNS } from "../language/roles.ts";
import { soundsHuman } from "../language/speech-nouns.ts";
import { STOP_WORDS } from "../language/stop-words.ts";

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly language: "fr" | "en";
  readonly kind: QuestionKind;
  readonly wanted: Wanted;
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

/** Nothing after this is read (UTF-16 code units): a question is short. */
const LONGEST = 1000;
const QUOTED = /[«“"„]\s*([^«»“”"„]{2,400}?)\s*[»”"]/gu;
const INVERSION = /\p{L}-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})|\ba t (?:il|elle)\b/iu;
const NEGATIVE =
  /\b(?:n (?:a|ont|est|etait|avait)(?: t (?:il|elle|ils|elles|on))? (?:pas|jamais)|ne (?:\S+ ){1,3}(?:pas|jamais|plus)|(?:a|ont|est|sont|etait|va|veut|peut|fait) (?:pas|jamais)|not|never|didn|doesn|isn|wasn|hasn|nie|nient|niait|dementi|dement|deny|denied|denies|refuse|refusent|refused|refuses|rejete|rejette|reject|rejected|rejects|exclu|exclut)\b/u;

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

const COSTS =
  /^(?:cout(?:e|er|ent|era|eront|ait|aient)|vaut|vaudra|valent|valait|mesure|mesurent|pese|pesent|compte|comptent|costs?|weigh|weighs)$/u;
const LASTS = /^(?:dur(?:e|ee|er|era|ent|ait|eront|erent)|lasts?|lasted|prend|pris|prendra)$/u;

/** The frames with the places of their groups, which the table need not know of. */
const COMPILED = FRAMES.map((frame) => ({ ...frame, pattern: new RegExp(frame.pattern, "d") }));

/** Understands a question: what it asks for, and what is left to search once its frame is taken off. Never throws. */
export function understand(raw: string): Question {
  const text = raw.normalize("NFC").slice(0, LONGEST);
  const all = analyse(text, 0, text.length, "keep");
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
  if (kind === undefined && (INVERSION.test(text) || asksByMark(text, all))) kind = "yes-no";
  const idle = idleIn(joined);
  const stops = language === "en" ? ENGLISH_STOP_WORDS : STOP_WORDS;
  const spelt = all.map(({ exact }) => exact);
  const joins = (at: number): boolean =>
    language === "en" && at > 0 && !taken.has(at - 1) && !stops.has(spelt[at - 1]!) && isParticle(spelt, at);
  const content = (at: number): boolean => {
    const word = all[at]!;
    return (
      word.number ||
      joins(at) ||
      !(
        taken.has(at) ||
        idle.has(at) ||
        isHour(all, at) ||
        stops.has(word.exact) ||
        STOP_WORDS.has(word.exact) ||
        QUESTION_WORDS.has(word.exact)
      )
    );
  };
  const asked = (at: number): AskedWord => {
    const word = askedWord(text, all, at, language);
    // "Combien de temps a duré la grève ?": the question itself says that it lasted.
    const says = kind === "how-long" ? LASTS : kind === "how-many" ? COSTS : undefined;
    return says?.test(word.exact) ? { ...word, verb: false, light: true } : word;
  };
  let chosen = all.map((_, at) => at).filter(content);
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
    wanted: WANTED[kind ?? "keywords"],
    words: language === "en" ? translated(chosen.map(asked)) : chosen.map(asked),
    speaker: first === undefined || last === undefined ? null : text.slice(all[first]!.start, all[last]!.end),
    naming: language === "en" ? translated(speaking.map(asked)) : speaking.map(asked),
    about: language === "en" ? translated(subject) : subject,
    quoted: [...text.matchAll(QUOTED)].map((match) => match[1]!),
    negative: NEGATIVE.test(joined.text),
    frame:
      all
        .filter((_, at) => taken.has(at))
        .map(({ start, end }) => text.slice(start, end))
        .join(" ") || frame,
  };
}

/**
 * The first frame that fits. Of a question that opens with another question word it is that one's: "Où était le ministre quand les députés
 * ont voté ?" asks where.
 */
function frameOf(
  all: readonly Word[],
  joined: ReturnType<typeof join>,
  language: Question["language"],
): { readonly kind: QuestionKind; readonly match: RegExpExecArray } | undefined {
  let first: { kind: QuestionKind; match: RegExpExecArray } | undefined;
  for (const { kind, pattern, language: only } of COMPILED) {
    if (only && only !== language) continue;
    const match = pattern.exec(joined.text);
    if (!match?.indices) continue;
    // "Qui est mort dans l'incendie ?" asks for somebody, "Qui est Odile Carsac ?" who she is.
    if (kind === "who-is" && actsAt(all, joined, match.indices.groups?.["who"])) continue;
    // "Elle se trouvait où quand le feu a pris ?": of two that may follow the earlier one asks.
    const sooner = first !== undefined && MAY_FOLLOW.has(kind) && match.index < first.match.index;
    if (first && !sooner && (match.index > 0 || kind === "yes-no")) continue;
    if (match.index === 0 || !MAY_FOLLOW.has(kind)) return { kind, match };
    first = { kind, match };
  }
  return first;
}

/** Kinds whose question word may also join a clause, behind another question word. */
const MAY_FOLLOW: ReadonlySet<QuestionKind> = new Set(["when", "where"]);

/** "Le stade rouvre dimanche ?": a clause with a question mark. */
const asksByMark = (text: string, all: readonly Word[]): boolean =>
  /\?\s*$/u.test(text) && all.some(({ exact, capital }) => !capital && infinitiveOf(exact) !== undefined);

const SOMEBODY: ReadonlySet<string> = new Set([...ROLE_NOUNS.keys(), ...AGES, ...OTHERS].map(fold));
let somebodyStems: ReadonlySet<string> | undefined;

/** Whether a stem is that of a noun for somebody. The stems are worked out when they are first asked for. */
function isSomebody(stem: string): boolean {
  somebodyStems ??= new Set([...SOMEBODY].flatMap((noun) => analyse(noun).map((word) => word.stem)));
  return somebodyStems.has(stem);
}
const WHICH = /^(?:quel|quelle|quels|quelles|which|what)$/u;

/** "Quel avocat défend le maire ?", "which aide said so": somebody of that kind is asked for. */
function asksForSomebody(all: readonly Word[], taken: ReadonlySet<number>, language: Question["language"]): boolean {
  return all.some(({ exact }, at) => {
    if (!taken.has(at) || !WHICH.test(CHAT.get(exact) ?? exact)) return false;
    const noun = all[at + 1]?.exact ?? "";
    if (language === "fr") return SOMEBODY.has(noun) || soundsHuman(noun);
    // "Which Kremlin aide": what stands before the noun is a name.
    const nouns = all[at + 1]?.capital && all[at + 2] ? [noun, all[at + 2]!.exact] : [noun];
    return nouns.some((each) =>
      translate([each], 0).wordings.some(({ stems }) => stems.length === 1 && isSomebody(stems[0]!)),
    );
  });
}

const OF = new Set("de du des d la l le les of the".split(" "));

/** "c quoi le nom du ministre": somebody's name is asked for. */
function asksName(all: readonly Word[]): boolean {
  let at = all.findIndex(({ exact }) => /^(?:nom|prenom|name)$/u.test(exact));
  if (at < 0 || !OF.has(all[at + 1]?.exact ?? "")) return false;
  do at++;
  while (OF.has(all[at]?.exact ?? ""));
  const noun = all[at]?.exact ?? "";
  return SOMEBODY.has(noun) || soundsHuman(noun);
}

/** English words with what they are called in French; a phrase of the lexicon becomes one. Names and numbers stay as they are. */
function translated(words: readonly AskedWord[]): AskedWord[] {
  const forms = words.map(({ exact }) => exact);
  const result: AskedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const { length, wordings, verb, light, listed, common } = translate(forms, at);
    const typed = words
      .slice(at, at + length)
      .map((each) => each.typed)
      .join(" ");
    result.push(
      word.number || wordings.length === 0
        ? word
        : {
            ...word,
            typed,
            translations: wordings,
            verb: verb && !word.light && !word.noun && !ONLY_COMING.has(word.exact),
            light: light || word.light === true || (length === 1 && ONLY_COMING.has(word.exact)),
            unsure: !listed && !word.capital,
            common,
          },
    );
    at += word.number ? 1 : length;
  }
  return result;
}

/** The folded words with single blanks between, and where each begins. */
function join(words: readonly Word[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = "";
  for (const { exact } of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += CHAT.get(exact) ?? exact;
  }
  return { text, starts };
}

/** Turns that say nothing of what is asked: "au bout du compte", "in the end". */
const IDLE =
  /\b(?:au bout du compte|au final|en fin de compte|en definitive|tout compte fait|quand meme|tout de meme|a la fin|du coup|en gros|au juste|au fait|in the end|after all|at all|by the way|in fact|so far)\b/gu;

/** The words of such turns. */
function idleIn({ text, starts }: ReturnType<typeof join>): ReadonlySet<number> {
  const found = [...text.matchAll(IDLE)].map(({ 0: turn, index }) => ({ start: index, end: index + turn.length }));
  if (found.length === 0) return new Set();
  return new Set(starts.flatMap((at, word) => (found.some(({ start, end }) => at >= start && at < end) ? [word] : [])));
}

/** "21h": the number is what is searched. */
const isHour = (all: readonly Word[], at: number): boolean =>
  all[at]!.exact === "h" && all[at - 1]?.number === true && all[at - 1]!.end >= all[at]!.start - 1;

/** Whether the words of a name begin with a verb in fact. */
function actsAt(
  all: readonly Word[],
  { starts }: { readonly starts: readonly number[] },
  who: readonly [number, number] | undefined,
): boolean {
  const first = who && all[starts.indexOf(who[0])];
  return first !== undefined && !first.capital && infinitiveOf(first.exact) !== undefined;
}

/** Words that only an English question begins with. */
const ENGLISH_OPENINGS = new Set("what who whom whose which when where why how did does is was were has".split(" "));

function languageOf(words: readonly Word[]): "fr" | "en" {
  let english = 0;
  let french = 0;
  for (const { exact } of words) {
    if (ENGLISH_MARKS.has(exact)) english++;
    if (FRENCH_MARKS.has(exact)) french++;
  }
  return english > french || (english === french && ENGLISH_OPENINGS.has(words[0]?.exact ?? "")) ? "en" : "fr";
}

/** Words that are written short before a name: "St Hernin". */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "saint"],
]);

function askedWord(text: string, all: readonly Word[], at: number, language: Question["language"]): AskedWord {
  const word = all[at]!;
  // The first word of a question has a capital whatever it is.
  const capital = word.capital && (at > 0 || all.length < 3);
  return {
    typed: text.slice(word.start, word.end),
    exact: SHORTENED.get(word.exact) ?? word.exact,
    stem: SHORTENED.get(word.exact) ?? word.stem,
    capital,
    number: word.number,
    ...(language === "fr" && !isNounAt(all, at) && verbAt(all, at, capital)),
    ...(language === "en" && isEnglishNounAt(all, at) && { noun: true }),
  };
}

const ENGLISH_DETERMINERS = new Set("the a an this these his their its my our your any some no many much".split(" "));

/** "the repairs", "the Moreau show": no verb stands right behind a determiner, nor behind a name that has one. */
function isEnglishNounAt(all: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && all[before]!.capital) before--;
  return ENGLISH_DETERMINERS.has(all[before]?.exact ?? "");
}

/** English verbs that only say when or whether what is asked comes about: "is expected to last". */
const ONLY_COMING = new Set("expected supposed due set planned scheduled likely going".split(" "));

/** Auxiliaries as a question has them; between them and the participle may stand "t-il", "été". */
const AUXILIARIES = new Set("a ont avait avaient aura auront est sont etait etaient".split(" "));
const BETWEEN = new Set("t il elle ils elles on ete pas jamais deja bien finalement".split(" "));
const PARTICIPLE = /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ert|erte|ort|orte)$/u;

/** A verb by its form, or a participle by its place: "qui a raté", "l'a-t-il dégommé". */
function verbAt(all: readonly Word[], at: number, capital: boolean): ReturnType<typeof verbOf> {
  const found = verbOf(all[at]!.exact, capital);
  if (found.verb || capital || !PARTICIPLE.test(all[at]!.exact) || all[at]!.exact.length < 4) return found;
  let before = at - 1;
  while (before >= 0 && BETWEEN.has(all[before]!.exact)) before--;
  const spoken = all[before]?.exact ?? "";
  return { verb: AUXILIARIES.has(spoken) && !OPENERS.has(all[before - 1]?.exact ?? ""), light: false };
}

/** "à Paris": behind these "a" is a preposition without its accent. */
const OPENERS = new Set("lieu grace face quant jusqu".split(" "));

/** What stands before a noun: "la nuit", "d'incendie". An infinitive after "de" is a verb all the same. */
const BEFORE_NOUN = new Set(
  "le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes en deux trois".split(" "),
);

function isNounAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.exact;
  const { exact } = words[at]!;
  return (
    before !== undefined &&
    BEFORE_NOUN.has(before) &&
    infinitiveOf(exact) !== undefined &&
    !/(?:er|ir|re|oir)$/.test(exact)
  );
}
