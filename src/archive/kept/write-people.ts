import type { Article } from "../../corpus/article.ts";
import type { Archive } from "../archive.ts";
import type { Item } from "../findings.ts";
import { packer } from "../pack.ts";
import type { Person } from "../people.ts";
import { AGREE, STATED } from "./events.ts";
import { listParts, listsOf, stringParts } from "./lists.ts";
import type { Making } from "./parts.ts";
import { type Details, GENDERS, type KeptGroup, KINDS, NAME_LISTS } from "./people.ts";
import { NOWHERE } from "./said.ts";
import type { Numbers } from "./write.ts";

const OFTEN = 5000;

/** The people of an archive, and the lists by which they are found. */
export function* writePeople({ people, peopleIndex }: Archive, numbers: Numbers): Making {
  yield* stringParts(
    "people.ids",
    people.map(({ id }) => id),
    true,
  );
  yield* stringParts(
    "people.names",
    people.map(({ name }) => name),
    false,
  );
  yield {
    name: "people.kinds",
    values: Uint8Array.from(people, ({ kind, gender }) => KINDS.indexOf(kind) * 4 + GENDERS.indexOf(gender)),
  };
  yield { name: "people.mentions", values: Uint32Array.from(people, ({ mentions }) => mentions) };
  yield* writeDetails(people, numbers);
  const numberOf = (person: Person) => numbers.people.get(person) as number;
  const groups = numbers.groups.map(
    ({ id, name, kind, gender, mentions, members = [] }): KeptGroup => [
      id,
      name,
      kind,
      gender,
      mentions,
      members.map(numberOf),
    ],
  );
  yield { name: "people.groups", values: Buffer.from(JSON.stringify(groups)) };
  for (const name of NAME_LISTS) {
    const lists = peopleIndex[name];
    const keys = name === "byWord" ? [...peopleIndex.words] : [...lists.keys()];
    yield* stringParts(`people.${name}.keys`, keys, true);
    yield* listParts(`people.${name}`, yield* listsOf(keys, (key) => (lists.get(key) ?? []).map(numberOf)));
  }
}

function* writeDetails(people: readonly Person[], { articles }: Numbers): Making {
  const pack = packer();
  const at = new Uint32Array(people.length + 1);
  let end = 0;
  for (const [number, { name, spellings, roles }] of people.entries()) {
    if (spellings.length !== 1 || spellings[0] !== name || roles.length > 0) {
      const details: Details = [
        spellings,
        roles.map(({ text, at: { article, start, end } }) => [text, articles.get(article) as number, start, end]),
      ];
      end = pack.add(details).end;
    }
    at[number + 1] = end;
    if (number % OFTEN === 0) yield;
  }
  yield { name: "people.details", values: pack.bytes() };
  yield { name: "people.details.at", values: at };
  yield { name: "people.details.tables", values: Buffer.from(JSON.stringify(pack.tables)) };
}

/** Who says what: for each person the numbers of each quotation and statement, as `KeptSaid` has them. */
export function* writeSaid({ said, people, index }: Archive, { articles, groups }: Numbers): Making {
  const everybody = [...people, ...groups];
  const numbersOf = (item: Item, among: readonly Item[] | undefined) => [
    articles.get(item.article) as number,
    among?.indexOf(item) ?? 0,
    passageOf(index, item),
  ];
  const findings = (article: Article) => index.findings.get(article);
  const quotes = yield* listsOf(everybody, (person) =>
    (said.get(person)?.quotes ?? []).flatMap((one) => numbersOf(one, findings(one.article)?.quote)),
  );
  yield* listParts("said.quotes", quotes);
  const statements = yield* listsOf(everybody, (person) =>
    (said.get(person)?.statements ?? []).flatMap((one) => numbersOf(one, findings(one.article)?.statement)),
  );
  yield* listParts("said.statements", statements);
}

/** The number in its article of the passage in which something begins. */
function passageOf({ documents, firstOf }: Archive["index"], { article, start }: Item): number {
  const first = firstOf.get(article) ?? documents.length;
  for (let id = first; documents[id]?.article === article; id++) {
    const passage = documents[id] as (typeof documents)[number];
    if (start >= passage.start && start < passage.end) return id - first;
  }
  return NOWHERE;
}

/** The events of an archive in their order. */
export function* writeEvents({ events, index }: Archive, { articles }: Numbers): Making {
  const days = new Map<string, number>();
  const dayOf = (day: string): number => {
    const known = days.get(day) ?? days.size;
    days.set(day, known);
    return known;
  };
  const from = Uint32Array.from(events, (event) => dayOf(event.from));
  yield { name: "events.from", values: from };
  yield { name: "events.to", values: Uint32Array.from(events, (event) => dayOf(event.to)) };
  yield* stringParts("events.days", [...days.keys()], false);
  const flags = ({ basis, agree }: Archive["events"][number]) =>
    (basis === "stated" ? STATED : 0) | (agree ? AGREE : 0);
  yield { name: "events.flags", values: Uint8Array.from(events, flags) };
  const mentions = yield* listsOf(events, (event) =>
    event.mentions.flatMap((mention) => [
      articles.get(mention.article) as number,
      index.findings.get(mention.article)?.event.indexOf(mention) ?? 0,
    ]),
  );
  yield* listParts("events.mentions", mentions);
}
