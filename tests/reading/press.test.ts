import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** What newspapers and their pages do to quotations: passage -> the speaker of each that is speech, in order. */
const SPEAKERS: readonly [passage: string, speakers: (string | null)[]][] = [
  // To whom somebody speaks is not who speaks.
  [
    "Me Paul Garnier plaidait hier. « On m’a fait sortir », racontait dès jeudi à 30 Minutes, l’avocat.",
    ["Paul Garnier"],
  ],
  ["« C’est long », a dit à l’AFP Marie Dupuis, infirmière.", ["Marie Dupuis"]],
  ["« Comment fuir ? », s’est interrogée sur RMC Anifa, une habitante.", ["Anifa"]],
  // The name on one line, the role on the next.
  ["Marc Petit\n(entraîneur du FC Sable) :\n« On a bien joué ce soir. »", ["Marc Petit"]],
  // The incise on the line behind the quotation.
  [
    "Paul Garnier est éleveur. Quand le prix du lait est bas :\n« on n’avait pas besoin de ça »\nexplique l’éleveur, inquiet.",
    ["Paul Garnier"],
  ],
  // A pronoun behind a colon is the subject of its sentence, not of a relative clause in it.
  [
    "Le ministre Paul Garnier a réagi aux propos de Marc Petit qui a parlé d’un accord « perdu » : pour lui, ces mots sont « pleins de mépris ».",
    ["Marc Petit", "Paul Garnier"],
  ],
  // Somebody brought in as a case.
  [
    "« On est débordés », explique Marc Petit. Cela a été le cas d’Anne Lambert, salariée du service. « Un jour, j’ai dû tout laisser pour accueillir des patients. »",
    ["Marc Petit", "Anne Lambert"],
  ],
  // Who is to see to something says nothing.
  [
    "Le ministre, Paul Garnier, a écrit aux préfets. Les préfets doivent veiller à ce que les maires observent « une application stricte des règles ».",
    [],
  ],
  // One of several, and another.
  [
    "Des riverains attendent au gymnase. « Je ne sais pas si ma maison est touchée », lance l’une d’entre eux. « Le courant a été coupé vers une heure du matin », rembobine une autre.",
    ["riverains", "autre"],
  ],
  // A verb of no list within the marks.
  [
    "« C’est prévu », confirme Paul Garnier, le préfet. « Imaginez qu’il faille partir, illustre Marc Petit, porte-parole du syndicat. Ça demande du monde. »",
    ["Paul Garnier", "Marc Petit"],
  ],
  ["« Le monde de Paul Garnier est loin du nôtre » tweete de son côté Anne Lambert, la présidente.", ["Anne Lambert"]],
  // The second verb has the tense of the first: the same subject.
  [
    "M. Garnier a déclaré que la Norvège reconnaissait la dette et a salué comme une « étape utile » le fait que le prêt soit payé.",
    ["Garnier"],
  ],
  // Somebody met in a subordinate clause goes not on.
  [
    "Côté visiteurs, Paul Garnier, placé au centre alors que Marc Petit faisait son retour sur le banc, a été décisif. Ce regain ravit le jeune joueur. « Nous avons fait de grandes choses ensemble et on a encore toutes les clés. »",
    ["Paul Garnier"],
  ],
  // Irish names.
  ["O’Connor : « Je prends tout pour moi. C’est une erreur »", ["O’Connor"]],
  // "Et de conclure, amer :"
  [
    "« On y croyait, commente Paul Garnier, délégué du site. C’est fini. » Et de conclure, pessimiste : « Et la situation ne va pas s’arranger. »",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // "ce que X déplore, c’est".
  [
    "L’adjointe, Anne Lambert, a annoncé la fermeture. Mais ce que les parents déplorent, c’est de n’avoir « toujours pas vu le rapport technique ».",
    ["parents"],
  ],
  // A participle with a subject of its own.
  ["Le pont est fermé, la préfète précisant « que la déviation reste ouverte à tous ».", ["préfète"]],
  // Things that intervene say nothing.
  [
    "C’est dans ce contexte que la séquestration des cadres est intervenue, les ouvriers ne s’estimant pas « traités avec respect ».",
    [],
  ],
  // "Celle qui" is whoever spoke last.
  [
    "« On se sent comme des pantins », a déclaré Anne Lambert vendredi. Celle qui joue le rôle de la productrice d’une émission qu’anime la vedette d’une chaîne, incarnée par Lise Aubert, a ajouté : « Il a le sens de l’image. »",
    ["Anne Lambert", "Anne Lambert"],
  ],
  // The main clause behind one that begins with "si".
  [
    "Si la date de la rencontre entre les élus et Anne Lambert reste à confirmer, le délégué est sûr d’une chose : « J’en parlerai, quoi qu’on me dise. »",
    ["délégué"],
  ],
  [
    "Anne Lambert reste prudente. Si l’essai échoue, prévient Marc Petit, l’idée sera abandonnée : « Une belle histoire n’est pas un résultat. »",
    ["Marc Petit"],
  ],
  [
    "Anne Lambert estime que le banc est vide. « On verra », plaide Paul Garnier. Si l’essai échoue, prévient sa consœur, l’idée sera abandonnée : « Une belle histoire n’est rien. »",
    ["Paul Garnier", "Anne Lambert"],
  ],
  // Who leads a union is a unionist.
  [
    "Paul Garnier et Marc Petit le répètent. Invitée de la radio, Anne Lambert, la cheffe de file de la CFDT, s’y oppose. Si la date de la rencontre entre les élus et Marc Petit reste à fixer, la syndicaliste est sûre d’une chose : « J’en parlerai. »",
    ["Anne Lambert"],
  ],
  // Who has only a first name holds no office.
  [
    "Jean en convient : « Avec l’alcool, je perds la tête. » « C’est fâcheux », commente le président.",
    ["Jean", "président"],
  ],
  // A place before a colon; a question that is put.
  ["Tribunal de Meaux : « Il n’est pas celui qu’on dit ! »", [null]],
  ["Au micro, Hugo, élève en CM2, pose la première question : « Est-ce que ça fait peur ? »", ["Hugo"]],
  // Where it was said, between the auxiliary and the participle.
  ["Anne Lambert avait la veille à Rome dénoncé les agissements d’une « petite oligarchie ».", ["Anne Lambert"]],
  [
    "La cheffe du gouvernement, Lise Meloni, laissée à l’écart des négociations entre les trois groupes politiques, avait dénoncé les agissements d’une « petite oligarchie ».",
    ["Lise Meloni"],
  ],
  // The reason is hers.
  [
    "Marc Petit est aussi poursuivi pour cela, ce que la présidente Anne Lambert n’apprécie pas, car « c’est une attitude de délinquant ».",
    ["Anne Lambert"],
  ],
  [
    "Si le prévenu ne saisit pas l’avertissement, son défenseur, Me Éric Najat, comprend vite l’ampleur du combat. « C’est dur », dit-il.",
    ["Éric Najat"],
  ],
  // Set apart, and said again below.
  [
    "«Où est le mandat de Marc Petit?»\n\nMarc Petit fait campagne pour le parti. C’est ce qu’a dénoncé mardi la cheffe du groupe, Anne Lambert, en mêlée de presse. Elle l’a qualifié de «superbénévole».\n\n«Où est le mandat de Marc Petit? a demandé Mme Lambert. Qui le lui a donné?»",
    ["Anne Lambert", "Anne Lambert", "Anne Lambert"],
  ],
  [
    "Marc Petit a reçu l’opposition. C’est ce qu’a rappelé mardi le chef du groupe, Paul Garnier. Il a qualifié M. Petit de « superbénévole ».",
    ["Paul Garnier"],
  ],
  [
    "Le chef du groupe, Paul Garnier, en a aussi profité pour qualifier Marc Petit de « ministre de façade ».",
    ["Paul Garnier"],
  ],
  [
    "Paul Garnier est l’un des espoirs de cette « génération sans complexe » (selon ses propres mots).",
    ["Paul Garnier"],
  ],
  // What a thing brings before a colon is whose words came before.
  [
    "« Deux montres ont été prises », indique la préfecture. L’occasion d’un rappel : « Il convient de bien fermer sa porte. »",
    ["préfecture", "préfecture"],
  ],
  [
    "M. Morne a déclaré mardi que « le parti ne veut pas de ce texte ». Le chef néo-démocrate Paul Garnier en a aussi profité pour qualifier M. Petit de « ministre de façade ».",
    ["Morne", "Paul Garnier"],
  ],
  [
    "C’est ce qu’a dénoncé mardi le chef du parti solidaire (PS), Paul Garnier, en mêlée. Il a qualifié M. Petit de « ministre de façade » du parti.",
    ["Paul Garnier"],
  ],
  // No comma behind the mark.
  ["La visite est « toujours maintenue » a déclaré samedi le préfet, Paul Garnier.", ["Paul Garnier"]],
  ["Le festival « Vents d’ouest » dévoile son affiche.", []],
  // Some of them, and nobody in particular.
  [
    "Les riverains sont excédés. Certains ont affiché des avertissements chez eux : « Tu viens ici, tu le regrettes ».",
    [null],
  ],
  // Nothing but "c’est" before the colon: whoever spoke last.
  [
    "« C’est bon pour la moisson », reconnaît Paul Garnier. En revanche, c’est plus compliqué pour ceux qui cultivent les légumes : « Ça amène des difficultés. »",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // Where somebody is says that he is the subject too.
  [
    "« Il y a une justice », lâchait Paul Garnier. Non loin de là, Marc Petit s’était assis sur son vélo. « Gagner ici, c’est énorme ! », expliquait le Palois.",
    ["Paul Garnier", "Marc Petit"],
  ],
  // Titles and storms are nobody.
  [
    "« On attend du vent », dit Paul Garnier. Pas de traces de la tempête, sobrement baptisée Norma, mais un vent d’ouest « soufflera jusqu’à 70 km/h en pointes ».",
    ["Paul Garnier", "Paul Garnier"],
  ],
  [
    "Le film d’Ali Farhadi (Une séparation, La vague) part d’un rien. « Il y a deux façons d’aborder ce sujet aujourd’hui. »",
    [null],
  ],
  // What a flag says.
  ["L’adjointe, Anne Lambert, a parlé. Le drapeau « non à la fermeture de notre belle école » flottait au vent.", []],
];

/** Passage -> the words of each quotation. */
const WORDS: readonly [passage: string, quotes: string[]][] = [
  // The same marks inside.
  [
    'Anne Lambert : "Je suis allée à Nice pour "La Vague" (prix en 2019). C’était beau, vraiment beau".',
    ['Je suis allée à Nice pour "La Vague" (prix en 2019). C’était beau, vraiment beau', "La Vague"],
  ],
  [
    'Paul Garnier a écrit : "Petit "premier rival de la maire ?" Même lui n’y croit pas. Merci".',
    ['Petit "premier rival de la maire ?" Même lui n’y croit pas. Merci', "premier rival de la maire ?"],
  ],
];

/** Passage -> its statements with their speakers. */
const STATEMENTS: readonly [passage: string, statements: [words: string, speaker: string][]][] = [
  [
    "Plus tard dans la soirée, la présidente Anne Lambert a elle estimé que la victoire n’était qu’une question de temps.",
    [["la victoire n’était qu’une question de temps", "Anne Lambert"]],
  ],
  [
    "Pendant que les vacanciers se félicitent des records du thermomètre, les agriculteurs, eux, s’alarment.",
    [["des records du thermomètre", "vacanciers"]],
  ],
  [
    "Si l’essai échoue, prévient Marc Petit, l’idée sera abandonnée : « Une belle histoire n’est pas un résultat. »",
    [["Si l’essai échoue, prévient Marc Petit, l’idée sera abandonnée", "Marc Petit"]],
  ],
  [
    "Marc Petit nie de telles violences et son avocate plaide la relaxe.",
    [
      ["de telles violences", "Marc Petit"],
      ["la relaxe", "avocate"],
    ],
  ],
  ["La ligne est coupée, les conducteurs ayant fait valoir leur droit de retrait.", []],
  [
    "L’opposition salivait : en souhaitant l’élection du rival, Paul Garnier s’est mis une cible dans le dos.",
    [["l’élection du rival", "Paul Garnier"]],
  ],
  [
    "Les recherches n’ont rien donné, a soutenu la directrice, Anne Lambert, après les propos tenus par l’avocat et opposant Marc Petit faisant état de mines d’or.",
    [
      ["Les recherches n’ont rien donné", "Anne Lambert"],
      ["mines d’or", "Marc Petit"],
    ],
  ],
  [
    "Il y avait entre 1,2 et 1,5 million de manifestants selon les syndicats.",
    [["Il y avait entre 1,2 et 1,5 million de manifestants", "syndicats"]],
  ],
  [
    "Le ministre a demandé au parti de voter la motion, sous prétexte que la ville n’en fait pas assez.",
    [["voter la motion, sous prétexte que la ville n’en fait pas assez", "ministre"]],
  ],
  ["Pour les éleveurs, ce n’est pas mieux. L’herbe manque.", []],
  [
    "Des éleveurs réclament d’ores et déjà la reconnaissance du sinistre.",
    [["la reconnaissance du sinistre", "éleveurs"]],
  ],
  ["Les salariés souhaitent donc parler au directeur.", [["parler au directeur", "salariés"]]],
];

describe("quotations as the press sets them", () => {
  for (const [passage, speakers] of SPEAKERS) {
    it(passage.replaceAll("\n", " ¶ "), () => {
      expect(
        speechOf(passage)
          .quotes.filter(({ form }) => form !== "term")
          .map(({ speaker }) => speaker),
      ).toEqual(speakers);
    });
  }
  for (const [passage, quotes] of WORDS) {
    it(passage, () => expect(speechOf(passage).quotes.map(({ words }) => words)).toEqual(quotes));
  }
  for (const [passage, statements] of STATEMENTS) {
    it(passage, () =>
      expect(speechOf(passage).statements.map(({ words, speaker }) => [words, speaker])).toEqual(statements),
    );
  }
});
