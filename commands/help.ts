import { exampleQuestions } from "../src/answers/help.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "help", fr: "aide" },
  about: {
    en: "What can be asked, with examples that work here",
    fr: "Ce qu'on peut demander, avec des exemples qui marchent ici",
  },
  options: {},
  run: (_values, archive) => exampleQuestions(archive),
});
