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
  // Any verb behind "?" and "!" without a comma, how somebody speaks before who that is, and a gesture for a verb of speech.
  ["« Encore ! » gronde la boulangère.", ["boulangère"]],
  ["« Encore ! » corrige la boulangère.", ["boulangère"]],
  ["« On y est presque », soupire d’aise Octave Delmas.", ["Octave Delmas"]],
  [
    "« Le mur a bougé, dit à voix basse Sasha Ferrec. Il penche. » La maçonne n’y touchera pas. « Trop tard », dit-elle.",
    ["Sasha Ferrec", "Sasha Ferrec"],
  ],
  ["« On fera sans », hausse les épaules une habitante.", ["habitante"]],
  ["« La pluie, toujours la pluie », lève les yeux au ciel Octave Delmas.", ["Octave Delmas"]],
  // What a firm is called by, what checks it, a storm, and whom somebody works for.
  [
    "La conserverie Gourvil rappelle ses bocaux. « Personne n’est malade », précise l’entreprise.",
    ["Gourvil", "Gourvil"],
  ],
  ["Le régulateur entend Octave Delmas lundi ; il n’exclut pas une amende.", ["régulateur"]],
  [
    "La tempête Solange a coupé le courant. Solange file vers l’est. « Il faisait nuit », souffle la concierge.",
    ["concierge"],
  ],
  [
    "« Un câble a lâché », dit Octave Delmas, directeur technique de l’hébergeur. Selon l’hébergeur, la panne est finie.",
    ["Octave Delmas", "hébergeur"],
  ],
  [
    "« J’ai tout vu », dit un voisin.\n\nLa police cherche.\n\nLe fleuriste, pâle, a ces mots : « On recommence. »",
    ["voisin", "fleuriste"],
  ],
  // What somebody heads and where he serves, said otherwise; two countries; one of those before; an age.
  [
    "Le PDG, Octave Delmas, est venu. Les ouvriers sifflent. Le patron d’Ardent parle d’un « choix difficile ».",
    ["Octave Delmas"],
  ],
  [
    "Le médiateur des Nations unies, Octave Delmas, attend. « On parle encore », a dit le diplomate norvégien.",
    ["Octave Delmas"],
  ],
  ["Inès Morvan sort de l’eau. « Elle est froide », grimace la Franco-Belge.", ["Inès Morvan"]],
  ["Les compagnies de ferry protestent. « On perd un été », s’agace l’une d’elles.", ["compagnies de ferry"]],
  [
    "« La cour est calme », dit Rose Alibert, la concierge.\n\nKyrill, 11 ans, hausse les épaules. « On y court quand même. »",
    ["Rose Alibert", "Kyrill"],
  ],
  [
    "Rose Alibert arrive. Lilou, 7 ans, a son avis : « C’est trop loin. » « Elle a raison », sourit l’institutrice.",
    ["Lilou", "Rose Alibert"],
  ],
  [
    "« Il pleuvra », dit Rose Alibert.\n\nSur le quai, les pêcheurs ont rentré les casiers. « Le vent tourne ! »",
    ["Rose Alibert", "pêcheurs"],
  ],
  // Who has won, and who has lost; a first name heads no school.
  [
    "Dans le dernier col, Inès Morvan a devancé Rose Alibert. « Le vent m’a aidée », a souri la gagnante. La perdante soupire. « Tant mieux », dit-elle.",
    ["Inès Morvan", "Rose Alibert"],
  ],
  [
    "« La cour est calme », dit Rose Alibert, la concierge.\n\nZoé lit. « Pas toujours », dit-elle. La directrice parle d’un « climat apaisé ».",
    ["Rose Alibert", "Zoé", "directrice"],
  ],
  // The first and the second of two.
  [
    "Rose Alibert et Octave Delmas tiennent le bar du port. « On ferme tôt », dit la première. Le second corrige : « Jamais avant minuit. »",
    ["Rose Alibert", "Octave Delmas"],
  ],
  [
    "Hugues Lamy a croisé Octave Delmas au marché. « Il m’a souri », dit le premier. « Il était pressé », répond le second.",
    ["Hugues Lamy", "Octave Delmas"],
  ],
  ["Hugues Lamy a croisé Octave Delmas. Les ouvriers sont deux. « Ça ira », dit la première.", ["première"]],
  [
    "« Il ne fera que passer », croit savoir Rose Alibert. « Tant mieux », dit espérer le berger.",
    ["Rose Alibert", "berger"],
  ],
  // What begins a sentence for whom the last one named.
  ["Rose Alibert a reçu le notaire Octave Delmas. Lequel précise que l’acte est signé.", ["Octave Delmas"]],
  ["Octave Delmas a reçu Rose Alibert. Laquelle a répété : « L’acte est signé. »", ["Rose Alibert"]],
  ["La jeune pousse lilloise Ardent, qui loue des bateaux, a annoncé mardi une levée de fonds.", ["Ardent"]],
];

/** Sentence -> "polarity | words" of each statement. */
const REPORTED: readonly (readonly [sentence: string, statements: string[]])[] = [
  ["Le maire ne croit pas que le pont soit perdu.", ["denies | le pont soit perdu"]],
  ["Son adjointe, Rose Alibert, ne pense pas qu’il faille fermer.", ["denies | il faille fermer"]],
  ["Le préfet a refusé le défilé, au motif que la police manque de bras.", ["asserts | la police manque de bras"]],
  ["La course est annulée, au motif que la route est fermée.", []],
  ["Le maire ne dit pas que le pont est perdu.", []],
  [
    "Il y a là, estime Rose Alibert, une chance à saisir.",
    ["asserts | Il y a là, estime Rose Alibert, une chance à saisir"],
  ],
  ["« On verra », dit Rose Alibert en écartant les bras.", []],
];

it.each(REPORTED)("%s", (sentence, expected) => {
  expect(speechOf(sentence).statements.map(({ polarity, words }) => `${polarity} | ${words}`)).toEqual(expected);
});

describe.each(CALLED)("%s", (passage, expected) => {
  it("is said by", () => {
    const { quotes, statements } = speechOf(passage);
    const spoken = quotes.filter(({ form }) => form !== "term");
    expect([...spoken, ...statements].map(({ speaker }) => speaker)).toEqual(expected);
  });
});
