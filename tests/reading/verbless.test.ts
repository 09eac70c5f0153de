import { expect, test } from "vitest";
import { speechOf } from "./reading-speech.ts";

const quotesOf = (text: string) =>
  speechOf(text).quotes.map(({ words, form, speaker }) => `${words} | ${form} | ${speaker ?? "nobody"}`);

test.each([
  // The verb of the first speaker is that of the second, who has none.
  [
    "La Pologne a dénoncé « une agression intolérable » et la Suède « une faute grave ».",
    ["une agression intolérable | fragment | Pologne", "une faute grave | fragment | Suède"],
  ],
  [
    "Oslo a jugé la décision « hâtive », Riga « infondée ».",
    ["hâtive | fragment | Oslo", "infondée | fragment | Riga"],
  ],
  [
    "Le maire évoque « un accident », et la préfète « un drame ».",
    ["un accident | fragment | maire", "un drame | fragment | préfète"],
  ],
  // Two things that one speaker says.
  [
    "Lise Aubert a dénoncé « un recul » et « une faute ».",
    ["un recul | fragment | Lise Aubert", "une faute | fragment | Lise Aubert"],
  ],
  [
    "Lise Aubert a dénoncé « un recul » et un texte « sans âme ».",
    ["un recul | fragment | Lise Aubert", "sans âme | fragment | Lise Aubert"],
  ],
])("a verb is left out: %s", (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  ["Les propos, jugés « indignes » par le maire de Rodez, ont été retirés.", ["indignes | fragment | maire de Rodez"]],
  ["Un projet qualifié de « ruineux » par Lise Aubert passe en commission.", ["ruineux | fragment | Lise Aubert"]],
  ["Des tirs dénoncés « avec force » par Oslo ont repris.", ["avec force | fragment | Oslo"]],
  // Nobody says it.
  ["Un vin jugé « trop vert » par la suite est resté en cave.", ["trop vert | term | nobody"]],
])("a participle and who has said it: %s", (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  [
    "« Les routes restent fermées », peut-on lire dans un communiqué de la préfecture de l’Aube.",
    ["Les routes restent fermées | full | préfecture de l’Aube"],
  ],
  ["« Le site rouvrira lundi », lit-on dans une note de la direction.", ["Le site rouvrira lundi | full | direction"]],
  ["« Nous partons demain », peut-on lire sur une banderole.", ["Nous partons demain | full | nobody"]],
])("what can be read somewhere: %s", (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  "Selon les accords signés à Pau, les troupes doivent se retirer.",
  "Selon le règlement intérieur, les chiens sont interdits.",
  "Selon la Constitution, le vote est secret.",
  "Selon les termes de l’accord, chacun rend ses armes.",
  "Selon le contrat, le club paie les déplacements.",
  "Selon le protocole sanitaire, les joueurs restent isolés.",
])("what is done in accordance with a text is nobody's statement: %s", (text) => {
  expect(speechOf(text).statements).toEqual([]);
});

test.each([
  ["Selon le rapport du Sénat, les troupes se retirent.", "les troupes se retirent"],
  ["Selon l’accusation, les troupes se retirent.", "les troupes se retirent"],
  ["Selon l’auteure du règlement, les chiens sont interdits.", "les chiens sont interdits"],
])("but a report and a person speak: %s", (text, expected) => {
  expect(speechOf(text).statements.map(({ words }) => words)).toEqual([expected]);
});

test.each([
  ["La mairie de Dole a écrit aux riverains. « Les travaux commencent », précise le communiqué.", "mairie de Dole"],
  // Whoever tells of it has not put it out.
  [
    "Mardi matin, une équipe de Radio Lac a filmé la digue. « Les travaux commencent », précise le communiqué.",
    "communiqué",
  ],
])("whose paper it is: %s", (text, expected) => {
  expect(speechOf(text).quotes.map(({ speaker }) => speaker)).toEqual([expected]);
});

test.each([
  ["Six élèves accusent Paul Roy de vol et deux étaient alors mineurs.", "Paul Roy de vol"],
  ["Lise Aubert annonce un plan de relance, les fermetures d’usines ou de guichets ont repris.", "un plan de relance"],
])("the clause that follows is not said: %s", (text, expected) => {
  expect(speechOf(text).statements.map(({ words }) => words)).toEqual([expected]);
});

test.each([
  ["Les pourparlers débutent lundi, « pour gagner du temps ».", []],
  ["C’est, déclare la maire, « un gâchis que personne ne voulait ».", []],
  ["Paul Roy a accepté de se confier à la presse.", []],
  ["Paul Roy a accepté de payer les travaux.", ["payer les travaux"]],
])("what is said, or only that somebody speaks: %s", (text, expected) => {
  const { quotes, statements } = speechOf(text);
  expect(statements.map(({ words }) => words)).toEqual(expected);
  if (text.startsWith("Les pourparlers")) expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

test.each([
  [
    "Selon la préfète, le feu reprend « de façon sporadique » dans le nord.",
    ["de façon sporadique | fragment | préfète"],
  ],
  [
    "« Ces mesures vont faire mal », comme l’ont demandé les élus, a commenté la préfète.",
    ["Ces mesures vont faire mal | full | préfète"],
  ],
  ["« Ces mesures vont faire mal », comme l’ont dit les élus.", ["Ces mesures vont faire mal | full | élus"]],
])("who speaks, not who is beside: %s", (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});
