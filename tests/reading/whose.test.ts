import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: ways to speak of somebody without the name. */
const WHOSE: readonly [passage: string, speakers: (string | null)[]][] = [
  // Pronouns that stand apart, or before an infinitive.
  ["L’atelier a fermé. Ce dernier, Boris Tanguy, a parlé d’un « gâchis ».", ["Boris Tanguy"]],
  ["Octave Delmas a écrit au préfet. À l’en croire, le quai est « en ruine ».", ["Octave Delmas"]],
  ["Rose Alibert tempère. À l’entendre, le remède reste « trop cher ».", ["Rose Alibert"]],
  [
    "« C’est mieux », a dit Rose Alibert, pour qui l’hiver s’annonce « moins rude que prévu ».",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // A number before the noun, a condition before the incise.
  ["Dans une lettre, douze riverains dénoncent « un chantier sans fin ».", ["riverains"]],
  [
    "Si la pluie continuait, une crue serait « possible avant lundi soir », avance l’hydrologue Octave Delmas.",
    ["Octave Delmas"],
  ],
  ["La procureure n’y a vu qu’une « manœuvre de dernière minute ».", ["procureure"]],
  // What a role is about, and parties and unions in full.
  ["Le rapporteur de la loi sur les ports, Octave Delmas, parle d’un texte « mal écrit ».", ["Octave Delmas"]],
  ["« On y croit », a plaidé leur directrice pour l’Asie, Rose Alibert, à la radio.", ["Rose Alibert"]],
  // Two clauses, each with its subject.
  [
    "Octave Delmas a rendu les clés ; l’adjointe au logement, Vesna Korbut, les a gardées. « On verra », a-t-elle dit.",
    ["Vesna Korbut"],
  ],
  ["Rose Alibert, déléguée Force commune, se lève. « On nous ment », tonne la déléguée.", ["Rose Alibert"]],
  ["La députée Horizons Rose Alibert parle d’un « aveu ».", ["Rose Alibert"]],
  [
    "« Un grand jour », a dit le président du syndicat mixte, Octave Delmas. M. le président parle d’un « souffle ».",
    ["Octave Delmas", "Octave Delmas"],
  ],
  // An adjective of a country with a capital, as many sites write it, is of the role.
  ["La chancelière Allemande, Greta Hofmann, se tait. « Nous paierons », dit la chancelière.", ["Greta Hofmann"]],
  // Those on trial and those who are held.
  ["Dans le box, Boris Tanguy a baissé la tête. « Je regrette », a dit l’accusé.", ["Boris Tanguy"]],
  [
    "Les avocats de Boris Tanguy ont déposé un recours. Le détenu a dit vouloir « rentrer chez lui ».",
    ["Boris Tanguy"],
  ],
  [
    "La compagne du photographe Octave Delmas, enlevé en mai, a écrit. L’otage disait aller « bien ».",
    ["Octave Delmas"],
  ],
  // Players, ages, trades.
  [
    "Yann Gourvil joue depuis dix ans. Le capitaine a signé. « On a souffert », rappelle le deuxième ligne.",
    ["Yann Gourvil"],
  ],
  ["Octave Delmas a promis une semaine studieuse. « On verra », sourit l’ancien international.", ["Octave Delmas"]],
  ["Rose Alibert ouvre tous les matins. « Rien ne presse », répond la nonagénaire.", ["Rose Alibert"]],
  ["Boucher à Rieux, Boris Tanguy nuance. « Je vends autant », observe l’artisan.", ["Boris Tanguy"]],
  // Who has put figures out, and whom a sentence begins with that nothing names.
  ["D’après les chiffres publiés lundi par la compagnie, le retard est « sans précédent ».", ["compagnie"]],
  ["Selon une enquête de l’institut Opalia publiée par Le Matin, c’est « un record ».", ["Opalia"]],
  ["Quinze joueuses boycottent le stage. Elles exigent « des hôtels et du respect ».", ["joueuses"]],
  ["Le palais n’a rien expliqué. Il a salué « un serviteur loyal de la nation ».", ["palais"]],
  ["La société vend des skis. Elle accuse « trois saisons sans janvier ».", ["société"]],
  ["La société a choisi Rose Alibert. Elle promet « une saison de fête ».", ["Rose Alibert"]],
  // Verbs of no list, right behind a quotation.
  ["« Vous êtes sûr, monsieur ? » s’enquiert le président.", ["président"]],
  ["« On ferme, on oublie », balance le porte-parole du collectif.", ["porte-parole du collectif"]],
  ["« J’ai tout vu », comme le gardien.", [null]],
  // Institutions.
  ["Le groupe Crédit de l’Est a publié un bénéfice. Le groupe parle de « départs naturels ».", ["Crédit de l’Est"]],
  ["« Tout va bien », a confirmé la direction de course.", ["direction de course"]],
  // Where somebody comes from, and what only looks so.
  [
    "La ministre estonienne Kaja Tamm a proposé un fonds. Luis Pereira a refusé. L’Estonienne parle d’un « bon début ».",
    ["Kaja Tamm"],
  ],
  ["Ander Uhart a battu Paulo Lopes au sprint. « Je suis fier », a souri le Basque.", ["Ander Uhart"]],
  ["Le préfet a parlé du Lorrain Luc Martin. « Je pars », a dit Luc Martin.", ["Luc Martin"]],
  [
    "« Rien ne bouge », a dit le maire Boris Tanguy. La Lorraine affirme que le canal est « à sec ».",
    ["Boris Tanguy", "Lorraine"],
  ],
  ["Rose Alibert s’est tue. La Française des jeux parle d’un « retard ».", ["Française des jeux"]],
  [
    "La centriste Rose Alibert et l’écologiste Octave Delmas débattent. « Donc oui », traduit la centriste. « Non », répond l’écologiste.",
    ["Rose Alibert", "Octave Delmas"],
  ],
];

describe("whose words they are", () => {
  it.each(WHOSE)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });
});

/** Passage -> "polarity | speaker | words", one for each statement: where what is said begins and ends, and what is done rather than said. */
const SAID: readonly [passage: string, statements: string[]][] = [
  ["Rose Alibert est prudente. Elle-même affirme ne pas avoir signé.", ["asserts | Rose Alibert | ne pas avoir signé"]],
  [
    "Le maire a promis un référendum, tout en excluant que la digue soit rasée.",
    ["asserts | maire | un référendum", "denies | maire | la digue soit rasée"],
  ],
  [
    "Octave Delmas a rappelé que le site avait brûlé, ce que la mairie a toujours contesté.",
    ["asserts | Octave Delmas | le site avait brûlé"],
  ],
  [
    "Octave Delmas a estimé que le texte était bancal, avant de quitter la salle.",
    ["asserts | Octave Delmas | le texte était bancal"],
  ],
  ["Le groupe qui revendique l’attentat a nié avoir tiré.", ["denies | groupe | avoir tiré"]],
  ["Octave Delmas se défend d’avoir favorisé son frère.", ["denies | Octave Delmas | avoir favorisé son frère"]],
  ["Octave Delmas demandait aussi qu’on nourrisse son chat.", ["asks | Octave Delmas | on nourrisse son chat"]],
  ["Une voisine, qui requiert l’anonymat, est sortie.", []],
  [
    "La mairie a contesté tout dérapage, expliquant que les marchés étaient ouverts.",
    ["denies | mairie | tout dérapage", "asserts | mairie | les marchés étaient ouverts"],
  ],
  ["Le maire avait émis des réserves.", []],
  ["L’institut maintient ses chiffres.", []],
  ["Le ministre a évoqué « le départ de Luc Martin », sans autre commentaire.", []],
  [
    "La coopérative de Rieux a ouvert deux fermes, a-t-elle annoncé lundi.",
    ["asserts | coopérative de Rieux | La coopérative de Rieux a ouvert deux fermes"],
  ],
  [
    "L’observatoire de la faune a compté 300 grues, a-t-il fait savoir mardi.",
    ["asserts | observatoire de la faune | L’observatoire de la faune a compté 300 grues"],
  ],
  ["Une foule peu disposée à l’écouter a sifflé.", []],
];

describe("what is said and what is not", () => {
  it.each(SAID)("%s", (passage, expected) => {
    const { statements } = speechOf(passage);
    expect(statements.map(({ polarity, speaker, words }) => `${polarity} | ${speaker} | ${words}`)).toEqual(expected);
  });
});
