import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { explainQuestion } from "../../src/answers/explain-question.ts";
import { polarityOf } from "../../src/answers/polarity.ts";
import { textOf } from "../../src/corpus/article.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  port: {
    published: "2023-03-15",
    text: "Le port de Ménerval fermera en avril\n\nLa présidente du port, Odile Carsac, a annoncé mardi la fermeture des quais de Ménerval. Elle a nié que la grève des dockers en soit la cause.\n\nQuelque 1 200 dockers seront reclassés à Vauclin, selon la préfecture. « Nous n’avons plus les moyens de draguer le chenal », a déclaré Odile Carsac.\n\nLa fermeture est prévue le 12 avril 2023 en raison d’un déficit de 3 millions d’euros. Les travaux de démolition dureront deux ans.",
  },
  stade: {
    published: "2023-03-10",
    text: "Le stade de Ménerval rouvre\n\nLe stade municipal de Ménerval rouvrira dimanche après trois ans de travaux, a indiqué la mairie.\n\nLe maire, Lucien Favrot, a salué « une belle aventure ».",
  },
});

const ask = (question: string) => answerQuestion(archive, question);
const shortOf = (question: string) => {
  const answer = ask(question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

test.each([
  ["Qui est la présidente du port ?", "Odile Carsac"],
  ["Qui a dit que les moyens manquent pour draguer le chenal ?", "Odile Carsac"],
  ["Quand la fermeture du port est-elle prévue ?", "2023-04-12"],
  ["Combien de dockers seront reclassés ?", "1 200 dockers"],
  ["combien de docker seron reclassés", "1 200 dockers"],
  ["Combien de temps dureront les travaux de démolition ?", "deux ans"],
  ["Où les dockers seront-ils reclassés ?", "Vauclin"],
  ["How many dockers will go to Vauclin?", "1 200 dockers"],
  ["Qui est le maire de Ménerval ?", "Lucien Favrot"],
])("%s -> %s", (question, short) => {
  expect(shortOf(question)).toBe(short);
});

test("a reason is looked for where why is asked", () => {
  const answer = ask("Pourquoi la fermeture du port est-elle prévue ?");
  expect(answer.kind).toBe("answer");
  if (answer.kind === "answer") expect(textOf(answer.items[0]!)).toContain("en raison d’un déficit");
});

test.each([
  "Quand Odile Carsac a-t-elle démissionné ?",
  "Pourquoi Lucien Favrot a-t-il vendu le stade ?",
  "Qui est le ministre des Transports ?",
  "Combien de girafes vivent à Ménerval ?",
  "Quel âge a Odile Carsac ?",
])("%s is not answered", (question) => {
  const answer = ask(question);
  expect(answer.kind).toBe("nothing");
});

test("what no article has is named, and what is near is shown as near", () => {
  const answer = ask("Combien de girafes dans le port de Ménerval ?");
  expect(answer.kind).toBe("nothing");
  if (answer.kind !== "nothing") return;
  expect(answer.missing).toEqual(["girafes"]);
  expect(answer.nearby.length).toBeGreaterThan(0);
});

test("no yes without a sentence that says so", () => {
  for (const question of [
    "Odile Carsac a-t-elle dit que la grève des dockers est la cause de la fermeture ?",
    "Le stade a-t-il fermé ?",
    "Lucien Favrot a-t-il annoncé la fermeture des quais ?",
  ]) {
    const answer = ask(question);
    if (answer.kind === "answer") expect(answer.short?.type).not.toBe("yes");
  }
});

test("items never repeat each other's words", () => {
  const answer = ask("fermeture du port de Ménerval");
  if (answer.kind !== "answer") throw new Error(answer.kind);
  const seen = new Set(answer.items.map((item) => `${item.article.id}:${item.start}`));
  expect(seen.size).toBe(answer.items.length);
});

test.each([
  ["Il n'a pas vendu le stade.", { negated: true, open: false }],
  ["Il a nié avoir vendu le stade.", { negated: true, open: false }],
  ["Il n’exclut pas de vendre le stade.", { negated: false, open: true }],
  ["Il n'a vendu que le stade.", { negated: false, open: false }],
  ["Il a vendu le stade, mais il n'a rien dit.", { negated: false, open: false }],
])("%s", (sentence, expected) => {
  const at = sentence.indexOf("stade");
  expect(polarityOf(sentence, { start: 0, end: sentence.length }, [at])).toMatchObject(expected);
});

test("an explanation gives the words searched and what put the first sentence first", () => {
  const explained = explainQuestion(archive, "Combien de dockers seront reclassés ?");
  expect(explained.understood.kind).toBe("how-many");
  expect(explained.searched.map(({ typed }) => typed)).toEqual(["dockers", "reclassés"]);
  expect(textOf(explained.sentences[0]!.item)).toContain("1 200 dockers");
  expect(explained.ahead.length).toBeGreaterThan(0);
  expect(explained.judged?.answered).toBe(true);
});

test("whatever is typed, there is an answer or an honest nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (question) => {
      expect(["answer", "nothing", "ambiguous"]).toContain(answerQuestion(archive, question).kind);
    }),
  );
});
