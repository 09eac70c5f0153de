import type { Query } from "../archive/query.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import type { Candidate } from "./candidates.ts";
import { isAct } from "./deeds.ts";
import { countedUnit } from "./short-number.ts";
import type { Question } from "./understand.ts";

/** Behind these an infinitive tells what somebody means, fears or refuses to do: it has not come about. */
const NOT_DONE =
  /(?<!\p{L})(?:menac(?:é|ait|ent|e|aient)|refus(?:é|ait|ent|e|aient)|renonc(?:é|ait|ent|e)|promis|promet(?:tait|tent)?|envisag(?:é|ait|ent|e|eaient)|prév(?:u|oit|oyait|oient)|compt(?:e|ent|ait|aient)|entend(?:ait|ent)?|souhait(?:e|ent|ait|aient|é)|veu(?:t|lent)|voulai(?:t|ent)|espèr(?:e|ent)|espérait|propos(?:é|e|ent|ait)|demand(?:é|e|ent|ait)|réclam(?:é|e|ent|ait)|appel(?:é|le|lent|ait)|risqu(?:e|ent|ait)|pourrai(?:t|ent)|devrai(?:t|ent)|doi(?:t|vent)|va|vont|failli|évité|empêch(?:é|er|e)|pas (?:pu|voulu|osé|réussi))(?: (?:pas|aussi|également|aujourd’hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|encore))?(?: (?:à |aux? )(?:l[’']|la |les )?\p{L}{2,20}(?: \p{L}{2,20})?)?(?: (?:de|d[’']|à|ne pas|de ne pas))? ?(?:(?:se|le|la|les|lui|leur|en|y) |[sl][’'])?$/iu;
/** How far before a verb what governs it stands, in code units. */
const BEFORE = 60;

/** A question that takes for granted that something has come about: "Quand a-t-il vendu ?", "why did they sell". */
const DONE =
  /(?<!\p{L})(?:(?:a(?! (?:quel|qui|quoi|combien|cause|propos))|ont|est|sont|avait|avaient)(?: t (?:il|elle|ils|elles|on))?(?: (?:ete|ils?|elles?|on))?|did|has|have|was|were)(?!\p{L})/u;

/**
 * Whether the verb asked for is in the sentence only what somebody means, threatens or refuses to do, while the question has it done: « Le syndicat avait menacé de
 * bloquer le port » does not say why it was blocked.
 */
export function isOnlyMeant(question: Question, { units }: Query, { item, places, words, own }: Candidate): boolean {
  if (question.negative || !DONE.test(foldedWords(question.text))) return false;
  const { text } = item.article;
  const acts = places.filter(
    ({ at, unit }) =>
      units[unit]!.verb && own[unit]! >= SAME_ACT && isAct(words[at]!.exact) && !isMeaning(units[unit]!.exact),
  );
  // The last verb of a question is the one that it is about: "Pourquoi ont-ils refusé de bloquer ?" has both.
  if (units.some(({ exact }) => isMeaning(exact))) return false;
  return (
    acts.length > 0 &&
    acts.every(({ at }) => {
      const { start, end } = words[at]!;
      return (
        INFINITIVE.test(text.slice(start, end)) &&
        NOT_DONE.test(text.slice(Math.max(item.start, start - BEFORE), start))
      );
    })
  );
}

/** "une hausse de", "les": what stands between a verb and its noun. */
const TO_NOUN = /(?:une?|l[ae]s?|des|de|d[’']|l[’']) ?$/iu;

/**
 * Whether what is counted is only claimed or offered where the question asks what there was: « Les salariés réclament une hausse de 200 euros » does not
 * say what they have got.
 */
export function isOnlyClaimed(question: Question, query: Query, { item, places, words }: Candidate): boolean {
  if (question.kind !== "how-many" || question.negative || !DONE.test(foldedWords(question.text))) return false;
  if (query.units.some(({ exact }) => isMeaning(exact))) return false;
  const counted = countedUnit(question, query);
  const nouns = places.filter(({ unit }) => unit === counted);
  const { text } = item.article;
  return (
    nouns.length > 0 &&
    nouns.every(({ at }) => {
      const before = text.slice(Math.max(item.start, words[at]!.start - BEFORE), words[at]!.start);
      return TO_NOUN.test(before) && NOT_DONE.test(before.replace(TO_NOUN, ""));
    })
  );
}

const SAME_ACT = 0.65;
const INFINITIVE = /(?:er|ir|re|oir)$/u;
const MEANS: ReadonlySet<string> = new Set(
  "menacer refuser renoncer promettre envisager prevoir compter entendre souhaiter vouloir esperer proposer demander reclamer appeler risquer pouvoir devoir aller faillir eviter empecher".split(
    " ",
  ),
);
const isMeaning = (exact: string): boolean => MEANS.has(fold(infinitiveOf(exact) ?? ""));
