import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/reading/findings.ts";
import { nameOf } from "../../src/reading/mentions.ts";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: people called by what they are, where they come from and how old they are. */
const SALIENCE: readonly [passage: string, speakers: (string | null)[]][] = [
  // A trade, a post or an origin said again of whoever was named.
  [
    "« On sème tard », note Boris Tanguy. Le légumier reste inquiet. « Il faudra de l’eau », dit-il.",
    ["Boris Tanguy", "Boris Tanguy"],
  ],
  [
    "« On sème tard », note Rose Alibert. « Il faudra de l’eau », insiste la maraîchère.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  ["Yann Gourvil n’a pas dormi. « La digue a lâché », raconte le Brestois.", ["Yann Gourvil"]],
  ["Inès Morvan pleure. « C’était ma rue », souffle la Souletine.", ["Inès Morvan"]],
  [
    "« J’ai tout perdu », dit Odile Prat, 54 ans. « On repart de zéro », reprend la quinquagénaire.",
    ["Odile Prat", "Odile Prat"],
  ],
  [
    "« J’ai tout perdu », dit Odile Prat. « On repart de zéro », sourit cette passionnée de voile.",
    ["Odile Prat", "Odile Prat"],
  ],
  ["Hugues Lamy arrive de Gap. « Je ne signe rien », s’esclaffe ce grand gaillard de 40 ans.", ["Hugues Lamy"]],
  ["À la table du fond, Louise Ferrec écoute. « Je ne vends pas », tranche la vieille dame.", ["Louise Ferrec"]],
  // What a relative clause says that somebody does.
  [
    "« Il manque un quai », rappelle Rose Alibert, qui préside le club. La présidente parle d’un « gâchis sans nom ».",
    ["Rose Alibert", "Rose Alibert"],
  ],
  [
    "Boris Tanguy, qui élève trente vaches, a écrit au ministre. « Personne ne répond », peste l’éleveur.",
    ["Boris Tanguy"],
  ],
  [
    "« J’ai crié si fort », rigole Boris Tanguy.\n\nLa soirée fut amère pour Yann Gourvil. Le Brestois n’a rien vu. « J’ai subi », dit-il.",
    ["Boris Tanguy", "Yann Gourvil"],
  ],
  ["Odile Prat n’a rien ramassé. « Il gèle », grince la castanéicultrice.", ["Odile Prat"]],
  // Ways to say an office.
  [
    "Le préfet, Yann Gourvil, est venu. « Les contrôles seront durs », prévient le représentant de l’État.",
    ["Yann Gourvil"],
  ],
  [
    "Le Premier ministre, Octave Delmas, a parlé. « Rien n’est signé », assure le locataire de Matignon.",
    ["Octave Delmas"],
  ],
  ["L’ancien préfet Yann Gourvil dirige la banque. « Rien n’est signé », a dit l’ancien préfet.", ["Yann Gourvil"]],
  ["La cheffe de file de l’opposition, Rose Alibert, se lève. « Montrez la lettre », lance l’élue.", ["Rose Alibert"]],
  // Announced before the name.
  ["« On a eu chaud », souffle le gérant du camping. Boris Tanguy a passé la nuit dehors.", ["Boris Tanguy"]],
  // Somebody new all the same.
  ["« Non », a dit Boris Tanguy. « Jamais », a répondu le maire de Rieux.", ["Boris Tanguy", "maire de Rieux"]],
  [
    "« Non », a dit l’avocat Boris Tanguy. « La peine est juste », a estimé le procureur.",
    ["Boris Tanguy", "procureur"],
  ],
  ["« Non », a dit Boris Tanguy. « Il rentrera », promet le père de Tanguy.", ["Boris Tanguy", "père de Tanguy"]],
  ["Boris Tanguy a été renversé. « Je ne l’ai pas vu », jure le chauffeur.", ["chauffeur"]],
  // Whom things and papers are not.
  [
    "La sonde Ariel se tait. « Elle a froid », explique Inès Morvan. « On attend », ajoute l’ingénieure.",
    ["Inès Morvan", "Inès Morvan"],
  ],
  ["Selon Le Messager des Alpes, le tunnel est « dangereux et trop étroit ».", ["Le Messager des Alpes"]],
  ["L’association Terre de partage parle d’un « abandon organisé des quartiers ».", ["Terre de partage"]],
  ["L’écrivain Ghislain de Varennes a souri. « J’ai tout inventé », dit-il.", ["Ghislain de Varennes"]],
  ["Le griot Cheikh Tidiane Sarr a chanté. « Je reviendrai », promet M. Sarr.", ["Cheikh Tidiane Sarr"]],
  // One of several.
  ["Elles sont deux infirmières. L’une d’elles, Odile Prat, reçoit tard. « On trie », avoue-t-elle.", ["Odile Prat"]],
  // The subject of the sentence that quotes.
  [
    "Rose Alibert a reçu Boris Tanguy. Cette dernière a renvoyé l’élu vers un rapport « public depuis le mois de mars ».",
    ["Rose Alibert"],
  ],
  // A fronted pronoun.
  ["Dans ce qu’il a décrit comme un échange « franc et utile », le ministère a promis une trêve.", ["ministère"]],
  // Answers and goings on before a colon.
  ["Faux, répond la professeure Inès Morvan : « Soixante élèves avaient signé ! »", ["Inès Morvan"]],
  [
    "Rose Alibert s’en tire par une pirouette : « Je bois mon café ». Puis, plus grave : « On décidera en mars ».",
    ["Rose Alibert", "Rose Alibert"],
  ],
  [
    "L’opposition accable le gouvernement. Ce dernier répond que « le temps n’est pas aux querelles de couloir ».",
    ["gouvernement"],
  ],
];

describe("people called by what they are", () => {
  it.each(SALIENCE)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });

  it("takes the last two who spoke for “ils”", () => {
    const text = "Boris Tanguy craint une crue. Inès Morvan redoute un éboulement. Ils réclament une réunion.";
    const { layout, speech } = speechOf(text);
    const last = speech.statements.at(-1);
    const members = speech.entities[last?.speaker.entity ?? -1]?.members ?? [];
    expect(members.map((one) => nameOf(layout, speech.entities[one] as Entity))).toEqual([
      "Boris Tanguy",
      "Inès Morvan",
    ]);
  });
});
