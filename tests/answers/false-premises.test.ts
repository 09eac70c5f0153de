import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf, firstSentence } from "./archive-of.ts";

const archive = archiveOf({
  gazette: {
    published: "2019-06-24",
    text: `Le Tour du Vercel revient à Priot

Clara Priot a remporté dimanche à Tence la deuxième étape du Tour du Vercel. L’Italien Dario Benzi a gagné samedi la Coupe du Haut-Lignon. « Je ne quitterai pas mon équipe cet hiver », a prévenu Hugo Larcher, fatigué par la saison.

La mairesse de Tence, Irène Moulard, a salué les organisateurs. Le comptable du club a reconnu avoir détourné 4 000 euros parce qu’il jouait aux courses. Le club a été fondé à Tence en 1950.

La ligue a répondu mardi qu’aucun recrutement de chauffeurs n’était prévu cette saison. La prochaine réunion se tiendra à Langogne en septembre. La réunion des clubs s’est achevée vendredi à Yssingeaux.`,
  },
});

const answerTo = (question: string) => answerQuestion(archive, question);

test.each([
  ["a verb that the sentence denies", "Pourquoi Hugo Larcher a-t-il quitté son équipe ?"],
  ["the whole, of which somebody won a part", "Qui a remporté le Tour du Vercel ?"],
  ["a woman, of a sentence about a man", "Pourquoi Irène Moulard a-t-elle détourné 4 000 euros ?"],
  ["a prison of which nobody speaks", "quand est-ce que Larcher entre en prison ?"],
])("nothing is answered to %s", (_, question) => {
  expect(answerTo(question).kind).toBe("nothing");
});

test.each([
  ["the year of the article itself", "Qui a gagné la Coupe du Haut-Lignon en 2019 ?", "Dario Benzi"],
  ["the part by its name", "Qui a remporté la deuxième étape du Tour du Vercel ?", "Clara Priot"],
  ["what was asked to be denied", "Hugo Larcher va-t-il quitter son équipe ?", "ne quitterai pas"],
  ["a denial behind a verb of speech", "la ligue va t'il recruter des chauffeurs ?", "aucun recrutement"],
  ["the next and not the last", "Où se tiendra la prochaine réunion des clubs ?", "Langogne"],
])("%s is found", (_, question, words) => {
  expect(firstSentence(archive, question)).toContain(words);
});
