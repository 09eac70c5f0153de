import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order. Each row has its counterpart: what must not change. */
const SPEAKERS: readonly [passage: string, speakers: (string | null)[]][] = [
  // Two quotations side by side are two people, where the first asks; whoever was answered asks on.
  [
    "Le procureur interroge le témoin. « Vous l’avez vu sortir ? » « Oui, vers minuit. » Le magistrat insiste : « Seul ? » « Avec une femme. »",
    ["procureur", "témoin", "procureur", "témoin"],
  ],
  [
    "« Pourquoi n’êtes-vous pas parti ? », interroge la présidente. « J’avais peur », répond le prévenu. « Peur de qui ? » « De mon frère. »",
    ["présidente", "prévenu", "présidente", "prévenu"],
  ],
  ["« Je n’ai rien fait », répond le prévenu. « Pourquoi aurais-je fui ? »", ["prévenu", "prévenu"]],
  ["« Qui paiera ? », s’interroge Rose Alibert. Elle soupire. « Pas moi. »", ["Rose Alibert", "Rose Alibert"]],
  // What is quoted lends its auxiliary to nobody.
  ["Rose Alibert emploie Hugo Morel. « Elle m’a tout appris », dit l’ouvrier agricole.", ["Hugo Morel"]],
  ["« On nous a menti », dit la bouchère.", ["bouchère"]],
  // Who trains does not play.
  ["L’attaquant Hugo Morel a manqué un but. « Cela arrive », tempère l’entraîneur.", ["entraîneur"]],
  ["L’entraîneur Hugo Morel a sorti son ailier. « J’ai bien joué », répond le joueur.", ["ailier"]],
  ["L’ailier Hugo Morel a marqué. « C’est mon premier but », sourit le joueur.", ["Hugo Morel"]],
  // A trade that is said of whoever was introduced by another.
  ["Le boulanger Hugo Morel ferme jeudi. « Je n’ai plus de bras », dit le patron.", ["Hugo Morel"]],
  [
    "Hugo Morel, proviseur à Rieux, a reçu les parents. « Je vous entends », répond le chef d’établissement.",
    ["Hugo Morel"],
  ],
  ["Hugo Morel, patron de la papeterie, dément. « Mes bassins sont ouverts », lance l’industriel.", ["Hugo Morel"]],
  ["Hugo Morel, maire de Rieux, visite l’atelier. « Nous embauchons », dit le patron.", ["patron"]],
  ["Hugo Morel, avocat à Rieux, se lève. « La cause est entendue », dit le président.", ["président"]],
  // Whom one sentence names apart are two.
  ["L’entraîneur a sorti Hugo Morel à la pause. Il s’en est expliqué. « Il boitait », a-t-il dit.", ["entraîneur"]],
  [
    "Le maire a reçu Rose Alibert, qui tient la librairie. « Le loyer double », dit-elle. « Nous l’aiderons », promet l’élu.",
    ["Rose Alibert", "maire"],
  ],
  ["La question divise. Le maire, Hugo Morel, a tranché. « C’est non », a dit l’élu.", ["Hugo Morel"]],
  // Whom something befalls is spoken of.
  ["Hugo Morel a été retrouvé mort lundi. « C’était un pilier du village », témoigne le maire.", ["maire"]],
  ["Hugo Morel s’est félicité lundi. « C’est un bon budget », assure le maire.", ["Hugo Morel"]],
  // Nobody from abroad comes from a region.
  [
    "Le navigateur Hugo Morel a doublé le skipper suisse Luc Favre. Le Breton savoure. « Le bateau volait », dit-il.",
    ["Hugo Morel"],
  ],
  // A name that the newspaper has cut short.
  ["Poursuivi pour vol, Hugo M. nie tout. « Je dormais », répète le prévenu.", ["Hugo M."]],
  // Those who were named in one breath.
  [
    "Rose et Hugo ont rouvert hier. « On pleurait », dit la patronne. Son mari approuve. « Deux cents cafés », précise-t-il.",
    ["Rose", "Hugo"],
  ],
  // Where it is said.
  ["Chez Verlin, on se veut rassurant. « Les commandes arrivent », y assure-t-on.", ["Verlin"]],
  // Whom something moves, or makes do something.
  [
    "Rose Alibert raille le projet. « Un caprice. » Le mot a fait bondir Hugo Morel. « Un caprice ? Le toit fuit ! »",
    ["Rose Alibert", "Hugo Morel"],
  ],
  ["La formule amuse Hugo Morel. « On m’a dit pire. »", ["Hugo Morel"]],
  [
    "Rose Alibert a vu un film qui amuse Hugo Morel depuis toujours, et elle a ri. « J’ai tout oublié. »",
    ["Rose Alibert"],
  ],
  // A name that waits for its verb, past where he works and who he is.
  [
    "Hugo Morel, de l’université de Rieux, qui n’a pas participé à l’étude, juge le résultat « élégant mais fragile ».",
    ["Hugo Morel"],
  ],
  ["Hugo Morel, du syndicat Sud, résume la colère : « Vingt gardes par mois, et pas un mot. »", ["Hugo Morel"]],
  ["De nombreux élus jugent le texte « élégant mais fragile ».", ["élus"]],
  // Several are not "il".
  ["Hugo Morel ne promet rien. Les Jeux ? Il sourit : « Demandez-moi dans six mois. »", ["Hugo Morel"]],
  // A company by what it does.
  [
    "Rose Alibert veille sur le verger. Le promoteur, Urbalia, assure que « tout sera replanté ». « On verra », dit Rose Alibert.",
    ["Urbalia", "Rose Alibert"],
  ],
  // Whose kin somebody is.
  ["Hugo Morel a pleuré, raconte sa fille Rose. « Un peu », corrige le père.", ["Hugo Morel"]],
  // Who lives there and has spoken.
  [
    "« Je ne descends plus », dit Rose Alibert, 58 ans. L’ascenseur attend une pièce. « Depuis onze semaines », soupire la locataire.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // By whom quoted words are said.
  [
    "Le semestre a été jugé « très solide » par sa directrice générale. « Nos clients reviennent », a expliqué Rose Alibert.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  // What a thing is christened is nobody.
  ["Hugo Morel l’avait baptisé « Gérard ». « Je lui parlais », se désole le maraîcher.", ["Hugo Morel"]],
  // Offices that are named bare, and who trains beside who presides.
  ["Rose Alibert a signé. Le maire hausse les épaules. « Elle habite Rieux. »", ["maire"]],
  ["Hugo Morel a menti, dit-on. Le maire, lui, est formel. « Il a menti. »", ["maire"]],
  [
    "Le président Morel a tranché. « Pas de recrue », a justifié le dirigeant. Le coach a encaissé. « Je ferai avec les jeunes », a-t-il promis.",
    ["Morel", "coach"],
  ],
  // Several, by a verb of no list, or counted.
  ["« Une gestion hasardeuse », tancent les magistrats.", ["magistrats"]],
  ["« Une gestion hasardeuse », pestent deux riverains.", ["riverains"]],
  ["Tous deux sourient. « Une gestion hasardeuse », peste Hugo Morel.", ["Hugo Morel"]],
  // Who is spoken of does not speak.
  [
    "« Voilà sa montre », dit Rose Alibert. Son frère a disparu. « Il m’avait promis de revenir. »",
    ["Rose Alibert", "Rose Alibert"],
  ],
  ["« Voilà sa montre », dit Rose Alibert. Son frère sourit. « Elle marche encore. »", ["Rose Alibert", "frère"]],
  // What several have signed.
  ["Les vacanciers ont lancé une pétition. « Nous payons pour dormir », y lit-on.", ["vacanciers"]],
  // Whose somebody is is another.
  ["Le lieutenant Hugo Morel se tait. Son adjudant raconte. « On a pleuré. »", ["adjudant"]],
  [
    "Les vignerons grondent, mené par Hugo Morel, président du syndicat. « On tiendra », dit leur président.",
    ["Hugo Morel"],
  ],
  // A name of either gender.
  ["Le procureur de Rieux, Camille Morel, confirme. « Rien n’est exclu », ajoute la magistrate.", ["Camille Morel"]],
  // Whom only the text’s own words can mean: a child, a hero; and who is not the crowd.
  ["Hugo Morel, 7 ans, a gagné. « C’est mamie qui m’a appris », explique l’enfant.", ["Hugo Morel"]],
  ["À la 89e, Hugo Morel a trompé le gardien. « J’ai fermé les yeux », a raconté le héros du soir.", ["Hugo Morel"]],
  [
    "Hugo attend le train. « J’ai froid », dit-il. Son fils Jules a un maillot. « On va gagner », parie le garçon.",
    ["Hugo", "Jules"],
  ],
  [
    "La ministre a été huée. « Démission ! », criait la foule. Elle a tenté de parler. « Je vous écoute », a-t-elle lancé.",
    ["foule", "ministre"],
  ],
  // What is read on a placard is nobody’s.
  ["« Des arbres, pas du béton » : les pancartes étaient peintes. Rose Alibert défile en tête.", [null]],
  ["« Des arbres, pas du béton » : Rose Alibert ne demande rien d’autre.", ["Rose Alibert"]],
  // What envoys and secretaries are called again.
  ["L’envoyé spécial de l’ONU, Hugo Morel, a parlé lundi. « La trêve tient », dit le diplomate.", ["Hugo Morel"]],
  [
    "Le secrétaire général de l’ONU, Hugo Morel, s’inquiète. « La faim tue », prévient le chef de l’ONU.",
    ["Hugo Morel"],
  ],
];

/** Passage -> what is stated, and by whom. */
const STATED: readonly [passage: string, words: string, speaker: string][] = [
  ["Hugo M. affirme que la porte était ouverte. Il ment.", "la porte était ouverte", "Hugo M."],
  ["Selon Rose D. et Hugo L., la voiture roulait vite.", "la voiture roulait vite", "Rose D. et Hugo L."],
  ["Hugo Morel dit ne rien regretter.", "ne rien regretter", "Hugo Morel"],
];

describe("who is meant by another word, or in another turn", () => {
  it.each(SPEAKERS)("%s", (passage, speakers) => {
    const found = speechOf(passage).quotes.filter(({ form }) => form !== "term");
    expect(found.map(({ speaker }) => speaker)).toEqual(speakers);
  });
  it.each(STATED)("%s", (passage, words, speaker) => {
    expect(speechOf(passage).statements).toContainEqual(expect.objectContaining({ words, speaker }));
  });
});
