import type { Archive } from "../archive/archive.ts";
import type { Item, Sentence } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { findPeople } from "../archive/people-search.ts";
import type { Query } from "../archive/query.ts";
import { type Passage, textOf } from "../corpus/article.ts";
import { contains } from "../corpus/span.ts";
import type { Answer } from "./answer.ts";
import { candidatesFor } from "./candidates.ts";
import type { Question } from "./understand.ts";
import { varied } from "./variety.ts";

/** A name as typed must be this near to the one in the corpus. */
const SURE = 0.55;

/** "Qui est X ?": the roles that the articles give X, each in its sentence; undefined where no article names X or says who that is. */
export function profileAnswer(archive: Archive, question: Question, query: Query, limit: number): Answer | undefined {
  const typed = question.speaker ?? question.words.map((word) => word.typed).join(" ");
  const found = findPeople(archive.peopleIndex, typed).filter(({ score }) => score >= SURE);
  const person: Person | undefined = found.find(({ person }) => person.roles.length > 0)?.person;
  const role = person && bestRole(person);
  if (!person || !role) return undefined;
  const first = sentenceAt(role.at);
  const others = person.roles
    .map(({ at }) => sentenceAt(at))
    .filter((item) => item.start !== first.start || item.article !== first.article);
  // A sentence that does not name the person says nothing of who that is.
  const naming = (item: Item) => person.spellings.some((spelling) => textOf(item).includes(spelling));
  const candidates = candidatesFor(archive, query).candidates.filter(({ item }) => naming(item));
  const items = varied<Item>(
    [
      { item: first, score: 1000 },
      ...others.map((item, at) => ({ item, score: 500 - at })),
      ...candidates.map(({ item, score }) => ({ item, score })),
    ],
    limit,
  );
  const { corrections, missing } = query;
  return {
    kind: "answer",
    short: { type: "person", text: role.text, span: role.at },
    confidence: (found[0]?.score ?? 0) >= 0.9 ? "high" : "medium",
    items,
    corrections,
    missing,
  };
}

/** The role that says most: the longest wording. */
function bestRole({ roles }: Person): Person["roles"][number] | undefined {
  return [...roles].sort((a, b) => b.text.length - a.text.length)[0];
}

/** The sentence that a passage begins in. */
export function sentenceAt(at: Passage): Sentence {
  for (const paragraph of at.article.paragraphs) {
    if (!contains(paragraph, at)) continue;
    const sentence = paragraph.sentences.find((span) => contains(span, at)) ?? paragraph;
    return { type: "sentence", article: at.article, start: sentence.start, end: sentence.end };
  }
  return { type: "sentence", article: at.article, start: at.start, end: at.end };
}
