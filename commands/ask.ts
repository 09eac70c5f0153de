import { answerQuestion } from "../src/answers/ask.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "ask", fr: "demander" },
  about: {
    en: "A question in plain words, answered by the articles' own sentences",
    fr: "Une question en toutes lettres, et la réponse par les phrases des articles",
  },
  options: {
    question: {
      required: true,
      max: 400,
      name: { en: "question", fr: "question" },
      about: { en: "The question, in French or in English", fr: "La question, en français ou en anglais" },
    },
  },
  run: ({ question }, archive) => answerQuestion(archive, question),
});
