import { expect, test } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Sentence -> "polarity | speaker | words", one for each statement: where what is reported begins and ends. */
const TABLE: readonly [sentence: string, statements: string[]][] = [
  // An infinitive behind those to whom it was said, and where.
  ["Lise Aubert a déclaré aux enquêteurs avoir agi seule.", ["asserts | Lise Aubert | avoir agi seule"]],
  ["Le préfet a assuré à l’agence ne pas être en cause.", ["asserts | préfet | ne pas être en cause"]],
  ["Le prévenu a expliqué aux gendarmes, mardi, avoir paniqué.", ["asserts | prévenu | avoir paniqué"]],
  ["Le maire a indiqué lors d’un point presse avoir saisi le juge.", ["asserts | maire | avoir saisi le juge"]],
  ["Le maire a réagi lors d’un dîner. Le maire a confirmé au pouvoir.", []],
  // An insertion, or several who are asked, before the infinitive.
  ["Le maire a promis, main sur le cœur, de rouvrir le bassin.", ["asserts | maire | rouvrir le bassin"]],
  ["Le maire a demandé à l’État, aux élus et aux riverains de patienter.", ["asks | maire | patienter"]],
  [
    "La préfète a insisté sur les délais, appelant à inclure les riverains dans le débat.",
    ["asserts | préfète | les délais", "asks | préfète | inclure les riverains dans le débat"],
  ],
  // What is denied behind a participle in an insertion.
  ["Le groupe Ardent a démenti, dans une note publiée samedi, toute cession.", ["denies | Ardent | toute cession"]],
  // A "que" that belongs to another word.
  [
    "Le maire a annoncé mardi un gel des embauches, tout en assurant que les écoles seraient épargnées.",
    ["asserts | maire | un gel des embauches", "asserts | maire | les écoles seraient épargnées"],
  ],
  [
    "Les syndicats dénoncent un recul du droit de grève, tandis que la direction parle de progrès.",
    ["asserts | syndicats | un recul du droit de grève"],
  ],
  [
    "Lise Aubert a déclaré hier, après une visite au « hangar aux ânes » de la ville, que le toit tenait.",
    ["asserts | Lise Aubert | le toit tenait"],
  ],
  [
    "Lise Aubert rappelle que, selon elle, la loi est claire.",
    ["asserts | Lise Aubert | selon elle, la loi est claire"],
  ],
  // A colon ends the clause.
  [
    "La préfète confie que les débuts sont durs : il a fallu tout refaire.",
    ["asserts | préfète | les débuts sont durs"],
  ],
  // What stands between commas is not said by what the verb takes.
  ["Les éleveurs, « à bout », réclament des aides.", ["asks | éleveurs | des aides"]],
  ["Son dernier roman, « Le Sel des dunes », a reçu un prix.", []],
  [
    "Un infirmier joint par téléphone, Yann Gourvil, décrit des scènes de chaos.",
    ["asserts | Yann Gourvil | des scènes de chaos"],
  ],
  // The clause goes on behind the incise.
  [
    "Boris Tanguy récuse le terme. Il s’agit, dit-il, d’un « report » de trois mois.",
    ["denies | Boris Tanguy | le terme", "asserts | Boris Tanguy | Il s’agit, dit-il, d’un « report » de trois mois"],
  ],
];

test.each(TABLE)("%s", (sentence, expected) => {
  const { statements } = speechOf(sentence);
  expect(statements.map(({ polarity, speaker, words }) => `${polarity} | ${speaker} | ${words}`)).toEqual(expected);
});
