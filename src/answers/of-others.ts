import type { Archive } from "../archive/archive.ts";
import type { Query, QueryUnit } from "../archive/query.ts";
import { contains } from "../corpus/span.ts";
import { fold } from "../language/fold.ts";
import { antecedentsOf, namesSomebodyByKind, sentencesBefore, withoutQuoted } from "./antecedent.ts";
import { namesSomebody } from "./asks-somebody.ts";
import type { Candidate } from "./candidates.ts";
import { BELONGS, textBefore } from "./deeds.ts";
import { namesIn } from "./names.ts";
import { NAMESAKE } from "./short-person.ts";
import type { Question } from "./understand.ts";

/** Kinds of question that somebody whom they name is to answer for: a name that they do not have is nobody's answer. */
const OF_SOMEBODY: ReadonlySet<Question["kind"]> = new Set(["why", "when", "where", "how-many", "how-long", "what"]);

/** Words by which a sentence may go on speaking of somebody named before. */
const GOES_ON = /(?<!\p{L})(?:ils?|elles?|lui|son|sa|ses|leurs?|l[’'](?:a|ont|avait)|celui-ci|celle-ci)(?!\p{L})/iu;
/** How far back that somebody may stand, in sentences. */
const REACH = 2;

/**
 * Whether the sentence speaks of other people than the one of whom the question asks: it names somebody, as more than an owner or a speaker, or has a
 * pronoun for somebody else, and whom the question names is neither written in it nor in what it may go on from. « Son cousin, Dorian Ruet, écope de sept ans » does not
 * say to what Samir Kadi was sentenced.
 */
export function isOfOthers(archive: Archive, question: Question, query: Query, candidate: Candidate): boolean {
  if (!OF_SOMEBODY.has(question.kind)) return false;
  const { item, places, words } = candidate;
  const { byWord } = archive.peopleIndex;
  const bearers = query.units.map(({ name, exact }) => (name ? (byWord.get(exact) ?? []) : []));
  const asked = bearers.flatMap((people, unit) =>
    people.length > 0 && people.every(({ kind }) => kind === "person") && !isNamesake(question, query.units[unit]!)
      ? [unit]
      : [],
  );
  if (asked.length === 0 || places.some(({ unit }) => asked.includes(unit))) return false;
  const { text } = item.article;
  const own = text.slice(0, item.start) + withoutQuoted(text.slice(item.start, item.end));
  const others = namesIn(archive, own, item).filter(
    ({ person, start }) =>
      person?.kind === "person" && !BELONGS.test(own.slice(Math.max(item.start, start - REACH_BACK), start)),
  );
  // "Que réclamait l’avocat de Paul Ruet ?": « Son avocat, Me Jean Favre, a plaidé la relaxe ».
  if (
    asked.some((unit) => unit > 0 && isOwner(question, query.units[unit]!) && places.some((at) => at.unit === unit - 1))
  )
    return false;
  if (others.length === 0) {
    // "Le livre d’Odile Carsac s’est vendu à combien ?" "Elle précise que …": the publisher says so.
    if (asked.every((unit) => isOwner(question, query.units[unit]!))) return false;
    if (isOfSomebodyNew(query, candidate)) return true;
    // "Il dément avoir vendu sa joueuse": she may be the one.
    if (namesSomebodyByKind(own.slice(item.start, item.end))) return false;
    const meant = antecedentsOf(archive, item);
    return meant !== undefined && !meant.some((person) => asked.some((unit) => bearers[unit]!.includes(person)));
  }
  if (GOES_ON.test(own.slice(item.start)) && isNamedBefore(query, asked, candidate)) return false;
  // "La Région apportera deux millions, a confirmé Fanny Kerhoas": she only says it.
  const said = archive.index.findings.get(item.article);
  const spoken = [...(said?.quote ?? []), ...(said?.statement ?? [])].filter(
    ({ start, end }) => start < item.end && end > item.start,
  );
  return !others.every((name) =>
    spoken.some(
      ({ start, end, speaker }) =>
        speaker !== null &&
        (contains(speaker.mention, name) || contains(name, speaker.mention)) &&
        places.some(({ at, unit }) => !query.units[unit]!.name && words[at]!.start >= start && words[at]!.end <= end),
    ),
  );
}

/** "le prix Delorme": a thing that is named after somebody. */
const isNamesake = (question: Question, unit: QueryUnit): boolean => NAMESAKE.test(textBefore(question, unit));
/** "l’avocat de Paul Ruet": what is asked is asked of somebody or something of his. */
const isOwner = (question: Question, unit: QueryUnit): boolean =>
  /(?<!\p{L})(?:de|du|des|d[’']|of) ?(?:\p{Lu}[\p{L}-]{1,20} )?$/u.test(textBefore(question, unit));

/** Somebody who is spoken of for the first time, up to the verb: "un pêcheur de 41 ans, brûlé aux mains, a été". */
const NEW =
  /(?:^|[.;:«»] ?|, |(?<!\p{L})(?:mais |et |qu[e’'] ?))(?:une?|un autre|une autre) (?:(?:jeune|autre|ancien(?:ne)?) )?(?<noun>\p{Ll}{3,30})(?!\p{L})[^.;:«»]{0,60}? (?:n[’'])?(?:a|est|avait|était)(?: été)? $/iu;
/** How far before the verb that stands at most, in code units. */
const LONGEST_SUBJECT = 120;

/** « Un pêcheur a été hospitalisé à Nantes » does not say where the mayor was, whom the article calls by his name. */
const isOfSomebodyNew = ({ units }: Query, { item, places, words }: Candidate): boolean => {
  const acts = places.filter(({ unit }) => units[unit]!.verb);
  return (
    acts.length > 0 &&
    acts.every(({ at }) => {
      const { start } = words[at]!;
      const noun = NEW.exec(item.article.text.slice(Math.max(item.start, start - LONGEST_SUBJECT), start))?.groups?.[
        "noun"
      ];
      return noun !== undefined && namesSomebody(fold(noun));
    })
  );
};

/** How far before a name its preposition stands, in code units. */
const REACH_BACK = 24;

/** Whether one of the names asked for stands in the sentences right before. */
function isNamedBefore({ units }: Query, asked: readonly number[], { item }: Candidate): boolean {
  const before = new Set(
    sentencesBefore(item, REACH).flatMap(({ start, end }) =>
      fold(item.article.text.slice(start, end)).split(/[^\p{L}\p{N}]+/u),
    ),
  );
  return asked.some((unit) => before.has(units[unit]!.exact));
}
