import type { Word } from "../language/analyse.ts";
import { infinitiveOf } from "../language/french-words.ts";
import { CHAT } from "../language/question-words.ts";

/** The folded words of a question with single blanks between, and where each begins (UTF-16 code units of `text`). */
export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Joins the words of a question, chat spelling mended, for patterns to be tried on. */
export function join(words: readonly Word[]): Joined {
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
  /\b(?:ou (?:c est|bien c est|si c est) (?:du pipeau|du flan|des conneries|n importe quoi|faux|une rumeur|un bobard|une intox|de l intox|un fake|fake|une blague)|quelque chose|quelqu un|(?:les|ces) (?:2|deux) (?:articles?|journaux|medias|titres|sources|versions) (?:disent|donnent|racontent|annoncent|avancent)(?: t (?:ils|elles))?(?: (?:pareil|la meme chose|le meme chiffre|autre chose))?|au bout du compte|au final|en fin de compte|en definitive|tout compte fait|quand meme|tout de meme|a la fin|du coup|en gros|au juste|au fait|in the end|in the first place|in particular|in addition(?: to)?|in terms of|in order to|as well as|for example|for instance|of course|(?<=\b(?:what|who|why|how|where|when) )on earth|after all|at all|by the way|in fact|so far|(?:est |sont )?(?:citee?s? |mentionnee?s? |nommee?s? )?dans (?:l|les|les deux|ces|ces deux|cet) articles?|(?:selon|d apres) (?:l|les) articles?|in (?:the|both|these) articles?|according to the articles?)\b/gu;

/** The numbers of the words that belong to such turns. */
export function idleIn({ text, starts }: Joined): ReadonlySet<number> {
  const found = [...text.matchAll(IDLE)].map(({ 0: turn, index }) => ({ start: index, end: index + turn.length }));
  if (found.length === 0) return new Set();
  return new Set(starts.flatMap((at, word) => (found.some(({ start, end }) => at >= start && at < end) ? [word] : [])));
}

const GOING = new Set("va vont vas allait allaient irait".split(" "));

/** "Qui va remplacer le maire ?", "va-t-elle partir": "va" before an infinitive only says that it is to come. */
export const isGoingTo = (all: readonly Word[], at: number): boolean =>
  GOING.has(all[at]!.exact) &&
  all.slice(at + 1, at + 6).some(({ exact }) => /(?:er|ir|re|oir)$/u.test(exact) && infinitiveOf(exact) !== undefined);

/** Whether word `at` is the "h" of "21h": the number is what is searched. */
export const isHour = (all: readonly Word[], at: number): boolean =>
  all[at]!.exact === "h" && all[at - 1]?.number === true && all[at - 1]!.end >= all[at]!.start - 1;

const INTO = new Set("en au aux dans a chez".split(" "));
const HAPPENS = /\b(?:qu|que|quoi|koi|what)\b/u;

/**
 * Whether a word that most often only asks or joins is the verb of the question by its place: "il entre en prison", "est-il arrivé à Lyon". What has
 * happened to somebody "est arrivé à" him too.
 */
export const isActing = (all: readonly Word[], at: number, { text }: Joined): boolean =>
  INTO.has(all[at + 1]?.exact ?? "") &&
  ((all[at]!.exact === "entre" && at > 0) || (all[at]!.exact === "arrive" && !HAPPENS.test(text)));
