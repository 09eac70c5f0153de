import type { Archive } from "../archive/archive.ts";
import type { Query } from "../archive/query.ts";
import { passage } from "../corpus/article.ts";
import type { Word } from "../language/analyse.ts";
import { CAPITAL_CITIES, COUNTRIES } from "../language/countries.ts";
import { fold, foldedWords } from "../language/fold.ts";
import { infinitiveOf } from "../language/french-words.ts";
import type { ShortAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { BELONGS } from "./deeds.ts";
import { heldAt, isAsked } from "./held.ts";
import { type NamedPlace, namesIn } from "./names.ts";
import { asksForSeveral, initiatorIn, severalWith } from "./short-several.ts";
import type { Question } from "./understand.ts";
import { predicateIn, unnamedIn } from "./unnamed.ts";

/**
 * Who answers a question for somebody, in `candidate`: whoever bears the role asked for, whoever speaks, the subject before the verb,
 * or the agent after "par". Null where the sentence names nobody who can be meant.
 */
export function personIn(archive: Archive, question: Question, query: Query, candidate: Candidate): ShortAnswer | null {
  const { item } = candidate;
  const { text } = item.article;
  const names = namesIn(archive, text, item).filter(
    (name) =>
      !isAsked(name, candidate, query) &&
      !NO_NAME.test(text.slice(name.start, name.end)) &&
      !NAMESAKE.test(text.slice(Math.max(item.start, name.start - 24), name.start)) &&
      !WHERE.test(text.slice(Math.max(item.start, name.start - 12), name.start)),
  );
  const answer = (name: NamedPlace): ShortAnswer =>
    (asksForSeveral(question) ? severalWith(archive, item, name) : null) ?? {
      type: name.person?.kind === "organisation" ? "organisation" : "person",
      text: name.person?.name ?? text.slice(name.start, name.end),
      span: passage(item.article, name),
    };
  const initiator = initiatorIn(question, candidate);
  if (initiator) return initiator;
  const institution = asksInstitution(question);
  // "Selon son agent, Paula Ruiz, un club anglais a offert plus": she is not the club.
  const fit = institution ? names.filter(({ person }) => person?.kind !== "person") : names;
  const bearer =
    bearerOf(query, candidate, fit) ?? besideIn(text, query, candidate, fit) ?? doerIn(text, candidate, fit);
  if (bearer) return answer(bearer);
  if (asksForBearer(question, query)) return asksForMany(question) ? predicateIn(candidate) : null;
  const speaker = speakerIn(archive, candidate);
  if (question.kind === "who-said") return speaker;
  // "Moscou accuse": a state is somebody; "l’exposition gagnera Cracovie": a town is not.
  const isTown = ({ place, start, end }: NamedPlace): boolean => {
    const name = fold(text.slice(start, end));
    return place && !COUNTRIES.has(name) && !CAPITAL_CITIES.has(name);
  };
  const people = names
    .filter((each) => !isTown(each))
    .filter(({ person, length, place }) =>
      person === null
        ? !place && length > 1
        : person.kind === "organisation" || (!institution && person.kind === "person"),
    );
  const toWhom = askedWith(question, text, item.start, people);
  if (toWhom) return answer(toWhom);
  const ranked = asksRunnerUp(question) ? people.find((name) => behind(text, item.start, name)) : undefined;
  if (ranked) return answer(ranked);
  const held = heldAt(candidate);
  // "Qui est mort dans l’incendie ?": "Un homme de 61 ans est mort à Vauclin."
  const unnamed = asksForName(question) ? null : unnamedIn(question, candidate, query);
  if (unnamed) return unnamed;
  const first = held[0] ?? item.start;
  const by = people.find((name) =>
    /(?<!\p{L})par (?:l[ae’'] ?|les |M\. |Mme )?$/u.test(text.slice(Math.max(item.start, name.start - 12), name.start)),
  );
  // "dérobées au musée de Vevey": what only belongs to something does nothing.
  const heads = people.filter(({ start }) => !BELONGS.test(text.slice(Math.max(item.start, start - 24), start)));
  const before = heads.filter((name) => name.end <= first);
  const chosen = by ?? before[before.length - 1] ?? heads[0];
  if (chosen) return answer(chosen);
  // "Qui a soudoyé la procureure Morel ?" is not answered by her who tells of it, nor "Quelle banque" by a person.
  const isOther =
    speaker?.span && !isAsked(speaker.span, candidate, query) && !(institution && speaker.type === "person");
  if (isOther) return speaker;
  // "Qui a signé l'arrêté ?": "Le préfet de la Manche a signé l’arrêté", whose name the article does not tell.
  return asksForName(question) || question.kind !== "who" ? null : unnamedIn(question, candidate, query, true);
}

/** "Qui a fini deuxième ?": "Wojcik l’a emporté devant le Morlaisien Quiniou." */
const asksRunnerUp = ({ text }: Question): boolean =>
  /\b(?:deuxieme|seconde?|2e|2eme|dauphin|second|runner up|2nd)\b/u.test(fold(text));
const behind = (text: string, start: number, { start: at }: NamedPlace): boolean =>
  /(?<!\p{L})(?:devant|devançant|a devancé|devance) (?:l[ae] |l[’']|son (?:rival|compatriote) )?(?:\p{Lu}[\p{L}-]{2,20} )?$/u.test(
    text.slice(Math.max(start, at - 40), at),
  );

/** "Quelle banque a prêté l'argent ?": no man or woman answers. */
const asksInstitution = ({ text }: Question): boolean =>
  /^(?:\p{L}{1,6} )?(?:quel(?:le)?s?|which|what) (?:entreprise|societe|groupe|club|equipe|banque|syndicat|association|organisation|ministere|institution|universite|compagnie|fondation|musee|hopital|laboratoire|galerie|enseigne|federation|company|firm|group|team|bank|union|organization|charity|ministry|university|party|museum|hospital|laboratory|gallery|airline|retailer|federation)s?(?!\p{L})/u.test(
    fold(text),
  );

/** "le prix Delorme", "la rue Hoche": what is named after somebody. */
export const NAMESAKE =
  /(?<!\p{L})(?:prix|rues?|places?|avenues?|boulevard|quai|pont|lycée|collège|école|stade|gymnase|hôpital|clinique|musée|fondation|institut|trophée|loi|plan|affaire|amphi(?:théâtre)?|salle|port|aéroport|château|cité) (?:d[eu]s? |de la |d[’'])?$/iu;
/** "secrétaire d’État", "XVIe siècle": no name of anybody. */
const NO_NAME = /^(?:[ÉE]tats?|[IVXL]{1,6}(?:e|er|ème)?)$/u;

/** "À qui", "avec qui", "to whom": what must stand before the name that answers. */
const TO_WHOM: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:a|to) (?:qui|whom?)\b|^who .{3,80} to$/u,
    /(?<!\p{L})(?:à|au|aux|auprès d[eu’']s?)(?: l[ae’']| son| sa| ses)?(?: ?\p{Ll}[\p{L}-]{1,30}){0,4} ?$/u,
  ],
  [
    /^(?:avec|with) (?:qui|whom?)\b|^who .{3,80} with$/u,
    /(?<!\p{L})(?:avec|et|auprès d[eu’']s?)(?: l[ae’']| son| sa| ses)?(?: ?\p{Ll}[\p{L}-]{1,30}){0,4} ?$/u,
  ],
  [
    /^(?:contre|against) (?:qui|whom?)\b|^who .{3,80} against$/u,
    /(?<!\p{L})(?:contre|face (?:à|au|aux))(?: l[ae’']| son| sa| ses)?(?: ?\p{Ll}[\p{L}-]{1,30}){0,4} ?$/u,
  ],
];
const BEFORE_NAME = 60;

/** The name that stands behind the preposition that the question asks with; undefined where it asks with none. */
function askedWith(
  question: Question,
  text: string,
  start: number,
  people: readonly NamedPlace[],
): NamedPlace | undefined {
  const words = foldedWords(question.text);
  const before = TO_WHOM.find(([asks]) => asks.test(words))?.[1];
  return (
    before && people.find((name) => before.test(text.slice(Math.max(start, name.start - BEFORE_NAME), name.start)))
  );
}

/** "à Vauclin", "près de Vauclin": a name that stands for a place here. */
const WHERE = /(?<!\p{L})(?:à|en|vers|près de|près d[’']) ?$/u;

/** "Qui est le secrétaire général de l’Otan ?", "comment s’appelle…": only who is called that answers. */
const BEARER =
  /^(?:c est |c )?(?:qui|ki) (?:est|etait|sont|sera)(?: l[ae]?| les)? |^(?:c est |c )(?:qui|ki) l[ae]? |^comment s|^who (?:is|was) |^what is the name|nom d|(?:c est|c) (?:qui|ki)$/;

/** "le nom du ministre": only a name answers, whatever else is said of whoever bears it. */
const NAME_OF = /\b(?:nom|name) (?:de|du|des|d|of)\b/u;

/** "Qui sont les deux morts ?": several may be told by what they are. */
const asksForMany = ({ text }: Question): boolean =>
  /\b(?:qui|ki|who) (?:sont|etaient|are|were|les|the)\b/u.test(fold(text));

const asksForName = ({ text }: Question): boolean => /\b(?:nom|name|prenom|appelle|nomme|called)\b/u.test(fold(text));

/** Whether a question asks who bears a role, and nothing else. */
export function asksForBearer(question: Question, query: Query): boolean {
  const words = foldedWords(question.text);
  if (question.kind !== "who") return false;
  return NAME_OF.test(words) || (BEARER.test(words) && !query.units.some(({ verb }) => verb));
}

/** What may stand between a role and the name of whoever has it: words of the role itself, a comma, a title. */
const BETWEEN = /^[\s,:(–’'-]*(?:(?:est|était|sera|serait|fut|devient|deviendra|reste)\s+)?(?:(?:M\.|Mme|Me|Dr)\s*)?$/u;
const APPOSED = /^,? (?:qui |l[ae’'] ?|une? |son |sa |ancien(?:ne)? )?$/u;
/** From the head of the role to the name, in code units. */
const FARTHEST = 90;

/** How many of `words` from `at` on are the wording that matched there. */
const lengthAt = ({ stems, forms }: Query["units"][number], words: readonly Word[], at: number): number =>
  Math.max(
    1,
    ...[stems, ...forms.map((form) => form.stems)].map((wording) =>
      wording.every((stem, i) => words[at + i]?.stem === stem) ? wording.length : 1,
    ),
  );

/** A name right beside the role asked for: "le gardien Pol Le Meur", "le secrétaire général de l’Otan, X", "X, qui défend". */
function besideIn(
  text: string,
  query: Query,
  { words, places }: Candidate,
  names: readonly NamedPlace[],
): NamedPlace | undefined {
  const heads = places.filter(
    ({ unit, at }) =>
      unit === 0 && !(infinitiveOf(words[at]!.exact) && DONE_TO.test(text.slice(words[at]!.start, words[at]!.end + 1))),
  );
  return names.find((name) =>
    heads.some(({ at }) => {
      const first = words[at]!;
      if (name.end <= first.start) return APPOSED.test(text.slice(name.end, first.start));
      if (name.start - first.end > FARTHEST || name.start < first.end) return false;
      // A role of several words stands at its first: "premier adjoint".
      const length = lengthAt(query.units[0]!, words, at);
      let gap = text.slice(words[at + length - 1]!.end, name.start);
      for (const { at: other, unit } of places) {
        const word = words[other]!;
        if (word.start < first.end || word.end > name.start || query.units[unit]!.verb) continue;
        gap = gap.replace(text.slice(word.start, word.end), "");
      }
      return BETWEEN.test(gap.replace(/(?<!\p{L})(?:de|du|des|d|la|le|les|l|à|au|aux|en)(?!\p{L})/gu, ""));
    }),
  );
}

/** "a remporté", "l’a emporté", "avaient fondé". */
const HAS = /(?<!\p{L})(?:l[’'])?(?:a|ont|avait|avaient|aura|auront) (?:\p{L}{3,12}ment )?$/u;
const BEFORE_VERB = 24;

/** Who does what a role is called after: "le gagnant" is whoever "a remporté le tour". */
function doerIn(
  text: string,
  { item, words, places }: Candidate,
  names: readonly NamedPlace[],
): NamedPlace | undefined {
  const verb = places.find(({ at, unit }) => {
    const { start, exact } = words[at]!;
    return (
      unit === 0 &&
      infinitiveOf(exact) !== undefined &&
      HAS.test(text.slice(Math.max(item.start, start - BEFORE_VERB), start))
    );
  });
  if (!verb) return undefined;
  // "Le préfet de la Vire a signé": what only belongs to the subject does nothing.
  const before = names.filter(
    ({ start, end, place, person }) =>
      end <= words[verb.at]!.start &&
      (person !== null || !place) &&
      !BELONGS.test(text.slice(Math.max(item.start, start - BEFORE_VERB), start)),
  );
  return before[before.length - 1];
}

/** "Battu, Paul Ruet a félicité …": what happened to somebody is no role. */
const DONE_TO = /^\p{Lu}\p{Ll}+,$/u;

/** Whoever has a role in this very sentence that says what the question asks: "le secrétaire général de l’Otan, X". */
function bearerOf(
  query: Query,
  { item, words, places }: Candidate,
  names: readonly NamedPlace[],
): NamedPlace | undefined {
  let best: NamedPlace | undefined;
  let bestShare = 0.4;
  for (const name of names) {
    if (!name.person) continue;
    for (const { at } of name.person.roles) {
      if (at.article !== item.article || at.start < item.start || at.end > item.end) continue;
      let share = 0;
      const seen = new Set<number>();
      for (const place of places) {
        const word = words[place.at]!;
        if (word.start < at.start || word.end > at.end || seen.has(place.unit)) continue;
        seen.add(place.unit);
        share += query.units[place.unit]!.weight / query.weight;
      }
      if (share > bestShare) {
        best = name;
        bestShare = share;
      }
    }
  }
  return best;
}

/** Who says what the candidate holds: the speaker of the quotation or statement in it that the question's words lie in. */
function speakerIn(archive: Archive, candidate: Candidate): ShortAnswer | null {
  const { item } = candidate;
  const held = heldAt(candidate);
  const said = archive.index.findings.get(item.article);
  let best: ShortAnswer | null = null;
  let most = 0;
  for (const words of [...(said?.quote ?? []), ...(said?.statement ?? [])]) {
    if (words.end <= item.start || words.start >= item.end || !words.speaker) continue;
    const within = 0.5 + held.filter((place) => place >= words.start && place < words.end).length;
    if (within <= most) continue;
    most = within;
    const { person, mention } = words.speaker;
    best = { type: person.kind === "organisation" ? "organisation" : "person", text: person.name, span: mention };
  }
  return best;
}
