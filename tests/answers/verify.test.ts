import { expect, test } from "vitest";
import { claimOf, quotationsIn } from "../../src/answers/claim.ts";
import { verifyQuotation } from "../../src/answers/verify.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  journal: `Le pont fermé

« Je ne dis pas que le pont va tomber, je dis qu’il faut le fermer », a déclaré la préfète Anne Kerbrat. « Nous rouvrirons une voie en mars, sauf si les capteurs s’affolent », a-t-elle ajouté.

« Deux des trois piles sont atteintes », a expliqué l’ingénieur Youri Ouchakine.`,
});

test.each([
  ["Deux des trois piles sont atteintes", "Ouchakine", "exact"],
  ["deux des trois piles sont atteintes !", undefined, "typographic"],
  ["Je ne dis pas que le pont va tomber, je dis qu'il faut le fermer", "Anne Kerbrat", "typographic"],
  ["Je ne dis pas que le pont va tomber […]", "Anne Kerbrat", "abridged"],
  ["Je ne dis pas que le pont va tomber", "Kerbrat", "abridged"],
  ["le pont va tomber", "Kerbrat", "altered"],
  ["[…] le pont va tomber", "Kerbrat", "altered"],
  ["Nous rouvrirons une voie en mars", "Kerbrat", "altered"],
  ["Nous rouvrirons deux voies en mars, sauf si les capteurs s’affolent", "Kerbrat", "altered"],
  ["Trois des deux piles sont atteintes", "Ouchakine", "altered"],
  ["Deux des trois piles sont atteintes", "Anne Kerbrat", "misattributed"],
  ["Deux des trois piles sont atteintes", "Zoé Personne", "misattributed"],
  ["Nous rouvrirons une voie", "Kerbrat", "altered"],
  ["Je ne dis pas", "Kerbrat", "abridged"],
  ["piles sont atteintes", "Ouchakine", "altered"],
  ["Le pont", undefined, "absent"],
  ["Anne Kerbrat", undefined, "absent"],
  ["Les piles du pont tomberont en mars prochain", "Anne Kerbrat", "absent"],
])("« %s » of %s is %s", (text, speaker, verdict) => {
  expect(verifyQuotation(archive, text, speaker)).toMatchObject({ kind: "verdict", verdict });
});

const council = archiveOf({
  gazette: `Le barrage inquiète

« Nous signerons ce pacte si les garanties suffisent », a déclaré la ministre Aude Falgueras. « Si les renforts manquent, nous fermerons deux services », a prévenu le médecin Paul Tessonneau.

« Je crains que le barrage cède au printemps », a confié l’ingénieur Marc Auvray. « Nous avons promis de sauver la ligne de Brive », a rappelé la maire Lise Combes.

« Il n’y a pas de risque pour les riverains », a assuré la préfète Anne Kerbrat. « On ne vide pas un lac pour amuser les touristes », a-t-elle ajouté.

« Trente ans de service, et deux mots pour dire merci », soupire Jean Bost, gardien du lac. « Les familles que nous avons vues hier attendent une réponse claire », dit Odile Sarre, assistante sociale.

« Hier soir-là, personne n’a pleuré. On s’est tus, voilà tout », raconte Hugo Lamy. « Nous creuserons une galerie dans une roche très dure », explique Zoé Pons, géologue. « On ne loge pas des gens au bord d’un canal et des enfants à trois par chambre », dit Iris Caron. « Un arbitre, pourquoi pas, mais pas sous la menace », répond-elle. « Nous ne réclamons pas des excuses, nous réclamons des barrières, et mes fils rentrent à vélo par le car de 7 heures, je ne dors plus », souffle Ada Roux.`,
});

test.each([
  ["Nous signerons ce pacte", "altered"],
  ["Nous signerons ce pacte […]", "altered"],
  ["nous fermerons deux services", "altered"],
  ["le barrage cède au printemps", "altered"],
  ["[…] le barrage cède au printemps", "altered"],
  ["Nous avons […] la ligne de Brive", "altered"],
  ["Il n’y a pas de risque", "altered"],
  ["On ne vide pas un lac", "abridged"],
  ["On ne loge pas des gens au bord d’un canal […]", "abridged"],
  ["On ne loge pas des gens au bord d’un canal et des enfants […]", "altered"],
  ["Un arbitre, pourquoi pas", "altered"],
  ["Trente ans de service […] pour dire merci", "abridged"],
  ["Les familles […] attendent une réponse claire", "abridged"],
  ["Hier soir-là, personne n’a pleuré", "abridged"],
  ["hier soir la personne n'a pleure", "abridged"],
  ["Nous creuserons une galerie", "abridged"],
  ["Nous creuserons une galerie dans une roche […] dure", "abridged"],
  ["Nous ne réclamons pas […] des barrières", "altered"],
  ["Nous ne réclamons pas des excuses […]", "abridged"],
  ["mes fils rentrent à vélo […], je ne dors plus", "abridged"],
])("left out: « %s » is %s", (text, verdict) => {
  expect(verifyQuotation(council, text, undefined)).toMatchObject({ verdict });
});

const race = archiveOf({
  sport: `La course

Ada Lenoir a gagné dimanche la deuxième étape devant Inès Pujol et Maud Ferrier. « J’avais gardé des forces pour la fin », a raconté la gagnante. « Le vent a tourné trop tard pour nous », a regretté Maud Ferrier.

Dans la salle, Rosa Lopes a inscrit ses filles. Sa mère parlait catalan. « Un sport de plus, ça remplit les mercredis », plaisante-t-elle. « Nous avons ouvert deux groupes », se réjouit le directeur, Luc Morin.`,
});

test.each([
  ["J’avais gardé des forces pour la fin", "Ada Lenoir", "exact"],
  ["Un sport de plus, ça remplit les mercredis", "Rosa Lopes", "exact"],
  ["Un sport de plus, ça remplit les mercredis", "Luc Morin", "misattributed"],
  ["Le vent a tourné trop tard pour nous", "Ada Lenoir", "misattributed"],
  ["Nous avons ouvert deux groupes", "Rosa Lopes", "misattributed"],
])("a speaker told by a word: « %s » of %s is %s", (text, speaker, verdict) => {
  expect(verifyQuotation(race, text, speaker)).toMatchObject({ verdict });
});

test.each([
  ["est-ce vrai que la préfète a dit il n’y a pas de risque pour les riverains ?", "typographic"],
  ["C vrai que Hugo Lamy a dit : hier soir-là, personne n’a pleuré, info ou intox ?", "abridged"],
  ["Did Zoé Pons say nous creuserons une galerie dans une roche très dure", "typographic"],
  ["Marc Auvray a dit que le barrage cède au printemps", "altered"],
  ["Zoé Pons a déclaré que nous creuserons une galerie dans une roche très molle, vrai ou faux ?", "altered"],
  ["nous creuserons une galerie dans une roche très dure, c'est vrai ?", "typographic"],
])("without marks inside a message: « %s » is %s", (text, verdict) => {
  expect(verifyQuotation(council, text, undefined)).toMatchObject({ verdict });
});

const lake = archiveOf({
  echo: `Le lac baisse

« Quatre-vingts foyers sont privés d’eau, et quarante pour cent des puits sont à sec », a déclaré la préfète Irène Fauvel. « Je ne vais pas vous promettre la pluie », a-t-elle ajouté, devant les élus. « Les camions-citernes arriveront lundi », a-t-elle assuré.

« Si la digue lâche, le village partira en une nuit », a prévenu l’hydrologue Bastien Corre. « Sans cette vanne, nous viderons le lac », a-t-il dit. « Certains agriculteurs pompent la nuit », a-t-il encore accusé.

« Aucun barrage ne présente de fissure dangereuse », a soutenu l’ingénieure Clara Nesme. « On a creusé pendant six mois sans savoir pourquoi », a-t-elle admis. « Nous rouvrirons la plage quand les analyses seront bonnes », a-t-elle précisé. « Je crois que le niveau remontera », a-t-elle espéré. « Quelqu’un a ouvert la vanne dans la nuit », a-t-elle raconté. « Nous étions les seuls à surveiller la digue », a déclaré le maire de Lanvaur, Paul Tessier.`,
});

test.each([
  ["80 foyers sont privés d'eau, et 40% des puits sont à sec", "Irène Fauvel", "typographic"],
  ["90 foyers sont privés d'eau, et 40% des puits sont à sec", "Irène Fauvel", "altered"],
  ["40 foyers sont privés d'eau, et 80% des puits sont à sec", "Irène Fauvel", "altered"],
  ["Je ne vais pas [leur] promettre la pluie", "Irène Fauvel", "abridged"],
  ["Je ne vais pas vous promettre la pluie. Les camions-citernes arriveront lundi.", "Irène Fauvel", "abridged"],
  ["Je vais vous promettre la pluie. Les camions-citernes arriveront lundi.", "Irène Fauvel", "altered"],
  ["le village partira en une nuit", "Corre", "altered"],
  ["La digue lâche, le village partira en une nuit", "Corre", "altered"],
  ["nous viderons le lac", "Corre", "altered"],
  ["agriculteurs pompent la nuit", "Corre", "altered"],
  ["Aucun barrage ne présente de fissure", "Clara Nesme", "altered"],
  ["On a creusé pendant six mois", "Clara Nesme", "abridged"],
  ["Nous rouvrirons la plage […]", "Clara Nesme", "altered"],
  ["le niveau remontera", "Clara Nesme", "altered"],
  ["Quelqun a ouvert la vannne dans la nuit", "Clara Nesme", "typographic"],
  ["Je ne vais pas vous promettre la pluie », a-t-elle ajouté", undefined, "exact"],
  ["Je ne vais pas vous promettre la pluie, a-t-elle ajouté", undefined, "exact"],
  ["Nous étions les seul a surveillé la digue", "Paul Tessier", "typographic"],
])("typed, cut and joined as people do: « %s » of %s is %s", (text, speaker, verdict) => {
  expect(verifyQuotation(lake, text, speaker)).toMatchObject({ kind: "verdict", verdict });
});

test.each([
  ["la préfète", "exact"],
  ["Fauvel Irène", "exact"],
  ["la préfète Fauvel", "exact"],
  ["mme fauvell", "exact"],
  ["le maire de Lanvaur", "misattributed"],
  ["l’hydrologue", "misattributed"],
  ["un ministre", "misattributed"],
])("the speaker by a role or a part of the name: %s, %s", (speaker, verdict) => {
  expect(verifyQuotation(lake, "Les camions-citernes arriveront lundi", speaker)).toMatchObject({ verdict });
});

test("the difference is told word by word, in the words of each side", () => {
  const answer = verifyQuotation(archive, "Deux des quatre piles sont atteintes", undefined);
  expect(answer).toMatchObject({
    diff: [
      { kind: "same", text: "Deux des" },
      { kind: "removed", text: "trois" },
      { kind: "added", text: "quatre" },
      { kind: "same", text: "piles sont atteintes" },
    ],
  });
});

test("what the claim leaves out at its ends is shown where it belongs to the clause", () => {
  expect(verifyQuotation(archive, "des trois piles sont atteintes", undefined)).toMatchObject({
    verdict: "altered",
    diff: [
      { kind: "removed", text: "Deux" },
      { kind: "same", text: "des trois piles sont atteintes" },
    ],
  });
});

test("a quotation inside a message is found by its marks, a title is not one", () => {
  expect(
    quotationsIn('lol « Le Monde » dit « deux des trois piles sont atteintes », et "il faut le fermer" ?'),
  ).toEqual(["deux des trois piles sont atteintes", "il faut le fermer"]);
  expect(quotationsIn(" sans marques ")).toEqual([]);
});

test("what a claim leaves out or puts in between brackets is not part of its words", () => {
  const words = ({ pieces }: ReturnType<typeof claimOf>) =>
    pieces.map((piece) => piece.map(({ folded }) => folded).join(" "));
  expect(words(claimOf("Je dis […] qu’il faut [le pont] fermer…"))).toEqual(["je dis", "qu' il faut", "fermer"]);
  expect(words(claimOf("[…]"))).toEqual([]);
});
