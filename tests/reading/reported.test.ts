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
  [
    "Le maire a demandé à l’État, aux élus et aux riverains de patienter.",
    ["asks | maire | à l’État, aux élus et aux riverains de patienter"],
  ],
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
  // Whose words they are, in other ways.
  [
    "Le conseil a voté la hausse, dixit l’adjoint Boris Tanguy.",
    ["asserts | Boris Tanguy | Le conseil a voté la hausse"],
  ],
  ["De l’aveu même du maire, la facture a doublé.", ["asserts | maire | la facture a doublé"]],
  ["À écouter la préfète, tout est prêt.", ["asserts | préfète | tout est prêt"]],
  ["Lise Aubert se tait. A ses yeux, le vote ouvre une crise.", ["asserts | Lise Aubert | le vote ouvre une crise"]],
  ["Lise Aubert se tait. De son point de vue, rien ne presse.", ["asserts | Lise Aubert | rien ne presse"]],
  [
    "Pour Boris Tanguy, du syndicat des maraîchers de la plaine du Rhône, la grêle a tout pris.",
    ["asserts | Boris Tanguy | la grêle a tout pris"],
  ],
  ["On répond au ministère que le texte est prêt.", ["asserts | ministère | le texte est prêt"]],
  [
    "Lise Aubert reste prudente : le rendement est trop faible.",
    ["asserts | Lise Aubert | le rendement est trop faible"],
  ],
  ["Lise Aubert reste prudente : elle souligne que tout est lent.", ["asserts | Lise Aubert | tout est lent"]],
  ["Le marché reste prudent : les prix montent encore.", []],
  ["Lise Aubert est formelle : la digue tiendra.", ["asserts | Lise Aubert | la digue tiendra"]],
  ["Le règlement est clair : les chiens sont interdits.", []],
  [
    "Lise Aubert et Boris Tanguy ont réclamé un délai. Tous deux affirment que le prix est juste.",
    ["asks | Lise Aubert et Boris Tanguy | un délai", "asserts | Lise Aubert et Boris Tanguy | le prix est juste"],
  ],
  // The figure alone, and each its own.
  ["La grève est reconduite, à 87 % selon l’intersyndicale.", ["asserts | intersyndicale | à 87 %"]],
  [
    "Ils étaient 300 selon la police, 900 selon les organisateurs, à défiler.",
    ["asserts | police | Ils étaient 300", "asserts | organisateurs | 900"],
  ],
  // An accent too many.
  ["Le maire à assuré que le bassin rouvrira.", ["asserts | maire | le bassin rouvrira"]],
  // Verbs that say something only of some things.
  ["Le comptable a fui en émettant de fausses factures.", []],
  ["Le préfet a émis des doutes sur le plan.", ["asserts | préfet | des doutes sur le plan"]],
  ["Le suspect a brandi un couteau.", []],
  ["L’opposition accuse le pouvoir de fraude.", ["asserts | opposition | le pouvoir de fraude"]],
  ["Le groupe Ardent accuse un recul de 3 % des ventes.", []],
  ["L’avocate plaide l’accident.", ["asserts | avocate | l’accident"]],
  ["L’avocate plaidera l’accident.", []],
  ["La préfète s’est opposée à la fermeture du bac.", ["denies | préfète | la fermeture du bac"]],
  ["Le maire a laissé entendre que le bac rouvrirait.", ["asserts | maire | le bac rouvrirait"]],
  ["La préfète souhaite rester anonyme.", []],
  ["La préfète en a enfin trouvé une : le bac ouvrira lundi.", []],
  // Where an object ends.
  ["Les avocats ont demandé un délai, faute d’avoir reçu le dossier.", ["asks | avocats | un délai"]],
  [
    "La maire a salué un « pas » de l’État, la préfète a dénoncé un « recul » du dialogue.",
    ["asserts | maire | un « pas » de l’État", "asserts | préfète | un « recul » du dialogue"],
  ],
  ["Le préfet, qui dénonce un « abandon », a écrit au ministre.", ["asserts | préfet | un « abandon »"]],
  [
    "La maire a insisté sur l’urgence, plaidant pour un plan de sauvetage.",
    ["asserts | maire | l’urgence", "asserts | maire | un plan de sauvetage"],
  ],
  // The subject of quoted words goes on behind them.
  ["Le groupe Ardent « prend acte » du vote et annonce un recours.", ["asserts | Ardent | un recours"]],
  ["Le préfet demande à nouveau de patienter.", ["asks | préfet | patienter"]],
  ["La ministre juge nécessaire de réformer l’hôpital.", ["asserts | ministre | nécessaire de réformer l’hôpital"]],
  // What others have said is the clause, not that somebody denies it.
  ["Le maire a nié que le toit fuie, comme l’avait rapporté la gazette du port.", ["denies | maire | le toit fuie"]],
];

test.each(TABLE)("%s", (sentence, expected) => {
  const { statements } = speechOf(sentence);
  expect(statements.map(({ polarity, speaker, words }) => `${polarity} | ${speaker} | ${words}`)).toEqual(expected);
});
