import { suggestPeople } from "../src/answers/suggest.ts";
import { timelineOf } from "../src/answers/timeline.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "timeline", fr: "chronologie" },
  about: {
    en: "The dated events in order, each once, with who reports them",
    fr: "Les événements datés dans l'ordre, chacun une fois, avec qui les rapporte",
  },
  options: {
    about: {
      required: false,
      max: 400,
      name: { en: "about", fr: "sujet" },
      about: { en: "Only events on this subject", fr: "Seulement les événements sur ce sujet" },
    },
    speaker: {
      required: false,
      max: 100,
      name: { en: "speaker", fr: "personne" },
      about: {
        en: "Only events in which this person or institution takes part",
        fr: "Seulement ceux où figure cette personne ou institution",
      },
      suggest: suggestPeople,
    },
    from: {
      required: false,
      max: 10,
      name: { en: "from", fr: "depuis" },
      about: {
        en: "Happened on or after: 2021, 2021-09 or 2021-09-08",
        fr: "À partir de : 2021, 2021-09 ou 2021-09-08",
      },
    },
    to: {
      required: false,
      max: 10,
      name: { en: "to", fr: "jusque" },
      about: { en: "Happened on or before: 2021, 2021-09 or 2021-09-08", fr: "Jusqu'à : 2021, 2021-09 ou 2021-09-08" },
    },
  },
  run: (filters, archive) => timelineOf(archive, filters),
});
