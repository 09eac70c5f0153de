import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: people who talk with each other, with no cue at each turn. */
const DIALOGUES: readonly [passage: string, speakers: (string | null)[]][] = [
  // Whoever is asked answers.
  [
    "Octave Delmas a parlé des dockers. La présidente insiste : pourquoi n’a-t-il rien dit ? Long silence. « On ne m’a rien demandé. »",
    ["Octave Delmas"],
  ],
  [
    "« J’étais au lit », dit Octave Delmas. « Seul ? » demande la présidente. « Avec la grippe. »",
    ["Octave Delmas", "présidente", "Octave Delmas"],
  ],
  // Whoever asks with the words just heard is the other.
  [
    "« On nous a volés », dit Octave Delmas. La fédération assure que les primes ont été versées. « Quelles primes ? On a tout perdu. »",
    ["Octave Delmas", "Octave Delmas"],
  ],
  [
    "« Le bassin fuit », dit Octave Delmas. Rose Alibert demande où nager. L’adjoint a promis un bus. « Un bus vers quoi ? »",
    ["Octave Delmas", "Rose Alibert"],
  ],
  // Nobody calls himself "madame la présidente", "monsieur" or by his name.
  [
    "Octave Delmas parle si bas que la présidente le reprend. « Plus fort, monsieur, la salle n’entend rien. »",
    ["présidente"],
  ],
  ["La présidente Rose Alibert interroge Octave Delmas. « J’étais fatigué, madame la présidente. »", ["Octave Delmas"]],
  ["La présidente fixe Octave Delmas, qui tousse. « Monsieur Delmas, combien de coqs avez-vous ? »", ["présidente"]],
  // Turns that each have a paragraph.
  [
    "« Levez-vous, Delmas. Vous savez pourquoi vous êtes là ? » La présidente Rose Alibert ne crie jamais.\n\n« À cause du scooter. »\n\n« À cause du garçon qui était dessus. »\n\nOctave Delmas, 22 ans, fixe ses baskets.",
    ["Rose Alibert", "Octave Delmas", "Rose Alibert"],
  ],
  // Who goes on all the same.
  ["« Que faire ? » dit Rose Alibert. « Se taire, peut-être. »", ["Rose Alibert", "Rose Alibert"]],
  ["« Le bassin fuit », dit Octave Delmas. « Et qui va payer le bassin ? Nous. »", ["Octave Delmas", "Octave Delmas"]],
  // Somebody says it in the sentence behind.
  [
    "« Je me tais », dit Octave Delmas.\n\n« J’y vais pour gagner. »\n\nRose Alibert l’a dit dimanche, sur une estrade.",
    ["Octave Delmas", "Rose Alibert"],
  ],
];

describe("who takes which turn of a dialogue", () => {
  it.each(DIALOGUES)("%s", (passage, speakers) => {
    const spoken = speechOf(passage).quotes.filter(({ form }) => form !== "term");
    expect(spoken.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});
