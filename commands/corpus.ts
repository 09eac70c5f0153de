import { describeCorpus } from "../src/answers/corpus.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "corpus", fr: "corpus" },
  about: {
    en: "What is in the corpus: articles, outlets, period, speakers",
    fr: "Ce que contient le corpus : articles, médias, période, personnes citées",
  },
  options: {},
  run: (_values, archive) => describeCorpus(archive),
});
