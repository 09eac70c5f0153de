import { type Dimension, dimensionAsked } from "../language/dimensions.ts";
import { fold, foldedWords } from "../language/fold.ts";

/** What `text` asks to be measured; undefined where it asks for no measure. */
export const measureAsked = (text: string): Dimension | undefined =>
  dimensionAsked(
    fold(text)
      .replace(/[^\p{L}\p{N}%]+/gu, " ")
      .trim(),
  );

const SENTENCE =
  /\b(?:combien d[e]? ?(?:ans|annees|mois) .{0,60}(?:requis|reclame|ecope|condamne|prison|procureur|parquet|accusation|peine)|how many (?:years|months) .{0,60}(?:prosecut\p{L}{0,5}|sentence\p{L}?|in (?:prison|jail)|get|given|behind bars)|a combien(?: de temps| d annees| d ans)? .{0,40}condamne|condamnee? a (?:quoi|combien)|combien d (?:annees|ans) de (?:prison|reclusion)|quelle (?:est |etait |a ete )?(?:la )?(?:peine|condamnation)|what (?:sentence|punishment|jail term|prison term)|how many years in (?:prison|jail)|sentenced to|jailed for how long|combien de prison|derriere les barreaux|behind bars)\b/u;

/** "Il risque combien ?", "how many years does he face": the years of a sentence. French "face à" threatens nobody. */
const RISKS = /\b(?:risqu|encour)\p{L}{1,5}\b|\bhow\b.{0,80}\b(?:faces?|facing)\b/u;
const HOW_LONG = /\bcombien\b|\bhow (?:many years|long|much time)\b/u;
/** "Combien d'habitants risquent l'expulsion ?", "combien d'amende" count something else. */
const OTHER_RISK = /\bcombien (?:de|d) (?!(?:temps|ans|annees?|mois|prison|reclusion|detention)\b)/u;

/** Whether a question asks for a sentence of a court. */
export const asksSentence = (text: string): boolean => {
  const words = foldedWords(text);
  return SENTENCE.test(words) || (RISKS.test(words) && HOW_LONG.test(words) && !OTHER_RISK.test(words));
};

const LASTS =
  /\b(?:dur(?:e|ee|er|era|ait|ent|eront)|prend(?:re|ra)?|met|met on|mettra) (?:encore )?combien\b|\bcombien (?:a |va |vont |ont )?(?:dur(?:e|ee|er|era|ait|ent|eront)|prend(?:re|ra)?)\b/u;

/** "Elle dure combien ?": a time without the word. */
export const asksLasting = (text: string): boolean => LASTS.test(foldedWords(text));
