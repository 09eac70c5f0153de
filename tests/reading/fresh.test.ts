import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: constructions of news that no rule was made with. */
const SPEAKERS: readonly [passage: string, speakers: (string | null)[]][] = [
  // Two who were named in two sentences, told apart by their order.
  [
    "Octave Delmas, dernier luthier de Rieux, forme Hugo Morel, venu de Lima. « Le bois me parlait », dit le second. Le premier rigole. « Il a de l’oreille. »",
    ["Hugo Morel", "Octave Delmas"],
  ],
  [
    "Un pont à Rieux ? Octave Delmas, berger, pour : « Il fait gagner une heure. » Hugo Morel, potier, contre : « Il coûte un bras. »\n\nLe premier rappelle que le bac est en panne. « On nage, ces jours-là. »",
    ["Octave Delmas", "Hugo Morel", "Octave Delmas"],
  ],
  [
    "Octave Delmas, dernier luthier de Rieux, forme Hugo Morel, venu de Lima. « Le bois me parlait », dit le second. Le premier sourit. « Il a de l’oreille. »",
    ["Hugo Morel", "Octave Delmas"],
  ],
  [
    "Rose Alibert et Anne Roux jouent le même rôle. La seconde rit. « On a la même voix. » La première opine. « Pas la même toux. »",
    ["Anne Roux", "Rose Alibert"],
  ],
  // Whom the speaker speaks of does not speak.
  [
    "Octave Delmas a prévenu qu’il vendrait la ferme si Rose Alibert s’en allait. « Seul, je ne tiens pas un mois. »",
    ["Octave Delmas"],
  ],
  ["Octave Delmas assure que Rose Alibert n’a rien vu venir. « Elle dormait, cette nuit-là. »", ["Octave Delmas"]],
  // Letters are nobody.
  [
    "Rose Alibert attend l’analyse du lot B. « Je n’ai rien à me reprocher, et le laboratoire le dira. »",
    ["Rose Alibert"],
  ],
  // A number of people.
  ["« On soigne à la chaîne », écrivent 90 infirmières dans une lettre.", ["infirmières"]],
  // A pronoun that stands alone before the colon.
  ["Rose Alibert a fait répéter le patron. Elle, après coup : « Il y a des phrases à double fond. »", ["Rose Alibert"]],
  // What people say is quoted by who speaks.
  [
    "Rose Alibert relit la note. « Un badge, cela se perd, nous dit-on. Quatre aussi ? », demande-t-elle.",
    ["Rose Alibert"],
  ],
  // Who speaks in passing has a name, and the source has none.
  [
    "Une source policière assure que le coffre a été fouillé, ce que dément son avocate, Rose Alibert. « Il est resté fermé », a-t-elle dit.",
    ["Rose Alibert"],
  ],
  // Who is sentenced.
  [
    "La cour d’assises a condamné mardi Octave Delmas à douze ans de réclusion. « Cherchez ailleurs », a lancé l’accusé.",
    ["Octave Delmas"],
  ],
  [
    "Le tribunal a relaxé jeudi Octave Delmas, faute de preuves. « Je rentre chez moi », a soufflé le prévenu.",
    ["Octave Delmas"],
  ],
  // "Conseil": a lawyer.
  ["Octave Delmas s’est tu. « Il fera appel », a prévenu son conseil, Me Rose Alibert.", ["Rose Alibert"]],
  // An interview in one pair of marks after the other.
  [
    "Trois questions à Rose Alibert, pianiste\n\nPourquoi quitter Rieux au bout de deux ans ? « Parce que j’ai fait le tour. » On a parlé d’une brouille. « On parle beaucoup. »\n\nEt Lima ? La musicienne hésite. « J’ai une offre. »",
    ["Rose Alibert", "Rose Alibert", "Rose Alibert"],
  ],
  [
    "Octave Delmas : « Je n’ai pas peur du vide »\n\nPourquoi grimper sans corde ? « Parce que la corde pèse. » Et la peur ? « Elle monte avec moi. »",
    ["Octave Delmas", "Octave Delmas", "Octave Delmas"],
  ],
  // In court: who asks, and who answers.
  [
    "Le président feuillette le dossier.\n\n« Vous étiez caissière ou acrobate ? »\n\nRose Alibert ne sourit pas. « Caissière, monsieur le président. »",
    ["président", "Rose Alibert"],
  ],
  [
    "Le président feuillette. Rose Alibert soutient que la caisse a été vidée par un autre. « Quel autre ? » — « Celui qui n’est pas là. »",
    ["président", "Rose Alibert"],
  ],
  // To whom a question is put.
  [
    "Octave Delmas est jugé. Le président lui demande de se justifier, pourquoi ce geste : « J’ai voulu lui faire peur, j’ai perdu la tête. »",
    ["Octave Delmas"],
  ],
  ["Rose Alibert est entendue. La juge lui demande où elle dormait : « Je dormais chez ma sœur. »", ["Rose Alibert"]],
  ["Octave Delmas est jugé. Le président lui demande : « Qui vous a vu ? »", ["président"]],
  // Only a preposition has named whom the pronoun means.
  [
    "La juge a haussé le ton face à l’accusé qui esquive. On devine sa version. « Non, ça m’est tombé dessus », finit-il par dire.",
    ["accusé"],
  ],
  [
    "Les juges interrogent l’accusé. Et quand on lui demande s’il regrette, il écarte l’idée : « J’étais au travail. »",
    ["accusé"],
  ],
  // Set over the text, a few words of what is said in it.
  [
    "L’accusé pleure.\n\n« Des coups pour rien »\n\nIl raconte son enfance. « Je ne parlais pas, c’étaient des coups pour rien. »",
    ["accusé", "accusé"],
  ],
  // "Pour elle".
  [
    "Rose Alibert a gagné contre sa fille Anne. L’occasion pour elle de raconter ce jour : « Je lui ai souri avant le départ. »",
    ["Rose Alibert"],
  ],
  // One of three between two others.
  [
    "« Vous êtes en retard, monsieur ! », « Écoutez-moi », « Répondez à ma question ! » : la juge n’a pas cessé de recadrer l’accusé.",
    ["juge", "juge", "juge"],
  ],
  // What somebody heads has a name.
  ["« C’est long », note le directeur sportif de la formation française Cofidur, Octave Delmas.", ["Octave Delmas"]],
  ["« C’est long », note la rédactrice en chef de la revue Lointains, Rose Alibert.", ["Rose Alibert"]],
  // A comma between a subject and its verb, and between two who speak together.
  [
    "Alors que les pompiers découvraient le corps d’une personne âgée à Rieux, le maire de la ville Octave Delmas, précisait : « Il faut attendre. »",
    ["Octave Delmas"],
  ],
  [
    "La maire de Rieux, Rose Alibert, et le représentant de l’État (Octave Delmas) ont réaffirmé « être aux côtés des habitants ».",
    ["maire de Rieux, Rose Alibert, et le représentant de l’État (Octave Delmas)"],
  ],
  // Spelt without the circumflex.
  ["Rose Alibert comptait ses sacs. « Tout a brulé », y compris la farine.", ["Rose Alibert"]],
  // Nobody is called by another trade who was only met in passing.
  [
    "L’accusé parle de son père, un homme de passage. Le procès dure. « C’est un accident ? », se demande le psychologue.",
    ["psychologue"],
  ],
  // Hyphens, and who is called so.
  [
    "« Un clin d’œil », décrypte Rose Alibert, la coprésidente du club. « On voulait du plaisir », décrit la co-présidente.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // Behind "avant de", and "par".
  [
    "Octave Delmas sourit. « Rien de neuf », lance-t-il. Le tout avant de conclure : « Vous savez, ça va, ça vient. »",
    ["Octave Delmas", "Octave Delmas"],
  ],
  [
    "Octave Delmas fait les comptes : « Il y a trente places », vite repris par son collègue : « Mais non, cinquante ! »",
    ["Octave Delmas", "collègue"],
  ],
  // Labels of turns, with a place.
  [
    "Le juge préside. « Vous n’étiez pas là », réplique le prévenu. « Non, sinon je serais témoin », répond le juge. Nouvelle réponse de l’autre côté de la salle : « Ça ne regarde que nous ! »",
    ["prévenu", "juge", "prévenu"],
  ],
  // A party before a name.
  [
    "Le conseiller national Vert valaisan Octave Delmas dénonce une loi « précipitée ». « On n’a pas été consultés », affirme-t-il.",
    ["Octave Delmas", "Octave Delmas"],
  ],
  // A woman who is "président".
  [
    "Le chantier gênera les poissons, selon Catherine Alibert, président de l’association. « C’est scandaleux, assure-t-elle. On reviendra. »",
    ["Catherine Alibert"],
  ],
  // Things and weather before the colon.
  [
    "Ce bruit du quotidien a quelque chose de rare pour Octave, maçon de 35 ans : « Aujourd’hui, c’est la fête. »\n\nLes coupures sont nombreuses. Certaines ont duré des jours : « C’était mieux avant. »",
    ["Octave", "Octave"],
  ],
  [
    "Dans la cuisine, Rose Alibert fait à manger. Elle cuit tout sur les braises. Il fait une chaleur insoutenable : « Ça nous fatigue. »",
    ["Rose Alibert"],
  ],
  // Heads of state and heads of other things.
  [
    "Le président de Samu-Urgences de France, Octave Delmas, doit écrire au chef de l’État, qui a promis « des décisions d’urgence dès juillet ».",
    ["chef de l’État"],
  ],
  // A word behind "dit", and whose view it is behind the marks.
  ["Octave Delmas a l’air hébété. Il dit « non ».", ["Octave Delmas"]],
  ["Les syndicats sont reçus. Un échange « peu fructueux » pour Rose Alibert.", ["Rose Alibert"]],
  // Who speaks for a union.
  [
    "Rose Alibert, secrétaire générale de la CGT, est reçue. « Il va poursuivre », insiste-t-elle. « C’est loin des besoins », ajoute la représentante syndicale.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // With a capital and an elision behind the name; "un président qui".
  [
    "La nouvelle Directrice départementale (DDT) de la Loire, Élise Alibert, n’est en poste que depuis peu. « Dès lundi, je suis allée voir les dégâts. »",
    ["Élise Alibert"],
  ],
  [
    "Rose Alibert a écouté les éleveurs lors d’une rencontre voulue par Octave Delmas, un président qui avoue être « très, très préoccupé » par la sécheresse.",
    ["Octave Delmas"],
  ],
  // The pronoun of a sentence before goes on with whom it means.
  [
    "Dans le box, l’accusé reste muet. Ce soir-là, il tue d’un coup de fusil Hugo Morel, son ami. « J’étais hors de moi », tente-t-il de se justifier.",
    ["accusé"],
  ],
  [
    "« Vous avez compris ? », prévient le président, Octave Delmas.\n\nLes mains de Hugo Morel, 18 ans, tremblent. Après une nuit blanche, il comparaît pour vol.\n\n« Pour les revendre », dit-il.",
    ["Octave Delmas", "Hugo Morel"],
  ],
  // According to whom.
  [
    "D’après l’autre prévenu, Hugo Morel a porté les premiers coups. « Je n’avais pas la possibilité de m’enfuir. »",
    ["autre prévenu"],
  ],
  // A dialogue begins, it does not speak.
  [
    "À côté de nous, une avocate attend son client. « C’est bien moi votre avocat ? », commence le dialogue.",
    ["avocate"],
  ],
  [
    "Selon la substitute Rose Alibert, les témoins ont menti. « Il s’énerve très vite », a commenté la magistrate.",
    ["Rose Alibert"],
  ],
  // Somebody without a name, by his age.
  [
    "Seul un pêcheur accepte de parler : « Ils veulent tout nous saccager », lance le jeune homme de 23 ans, qui prévient : « On ira loin. »",
    ["pêcheur", "pêcheur"],
  ],
  // One asks the other back.
  [
    "« On s’adapte », dit Rose Alibert, bergère. Hugo Morel, potier, entre. « Les oiseaux font comme nous. » « Toi, t’adapter ? »",
    ["Rose Alibert", "Hugo Morel", "Rose Alibert"],
  ],
];

describe("who speaks in fresh news", () => {
  it.each(SPEAKERS)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });
});

/** Passage -> its statements, "speaker | words". */
const STATEMENTS: readonly [passage: string, statements: string[]][] = [
  // A number of what was spoken of.
  [
    "On reproche cent factures à Rose Alibert. Elle en reconnaît quarante et soutient que les autres sont fausses.",
    ["Rose Alibert | les autres sont fausses"],
  ],
  ["Les négociateurs en proposent douze.", []],
  ["L’avocate générale en avait requis vingt-deux.", []],
  ["Rose Alibert a reconnu trois retards.", ["Rose Alibert | trois retards"]],
];

describe("what is stated in fresh news", () => {
  it.each(STATEMENTS)("%s", (passage, expected) => {
    expect(speechOf(passage).statements.map(({ speaker, words }) => `${speaker} | ${words}`)).toEqual(expected);
  });
});
