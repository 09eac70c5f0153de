import { expect, test } from "vitest";
import { speechOf } from "./reading-speech.ts";

/**
 * What agencies and their translations do: passage -> "speaker < who relays | words" of each quotation, and "polarity | speaker < who relays |
 * words" of each statement, in order.
 */
const TABLE: readonly [passage: string, quotes: string[], statements: string[]][] = [
  // Who is quoted by somebody, and who tells it.
  [
    "La rencontre reflète un échec, a déclaré une porte-parole de la diplomatie russe, citée par l’agence Nova.",
    [],
    ["asserts | porte-parole de la diplomatie russe < Nova | La rencontre reflète un échec"],
  ],
  [
    "« Rien n’est signé », a indiqué le porte-parole de l’institut, cité par l’agence de presse Nova.",
    ["porte-parole de l’institut < Nova | Rien n’est signé"],
    [],
  ],
  [
    "Le porte-parole de l’institut, cité mardi par l’agence Nova, a assuré que rien n’est signé.",
    [],
    ["asserts | porte-parole de l’institut < Nova | rien n’est signé"],
  ],
  [
    "Des hommes auraient saisi le cargo, selon un responsable de la défense cité par Nova.",
    [],
    ["asserts | responsable de la défense < Nova | Des hommes auraient saisi le cargo"],
  ],
  [
    "Les réponses ne contiennent « aucune avancée », à savoir « la fin des essais », a déclaré le ministre Paul Garnier, selon l’agence Alda.",
    ["Paul Garnier < Alda | aucune avancée", "Paul Garnier < Alda | la fin des essais"],
    ["asserts | Paul Garnier < Alda | Les réponses ne contiennent « aucune avancée », à savoir « la fin des essais »"],
  ],
  // Figures are those of who gave them out; the name behind them is no apposition.
  [
    "L’attaque a fait « 24 morts », selon le dernier bilan donné par l’état-major.",
    ["état-major | 24 morts"],
    ["asserts | état-major | L’attaque a fait « 24 morts »"],
  ],
  [
    "Paul Garnier est élu avec 53 % des voix, selon les résultats annoncés lundi soir par la commission électorale.",
    [],
    ["asserts | commission électorale | Paul Garnier est élu avec 53 % des voix"],
  ],
  [
    "Selon les résultats officiels, Paul Garnier, 55 ans, a devancé Anne Lambert.",
    [],
    ["asserts | résultats officiels | Paul Garnier, 55 ans, a devancé Anne Lambert"],
  ],
  // The second "que" behind other marks than a comma.
  [
    "Anne Lambert a déclaré jeudi que les risques dominent ; et que certains pays vont plonger.",
    [],
    ["asserts | Anne Lambert | les risques dominent", "asserts | Anne Lambert | certains pays vont plonger"],
  ],
  [
    "Anne Lambert a déclaré que la banque tiendra – et que, par conséquent, le taux baissera.",
    [],
    ["asserts | Anne Lambert | la banque tiendra", "asserts | Anne Lambert | par conséquent, le taux baissera"],
  ],
  // A gerund that a full stop has cut off.
  [
    "Anne Lambert a déclaré que la banque tiendra. En arguant que de nombreux experts se sont trompés.",
    [],
    ["asserts | Anne Lambert | la banque tiendra", "asserts | Anne Lambert | de nombreux experts se sont trompés"],
  ],
  [
    "Anne Lambert craint les experts. Tout en ajoutant que si les taux montent, elles seraient « l’ennemi de la croissance ».",
    ["Anne Lambert | l’ennemi de la croissance"],
    [
      "asserts | Anne Lambert | les experts",
      "asserts | Anne Lambert | si les taux montent, elles seraient « l’ennemi de la croissance »",
    ],
  ],
  // "selon" in the second clause.
  [
    "Les observateurs ont noté des fraudes, mais selon eux, cela ne change pas le résultat.",
    [],
    ["asserts | observateurs | cela ne change pas le résultat"],
  ],
  // What is not reported: what one will not do, what one is to do, what is asked, what everybody should note.
  [
    "Le candidat a dit qu’il ne contesterait pas les résultats devant les juges.",
    [],
    ["asserts | candidat | il ne contesterait pas les résultats devant les juges"],
  ],
  [
    "Le ministre a dit que les experts devaient maintenir leur engagement.",
    [],
    ["asserts | ministre | les experts devaient maintenir leur engagement"],
  ],
  ["Le ministre a dû reconnaître que le pont cède.", [], ["asserts | ministre | le pont cède"]],
  [
    "Quand on lui a demandé quand il pensait appliquer ces mesures, le président a répondu : « Lundi. »",
    ["président | Lundi."],
    [],
  ],
  [
    "Le groupe Nova a publié un bilan. Il convient de noter que la directrice, Anne Lambert, a déclaré que la hausse durerait.",
    [],
    ["asserts | Anne Lambert | la hausse durerait"],
  ],
  ["Paul Garnier a informé mercredi le conseil de l’échec des discussions qu’il a menées la veille.", [], []],
  [
    "Paul Garnier a informé mercredi le conseil qu’il a mené une enquête.",
    [],
    ["asserts | Paul Garnier | il a mené une enquête"],
  ],
  ["L’agence a détaillé ce qu’elle reproche au club, notamment le traitement de ses inspecteurs.", [], []],
  // Where a clause ends.
  [
    "Le ministre, Paul Garnier, a annoncé que le président Marc Petit et son bras droit, Jean Roche, figurent sur la liste.",
    [],
    ["asserts | Paul Garnier | le président Marc Petit et son bras droit, Jean Roche, figurent sur la liste"],
  ],
  [
    'Anne Lambert a aussitôt contesté le résultat et dénoncé un "putsch électoral".',
    ["Anne Lambert | putsch électoral"],
    ["denies | Anne Lambert | le résultat"],
  ],
  [
    "La banque refuse de payer Renée, invoquant « une négligence grave » de sa cliente.",
    ["banque | une négligence grave"],
    ["denies | banque | payer Renée"],
  ],
  ["Trois jours plus tard le ministre annonçait avoir démissionné.", [], ["asserts | ministre | avoir démissionné"]],
  // Within a report.
  [
    "Des sources avaient confirmé au journal que le président désigné avait suggéré que la ville devienne un port.",
    [],
    [
      "asserts | sources | le président désigné avait suggéré que la ville devienne un port",
      "asserts | président désigné < sources | la ville devienne un port",
    ],
  ],
  [
    "La ville a réagi à des accusations émanant de responsables et d’analystes, selon lesquelles des firmes ont bâti un réseau.",
    [],
    ["asserts | responsables | des firmes ont bâti un réseau"],
  ],
  // Who is meant.
  [
    "La France doit céder, a déclaré mercredi un porte-parole du ministère des Affaires étrangères.\n\nLe porte-parole, Lin Mao, répondait à une question.",
    [],
    ["asserts | Lin Mao | La France doit céder"],
  ],
  [
    "« Deux hommes sont morts », a dit une source militaire. Un élu local a confirmé le bilan. « Restons vigilants », a ajouté la même source.",
    ["source militaire | Deux hommes sont morts", "élu local | Restons vigilants"],
    ["asserts | élu local | le bilan"],
  ],
  [
    "Les présidents turc, Paul Garnier, et norvégien, Marc Petit, se sont parlé. Le chef de l’État turc a précisé que son pays tient bon. Le président norvégien a dit que la route rouvrira.",
    [],
    ["asserts | Paul Garnier | son pays tient bon", "asserts | Marc Petit | la route rouvrira"],
  ],
  [
    "Le président désigné Paul Garnier est arrivé. Anne Lambert l’a reçu. Le président désigné a déclaré qu’il ne promettait rien.",
    [],
    ["asserts | Paul Garnier | il ne promettait rien"],
  ],
  [
    "Le Forum des familles d’otages a appelé Paul Garnier à signer. « Le temps presse », a déclaré le forum.",
    ["Forum des familles d’otages | Le temps presse"],
    ["asks | Forum des familles d’otages | Paul Garnier à signer"],
  ],
  // Between the auxiliary and its participle, and where an object or an infinitive ends.
  ["Paul Garnier a, de son côté, estimé que le pont tiendra.", [], ["asserts | Paul Garnier | le pont tiendra"]],
  [
    "Les dirigeants ont exigé la libération du président et fixé un délai d’une semaine.",
    [],
    ["asks | dirigeants | la libération du président"],
  ],
  [
    "La ligue a déclaré se préparer au pire, même si elle a souligné que rien n’est sûr.",
    [],
    ["asserts | ligue | se préparer au pire", "asserts | ligue | rien n’est sûr"],
  ],
  [
    "L’État avait accepté de travailler sur le texte mais le ministre adjoint, Paul Garnier, a affirmé que c’est fini.",
    [],
    ["asserts | État | travailler sur le texte", "asserts | Paul Garnier | c’est fini"],
  ],
  [
    "Selon les médias israéliens, Paul Garnier, proche du ministre, devait partir.",
    [],
    ["asserts | médias israéliens | Paul Garnier, proche du ministre, devait partir"],
  ],
  ["Plusieurs pays se disent prêts à envoyer des soldats.", [], ["asserts | pays | prêts à envoyer des soldats"]],
  // Names with "de" and with an apostrophe.
  [
    "« C’est dur », a déploré Staffan de Marcelle. L’ambassadeur Bachar Ja'afari a déclaré : « Non. » « Je reste », a dit M. de Marcelle.",
    ["Staffan de Marcelle | C’est dur", "Bachar Ja'afari | Non.", "Staffan de Marcelle | Je reste"],
    [],
  ],
];

const from = (speaker: string | null, via: string | null) => (via === null ? speaker : `${speaker} < ${via}`);

test.each(TABLE)("%s", (passage, quotes, statements) => {
  const read = speechOf(passage);
  const spoken = read.quotes.filter(({ form }) => form !== "term");
  expect(spoken.map(({ speaker, via, words }) => `${from(speaker, via)} | ${words}`)).toEqual(quotes);
  expect(
    read.statements.map(({ polarity, speaker, via, words }) => `${polarity} | ${from(speaker, via)} | ${words}`),
  ).toEqual(statements);
});
