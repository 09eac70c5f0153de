import { quotesAbout } from "../src/answers/quotes.ts";
import { suggestOutlets, suggestPeople } from "../src/answers/suggest.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "quote", fr: "citation" },
  about: {
    en: "Quotations on a subject, with who said them and where",
    fr: "Des citations sur un sujet, avec leur auteur et leur source",
  },
  options: {
    about: {
      required: true,
      max: 400,
      name: { en: "about", fr: "sujet" },
      about: { en: "What it is about", fr: "De quoi il s'agit" },
    },
    speaker: {
      required: false,
      max: 100,
      name: { en: "speaker", fr: "personne" },
      about: {
        en: "Only the words of this person or institution",
        fr: "Seulement les mots de cette personne ou institution",
      },
      suggest: suggestPeople,
    },
    outlet: {
      required: false,
      max: 100,
      name: { en: "outlet", fr: "media" },
      about: {
        en: "Only from this newspaper, agency or site",
        fr: "Seulement de ce journal, de cette agence ou de ce site",
      },
      suggest: suggestOutlets,
    },
    from: {
      required: false,
      max: 10,
      name: { en: "from", fr: "depuis" },
      about: {
        en: "Published on or after: 2021, 2021-09 or 2021-09-08",
        fr: "Publié à partir de : 2021, 2021-09 ou 2021-09-08",
      },
    },
    to: {
      required: false,
      max: 10,
      name: { en: "to", fr: "jusque" },
      about: {
        en: "Published on or before: 2021, 2021-09 or 2021-09-08",
        fr: "Publié jusqu'à : 2021, 2021-09 ou 2021-09-08",
      },
    },
  },
  run: ({ about, ...filters }, archive) => quotesAbout(archive, about, filters),
});
