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
    "« On se sent comme des pantins », a déclaré Anne Lambert vendredi. Celle qui joue le rôle de la productrice d’une émission, incarnée par Lise Aubert, a ajouté : « Il a le sens de l’image. »",
    ["Anne Lambert", "Anne Lambert"],
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
  ["La ligne est coupée, les conducteurs ayant fait valoir leur droit de retrait.", []],
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
