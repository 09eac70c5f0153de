import type { Answer, NothingAnswer, ShortAnswer } from "../answers/answer.ts";
import { creditOf, saidOf } from "../answers/credit.ts";
import type { Archive } from "../archive/archive.ts";
import type { DatedEvent, Item } from "../archive/findings.ts";
import { type Article, type Passage, refOf, textOf } from "../corpus/article.ts";
import { reasonInWords } from "../reason.ts";

/** A passage as other programs read it: its address, and the words that stand there. */
export const passageJson = (at: Passage) => ({
  ref: refOf(at),
  article: at.article.id,
  file: at.article.file,
  start: at.start,
  end: at.end,
  text: textOf(at),
});

/** The days of publication, without the reason. */
export const publishedJson = ({ published }: Article) =>
  published && { from: published.from, to: published.to, basis: published.basis };

function itemJson(item: Item, archive: Archive) {
  const { speaker, via, title, outlet, url } = creditOf(item);
  const spoken = item.type === "quote" || item.type === "statement";
  return {
    ...passageJson(item),
    type: item.type,
    ...(item.type === "quote" ? { form: item.form } : {}),
    ...(item.type === "statement" ? { polarity: item.polarity } : {}),
    speaker,
    ...(via === null ? {} : { via }),
    date: publishedJson(item.article),
    said: spoken ? saidOf(item, archive.timesOf.get(item.article) ?? []) : null,
    title,
    outlet,
    url,
  };
}

const shortJson = (short: ShortAnswer | null) =>
  short && { text: short.text, type: short.type, span: short.span && passageJson(short.span) };

const eventJson = ({ from, to, basis, agree, mentions }: DatedEvent) => ({
  from,
  to,
  basis,
  reason: mentions[0] ? reasonInWords(mentions[0].time, "en") : "",
  agree,
  mentions: mentions.map((mention) => ({
    ...passageJson(mention),
    status: mention.status,
    time: refOf(mention.time),
    reason: reasonInWords(mention.time, "en"),
  })),
});

/** The items of an answer, whatever its kind. */
function itemsOf(answer: Answer): readonly Item[] {
  switch (answer.kind) {
    case "answer":
    case "quotes":
    case "statements":
    case "verdict":
      return answer.items;
    case "nothing":
      return answer.nearby;
    case "events":
      return answer.events.flatMap(({ mentions }) => mentions.slice(0, 1));
    case "comparison":
      return answer.sides.flatMap(({ items }) => items);
    default:
      return [];
  }
}

/** An answer in the shape that scripts rely on; at most `limit` items. */
export function answerJson(
  answer: Answer,
  {
    command,
    options,
    archive,
    limit,
    ms,
  }: { command: string; options: Readonly<Record<string, string>>; archive: Archive; limit: number; ms: number },
): Record<string, unknown> {
  const common = {
    command,
    options,
    kind: answer.kind,
    answer: answer.kind === "answer" ? shortJson(answer.short) : null,
    confidence: answer.kind === "answer" ? answer.confidence : null,
    items: itemsOf(answer)
      .slice(0, limit)
      .map((item) => itemJson(item, archive)),
    missing: "missing" in answer ? answer.missing : [],
    corrections: "corrections" in answer ? answer.corrections : [],
    ms: Math.round(ms * 100) / 100,
  };
  switch (answer.kind) {
    case "nothing":
      return { ...common, why: answer.why, subjects: answer.subjects satisfies NothingAnswer["subjects"] };
    case "ambiguous":
      return {
        ...common,
        candidates: answer.candidates.map(({ id, name, roles }) => ({
          id,
          name,
          roles: roles.map(({ text }) => text),
        })),
      };
    case "events":
      return {
        ...common,
        events: answer.events.slice(0, limit).map(eventJson),
        undated: answer.undated.slice(0, limit).map(passageJson),
      };
    case "verdict":
      return { ...common, verdict: answer.verdict, diff: answer.diff };
    case "statements": {
      const { name, kind, spellings, roles } = answer.person;
      return { ...common, person: { name, kind, spellings, roles: roles.map(({ text }) => text) } };
    }
    case "context":
      return {
        ...common,
        article: answer.article.id,
        title: answer.article.headline,
        passage: answer.passage && passageJson(answer.passage),
        paragraphs: answer.paragraphs.map(passageJson),
      };
    case "comparison":
      return {
        ...common,
        sides: answer.sides.map(({ label, items }) => ({
          label,
          items: items.slice(0, limit).map((item) => itemJson(item, archive)),
        })),
        pairs: answer.pairs.map(({ left, right, differs }) => ({
          left: passageJson(left),
          right: passageJson(right),
          differs: differs.map((each) => ({
            what: each.what,
            left: passageJson(each.left),
            right: passageJson(each.right),
          })),
        })),
      };
    case "corpus":
      return {
        ...common,
        articles: answer.articles,
        passages: answer.passages,
        quotes: answer.quotes,
        statements: answer.statements,
        times: answer.times,
        people: answer.people,
        left_out: answer.leftOut.map(({ file, why }) => ({ file, why })),
        ignored: answer.ignored,
        pending: answer.pending,
        outlets: answer.outlets,
        period: answer.period,
        speakers: answer.speakers.map(({ person, quotes, statements }) => ({ name: person.name, quotes, statements })),
        read_ms: Math.round(answer.readMs),
        index_ms: Math.round(answer.indexMs),
        heap_mb: Math.round(process.memoryUsage().heapUsed / 1024 / 1024),
        from_cache: answer.fromCache,
      };
    case "help":
      return { ...common, examples: answer.examples };
    default:
      return common;
  }
}

/** Whether an answer found what was asked for: the difference between exit status 0 and 1. */
export const isFound = (answer: Answer): boolean =>
  !(
    answer.kind === "nothing" ||
    answer.kind === "ambiguous" ||
    (answer.kind === "verdict" && answer.verdict === "absent")
  );
