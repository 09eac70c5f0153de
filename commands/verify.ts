import { suggestPeople } from "../src/answers/suggest.ts";
import { verifyQuotation } from "../src/answers/verify.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "verify", fr: "verifier" },
  about: {
    en: "Did they really say that? Exact, abridged, altered, or somebody else",
    fr: "L'ont-ils vraiment dit ? Exact, abrégé, modifié, ou de quelqu'un d'autre",
  },
  options: {
    text: {
      required: true,
      max: 2000,
      name: { en: "text", fr: "texte" },
      about: { en: "The quotation, or a message that holds one", fr: "La citation, ou un message qui en contient une" },
    },
    speaker: {
      required: false,
      max: 100,
      name: { en: "speaker", fr: "personne" },
      about: { en: "Who is said to have said it", fr: "À qui on la prête" },
      suggest: suggestPeople,
    },
  },
  run: ({ text, speaker }, archive) => verifyQuotation(archive, text, speaker),
});
