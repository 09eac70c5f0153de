import { expect, test } from "vitest";
import { layOut } from "../../src/corpus/layout.ts";
import { readEvents } from "../../src/reading/events.ts";
import { readTimes } from "../../src/reading/times.ts";

const events = (text: string) => {
  const layout = layOut(text);
  const times = readTimes(layout, { from: "2022-03-10", to: "2022-03-10" });
  return readEvents(layout, times).map(
    ({ time, what, status }) => `${times[time]?.value} ${status}: ${text.slice(what.start, what.end)}`,
  );
};

test.each([
  // The cue is dated, not what is said.
  ["Le tunnel sera fermé, a déclaré dimanche le maire.", ["2022-03-06 past: a déclaré dimanche le maire"]],
  ["Le maire a déclaré dimanche que le tunnel sera fermé.", ["2022-03-06 past: Le maire a déclaré dimanche"]],
  ["Le maire a déclaré que le tunnel fermera mardi.", ["2022-03-15 planned: le tunnel fermera mardi"]],
  // Two clauses, two dates.
  [
    "Le maire, qui avait promis lundi une annonce, parlera mardi.",
    [
      "2022-03-07 past: qui avait promis lundi une annonce",
      "2022-03-15 planned: Le maire, qui avait promis lundi une annonce, parlera mardi",
    ],
  ],
  [
    "Les deux équipes se rencontreront samedi à Metz.",
    ["2022-03-12 planned: Les deux équipes se rencontreront samedi à Metz"],
  ],
  ["Le concert du 4 mars a été annulé.", ["2022-03-04 denied: Le concert du 4 mars a été annulé"]],
  ["Les élus craignent une fermeture en 2023.", ["2023 feared: Les élus craignent une fermeture en 2023"]],
  ["L'usine ne rouvrira pas lundi.", ["2022-03-14 denied: L'usine ne rouvrira pas lundi"]],
  // Marks, conjunctions and incises part clauses.
  [
    "Le pont rouvrira mardi ; le tunnel a fermé lundi.",
    ["2022-03-15 planned: Le pont rouvrira mardi", "2022-03-07 past: le tunnel a fermé lundi"],
  ],
  [
    "Le pont a fermé lundi, mais le tunnel rouvrira mardi.",
    ["2022-03-07 past: Le pont a fermé lundi", "2022-03-15 planned: mais le tunnel rouvrira mardi"],
  ],
  [
    "Le pont a fermé lundi alors que le tunnel rouvrira mardi.",
    ["2022-03-07 past: Le pont a fermé lundi", "2022-03-15 planned: alors que le tunnel rouvrira mardi"],
  ],
  [
    "Le pont rouvrira mardi, a-t-il déclaré dimanche.",
    ["2022-03-15 planned: Le pont rouvrira mardi", "2022-03-06 past: a-t-il déclaré dimanche"],
  ],
  [
    "Le pont rouvrira mardi, l’a confirmé dimanche le maire.",
    ["2022-03-15 planned: Le pont rouvrira mardi", "2022-03-06 past: l’a confirmé dimanche le maire"],
  ],
  [
    "Le pont rouvrira mardi, s’est réjoui dimanche le maire.",
    ["2022-03-15 planned: Le pont rouvrira mardi", "2022-03-06 past: s’est réjoui dimanche le maire"],
  ],
  // A few words without a verb lean on the clause beside them.
  [
    "Mardi – les deux dirigeants se parleront à Lyon.",
    ["2022-03-15 planned: Mardi – les deux dirigeants se parleront à Lyon"],
  ],
  [
    "Les deux dirigeants se parleront enfin : mardi à Lyon.",
    ["2022-03-15 planned: Les deux dirigeants se parleront enfin : mardi à Lyon"],
  ],
  // The dateline dates nothing.
  [
    "BERNE, 3 mai 2020 (ATS) – Le pont a fermé lundi.\n\nIl a rouvert mardi.",
    ["2022-03-07 past: Le pont a fermé lundi", "2022-03-08 past: Il a rouvert mardi"],
  ],
  // Durations, sets, vague words and an hour of no day date nothing.
  ["Il a dormi trois jours.", []],
  ["Le pont a fermé trois jours en 2021.", ["2021 past: Le pont a fermé trois jours en 2021"]],
  ["Le conseil se réunit tous les mardis.", []],
  ["Il est parti récemment.", []],
  ["Le match débute à 21 heures.", []],
])("%s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});
