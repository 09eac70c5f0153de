import type { Archive } from "../archive/archive.ts";
import type { Item } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { type AskedWord, type Query, queryOf } from "../archive/query.ts";
import { textOf } from "../corpus/article.ts";
import type { Answer, Confidence, NothingReason, ShortAnswer } from "./answer.ts";
import { type Candidate, candidatesFor, shareOf } from "./candidates.ts";
import { givesCause } from "./clues.ts";
import { isPolar, judge, needsSpan, weigh } from "./judge.ts";
import { profileAnswer, sentenceAt } from "./profile.ts";
import { allSaid, type Spoken, speakersCalled, speakersNamed, spokenFor } from "./said.ts";
import { shortIn } from "./short.ts";
import { asksBirth } from "./short-birth.ts";
import { asksAge } from "./short-number.ts";
import { dayAsked, happenedOn } from "./that-day.ts";
import { type Question, understand } from "./understand.ts";
import { varied } from "./variety.ts";
import { yesNo } from "./yes-no.ts";

/** How much to give back. */
export interface AskOptions {
  /** At most this many items. */
  readonly limit: number;
}

/**
 * Answers a question in plain words, French or English: the sentences that carry the answer, best first, with a short answer
 * where there is one; `nothing` with the nearest passages where the corpus does not say. Never throws.
 */
export function answerQuestion(archive: Archive, question: string, { limit }: AskOptions = { limit: 25 }): Answer {
  const asked = understand(question);
  const query = queryOf(archive.index.vocabulary, asked.words, asked.wanted);
  if (query.units.length === 0) return nothing("no-words", query, []);
  const days = dayAsked(asked);
  if (days) {
    const happened = happenedOn(archive, days, limit);
    return happened.length > 0 ? answer(query, happened, null, "medium") : nothing("not-said", query, []);
  }
  if (asked.kind === "who-is") {
    const profile = profileAnswer(archive, asked, query, limit);
    if (profile) return profile;
  }
  const { candidates } = candidatesFor(archive, query);
  const nearby = varied(candidates, limit);
  const support = varied(supporting(query, candidates), limit);
  if (asked.speaker !== null && (asked.kind === "what-said" || asked.kind === "did-say")) {
    const said = answerOfSpeaker(archive, asked, query, limit);
    if (said) return said;
    if (asked.kind === "what-said" && !candidates.slice(0, 1).some((best) => isSaidBy(archive, asked, query, best)))
      return nothing("not-said", query, nearby);
  }
  if (asked.kind === "who-said") {
    const said = answerWhoSaid(archive, query, candidates, limit);
    if (said) return said;
  }
  return answerBySentences(archive, asked, query, candidates, nearby, support);
}

function answerBySentences(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
  nearby: readonly Item[],
  support: readonly Item[],
): Answer {
  const first = candidates[0];
  if (!first) return nothing("no-match", query, nearby);
  if (isPolar(asked)) {
    if (asked.kind === "did-say" && !saysAny(archive, asked, query, candidates))
      return nothing("not-said", query, nearby);
    const short = yesNo(archive, asked, query, first);
    const judged = judge(asked, weigh(asked, query, first, short));
    return judged.answered
      ? answer(query, support, short, short || judged.confidence !== "high" ? judged.confidence : "medium")
      : nothing("not-said", query, nearby);
  }
  const fit = fitting(archive, asked, query, candidates);
  const best = fit?.candidate ?? first;
  const short = fit?.short ?? null;
  // A sentence that gives a reason need not say again what for: "Nous n’avons plus les moyens."
  const weighed = asked.kind === "why" && best.item.article === first.item.article ? first : best;
  const judged = judge(asked, weigh(asked, query, weighed, short));
  const items =
    best === first
      ? support
      : [best.item, ...support.filter((item) => item.start !== best.item.start || item.article !== best.item.article)];
  return judged.answered ? answer(query, items, short, judged.confidence) : nothing("not-said", query, nearby);
}

/** A sentence that holds less than this share of what the fullest holds, by itself and with its neighbours, supports nothing. */
const SUPPORTS = 0.5;

/** The candidates that hold nearly as much of the question as those before them. */
function supporting(query: Query, candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  const held = ({ own, near }: Candidate) => shareOf(query, own) + 0.5 * shareOf(query, near);
  const least = SUPPORTS * held(first);
  return candidates.filter((candidate) => held(candidate) >= least);
}

/** How much worse a sentence may be that holds what is asked for, how many are looked at, and what a verb counts that it lacks. */
const NEARLY = 3;
const FOR_A_REASON = 5;
const CAUSE = 2;
const FAR = 12;
const LOOKED_AT = 8;
const LOOKED_AT_MOST = 30;
const LACKS_VERB = 1.5;

/** The best sentence may lack what is asked for where one nearly as good has it. */
function fitting(
  archive: Archive,
  asked: Question,
  query: Query,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly short: ShortAnswer } | undefined {
  const wide = asksAge(asked) || asksBirth(asked);
  const least = (candidates[0]?.score ?? 0) - (wide ? FAR : asked.kind === "why" ? FOR_A_REASON : NEARLY);
  let best: { candidate: Candidate; short: ShortAnswer } | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates.slice(0, wide ? LOOKED_AT_MOST : LOOKED_AT)) {
    if (candidate.score <= least) break;
    const short = shortIn(archive, asked, query, candidate);
    if (!short) continue;
    const lacking = !needsSpan(asked)
      ? 0
      : query.units.filter(({ verb }, at) => verb && candidate.own[at] === 0).length;
    const cause = asked.kind === "why" && givesCause(textOf(candidate.item)) ? CAUSE : 0;
    const own = candidate.score - LACKS_VERB * lacking + cause;
    if (own <= worth) continue;
    best = { candidate, short };
    worth = own;
  }
  return best;
}

/** "Qu'a dit X de Y ?", "X a-t-il dit que Y ?": among what X says; undefined where nobody of that name says anything. */
function answerOfSpeaker(archive: Archive, asked: Question, query: Query, limit: number): Answer | undefined {
  const found = speakersOf(archive, asked, query);
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
  if (!best) return undefined;
  const share = shareOf(about, best.context);
  const least = SUPPORTS * share;
  const items = varied(
    fairly(
      spoken.filter((each) => shareOf(about, each.context) >= least),
      people,
    ),
    limit,
  );
  if (share < SAID_ENOUGH) return undefined;
  if (asked.kind === "what-said") {
    return answer(query, items, sayingOf(items[0]!), share > 0.85 ? "high" : share > 0.6 ? "medium" : "low");
  }
  return undefined;
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
): { readonly people: readonly Person[]; readonly about: readonly AskedWord[] } | undefined {
  const names = (asked.speaker ?? "").split(/\s+(?:et|and|&)\s+|\s*,\s*/iu);
  const people = names.flatMap((name) => speakersNamed(archive, name));
  if (people.length > 0) return { people: [...new Set(people)], about: asked.about };
  // "Qu'a dit Odile Carsac : fermeture du port ?": a name, and what follows it.
  for (let length = asked.naming.length - 1; length > 0; length--) {
    const typed = asked.naming.slice(0, length).map((word) => word.typed);
    const named = speakersNamed(archive, typed.join(" "));
    if (named.length > 0) return { people: named, about: [...asked.naming.slice(length), ...asked.about] };
  }
  const spoken = spokenFor(archive, query);
  for (let more = Math.min(MORE_WORDS, asked.about.length); more >= 0; more--) {
    const bearers = speakersCalled(spoken, [...asked.naming, ...asked.about.slice(0, more)]);
    if (bearers.length > 0) return { people: bearers, about: asked.about.slice(more) };
  }
  return undefined;
}

/** From the words that name a speaker to the mention of it, in code units: "la lettre de Carsac au personnel". */
const BESIDE = 40;

/**
 * Whether the sentence has words of somebody whom the question's name stands for, also where that is no name: "le locataire de
 * l’Élysée". Nobody else's will do.
 */
function isSaidBy(archive: Archive, asked: Question, query: Query, { item, near, places, words }: Candidate): boolean {
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
function saysAny(archive: Archive, asked: Question, query: Query, candidates: readonly Candidate[]): boolean {
  const found = speakersOf(archive, asked, query);
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
const HANGING = /^(?:d[e’'] ?)?(?:ne pas |n[’'])?(?:\p{L}+(?:er|ir|oir|re))(?!\p{L})/u;

/** "Qui a dit que … ?": the speaker of the words that hold most of it; undefined where no speech does. */
function answerWhoSaid(
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

const answer = (query: Query, items: readonly Item[], short: ShortAnswer | null, confidence: Confidence): Answer => ({
  kind: "answer",
  short,
  confidence,
  items,
  corrections: query.corrections,
  missing: query.missing,
});

const nothing = (why: NothingReason, query: Query, nearby: readonly Item[]): Answer => ({
  kind: "nothing",
  why: why === "not-said" && query.missing.length > 0 ? "no-match" : why,
  missing: query.missing,
  nearby,
  corrections: query.corrections,
  subjects: [],
});
