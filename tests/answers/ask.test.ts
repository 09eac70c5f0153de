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
  ["Il répondra par un stade que la ville n'a jamais vu.", { negated: false, not: false }],
  ["Il n'a vendu qu'un stade que dirige son frère.", { negated: false }],
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

const town = archiveOf({
  bains: {
    published: "2024-05-16",
    text: "La piscine de Kerval reste ouverte\n\nLa piscine de Kerval ne fermera pas le 3 juin. Vingt-quatre nageurs y ont battu un record samedi, devant 300 spectateurs.\n\nLe maire, Yvon Marzin, a démenti avoir vendu la patinoire. Âgé de 61 ans, il dirige la ville depuis 2014. Né à Plestan, il s’était installé à Vannes en 1990.\n\nLa fête nautique a été annulée. Les organisateurs, faute de bénévoles, renoncent à la fête nautique.",
  },
  halle: {
    published: "2024-05-14",
    text: "Incendie de la halle de Kerval\n\nUn homme de 45 ans est mort à Lanvic dans l’incendie de la halle. Quelque 80 000 abonnés ont été privés d’eau.\n\nLes pompiers ont lutté onze heures contre le feu. Onze heures de lutte, du lundi au mardi. L’enquête a conclu à un court-circuit.\n\nLe sinistre a été maîtrisé le 14 mai 2024. Selon Maud Le Gof, la halle rouvrira avant 2026.",
  },
});
const inTown = (question: string) => {
  const answer = answerQuestion(town, question);
  return answer.kind === "answer" ? (answer.short?.text ?? null) : answer.kind;
};

test.each([
  ["Combien de nageurs à la piscine ?", "Vingt-quatre nageurs"],
  ["Combien de spectateurs à la piscine de Kerval ?", "300 spectateurs"],
  ["Combien de morts dans l'incendie de la halle ?", "Un homme"],
  ["Combien de blessés dans l'incendie de la halle ?", "nothing"],
  ["Quand ferme la piscine de Kerval ?", "nothing"],
  ["Quand la halle rouvrira-t-elle ?", null],
  ["Où est né Yvon Marzin ?", "Plestan"],
  ["Quel âge a Yvon Marzin ?", "61 ans"],
  ["how old is Yvon Marzin", "61 ans"],
  ["Quel âge a Maud Le Gof ?", "nothing"],
  ["Qui est mort dans l'incendie ?", "Un homme de 45 ans"],
  ["kan a été maîtrisé le sinistre", "2024-05-14"],
  ["Que pense Maud Le Gof de la piscine ?", "nothing"],
  ["Le maire a-t-il vendu la patinoire ?", "Le maire, Yvon Marzin, a démenti avoir vendu la patinoire."],
  [
    "Pourquoi la fête nautique est-elle annulée ?",
    "Les organisateurs, faute de bénévoles, renoncent à la fête nautique.",
  ],
])("%s -> %s, in the words of the right clause", (question, short) => {
  expect(inTown(question)).toBe(short);
});

const abroad = archiveOf({
  car: {
    published: "2025-02-11",
    text: "Un car dans le ravin à Lanvaudan\n\nUn car est tombé lundi dans un ravin à Lanvaudan. Le dernier accident de car à Lanvaudan remontait à 1998 ; il n'avait pas fait de victime.\n\nLe ministre péruvien des Affaires étrangères, Julio Arce, a salué les secours. Selon l'armée, la Norlande a déplacé mardi 300 soldats vers la zone du glissement, près de Lanvaudan. Les secouristes ont trouvé le car après sept heures de recherches. Quelque 2 300 personnes ont défilé à Lanvaudan, selon la préfecture. La veille, ils étaient 3 500, d'après les syndicats.\n\nEn 1998, Tanguy Lorcy avait refusé la médaille de la ville. Le directeur du port, Yann Guern, assure que les quais seront rendus aux pêcheurs après l'accident. Il n'a pas avancé de date.",
  },
});

test.each([
  ["Combien de temps ont duré les recherches ?", "sept heures", true],
  ["Combien de personnes ont défilé selon la préfecture ?", "2 300 personnes", true],
  ["Combien de personnes ont défilé selon les syndicats ?", "2 300 personnes", false],
  ["Combien de morts dans l'accident de car de Lanvaudan ?", "1998", false],
  ["Comment s'appelle le ministre péruvien des Affaires étrangères ?", "Julio Arce", true],
  ["Comment s'appelle le ministre chilien des Affaires étrangères ?", "nothing", true],
  ["Quand la Norlande a-t-elle déplacé 300 soldats ?", "nothing", false],
  ["Quand la Norlande a-t-elle déplacé 700 soldats vers la zone du glissement, près de Lanvaudan ?", "nothing", true],
  ["Who is the Peruvian foreign minister?", "Julio Arce", true],
  ["Who is the Chilean foreign minister?", "nothing", true],
  ["Which Chilean foreign minister praised the rescuers?", "nothing", true],
  ["En quelle année Tanguy Lorcy a-t-il refusé la médaille de la ville ?", "1998", true],
  ["En quelle année Tanguy Lorcy a-t-il reçu la médaille de la ville ?", "nothing", true],
  ["Combien de soldats la Norlande a-t-elle massés dans la zone du glissement de Lanvaudan ?", "300 soldats", true],
])("%s -> %s: %s", (question, short, is) => {
  const answer = answerQuestion(abroad, question);
  expect((answer.kind === "answer" ? answer.short?.text : answer.kind) === short).toBe(is);
});

const port = archiveOf({
  fonds: {
    published: "2025-02-11",
    text: "Le fonds des digues doublé\n\nLe fonds de soutien aux digues passe à 3 millions d'euros, car la crue de janvier a coûté plus que prévu.\n\nLe ministre chilien de la Pêche, Pablo Araya, est attendu lundi. En 1998, Tanguy Lorcy avait refusé la médaille du port.\n\nLa flotte a quitté mardi la rade de Brest avec 12 navires.",
  },
  prix: {
    published: "2025-02-13",
    text: "Un prix pour la biologiste péruvienne\n\nLa biologiste péruvienne Rosa Quispe a reçu 40 000 euros et 5 médailles, 40 jours après son élection à l'académie.",
  },
});

// What another article has does not make it true here: the 40 ships, the Peruvian, the medal received.
test.each([
  ["Quand la flotte a-t-elle quitté Brest avec 12 navires ?", "2025-02-11"],
  ["Quand la flotte a-t-elle quitté Brest avec 40 navires ?", "nothing"],
  ["When did the fleet leave Brest with 40 ships?", "nothing"],
  ["When is the Chilean fisheries minister expected?", "2025-02-17"],
  ["When is the Peruvian fisheries minister expected?", "nothing"],
  ["En quelle année Tanguy Lorcy a-t-il refusé la médaille du port ?", "1998"],
  ["Quand Tanguy Lorcy a-t-il reçu la médaille du port ?", "nothing"],
])("%s -> %s, whatever another article has", (question, short) => {
  const answer = answerQuestion(port, question);
  expect(answer.kind === "answer" ? answer.short?.text : answer.kind).toBe(short);
});

test("what is denied of one of the things asked about comes before who is asked about", () => {
  const answer = answerQuestion(abroad, "Yann Guern a-t-il donné une date de retour des pêcheurs sur les quais ?");
  expect(answer.kind === "answer" && textOf(answer.items[0]!)).toBe("Il n'a pas avancé de date.");
});

test("what happened on a day is what is dated to it, in either language", () => {
  for (const question of ["What happened on 14 May 2024?", "Que s'est-il passé le 14 mai 2024 ?"]) {
    const answer = answerQuestion(town, question);
    expect(answer.kind).toBe("answer");
    if (answer.kind === "answer") expect(answer.items.map(textOf).join(" ")).toContain("maîtrisé");
  }
});

test("a country that no article names is missing, not misspelt", () => {
  const answer = answerQuestion(town, "Qui est le roi de la Norvège ?");
  if (answer.kind !== "nothing") throw new Error(answer.kind);
  expect(answer.corrections).toEqual([]);
  expect(answer.missing).toContain("Norvège");
});

test("a name whose parts are run together is found", () => {
  const answer = answerQuestion(town, "Legof halle");
  expect("corrections" in answer && answer.corrections).toEqual([{ typed: "Legof", searched: "gof" }]);
});

test("an answer holds what supports it, not all that shares a word", () => {
  const answer = answerQuestion(town, "Combien de nageurs à la piscine ?");
  if (answer.kind !== "answer") throw new Error(answer.kind);
  expect(answer.items.length).toBeLessThanOrEqual(2);
});

test.each([
  [
    "les trains Vauclin Morlec reprennent quand ?",
    "Les trains, arrêtés entre Vauclin et Morlec jusqu’au 12 mars 2021, reprendront lentement.",
    "2021-03-12",
  ],
  [
    "combien de morts dans l'éboulement de Vauclin ?",
    "Une skieuse est décédée lundi, portant à quatre le nombre de morts dans l’éboulement de Vauclin.",
    "quatre",
  ],
  [
    "Who is going to be first deputy mayor in Vauclin?",
    "À Vauclin, le premier adjoint sera Tarik Belmont.",
    "Tarik Belmont",
  ],
])("%s", (question, text, short) => {
  const answer = answerQuestion(archiveOf({ a: `Nouvelles\n\n${text}` }), question);
  expect(answer.kind === "answer" && answer.short?.text).toContain(short);
});
