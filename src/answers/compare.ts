import type { Archive } from "../archive/archive.ts";
import { isAbout } from "../archive/coverage.ts";
import type { Item, Quote, Sentence, Statement, TimeMention } from "../archive/findings.ts";
import { search } from "../archive/index.ts";
import { type Passage, passage } from "../corpus/article.ts";
import { startingIn } from "../corpus/span.ts";
import { analyse, type Word } from "../language/analyse.ts";
import { compareWords, wordingOf } from "../language/wording.ts";
import type { AmbiguousAnswer, Answer, ComparisonPair, ComparisonSide, NothingAnswer } from "./answer.ts";
import { nothing, outletsLike, personNamed, saidBy } from "./filter.ts";

/** As many items as a side shows and as are aligned. */
const MOST = 12;

/** An item that carries less than this share of the subject's weight is beside it. */
const ENOUGH = 0.5;

/** Two passages report the same thing where they share this much of the shorter one's words of sense, and so many of them. */
const SAME = { share: 0.45, words: 3 };

/** One of the two who are compared: a person or institution that speaks, or the outlets of one name. */
type Party = { readonly label: string; readonly keep: (item: Item) => boolean; readonly kind: "speaker" | "outlet" };

/**
 * Two speakers on one subject, side by side, or two outlets: what each has, best first, and which passages report the same thing,
 * with the figures, days and wordings in which they differ. Whether they agree is for the reader to say.
 */
export function compareOn(archive: Archive, about: string, first: string, second: string): Answer {
  const parties: Party[] = [];
  for (const typed of [first, second]) {
    const party = partyNamed(archive, typed);
    if (!("keep" in party)) return party;
    parties.push(party);
  }
  const [left, right] = parties as [Party, Party];
  const sides: [ComparisonSide, ComparisonSide] = [sideOf(archive, about, left), sideOf(archive, about, right)];
  if (sides.every(({ items }) => items.length === 0)) {
    const near = search(archive.index, "sentence", about, { limit: 5 });
    return nothing(near.empty ? "no-words" : "not-said", {
      missing: near.missing,
      corrections: near.corrections,
      nearby: near.hits.map(({ item }) => item),
    });
  }
  return { kind: "comparison", about, sides, pairs: pairsOf(archive, sides) };
}

/** An outlet of exactly that name, else the person or institution, else any outlet that the name fits. */
function partyNamed(archive: Archive, typed: string): Party | AmbiguousAnswer | NothingAnswer {
  const outlets = outletsLike(archive, typed);
  const [outlet] = outlets;
  const ofOutlet = (): Party => ({
    label: outlet ?? typed,
    kind: "outlet",
    keep: ({ article }) => outlets.has(article.outlet ?? ""),
  });
  if (outlet !== undefined && outlet.toLowerCase() === typed.trim().toLowerCase()) return ofOutlet();
  const named = personNamed(archive, typed);
  if ("person" in named) {
    const { person } = named;
    return { label: person.name, kind: "speaker", keep: (item) => saidBy(item, person) };
  }
  return named.answer.kind === "nothing" && outlet !== undefined ? ofOutlet() : named.answer;
}

function sideOf(archive: Archive, about: string, { label, keep, kind }: Party): ComparisonSide {
  const options = { limit: MOST, keep: (item: Item) => keep(item) };
  const said = [
    ...search(archive.index, "quote", about, options).hits,
    ...search(archive.index, "statement", about, options).hits,
  ];
  const hits: readonly { item: Quote | Statement | Sentence; coverage: number; score: number }[] =
    kind === "speaker" ? said : search(archive.index, "sentence", about, options).hits;
  const items = [...hits]
    .filter(isAbout(archive.index, about, ENOUGH))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
  return { label, items: items.slice(0, MOST) };
}

interface Read {
  readonly item: Item;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

/** Each left item with the right item that is most like it; every item stands in one pair at most. */
function pairsOf(archive: Archive, [left, right]: readonly [ComparisonSide, ComparisonSide]): ComparisonPair[] {
  const read = ({ items }: ComparisonSide) =>
    items.map((item): Read => {
      const words = analyse(item.article.text, item.start, item.end);
      return { item, words, stems: new Set(words.map(({ stem }) => stem)) };
    });
  const [ours, theirs] = [read(left), read(right)];
  const likely = ours
    .flatMap((a) => theirs.map((b) => ({ a, b, like: likeness(a, b) })))
    .filter(({ a, b, like }) => like >= SAME.share && a.item.article !== b.item.article)
    .sort((x, y) => y.like - x.like);
  const used = new Set<Read>();
  const pairs: ComparisonPair[] = [];
  for (const { a, b } of likely) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push({
      left: a.item,
      right: b.item,
      differs: [...numbersApart(a, b), ...daysApart(archive, a.item, b.item), ...wordingsApart(a.item, b.item)],
    });
  }
  return pairs;
}

function likeness(a: Read, b: Read): number {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared < SAME.words ? 0 : shared / Math.min(a.stems.size, b.stems.size);
}

/** « 240 postes » against « 260 postes »: the same unit with another number. */
function numbersApart(a: Read, b: Read): ComparisonPair["differs"][number][] {
  const counted = ({ words, item }: Read) =>
    words.flatMap((word, at) => {
      const unit = words[at + 1];
      return word.number && unit && !unit.number
        ? [{ number: word.exact, unit: unit.stem, at: passage(item.article, word) }]
        : [];
    });
  const theirs = counted(b);
  return counted(a).flatMap(({ number, unit, at }) => {
    const same = theirs.filter((other) => other.unit === unit);
    const other = same.length > 0 && !same.some((each) => each.number === number) ? same[0] : undefined;
    return other ? [{ what: "number" as const, left: at, right: other.at }] : [];
  });
}

/** Days that cannot be the same one. */
function daysApart(archive: Archive, a: Item, b: Item): ComparisonPair["differs"][number][] {
  const dated = (item: Item): (TimeMention & Passage)[] =>
    startingIn(archive.timesOf.get(item.article) ?? [], item).filter(
      ({ end, from, to, kind }) =>
        end <= item.end && from !== null && to !== null && kind !== "duration" && kind !== "set",
    );
  const [ours] = dated(a);
  const [theirs] = dated(b);
  if (!ours?.from || !ours.to || !theirs?.from || !theirs.to) return [];
  return ours.to < theirs.from || theirs.to < ours.from ? [{ what: "date", left: ours, right: theirs }] : [];
}

/** Two quotations of one speaker that are not the same words. */
function wordingsApart(a: Item, b: Item): ComparisonPair["differs"][number][] {
  if (a.type !== "quote" || b.type !== "quote" || !a.speaker || a.speaker.person !== b.speaker?.person) return [];
  const words = (item: Item) => wordingOf(item.article.text, item.start, item.end);
  const difference = compareWords(words(a), words(b));
  const same = difference?.parts.every(({ kind }) => kind === "same");
  return same ? [] : [{ what: "wording", left: passage(a.article, a), right: passage(b.article, b) }];
}
