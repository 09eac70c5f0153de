import { dateOf } from "../src/answers/date.ts";
import { suggestEvents } from "../src/answers/suggest.ts";
import { command } from "../src/command.ts";

export default command({
  name: { en: "date", fr: "date" },
  about: { en: "When something happened, and how we know", fr: "Quand un événement a eu lieu, et comment on le sait" },
  options: {
    event: {
      required: true,
      max: 400,
      name: { en: "event", fr: "evenement" },
      about: {
        en: "The event, or a date: what happened then",
        fr: "L'événement, ou une date : ce qui s'est passé alors",
      },
      suggest: suggestEvents,
    },
  },
  run: ({ event }, archive) => dateOf(archive, event),
});
