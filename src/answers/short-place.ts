import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";
import { COUNTRIES } from "../language/countries.ts";
import { fold } from "../language/fold.ts";
import { isPlaceNoun } from "../language/kinds.ts";
import { BEFORE_PLACE } from "../language/place-words.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { heldAt, isAsked, nearest } from "./held.ts";
import { type NamedPlace, namesIn } from "./names.ts";
import { asksBirth, birthplaceIn } from "./short-birth.ts";
import type { Question } from "./understand.ts";

/** The place that `candidate` gives: a name behind a preposition of place with what it says more narrowly, else a common place. */
export function placeIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const { item, places, words } = candidate;
  const { text } = item.article;
  const all = namesIn(archive, text, item).filter((name) => !isAsked(name, candidate, query));
  if (asksBirth(question)) return birthplaceIn(candidate, all);
  if (asksCountry(question)) return countryIn(candidate, all);
  const names = all.filter(
    (name) =>
      !BORN.test(text.slice(Math.max(item.start, name.start - 30), name.start)) &&
      !isToWhom(text.slice(Math.max(item.start, name.start - 60), name.start), text.slice(name.start, name.end)),
  );
  const before = ({ start }: NamedPlace) => text.slice(Math.max(item.start, start - 40), start);
  const inBrackets = ({ start }: NamedPlace) => text.charAt(start - 1) === "(";
  const from = asksWhence(question);
  const fit = [
    from ? names.filter((name) => WHENCE.test(before(name))) : [],
    names.filter(
      (name) =>
        !inBrackets(name) &&
        ((name.place && isPlacedBy(before(name))) || (name.person === null && IN.test(before(name)))) &&
        !NEARBY.test(before(name)),
    ),
    names.filter((name) => name.place && isPlacedBy(before(name)) && !NEARBY.test(before(name))),
    places.length > 0 ? names.filter((name) => name.person === null && isOfPlace(before(name))) : [],
    // "Le train a percuté un arbre près de Brévan": the nearest that it says.
    names.filter((name) => name.person === null && NEARBY.test(before(name)) && !PERSON_NEAR.test(before(name))),
  ].find((group) => group.length > 0);
  // "Né à Iași en 1934, il s’était réfugié en France": where the verb is.
  const verbs = places.filter(({ unit }) => query.units[unit]!.verb).map(({ at }) => words[at]!.start);
  const isAbout = verbs.length > 0 || !query.units.some(({ verb }) => verb);
  const near = verbs.length > 0 ? verbs : heldAt(candidate);
  const chosen = fit && nearest(fit, near);
  const span = chosen ? narrowed(text, item, chosen) : isAbout ? commonIn(candidate, near) : undefined;
  return span ? { type: "place", text: text.slice(span.start, span.end), span: passage(item.article, span) } : null;
}

/** "Quels pays …", "which country": a town is no answer. */
const asksCountry = ({ text }: Question): boolean =>
  /\b(?:quels? (?:(?:autres?|sont les|est le) )?pays|(?:which|what) (?:other )?countr(?:y|ies))\b/u.test(fold(text));

/** The country that a sentence names, the one nearest to what is asked; null where it names none. */
function countryIn({ item, places, words }: Candidate, names: readonly NamedPlace[]): ShortAnswer | null {
  const { text } = item.article;
  const countries = names.filter(({ start, end }) => COUNTRIES.has(fold(text.slice(start, end))));
  const chosen = nearest(
    countries,
    places.map(({ at }) => words[at]!.start),
  );
  return chosen
    ? { type: "place", text: text.slice(chosen.start, chosen.end), span: passage(item.article, chosen) }
    : null;
}

/** "née à Łódź": where somebody was born is not where anything else happens. */
const BORN =
  /(?<!\p{L})(?:née?s?|natifs? d|natives? d|originaires? d)(?:e|u|es|[’'])?(?: le [\p{L}\p{N} ]{1,20}?)? ?(?:à|au|aux|en)? ?$/iu;

/** "vers l’île voisine de Galdry": a name that no list has, behind what it is a name of. */
const isOfPlace = (before: string): boolean => {
  const noun = BEFORE_PLACE.test(before) ? IN_A.exec(before)?.groups?.["noun"] : undefined;
  return noun !== undefined && isPlaceWord(noun);
};

/** Whether a noun is one of a place: "un berger près de Galdry" is in no meadow ("pré"). */
const isPlaceWord = (noun: string): boolean => noun !== "près" && isPlaceNoun(fold(noun));

const IN_A =
  /(?<=^|[ (])(?:(?:l[ae]|les|un|une|son|sa|ses|leurs?|ce|cette) |l[’'])?(?<noun>\p{Ll}[\p{L}-]{1,30})(?: (?:voisine?|natale?|proche|entière?|lointaine?))? (?:d[eu]s? |d[’']|de la |de l[’']|à |au )$/u;

/** "dans un grenier à Lunéville", "à l’hôpital de Grenoble": the name with the common place before it. */
function narrowed(text: string, item: Span, name: Span): Span {
  const before = IN_A.exec(text.slice(Math.max(item.start, name.start - 45), name.start));
  const noun = before?.groups?.["noun"];
  return before && noun !== undefined && isPlaceWord(noun)
    ? { start: name.start - before[0].length, end: name.end }
    : { start: name.start, end: name.end };
}

/** A common place behind a preposition: "dans un grenier", "au fond d’un ravin". */
const COMMON =
  /(?<![\p{L}’'-])(?:au (?:fond|bord|pied|large|sommet|milieu) d[eu’']|à bord d[eu’']|dans|sur|sous|chez|derrière|devant|à|aux?) ?(?<phrase>(?:(?:l[ae]|les|une?|des|son|sa|leurs?|ce|cette) |l[’'])?(?:(?:petite?|grande?|ancien(?:ne)?|vieux|vieille|nouvel(?:le)?) )?(?<noun>\p{Ll}[\p{Ll}-]{2,30})(?: (?:de la |de l[’']|d[eu] |d[’'])\p{L}[\p{L}-]{1,30}| \p{Ll}{3,20}(?:al|ale|el|elle|ier|ière|ique|aire|ain|aine|if|ive))?)/gu;
/** How far a common place may stand from what is asked for, in code units. */
const FARTHEST = 60;

function commonIn({ item, words, places }: Candidate, near: readonly number[]): Span | undefined {
  const { text } = item.article;
  const asked = new Set(places.map(({ at }) => words[at]!.start));
  const found: Span[] = [];
  for (const match of text.slice(item.start, item.end).matchAll(COMMON)) {
    const { phrase = "", noun = "" } = match.groups ?? {};
    if (!isPlaceNoun(fold(noun))) continue;
    const end = item.start + match.index + match[0].length;
    const start = end - phrase.length;
    const isFar = near.every(
      (at) =>
        Math.max(start - at, at - end) > FARTHEST ||
        /[.;:«»]/u.test(text.slice(Math.min(at, end), Math.max(at, start))),
    );
    if (!isFar && !asked.has(start + phrase.indexOf(noun))) found.push({ start, end });
  }
  return nearest(found, near);
}

const isPlacedBy = (before: string): boolean => before.endsWith("(") || BEFORE_PLACE.test(before);

/** "à la Russie": a country is stood in by "en", or by "au" and "aux" where it is masculine or plural. */
const isToWhom = (before: string, name: string): boolean =>
  // "leurs positions sur l’Ukraine": what about, not where.
  (/(?<!\p{L})sur (?:l[ae] |les |l[’'])$/u.test(before) && COUNTRIES.has(fold(name))) ||
  TO.test(before) ||
  (/(?<!\p{L})à l(?:a |[’'])$/u.test(before) && COUNTRIES.has(fold(name)));

/** "D'où vient le conteneur ?", "where did she come from". */
const asksWhence = ({ text }: Question): boolean =>
  /^d ou\b|\bd ou (?:vien|prov|part|arriv)|\bfrom where\b|\bfrom$/u.test(
    fold(text)
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  );
const WHENCE =
  /(?<!\p{L})(?:ven(?:u|ue|us|ues|ait|aient|ant)|vien(?:t|nent)|arriv(?:é|ée|és|ées|e|ent|ait|ant)|provenance|proven(?:ant|ait)|provien(?:t|nent)|part(?:i|ie|is|ies|ait)|originaires?|natifs?|natives?|import(?:é|ée|és|ées)|débarqué\p{L}{0,3})(?: depuis)? (?:d[eu]s? |de la |de l[’']|d[’'])?$/u;

/** "fournir à la Russie", "demander à Kiev": to whom, not where. */
const TO =
  /(?<!\p{L})(?:fourni\p{L}{0,5}|livr\p{L}{1,5}|demand\p{L}{1,5}|impos\p{L}{1,5}|répon\p{L}{1,5}|reproch\p{L}{1,5}|propos\p{L}{1,5}|offr\p{L}{1,5}|accord\p{L}{1,5}|appel\p{L}{1,5}|promet\p{L}{0,5}|promis|donn\p{L}{1,5}|envo\p{L}{1,6}|remi\p{L}{1,3}|face|quant|grâce|aide|soutien)(?: [\p{L}’'-]{1,20}){0,3} (?:à|au|aux)(?: la| l[’'])? ?$/iu;

/** What stands before a place that no list knows. */
const IN = /(?<!\p{L})(?:à|en|au)(?: la| l[’'])? ?$/u;
/** "autour de Paul Ruet" may be a person after all; "loin de Brévan" is not where it is. */
const PERSON_NEAR = /(?<!\p{L})(?:autour|loin) d/iu;
/** "des troupes près de l’Ukraine", "vers la France": beside it, not there. */
const NEARBY = /(?<!\p{L})(?:près d|vers|autour d|loin d)(?:e|u|es)?(?: la| le| les| l[’'])? ?$/iu;
