import { GERUND, PARTICIPLE } from "../../language/conjugation.ts";
import { DETERMINERS, isAdverb, PREPOSITIONS } from "../../language/function-words.ts";
import { SPEECH_NOUNS } from "../../language/speech-nouns.ts";
import { inQuote } from "./clauses.ts";
import { canSpeak, type VerbGroup } from "./groups.ts";
import { isTimePhrase } from "./objects.ts";
import { isFiniteVerb, isMark, isSurelyFinite, type Unit, type Words, wordAt } from "./words.ts";

/** How many words may stand between a verb and its "que": "a déclaré mardi lors d’une conférence de presse conjointe à Paris que". */
const FAR = 28;

/** The "que" of "a déclaré mardi, lors d’une visite, que": within reach and not that of a relative clause. */
export function queOf(words: Words, unit: Unit, group: VerbGroup): number | undefined {
  let comma = false;
  for (let at = group.to; at < Math.min(unit.to, group.to + FAR); at++) {
    const word = wordAt(words, at);
    // "a déclaré hier, après une visite au « hangar », que": words quoted in what is inserted.
    if (inQuote(words, at) && comma && !isMark(words, at - 1)) {
      while (at + 1 < unit.to && inQuote(words, at + 1)) at++;
      continue;
    }
    if (inQuote(words, at)) return undefined;
    if (word === ",") comma = true;
    // "quoi que ce soit" reports nothing.
    if ((word === "que" || word === "qu'") && /^(?:quoi|qui|quel|quelle|où)$/.test(wordAt(words, at - 1))) continue;
    // "annonce un mois plus sec que la normale": a comparison.
    if ((word === "que" || word === "qu'") && compares(words, group.to, at)) continue;
    // "a informé le Conseil des démarches qu’il a menées": the participle agrees with what stands before.
    if ((word === "que" || word === "qu'") && at > group.to && agreesBackward(words, at)) return undefined;
    if (word === "que" || word === "qu'")
      return !isAnothers(words, at, group) && leadsClause(words, at, group) ? at : undefined;
    if (/^(?:[.;:!?]|qui|dont|où|si|s'|comment|pourquoi)$/.test(word)) return undefined;
    if (at > group.to && isSurelyFinite(words, at) && !isMark(words, at)) return undefined;
  }
  return undefined;
}

/** Words that make a conjunction with "que": "tandis que la direction assure le contraire". */
const CONJUNCTIONS =
  /^(?:tandis|alors|bien|afin|avant|après|sans|dès|depuis|parce|pendant|lors|puis|plutôt|autres?|fois|sorte|mesure|prétexte|motif|condition|risque)$/;

/** "a annoncé mardi un gel, tout en assurant que", "dénonce un recul, tandis que": the word before has its own "que". */
function isAnothers(words: Words, que: number, { to }: VerbGroup): boolean {
  if (que === to) return false;
  const before = words.verbs[que - 1];
  // "sa crainte que", "le fait que": a noun that looks like a participle.
  if (SPEECH_NOUNS.has(wordAt(words, que - 1))) return false;
  if (before && before.kind & (GERUND | PARTICIPLE) && canSpeak(before.lemma)) return true;
  return CONJUNCTIONS.test(wordAt(words, que - 1)) && (que - 1 > to || wordAt(words, to) === "tandis");
}

/** "les démarches qu’il a menées": with "avoir", a participle agrees only with an object before it, which "que" then stands for. */
function agreesBackward(words: Words, que: number): boolean {
  for (let at = que + 1; at < que + AGREES_WITHIN; at++) {
    if (isMark(words, at) || (/^(?:l'|les|la|le|qui|dont)$/.test(wordAt(words, at)) && at > que + 2)) return false;
    if (words.verbs[at]?.lemma !== "avoir" || !isFiniteVerb(words, at)) continue;
    if (/^(?:l'|les|la|s'|se)$/.test(wordAt(words, at - 1))) return false;
    return ((words.verbs[at + 1]?.kind ?? 0) & PARTICIPLE) !== 0 && AGREED.test(wordAt(words, at + 1));
  }
  return false;
}
const AGREES_WITHIN = 8;
const AGREED = /.(?:ée|és|ées|ue|ues|ies|ites?|ises)$/;

/** Whether "plus", "moins", "autant" stand within a few words before "que". */
function compares(words: Words, from: number, que: number): boolean {
  for (let back = que - 1; back >= from && back > que - 4; back--) {
    if (/^(?:plus|moins|autant|davantage|meilleure?s?|pires?|aussi|tels?|telles?)$/.test(wordAt(words, back)))
      // "demandait aussi que": no comparison.
      return back === que - 1 ? wordAt(words, back) !== "aussi" : back > from;
    if (isMark(words, back)) return false;
  }
  return false;
}

/** Whether "que" carries what is said: "a annoncé la réforme que…" is a relative clause, "a averti la Russie que" and "sa crainte que" are not. */
function leadsClause(words: Words, que: number, { to, verb, mode }: VerbGroup): boolean {
  if (que === to || wordAt(words, que - 1) === "pour") return true;
  if (wordAt(words, que - 1) === ",")
    return !((verb.noun || mode === "gerund") && !verb.person && takesObject(words, to));
  if (wordAt(words, que - 1) === "ce" && wordAt(words, que - 2) !== "à") return false;
  if (SPEECH_NOUNS.has(wordAt(words, que - 1))) return true;
  if (verb.through) return false;
  if (verb.person) return true;
  if (!verb.noun) return true;
  const first = wordAt(words, to);
  // "conteste tout retard, expliquant que": the object, not an adverb.
  if (/^tou(?:te?s?|s)$/.test(first) && !/^(?:que|qu')$/.test(wordAt(words, to + 1))) return false;
  if (isTimePhrase(words, to) || isAdverb(first) || PREPOSITIONS.has(first) || wordAt(words, to) === ",") return true;
  return !DETERMINERS.has(first) || words.mentionOf[que - 1] === -1 ? !DETERMINERS.has(first) : false;
}

/** "a déclaré, soutenant l’Ukraine, que": the verb before has its object, and "que" is another's. */
export const takesObject = (words: Words, to: number): boolean =>
  (DETERMINERS.has(wordAt(words, to)) || words.tokens[to]?.kind === "elided") && !isTimePhrase(words, to);
