import { compareOn } from "../src/answers/compare.ts";
import { suggestParties } from "../src/answers/suggest.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "compare", fr: "comparer" },
  about: {
    en: "Two speakers, or two outlets, side by side on one subject",
    fr: "Deux personnes, ou deux médias, côte à côte sur un sujet",
  },
  options: {
    about: {
      required: true,
      max: 400,
      name: { en: "about", fr: "sujet" },
      about: { en: "The subject", fr: "Le sujet" },
    },
    first: {
      required: true,
      max: 100,
      name: { en: "first", fr: "premier" },
      about: { en: "A person, an institution or an outlet", fr: "Une personne, une institution ou un média" },
      suggest: suggestParties,
    },
    second: {
      required: true,
      max: 100,
      name: { en: "second", fr: "second" },
      about: { en: "Whom to compare with", fr: "À qui comparer" },
      suggest: suggestParties,
    },
  },
  run: ({ about, first, second }, archive) => compareOn(archive, about, first, second),
});
