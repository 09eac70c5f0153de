import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerQuestion } from "../../src/answers/ask.ts";
import { describeCorpus } from "../../src/answers/corpus.ts";
import { dateOf } from "../../src/answers/date.ts";
import { exampleQuestions } from "../../src/answers/help.ts";
import { quotesAbout } from "../../src/answers/quotes.ts";
import { sourceOf } from "../../src/answers/source.ts";
import { statementsBy } from "../../src/answers/statements.ts";
import { timelineOf } from "../../src/answers/timeline.ts";
import { verifyQuotation } from "../../src/answers/verify.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { refOf, textOf } from "../../src/corpus/article.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { root } from "../console/run.ts";
import { archiveOf } from "./archive-of.ts";

const archive = buildArchive(await loadCorpus(`${root}/seeds`, { maxArticleBytes: 5_000_000 }));

test.each([
  ["l'appel vidéo", "2021-12-07", "2021-12-07", 5],
  ["vidéoconférence Poutine Biden", "2021-12-07", "2021-12-07", 5],
  ["rencontre de Genève", "2021-06-01", "2021-06-30", 2],
  ["sommet du G20", "2022-11-01", "2022-11-30", 1],
  ["publication des projets de traités", "2021-12-01", "2021-12-31", 1],
  ["adhésion de la Géorgie et de l'Ukraine à l'OTAN", "2008-01-01", "2008-12-31", 1],
  ["conférence de presse avec le Premier ministre grec", "2021-12-08", "2021-12-08", 1],
  ["lignes rouges Biden", "2021-12-03", "2021-12-03", 1],
])("« %s » is dated %s to %s by %i articles that agree", (event, from, to, articles) => {
  const answer = dateOf(archive, event);
  if (answer.kind !== "events") throw new Error(JSON.stringify(answer.kind));
  const [first] = answer.events;
  expect(first).toMatchObject({ from, to, agree: true });
  expect(new Set(first?.mentions.map(({ article }) => article.id)).size).toBe(articles);
});

test("what one article dates and another only tells is shown as such", () => {
  const answer = dateOf(archive, "lignes rouges Biden");
  if (answer.kind !== "events") throw new Error(answer.kind);
  expect(answer.undated.map(({ article }) => article.outlet)).toContain("TASS");
});

test("an event without a date gets none, with the sentences about it", () => {
  const answer = dateOf(archive, "accord nucléaire iranien");
  expect(answer).toMatchObject({ kind: "nothing", why: "no-date" });
  expect(answer.kind === "nothing" && answer.nearby.length).toBeGreaterThan(0);
});

test("a date asked back tells what happened then, the surest first; « hier » is refused", () => {
  const answer = dateOf(archive, "7 décembre 2021");
  if (answer.kind !== "events") throw new Error(answer.kind);
  expect(answer.events[0]).toMatchObject({ from: "2021-12-07", to: "2021-12-07" });
  expect(dateOf(archive, "décembre 2021")).toMatchObject({ kind: "events" });
  expect(dateOf(archive, "mars 1802")).toMatchObject({ kind: "nothing" });
  expect(dateOf(archive, "hier")).toMatchObject({ kind: "nothing", why: "relative-date" });
});

test("the timeline has every event once, in order", () => {
  const answer = timelineOf(archive, {});
  if (answer.kind !== "events") throw new Error(answer.kind);
  const days = answer.events.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  const mentions = answer.events.flatMap((event) =>
    event.mentions.map((mention) => `${refOf(mention)} ${refOf(mention.time)}`),
  );
  expect(new Set(mentions).size).toBe(mentions.length);
});

test("a timeline is narrowed by subject, speaker and days", () => {
  const all = timelineOf(archive, {});
  const some = timelineOf(archive, { about: "Genève" });
  const late = timelineOf(archive, { from: "2022" });
  if (all.kind !== "events" || some.kind !== "events" || late.kind !== "events") throw new Error("no events");
  expect(some.events.length).toBeLessThan(all.events.length);
  for (const { to } of late.events) expect(to >= "2022-01-01").toBe(true);
  expect(timelineOf(archive, { from: "soon" })).toMatchObject({ kind: "nothing", why: "bad-date" });
  expect(timelineOf(archive, { from: "2022", to: "2021-12" })).toMatchObject({
    kind: "nothing",
    why: "dates-reversed",
  });
  expect(timelineOf(archive, { speaker: "Zzz" })).toMatchObject({ kind: "nothing", why: "no-speaker" });
  expect(timelineOf(archive, { about: "girafe" })).toMatchObject({ kind: "nothing", missing: ["girafe"] });
});

test("filters narrow quotations by speaker, outlet and day of publication", () => {
  const answer = quotesAbout(archive, "OTAN", { outlet: "tass", from: "2021-12-01", to: "2021-12" });
  if (answer.kind !== "quotes") throw new Error(answer.kind);
  for (const { article } of answer.items) expect(article.outlet).toBe("TASS");
  expect(quotesAbout(archive, "OTAN", { outlet: "Le Figaro" })).toMatchObject({ kind: "nothing", why: "no-outlet" });
  expect(quotesAbout(archive, "OTAN", { from: "2021-02-30" })).toMatchObject({ kind: "nothing", why: "bad-date" });
  expect(quotesAbout(archive, "OTAN", { to: "1999" })).toMatchObject({ kind: "nothing" });
  expect(quotesAbout(archive, "?", {})).toMatchObject({ kind: "nothing", why: "no-words" });
});

test("accents, capitals and a slip of the key do not matter", () => {
  const texts = (about: string) => {
    const answer = quotesAbout(archive, about, {});
    return answer.kind === "quotes" ? answer.items.map(textOf) : [];
  };
  expect(texts("percee soudaine")).toEqual(texts("percée soudaine"));
  expect(texts("PERCÉE SOUDAINE")).toEqual(texts("percée soudaine"));
  expect(texts("percée soudaime")).toEqual(texts("percée soudaine"));
  expect(texts("percée soudaine").length).toBeGreaterThan(0);
});

test("everybody that is listed as speaking has statements, and each is theirs", () => {
  const { speakers } = describeCorpus(archive);
  expect(speakers.length).toBeGreaterThan(5);
  for (const { person } of speakers) {
    const answer = statementsBy(archive, person.id, undefined);
    if (answer.kind !== "statements") throw new Error(`${person.name}: ${answer.kind}`);
    for (const item of answer.items) expect(item.speaker?.person.name.split(" ; ")).toContain(person.name);
  }
});

test("a source is an article by id, file or title, or a passage in its context", () => {
  const [article] = archive.articles;
  if (!article) throw new Error("no article");
  for (const typed of [
    article.id,
    article.file,
    article.headline ?? "",
    (article.headline ?? "").slice(0, 20).toUpperCase(),
  ]) {
    expect(sourceOf(archive, typed)).toMatchObject({ kind: "context", article, passage: null });
  }
  const [quote] = archive.quotes;
  if (!quote) throw new Error("no quotation");
  const answer = sourceOf(archive, refOf(quote));
  if (answer.kind !== "context" || !answer.passage) throw new Error(answer.kind);
  expect(textOf(answer.passage)).toBe(textOf(quote));
  expect(answer.paragraphs.some(({ start, end }) => start <= quote.start && quote.start < end)).toBe(true);
  for (const typed of ["nowhere", "../../etc/passwd", `${article.id}:5-3`, `${article.id}:0-99999999`]) {
    expect(sourceOf(archive, typed)).toMatchObject({ kind: "nothing" });
  }
});

test("one family name of two people is a question, of one person a name", () => {
  const family = archiveOf({
    Journal:
      "« Nous irons », a dit Paul Martin.\n\n« Jamais », a répondu Claire Martin.\n\n« On verra », a dit Odile Prigent.",
    Suite: "« Bientôt », a dit Martin.",
  });
  expect(statementsBy(family, "Martin", undefined)).toMatchObject({ kind: "ambiguous" });
  expect(statementsBy(family, "Claire Martin", undefined)).toMatchObject({
    kind: "statements",
    person: { name: "Claire Martin" },
  });
  expect(statementsBy(family, "prigent", undefined)).toMatchObject({
    kind: "statements",
    person: { name: "Odile Prigent" },
  });
});

test("what two say together is found under each of them", () => {
  const two = archiveOf({
    Journal:
      "Le barrage\n\n« Le barrage sera fermé », ont déclaré Paul Martin et Claire Lebrun.\n\nMais Odile Prigent s’y oppose.",
  });
  for (const speaker of ["Paul Martin", "Claire Lebrun"]) {
    expect(quotesAbout(two, "barrage", { speaker })).toMatchObject({ kind: "quotes" });
    expect(verifyQuotation(two, "Le barrage sera fermé", speaker)).toMatchObject({ verdict: "exact" });
  }
  expect(verifyQuotation(two, "Le barrage sera fermé", "Odile Prigent")).toMatchObject({ verdict: "misattributed" });
});

test("who somebody is, is told by sentences that name them, and by no others", () => {
  const town = archiveOf({
    Journal:
      "Le barrage\n\nAnne Kerbrat, préfète du Finistère, a visité le barrage.\n\nLa préfète est restée une heure.\n\nPaul Martin, maire de Brasparts, était absent.",
  });
  const answer = answerQuestion(town, "Qui est Anne Kerbrat ?");
  if (answer.kind !== "answer") throw new Error(answer.kind);
  expect(answer.short?.text).toContain("préfète du Finistère");
  for (const item of answer.items) expect(textOf(item)).toContain("Kerbrat");
});

test("the examples of the help find something", () => {
  const { examples } = exampleQuestions(archive);
  expect(new Set(examples.map(({ command }) => command)).size).toBeGreaterThanOrEqual(5);
  for (const { command, values } of examples) {
    const found = commands.find(({ name }) => name.en === command)?.run(values, archive, commands);
    expect(["nothing", "ambiguous"], `${command} ${JSON.stringify(values)}`).not.toContain(found?.kind);
  }
});

test("a question of nothing but a name is not answered by a sentence that only says « il »", () => {
  expect(answerQuestion(archive, "c’est quoi le Donbass ?").kind).toBe("nothing");
  expect(answerQuestion(archive, "c’est quoi Nord Stream 2 ?").kind).toBe("answer");
});
