import { statementsBy } from "../src/answers/statements.ts";
import { suggestPeople } from "../src/answers/suggest.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "statements", fr: "declarations" },
  about: {
    en: "What a person or institution said, with sources",
    fr: "Ce qu'une personne ou institution a dit, avec les sources",
  },
  options: {
    speaker: {
      required: true,
      max: 100,
      name: { en: "speaker", fr: "personne" },
      about: {
        en: "A person or an institution, by any spelling",
        fr: "Une personne ou une institution, quelle que soit l'orthographe",
      },
      suggest: suggestPeople,
    },
    about: {
      required: false,
      max: 400,
      name: { en: "about", fr: "sujet" },
      about: { en: "Only on this subject", fr: "Seulement sur ce sujet" },
    },
  },
  run: ({ speaker, about }, archive) => statementsBy(archive, speaker, about),
});
