import { expect, test } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Sentence -> "words | form | speaker", one for each quotation: what is speech, and what is a name or a charge. */
const TABLE: readonly [sentence: string, quotes: string[]][] = [
  // A work.
  ["Son deuxième album, « Rien ne presse », sort en mai.", ["Rien ne presse | term | nobody"]],
  // A noun that looks like a verb.
  ["Le syndicat dénonce « un passage en force ».", ["un passage en force | fragment | syndicat"]],
  // Who is described is a pronoun.
  ["Sa coach, Lise Aubert, la décrit comme « une bosseuse ».", ["une bosseuse | fragment | Lise Aubert"]],
  // A sentence ends before a mark that is the wrong way round.
  [
    "On savoure. » C’est un grand soir «, a jugé Boris Tanguy. Il espère « finir cinquième ».",
    ["C’est un grand soir | full | Boris Tanguy", "finir cinquième | fragment | Boris Tanguy"],
  ],
  // What is described is no name.
  ["Lise Aubert a dénoncé un dispositif « coûteux et inutile ».", ["coûteux et inutile | fragment | Lise Aubert"]],
  ["Lise Aubert a dénoncé le dispositif « nuits calmes ».", ["nuits calmes | term | Lise Aubert"]],
  // An offence is the law’s word.
  [
    "« Il a parlé », a dit la juge Lise Aubert. L’homme est mis en examen pour « vol en vue de nuire à autrui » et « recel de vol en réunion ».",
    [
      "Il a parlé | full | Lise Aubert",
      "vol en vue de nuire à autrui | term | nobody",
      "recel de vol en réunion | term | nobody",
    ],
  ],
  [
    "Le syndicat Rail « constate la fin du mandat du maire » et « appelle à un vote ouvert à tous les habitants ».",
    [
      "constate la fin du mandat du maire | fragment | Rail",
      "appelle à un vote ouvert à tous les habitants | fragment | Rail",
    ],
  ],
  // The verb of somebody.
  ["Le syndicat Rail, sur son site, « appelle à la grève ».", ["appelle à la grève | fragment | Rail"]],
  ["Le préfet « prend acte » du vote.", ["prend acte | fragment | préfet"]],
  ["Le préfet « prend son temps ».", ["prend son temps | term | nobody"]],
  [
    "Le préfet « regrette ce retard » et « fera la lumière ».",
    ["regrette ce retard | fragment | préfet", "fera la lumière | fragment | préfet"],
  ],
  ["Lise Aubert veut rouvrir le bac et « réveiller » le port.", ["réveiller | fragment | Lise Aubert"]],
  ["Lise Aubert enseigne le « vivre ensemble ».", ["vivre ensemble | term | nobody"]],
  // Few words that somebody utters.
  ["Boris Tanguy s’est contenté d’un « bon vent ».", ["bon vent | fragment | Boris Tanguy"]],
  ["Un « pur scandale », dixit la préfète.", ["pur scandale | fragment | préfète"]],
  ["Pour Lise Aubert, le bail « fragilise » chacun.", ["fragilise | fragment | Lise Aubert"]],
  ["Retraites : pour Lise Aubert, « le compte n’y est pas ».", ["le compte n’y est pas | full | Lise Aubert"]],
  // Where “on” speaks.
  ["« Rien ne presse », tempère-t-on dans l’opposition.", ["Rien ne presse | full | opposition"]],
];

test.each(TABLE)("%s", (sentence, expected) => {
  const { quotes } = speechOf(sentence);
  expect(quotes.map(({ words, form, speaker }) => `${words} | ${form} | ${speaker ?? "nobody"}`)).toEqual(expected);
});
