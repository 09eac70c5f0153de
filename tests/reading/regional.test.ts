import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: constructions of the regional press. */
const SPEAKERS: readonly [passage: string, speakers: (string | null)[]][] = [
  // Insertions between the verb and its subject, or between the subject and its verb.
  ["« Je pense à nos voisins », a soufflé, défait, le capitaine Octave Delmas.", ["Octave Delmas"]],
  [
    "Son frère, Octave, renvoyé « après trente ans de scierie », a trouvé une place « de gardien de nuit ».",
    ["Octave", "Octave"],
  ],
  [
    "« Comment y croire quand les patrons ont promis, la main levée, de payer », a lancé lundi Rose Alibert, présidente du club.",
    ["Rose Alibert"],
  ],
  ["Rose Alibert s’est levée. « La digue tiendra », a t-elle assuré.", ["Rose Alibert"]],
  ["« On est avec vous », ont lancé de nombreux passants.", ["passants"]],
  // A name with its role holds no verb.
  [
    "Invité lundi de la radio, Octave Delmas, président du syndicat, n’a pas dit autre chose : « Il faut craindre le pire. »",
    ["Octave Delmas"],
  ],
  // A thing before the colon: who is named right before it, or whoever the text was about.
  [
    "Ces propos ont été suivis d’une mise au point du porte-parole de la ville, Octave Delmas : « Rien n’est signé. »",
    ["Octave Delmas"],
  ],
  [
    "Rose Alibert élève des truites. Une sécheresse serait fatale pour l’élevage : « Sans eau, je ferme. »",
    ["Rose Alibert"],
  ],
  // Who is brought in.
  [
    "Octave Delmas tousse. Quant à Rose Alibert, elle n’a pas de congés. « J’attendais cette journée avec impatience. »",
    ["Rose Alibert"],
  ],
  [
    "Octave Delmas tousse. Même sentiment chez Rose Alibert, dont le fils est en sixième. « On nous oublie. »",
    ["Rose Alibert"],
  ],
  [
    "« On court tout le temps », dit Octave Delmas. Le constat est similaire pour Paul Garnier. « On ne dort plus », raconte-t-il.",
    ["Octave Delmas", "Paul Garnier"],
  ],
  // The verb of a relative clause behind the marks.
  [
    "Rose Alibert est venue. « On y croit », a-t-elle dit. « On espérait tout de la médiation », à l’issue de laquelle les éleveurs s’étaient engagés à vendre.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // Two who are the subject of the sentence before.
  [
    "Rose Alibert et Anne Roux sont venues avec leurs filles. « On donne beaucoup », soufflent-elles.",
    ["Rose Alibert et Anne Roux"],
  ],
  // Where and when it is said is nobody; nor is what stands in brackets.
  ["« Je reste », a lancé le ministre au milieu des huées.", ["ministre"]],
  ["« On y va », a déclaré à Radio Lac (RL) Octave Delmas, président de la métropole.", ["Octave Delmas"]],
  // A verb of no list within the marks.
  ["Octave Delmas attend. « On a tenu, jubile Rose Alibert. Le reste viendra. »", ["Rose Alibert"]],
  ["Rose Alibert attend. « On a tenu », exulte-t-elle. « Enfin ! »", ["Rose Alibert", "Rose Alibert"]],
  ["Rose Alibert attend. « On a fêté ça, madame la présidente. »", ["Rose Alibert"]],
  // A subject whose verb stands behind the quoted words, and an infinitive right before them.
  [
    "La coopérative Valmer, « par prudence » et « pour préserver tout le personnel de nuit », a décidé de fermer ses ateliers Dumont.",
    ["Valmer"],
  ],
  ["Des bergers ont défilé pour réclamer « un plan loup efficace ».", ["bergers"]],
  // People and things.
  ["« Non », regrettent certains riverains.", ["riverains"]],
  ["Rose Alibert élève des brebis. Elle pointe la loi Ovalim. « On y a cru, et rien ne vient. »", ["Rose Alibert"]],
  [
    "Le président des Bergers réunis de l’Aude Octave Delmas a parlé. « On verra », dit-il. « Jamais », tranche le président audois.",
    ["Octave Delmas", "Octave Delmas"],
  ],
  // Long roles before a name, and roles that say again who that is.
  [
    "Le président des Bergers réunis de la Drôme Octave Delmas a pris la parole. « On verra », dit-il.",
    ["Octave Delmas"],
  ],
  [
    "Le président du syndicat, Octave Delmas, a parlé. « Qui paie ? », dit-il. « Nous », admet le président syndical.",
    ["Octave Delmas", "Octave Delmas"],
  ],
  [
    "Octave, un habitant du quartier, hésite : « Je reste. » Le père de famille ne croit pas au projet. « Je partirais bien », finit-il par concéder.",
    ["Octave", "Octave"],
  ],
  [
    "Le bilan fait sourire Octave Delmas, le président des vignerons girondins : « Nos salons marchent bien. »",
    ["Octave Delmas"],
  ],
  [
    "Une opération menée par la mairie de Rieux, et que le maire Octave Delmas assume : « Il fallait bien agir ! »",
    ["Octave Delmas"],
  ],
  // A line of quoted words over the text that follows.
  [
    "Une nuit sous l’eau\n\n« Je dormais », raconte Octave Delmas, au bord du lac.\n\n« On a eu très peur »\n\nLa rue s’est réveillée sous un mètre d’eau. « La cave était pleine », raconte Rose Alibert.",
    ["Octave Delmas", "Rose Alibert", "Rose Alibert"],
  ],
  [
    "Une nuit sous l’eau\n\n« La cave était pleine. On a eu très peur », raconte Octave Delmas.\n\n« On a eu très peur »\n\nLe lac est plein. « Il baisse », dit Rose Alibert.",
    ["Octave Delmas", "Octave Delmas", "Rose Alibert"],
  ],
];

describe("who speaks in the regional press", () => {
  it.each(SPEAKERS)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });
});

/** Passage -> its statements, "speaker | words". */
const STATEMENTS: readonly [passage: string, statements: string[]][] = [
  [
    "La police a entendu deux témoins : la conductrice, âgée de 60 ans, a assuré ne pas avoir vu le cycliste.",
    ["conductrice | ne pas avoir vu le cycliste"],
  ],
  // Neither an opinion nor a name.
  ["Pour Noël, six familles ont été logées dans un gîte.", []],
  [
    "La direction, fidèle à son sens du dialogue, a annoncé que la grève était finie.",
    ["direction | la grève était finie"],
  ],
  ["Puis le juge rappelle que la voiture roulait vite.", ["juge | la voiture roulait vite"]],
  // Not the last of the examples.
  ["Les élus, comme Octave Delmas et Rose Alibert, ont dénoncé un mépris.", ["élus | un mépris"]],
  ["Certains habitants redoutent une crue.", ["habitants | une crue"]],
  // Institutions, several of them.
  ["Les banques ont annoncé une fermeture anticipée.", ["banques | une fermeture anticipée"]],
  ["Deux coopératives ont dénoncé un abandon.", ["coopératives | un abandon"]],
  ["Les traités excluent une intervention.", []],
];

describe("what is stated in the regional press", () => {
  it.each(STATEMENTS)("%s", (passage, expected) => {
    expect(speechOf(passage).statements.map(({ speaker, words }) => `${speaker} | ${words}`)).toEqual(expected);
  });
});
