import { describeCorpus } from "../src/answers/corpus.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "corpus", fr: "corpus" },
  about: {
    en: "What is in the corpus: articles, outlets, period, speakers",
    fr: "Ce que contient le corpus : articles, médias, période, personnes citées",
  },
  options: {
    file: {
      type: "file",
      required: false,
      max: 4000,
      name: { en: "file", fr: "fichier" },
      about: {
        en: "For those in charge: an article to add, .txt, .md or .html; you see first what would be read",
        fr: "Pour les responsables : un article à ajouter (.txt, .md, .html), avec un aperçu d'abord",
      },
    },
  },
  run: (_values, archive) => describeCorpus(archive),
});
