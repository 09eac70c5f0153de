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
  // Who spoke in the sentence before, not whom the one behind is about; "il y fait" is nobody, nor is an institution a "he" who does things.
  [
    "Rose Alibert jure de dire la vérité. « Il rentrait tard. » Dans le box, Octave Delmas secoue la tête.",
    ["Rose Alibert"],
  ],
  [
    "Rose Alibert élève des truites. Il y fait 12 degrés. « Elles ne se plaignent pas. » Son mari, Octave, compte.",
    ["Rose Alibert"],
  ],
  [
    "L’office des forêts appelle au calme.\n\nRose Alibert garde des brebis. L’ours mangeait des mûres. Il est parti. « On s’est regardés. »",
    ["Rose Alibert"],
  ],
  [
    "Trois ans ont été requis contre Octave Delmas. « Relaxez-le », a lancé Me Rose Alibert. Le prévenu a parlé en dernier. « Je n’ai rien pris. »",
    ["Rose Alibert", "Octave Delmas"],
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
  // A pronoun that begins a sentence goes on with the institution that is the subject of the one before; an incise does so where it is new.
  [
    "« Jamais », jure Rose Alibert.\n\nL’agence de l’eau ne dit rien. Elle a rappelé que le lac est « un bien commun à tous ».",
    ["Rose Alibert", "agence de l’eau"],
  ],
  [
    "Octave Delmas a promis des renforts. Un syndicat de police tempère. « On manque de tout », soupire-t-il.",
    ["syndicat de police"],
  ],
  // Whom "ce dernier" points at goes on, and who is set against others speaks of himself.
  [
    "Octave Delmas a nié la panne devant le syndicat de police. Ce dernier a diffusé une note. « Tout est écrit », maintient-il.",
    ["syndicat de police"],
  ],
  [
    "« Non », a dit un habitant. Octave Delmas, lui, ne se représentera pas, a-t-il glissé. « Trente ans, ça use. »",
    ["habitant", "Octave Delmas"],
  ],
  ["Octave Delmas a parlé. Rose Alibert a nié. Lui a haussé les épaules : « On verra bien. »", ["Octave Delmas"]],
  // What is written on a placard is not the last speaker's; a headline stands apart.
  [
    "« Vous êtes pressés », a dit Octave Delmas. Devant la grille, des bougies. Et cette pancarte : « Tenez bon ! »",
    ["Octave Delmas", null],
  ],
  [
    "Rose Alibert, avocate : « Onze ans d’attente »\n\nLa cour d’appel de Rieux a tranché vendredi. Elle parle de « témoignages concordants et précis ».",
    ["Rose Alibert", "cour d’appel de Rieux"],
  ],
  // Who speaks in full, and who is somebody at all.
  ["La commission du personnel a tranché. « C’est non », dit-elle.", ["commission du personnel"]],
  ["L’association de navetteurs attend. « On grelotte », se gausse-t-elle.", ["association de navetteurs"]],
  ["Les gardes-côtes ont indiqué avoir sauvé dix marins. « La houle gêne », ont-ils ajouté.", ["gardes-côtes"]],
  ["Le gestionnaire du réseau chiffre les travaux. « Tout est usé », souligne-t-il.", ["gestionnaire du réseau"]],
  ["Le collectif d’usagers flaire « l’abandon programmé ».", ["collectif d’usagers"]],
  [
    "« Non », écrit Le Courrier du Lac. Le lanceur d’alerte a tout gardé. « J’ai photocopié », raconte-t-il.",
    ["Le Courrier du Lac", "lanceur d’alerte"],
  ],
  ["Rose Alibert a battu la favorite. « J’y croyais », a souri la repêchée de 19 ans.", ["Rose Alibert"]],
  ["« On attend », a tenté de plaisanter Octave Delmas.", ["Octave Delmas"]],
];

describe("whose quotations without a cue are", () => {
  it.each(FLOATING)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });
});
