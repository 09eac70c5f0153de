import { sourceOf } from "../src/answers/source.ts";
import { suggestArticles } from "../src/answers/suggest.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "source", fr: "source" },
  about: { en: "An article, or a passage in its context", fr: "Un article, ou un passage dans son contexte" },
  options: {
    article: {
      required: true,
      max: 300,
      name: { en: "article", fr: "article" },
      about: {
        en: "Words of the title, an id, or the address of a passage",
        fr: "Des mots du titre, un identifiant ou l'adresse d'un passage",
      },
      suggest: suggestArticles,
    },
  },
  run: ({ article }, archive) => sourceOf(archive, article),
});
