import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

type Row = readonly [passage: string, speakers: (string | null)[]];

/** Passage -> the speaker of each quotation that is speech and then of each statement: how the press calls those who speak. */
const CALLED: readonly Row[] = [
  // What whoever has just spoken is, at the beginning of the next sentence.
  [
    "« Le pont tiendra », a promis Rose Alibert. La ministre s’est réjouie d’un « chantier exemplaire ».",
    ["Rose Alibert", "Rose Alibert"],
  ],
  [
    "« On manque de sable », déplore Camille Ferrec. Le maire veut un emprunt. « Il en faut un », dit l’édile.",
    ["Camille Ferrec", "Camille Ferrec"],
  ],
  [
    "« Elle n’a rien signé », s’étonne Octave Delmas. L’avocat de la famille réclame une enquête. « Une vraie », dit-il.",
    ["Octave Delmas", "Octave Delmas", "Octave Delmas"],
  ],
  [
    "« Je ne dors plus », a soufflé Octave Delmas. Le procureur a requis deux ans. Il a parlé d’un « gâchis ».",
    ["Octave Delmas", "procureur", "procureur"],
  ],
];

describe.each(CALLED)("%s", (passage, expected) => {
  it("is said by", () => {
    const { quotes, statements } = speechOf(passage);
    const spoken = quotes.filter(({ form }) => form !== "term");
    expect([...spoken, ...statements].map(({ speaker }) => speaker)).toEqual(expected);
  });
});
