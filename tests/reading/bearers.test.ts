import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

type Row = readonly [passage: string, speakers: (string | null)[]];

/** Passage -> the speaker of each quotation that is speech, in order: roles whose bearer the words do not name. */
const BEARERS: readonly Row[] = [
  // Whoever goes on has just spoken.
  [
    "« La loi passera », a dit Hugues Lamy. « Elle sera votée en mai », a ajouté le ministre du Logement.",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "« Je suis fière de ce film », confie l’actrice. « On m’écrit enfin des rôles », ajoute Rose Alibert.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  [
    "« La bataille commence », prévient le secrétaire général de la CGT, Hugues Lamy. Boris Tanguy, le nouveau directeur, « devra nous écouter », ajoute le dirigeant cégétiste.",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "« La loi passera », a dit Hugues Lamy. « Elle sera votée en mai », a répondu le ministre du Logement.",
    ["Hugues Lamy", "ministre du Logement"],
  ],
  // What somebody heads, said by its kind.
  [
    "« Nous paierons », a promis Hugues Lamy, PDG de Veltronic. Les syndicats doutent. « Personne ne partira », insiste le patron du groupe.",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "« Le pont tiendra », assure Hugues Lamy, maire de Plouvenez. « Il servira à tous », estime le maire de la commune.",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "« Il manque un juge », plaide Hugues Lamy, président de la Ligue des phares. « Nous jouerons », répond le président du club.",
    ["Hugues Lamy", "président du club"],
  ],
  // An office of the lead, and one whom nothing else describes.
  [
    "Le ministre du Logement a annoncé « des contrôles renforcés ». Les maires attendent. Hugues Lamy promet « une aide par commune ».",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "Le ministre du Logement a annoncé « des contrôles renforcés ». Hugues Lamy, 17 ans, parle d’un « simple coup de pouce ».",
    ["ministre du Logement", "Hugues Lamy"],
  ],
  [
    "Le procureur parle d’une « traque sans relâche »\n\nDeux hommes sont en fuite. Le procureur de Brest, Hugues Lamy, a ouvert une enquête.",
    ["Hugues Lamy"],
  ],
  [
    "Une vétérinaire s’installe à Plouvenez\n\nRose Alibert ouvre lundi. La vétérinaire arrive de Gap. « On m’attendait », dit-elle.",
    ["Rose Alibert"],
  ],
  // A role without a bearer, and later one name that nothing describes.
  [
    "La directrice du port dément. « Rien n’est vendu », dit-elle. Les dockers attendent.\n\nRose Alibert recevra le préfet lundi.",
    ["Rose Alibert"],
  ],
  [
    "Le président a vu rouge. « Sortez ! »\n\nLa séance a repris. Hugues Lamy a promis de publier la liste.",
    ["Hugues Lamy"],
  ],
  [
    "La directrice du port dément. « Rien n’est vendu », dit-elle.\n\nRose Alibert, la sœur d’un docker, n’y croit pas.",
    ["directrice du port"],
  ],
  [
    "La directrice du port dément. « Rien n’est vendu », dit-elle.\n\nRose Alibert et Lise Ferrec n’y croient pas.",
    ["directrice du port"],
  ],
  ["« Je n’ai rien vu », jure son entraîneur. Pourtant, Hugues Lamy était au bord de la piste.", ["Hugues Lamy"]],
  // The captain of a team, the president of a headline, the one on trial, and whom "ce dernier" means.
  [
    "L’entraîneur des Aigles, Hugues Lamy, est sorti. Boris Tanguy est resté. Le capitaine a parlé d’une « soirée noire ».",
    ["Boris Tanguy"],
  ],
  [
    "Rose Alibert (Ateliers du Nord) : « Nous ne vendrons pas »\n\nLe marché recule. La présidente a confirmé l’achat. « On tient », dit-elle.",
    ["Rose Alibert", "Rose Alibert"],
  ],
  [
    "À la barre, Hugues Lamy parle bas.\n\nL’ancien comptable de la mairie comparaît depuis lundi. « J’ai signé sans lire », dit-il.",
    ["Hugues Lamy"],
  ],
  [
    "L’avocate défend l’architecte. Ce dernier, Hugues Lamy, se tait. « Les plans étaient bons », a juré l’architecte.",
    ["Hugues Lamy"],
  ],
  [
    "Rose Alibert : « Non. » Hugues Lamy : « Si. » Le journaliste reprend. « On se calme », dit-il.",
    ["Rose Alibert", "Hugues Lamy", "journaliste"],
  ],
  // Who is called, a name that is a trade too, a role joined at once, the gender of the noun last used, and who says "je".
  [
    "Un étudiant a oublié sa tasse. L’étudiant s’appelle Hugues Lamy. « J’ai failli la laver », dit l’étudiant.",
    ["Hugues Lamy"],
  ],
  ["Le capteur est vieux. Marin Lamy a posé le sien. « C’est un beau mur », dit-il.", ["Marin Lamy"]],
  [
    "Le bourgmestre ferme la digue. Hugues Lamy y tient.\n\nL’échevine du port, Rose Alibert, a voté contre. « On se trompe », argue l’écologiste.",
    ["Rose Alibert"],
  ],
  ["La banque Oberlin savait. L’établissement dément. Il parle d’un « ancien cadre aigri ».", ["Oberlin"]],
  [
    "« J’ai tout copié », raconte Hugues Lamy. La banque dément. Elle parle d’un « ancien cadre aigri ».\n\n« Je m’attendais à être sali. »",
    ["Hugues Lamy", "banque", "Hugues Lamy"],
  ],
  // What a participle shows of a name that no list has.
  [
    "Yaelo Quintin est descendue hier. Le gardien a proposé son aide. La retraitée a refusé. « Je me débrouille. »",
    ["Yaelo Quintin"],
  ],
  ["Yaelo Quintin est descendue hier. Le gardien est venu. « Elle se débrouille », dit-il.", ["gardien"]],
  ["Jointe lundi, Yaelo Quintin dément. Un élu s’étonne. « Je n’ai rien signé », répète-t-elle.", ["Yaelo Quintin"]],
  // Somebody set against the one before, and who is with him.
  [
    "Hugues Lamy crie à la fraude. « On nous a volés », dit-il. Le chef de la mission, pour sa part, relève des « ratés isolés ici ou là ».",
    ["Hugues Lamy", "chef de la mission"],
  ],
  [
    "Hugues Lamy a gagné. « J’ai tout donné », dit-il. « Rien n’était calculé », jure le manager de son équipe.",
    ["Hugues Lamy", "manager de son équipe"],
  ],
  // Two feminines of one trade.
  [
    "Zoé Kervran joue depuis dix ans. Sa coach, Rose Alibert, la suit. « C’est une bosseuse », raconte l’entraîneuse.",
    ["Rose Alibert"],
  ],
];

/** The same, where it matters how far a name goes. */
const NAMES: readonly Row[] = [
  ['La coalition, "Sauvons la plage", appelle à manifester. « Nous irons », dit-elle.', ["Sauvons la plage"]],
  ["Le collectif « Terre d’asile » dénonce « une expulsion brutale ».", ["Terre d’asile"]],
  ['L’association "Les Amis du lac" est née. « Il faut une digue », insiste l’association.', ["Les Amis du lac"]],
  // Institutions that a plain noun names: what tells them apart, and what they are called then.
  ["La préfecture accuse la compagnie minière. Celle-ci parle de bassins « étanches et sûrs ».", ["compagnie minière"]],
  ["L’office des forêts est venu. « Le loup est là », dit-il.", ["office des forêts"]],
  ["Le conseil de bande se réjouit. « On nous a entendus », dit-il.", ["conseil de bande"]],
  ["La banque Oberlin savait. L’établissement parle d’un « ancien cadre ».", ["Oberlin"]],
  ["La banque centrale agit. L’institution craint une hausse « plus tenace que prévu ».", ["banque centrale"]],
  ["Selon l’agence de presse d’État Korvia, le pont est « en ruine ».", ["Korvia"]],
  ["Le collectif a réagi. Le collectif, « une honte », a-t-il dit.", ["collectif"]],
  ["L’Institut de la mer y voit « un signal encourageant ».", ["Institut de la mer"]],
  ["« La glace fond », alerte le Réseau alpin de surveillance.", ["Réseau alpin de surveillance"]],
  ["« La nuit a été longue », dit l’Unité SGP Police - FO.", ["Unité SGP Police - FO"]],
  ["Selon les Casques blancs, le bilan va « grimper considérablement ».", ["Casques blancs"]],
  ["« Le vote aura lieu », assure le ministre des Relations avec le Parlement, Hugues Lamy.", ["Hugues Lamy"]],
  [
    "Le constructeur s’installe à Bray-sur-l’Aulne. « Une fierté », dit Hugues Lamy. L’élu craint « un départ en Hongrie ».",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
  [
    "Attendu au lycée professionnel Jean-Prouvé de Nancy, Hugues Lamy est venu. « Une voie d’avenir », a-t-il répété.",
    ["Hugues Lamy"],
  ],
  ["Clara Delmas a fini deuxième. « J’ai tout donné », a dit la Nordiste.", ["Clara Delmas"]],
];

/** The same, where one of several speaks, or a paper, or the words themselves say that it is one person. */
const WHO: readonly Row[] = [
  ["« Elle ira si elle a les voix », veut croire l’un de ses proches.", ["proches"]],
  [
    "D’après les gendarmes de Gap, l’homme était armé. « On a entendu des tirs », explique l’un des officiers.",
    ["officiers"],
  ],
  ["« C’est injuste », souffle une des victimes.", ["victimes"]],
  ["« On attend », dit l’un des deux avocats, Me Hugues Lamy.", ["Hugues Lamy"]],
  [
    "Odile Prat a gagné. Mardi, la cour d’appel a condamné l’État. « On cesse de me prendre pour une folle », a-t-elle déclaré.",
    ["Odile Prat"],
  ],
  [
    "Selon France 3, un camion a brûlé. Contacté, le ministère se tait. « Une enquête est ouverte », lit-on dans le communiqué.",
    ["ministère"],
  ],
  ["« Les mesures sont bonnes », annonce le compte X de la préfète du Rhône.", ["préfète du Rhône"]],
  ["Les élus ont suivi l’avis du bureau, qui jugeait l’équipement « hors de portée financière ».", ["bureau"]],
  [
    "Odile Prat et Hugues Lamy élèvent des chèvres. Le couple vend ses fromages. « On jetait tout », dit Hugues Lamy. Le plus dur, de l’avis de sa compagne, a été la terre. « On nous a dit non. »",
    ["Hugues Lamy", "Odile Prat"],
  ],
  [
    "Hugues Lamy a tranché.\n\n« J’ai attendu neuf jours. Il fallait agir.\n\n« Les cours reprendront », a-t-il expliqué.",
    ["Hugues Lamy", "Hugues Lamy"],
  ],
];

/** Pronouns, where the sentence before is about an institution. */
const IT: readonly Row[] = [
  [
    "Hugues Lamy promet « des renforts d’ici au printemps ». Un syndicat de police tempère. « On coupe une tête », soupire-t-il.",
    ["Hugues Lamy", "syndicat de police"],
  ],
  [
    "L’atelier fabrique des écrans. La direction a confié la suite à Rose Alibert. « On apprend », dit-elle.",
    ["Rose Alibert"],
  ],
  [
    "Odile Prat parle d’une « découverte majeure pour le musée ». La Ville a payé. « C’est donné », a-t-elle ajouté.",
    ["Odile Prat", "Odile Prat"],
  ],
];

const speakers = (passage: string) =>
  speechOf(passage)
    .quotes.filter(({ form }) => form !== "term")
    .map(({ speaker }) => speaker);

describe("roles and their bearers", () => {
  it.each(BEARERS)("%s", (passage, expected) => expect(speakers(passage)).toEqual(expected));
});

describe("how far names go", () => {
  it.each(NAMES)("%s", (passage, expected) => expect(speakers(passage)).toEqual(expected));
});

describe("one of several, papers, and words of one person", () => {
  it.each(WHO)("%s", (passage, expected) => expect(speakers(passage)).toEqual(expected));
});

describe("pronouns and institutions", () => {
  it.each(IT)("%s", (passage, expected) => expect(speakers(passage)).toEqual(expected));
});
