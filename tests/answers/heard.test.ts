import { expect, test } from "vitest";
import { withoutHeard } from "../../src/answers/heard.ts";

test.each([
  // Begun anew: only what stands behind the slip asks.
  ["Qui a vendu le… enfin, qui a acheté le moulin ?", "qui a acheté le moulin ?"],
  ["Où est le pont, euh, plutôt quand rouvre-t-il ?", "quand rouvre-t-il ?"],
  ["Où est le pont, pardon, quand rouvre-t-il ?", "quand rouvre-t-il ?"],
  ["What did the town sell, I mean what did the ramp cost?", "what did the ramp cost?"],
  // What is seen elsewhere stands behind the question.
  ["combien de blessés à Tarsac, j'ai lu 5 et 7", "combien de blessés à Tarsac"],
  ["combien de blessés à Tarsac ? j'ai vu 5 et 7 ?", "combien de blessés à Tarsac ?"],
  [
    "Bonjour, j'ai lu deux articles. Combien de blessés ? j'ai vu 5",
    "Bonjour, j'ai lu deux articles. Combien de blessés ?",
  ],
  // Two or more figures to choose from.
  ["Le budget est de combien, 12 ou 15 millions ?", "Le budget est de combien ?"],
  ["Le budget est de combien, 12,5 ou 15 millions ?", "Le budget est de combien ?"],
  ["Le budget est de combien, 12 ou 15,5 millions d'euros ?", "Le budget est de combien ?"],
  ["Le budget est de combien : 10, 12 ou 15 millions ?", "Le budget est de combien ?"],
])("%s -> %s", (typed, asked) => {
  expect(withoutHeard(typed)).toBe(asked);
});

test.each([
  // No slip: what is compared, what is asked at last.
  "Pourquoi la mairie a-t-elle choisi le bois, plutôt que le béton ?",
  "Pourquoi le bois… plutôt que le béton ?",
  "Quand, enfin, est-ce que la ligne rouvre ?",
  // The question is in what was seen.
  "Bonjour, j'ai lu que deux ouvriers sont morts, comment s'appelaient-ils ?",
  "Salut, ça va ? J'ai lu que deux ouvriers sont morts, comment s'appelaient-ils ?",
  "Deux ouvriers, j'ai lu deux noms",
  // A decimal alone is no choice.
  "Combien coûte la rampe, 12,5 millions ?",
])("%s stays whole", (typed) => {
  expect(withoutHeard(typed)).toBe(typed);
});
