import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: quotations that no cue of their sentence gives to anybody. */
const FLOATING: readonly [passage: string, speakers: (string | null)[]][] = [
  // Whoever does something in the sentence right before.
  [
    "« Non », a dit Rose Alibert. Au fond de la cour, le gardien du phare ne cachait pas sa joie. « Je l’ai repeint deux fois. »",
    ["Rose Alibert", "gardien du phare"],
  ],
  [
    "La maraîchère Rose Alibert a tout perdu. Un négociant a parlé d’une « mauvaise année ». Elle a replanté. « J’y crois encore. »",
    ["négociant", "Rose Alibert"],
  ],
  // A bare role is whoever the paragraph has named.
  ["Octave Delmas a tout vu de son camion. Le chauffeur rentrait chez lui. « J’ai freiné. »", ["Octave Delmas"]],
  // At the head of a paragraph: whoever the sentence right behind is about.
  [
    "Fermeture à Rieux\n\nLa préfecture a fermé le pont.\n\n« Je les ai comptés un par un. » Octave Delmas garde 700 bêtes.",
    ["Octave Delmas"],
  ],
  [
    "« Non », a dit Rose Alibert.\n\n« Je ferme ma porte le soir. » Le gérant du camping de Rieux désespère.",
    ["Rose Alibert", "gérant du camping de Rieux"],
  ],
];

describe("whose quotations without a cue are", () => {
  it.each(FLOATING)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });
});
