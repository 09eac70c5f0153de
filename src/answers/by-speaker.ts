import type { Archive } from "../archive/archive.ts";
import type { Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { type AskedWord, type Query, queryOf } from "../archive/query.ts";
import { type Article, textOf } from "../corpus/article.ts";
import { foldedWords } from "../language/fold.ts";
import type { Answer, ShortAnswer } from "./answer.ts";
import { isOfOtherYear } from "./answers-else.ts";
import { type Candidate, shareOf } from "./candidates.ts";
import { sentenceAt } from "./profile.ts";
import { answer } from "./reply.ts";
import { allSaid, type Spoken, speakersCalled, speakersNamed, spokenFor } from "./said.ts";
import { SUPPORTS, supporting } from "./supporting.ts";
import type { Question } from "./understand.ts";
import { varied } from "./variety.ts";
import { voicesOf } from "./voices.ts";

/** "Qu'a dit X de Y ?", "X a-t-il dit que Y ?": among what X says; undefined where nobody of that name says anything. */
export function answerOfSpeaker(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
  limit: number,
): Answer | undefined {
  const found = speakersOf(archive, asked, query, candidates);
  if (!found) return undefined;
  const { people } = found;
  const about = queryOf(archive.index.vocabulary, found.about, asked.wanted);
  if (about.units.length === 0) {
    const items = varied(
      allSaid(archive, people).map((item, at) => ({ item, score: -at / 10 })),
      limit,
    );
    return items.length === 0 ? undefined : answer(query, items, sayingOf(items[0]!), "medium");
  }
  const spoken = spokenFor(archive, about, new Set(people));
  const best = spoken[0];
  if (!best) return blamingOf(archive, asked, query, people, candidates, limit);
  const share = shareOf(about, best.context);
  const least = SUPPORTS * share;
  const items = varied(
    fairly(
      spoken.filter((each) => shareOf(about, each.context) >= least),
      people,
    ),
    limit,
  );
  if (isOfOtherYear(about, best)) return undefined;
  if (share < SAID_ENOUGH) return blamingOf(archive, asked, query, people, candidates, limit);
  if (asked.kind === "what-said") {
    return answer(query, items, sayingOf(items[0]!), share > 0.85 ? "high" : share > 0.6 ? "medium" : "low");
  }
  return undefined;
}

/** A question for what somebody finds fault with. */
const ASKS_BLAME =
  /\b(?:reproch\p{L}{1,5}|critique(?:nt)?|denonc\p{L}{1,3}|criticise|criticize|blame|object to|dislike)\b/u;
const SURELY = 0.4;

/**
 * "Que reproche Jory au scrutin ?": whoever finds fault speaks of what was wrong in it ("douze voix ont été mal comptées") and need not name it again, where
 * the article is about it.
 */
function blamingOf(
  archive: Archive,
  asked: Question,
  query: Query,
  people: readonly Person[],
  [first]: readonly Candidate[],
  limit: number,
): Answer | undefined {
  if (!first || asked.kind !== "what-said" || !ASKS_BLAME.test(foldedWords(asked.text))) return undefined;
  if (!first.context.every((gain) => gain >= SURELY)) return undefined;
  const items = allSaid(archive, people).filter(({ article }) => article === first.item.article);
  return items.length === 0
    ? undefined
    : answer(
        query,
        varied(
          items.map((item, at) => ({ item, score: -at / 10 })),
          limit,
        ),
        sayingOf(items[0]!),
        "low",
      );
}

/** Where several people were asked about, what each says best comes before what one says next. */
function fairly(spoken: readonly Spoken[], people: readonly Person[]): readonly Spoken[] {
  if (people.length < 2) return spoken;
  const heard = new Set<Person>();
  return spoken.map((each) => {
    const person = each.item.speaker?.person;
    if (!person || heard.has(person)) return each;
    heard.add(person);
    return { ...each, score: each.score + FIRST_WORDS };
  });
}

const FIRST_WORDS = 5;

/** "skippeuse Kéraval": not "le rival de Kéraval", nor a role before a whole name, which may be another's. */
const ROLE_AND_NAME = /^\p{Ll}[\p{L}-]{2,30} \p{Lu}[\p{L}’'-]{1,30}$/u;

/** A role may have more words than its first: "la maire de Nantes". */
const MORE_WORDS = 3;

/**
 * Whom the question means as speakers, several where it joins their names by "et", and what is then left to search. By name first, then by
 * the roles of those who speak of it. Undefined where nobody of that name or role says anything.
 */
function speakersOf(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): { readonly people: readonly Person[]; readonly about: readonly AskedWord[] } | undefined {
  const names = (asked.speaker ?? "").split(/\s{1,3}(?:et|and|&)\s{1,3}|\s{0,3},\s{0,3}/iu);
  const people = names.flatMap((name) => speakersNamed(archive, name));
  if (people.length > 0) return { people: withVoices(archive, people), about: asked.about };
  // "La skippeuse Kéraval": what she is stands before her name.
  const capitals = asked.naming.filter(({ capital }) => capital).map(({ typed }) => typed);
  const called = ROLE_AND_NAME.test(asked.speaker ?? "") ? speakersNamed(archive, capitals.join(" ")) : [];
  const bearing = called.filter(({ kind }) => kind === "person");
  if (bearing.length > 0) return { people: bearing, about: asked.about };
  // "Qu'a dit Odile Carsac : fermeture du port ?": a name, and what follows it.
  for (let length = asked.naming.length - 1; length > 0; length--) {
    const typed = asked.naming.slice(0, length).map((word) => word.typed);
    const named = speakersNamed(archive, typed.join(" "));
    if (named.length > 0) return { people: named, about: [...asked.naming.slice(length), ...asked.about] };
  }
  const speaking = spokenFor(archive, query).flatMap(({ item }) => item.speaker?.person ?? []);
  // "Que dit le petit-fils du fondateur de la vente ?": what he says of it need not have a word of that.
  const isNamed = query.units.some(
    ({ name, stems, exact, forms }) =>
      name &&
      asked.naming.some(({ stem }) => stems.includes(stem)) &&
      [exact, ...forms.flatMap((form) => form.stems)].some((word) => archive.peopleIndex.byWord.has(word)),
  );
  const among = isNamed ? speaking : [...speaking, ...speakersAmong(archive, candidates)];
  for (let more = Math.min(MORE_WORDS, asked.about.length); more >= 0; more--) {
    const naming = queryOf(archive.index.vocabulary, [...asked.naming, ...asked.about.slice(0, more)]);
    const bearers = speakersCalled(among, naming, !isNamed);
    if (bearers.length > 0) return { people: withVoices(archive, bearers), about: asked.about.slice(more) };
  }
  return undefined;
}

/** Articles whose speakers may be meant by what they are. */
const MOST_ARTICLES = 3;

/** Who speaks in the articles of the best candidates. */
function speakersAmong(archive: Archive, candidates: readonly Candidate[]): readonly Person[] {
  const articles = new Set<Article>();
  for (const { item } of candidates) {
    if (articles.size >= MOST_ARTICLES) break;
    articles.add(item.article);
  }
  return [...articles].flatMap((article) => {
    const found = archive.index.findings.get(article);
    return [...(found?.quote ?? []), ...(found?.statement ?? [])].flatMap(({ speaker }) => speaker?.person ?? []);
  });
}

/** Of an institution also those who speak for it: "l'attachée de presse de la Maison Blanche". */
const withVoices = (archive: Archive, people: readonly Person[]): readonly Person[] => [
  ...new Set(people.flatMap((person) => [person, ...voicesOf(archive, person)])),
];

/** From the words that name a speaker to the mention of it, in code units: "la lettre de Carsac au personnel". */
const BESIDE = 40;

/**
 * Whether the sentence has words of somebody whom the question's name stands for, also where that is no name: "le locataire de
 * l’Élysée". Nobody else's will do.
 */
export function isSaidBy(
  archive: Archive,
  asked: Question,
  query: Query,
  { item, near, places, words }: Candidate,
): boolean {
  const stems = new Set(asked.naming.map(({ stem }) => stem));
  const naming = query.units.map((unit) => unit.stems.some((stem) => stems.has(stem)));
  if (naming.some((names, at) => names && near[at] === 0)) return false;
  // Words of somebody on another subject are no answer.
  let total = 0;
  let held = 0;
  query.units.forEach(({ weight }, at) => {
    if (naming[at]) return;
    total += weight;
    held += weight * near[at]!;
  });
  if (held < SAYS_ENOUGH * total) return false;
  const found = archive.index.findings.get(item.article);
  return [...(found?.quote ?? []), ...(found?.statement ?? [])].some(({ start, end, speaker }) => {
    if (!speaker || end <= item.start || start >= item.end) return false;
    const { mention } = speaker;
    return places.some(({ at, unit }) => {
      const word = words[at]!;
      return naming[unit] && word.start >= mention.start - BESIDE && word.start < mention.end;
    });
  });
}

/** Whether anybody of the speaker's name says something of what is asked, as far as anybody of that name speaks. */
export function saysAny(archive: Archive, asked: Question, query: Query, candidates: readonly Candidate[]): boolean {
  const found = speakersOf(archive, asked, query, []);
  if (!found) return true;
  const about = queryOf(archive.index.vocabulary, found.about, asked.wanted);
  if (about.units.length === 0) return true;
  const stems = new Set(asked.naming.map(({ stem }) => stem));
  const held = query.units.reduce(
    (sum, unit, at) =>
      unit.stems.some((stem) => stems.has(stem)) ? sum : sum + unit.weight * (candidates[0]?.near[at] ?? 0),
    0,
  );
  return held >= SAYS_ENOUGH * about.weight;
}

const SAYS_ENOUGH = 0.3;
const SAID_ENOUGH = 0.45;

/** What somebody said, as headline; words that are denied, asked or left open, or that hang in the air, only with their sentence. */
function sayingOf(item: Item): ShortAnswer {
  const words = item.article.text.slice(item.start, item.end);
  if (item.type === "statement" && (item.polarity !== "asserts" || HANGING.test(words))) {
    const whole = sentenceAt(item);
    return { type: "sentence", text: textOf(whole), span: whole };
  }
  return {
    type: item.type === "quote" ? "quote" : "sentence",
    text: words,
    span: item,
  };
}

/** "avoir vendu le stade", "de ne rien céder": no sentence by itself. */
const HANGING = /^(?:d[e’'] ?)?(?:ne pas |n[’'])?\p{L}{1,30}(?:er|ir|re)(?!\p{L})/u;

/** "Qui a dit que … ?": the speaker of the words that hold most of it; undefined where no speech does. */
export function answerWhoSaid(
  archive: Archive,
  query: Query,
  candidates: readonly Candidate[],
  limit: number,
): Answer | undefined {
  const spoken = spokenFor(archive, query);
  const best: Spoken | undefined = spoken.find(({ item }) => item.speaker !== null);
  if (!best) return undefined;
  const share = shareOf(query, best.own);
  if (share < SAID_ENOUGH) return undefined;
  const { person, mention } = best.item.speaker!;
  const short: ShortAnswer = {
    type: person.kind === "organisation" ? "organisation" : "person",
    text: person.name,
    span: mention,
  };
  const least = SUPPORTS * shareOf(query, best.own);
  const items = varied<Item>(
    [
      ...spoken.filter(({ own }) => shareOf(query, own) >= least),
      ...supporting(query, candidates).map(({ item, score }) => ({ item, score: score - 3 })),
    ],
    limit,
  );
  return answer(query, items, short, share > 0.85 ? "high" : share > 0.6 ? "medium" : "low");
}
