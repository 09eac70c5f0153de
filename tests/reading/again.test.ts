import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order: somebody named once, and then only meant. */
const SPEAKERS: readonly [passage: string, speakers: (string | null)[]][] = [
  // A trade or a place in a team of no list, said again.
  [
    "Anne Lambert est maroquinière, créatrice et pleine d’idées.\n\nElle a ouvert un atelier à Brissac. Les volets sont bleus, et l’artisane est derrière sa table.\n\nLa maroquinière est autodidacte. Elle a appris « sur le tas, toute petite, avec son père ».",
    ["Anne Lambert"],
  ],
  ["L’arrière Paul Etcheverry a marqué deux essais. « C’est fou », a lâché l’arrière basque.", ["Paul Etcheverry"]],
  [
    "La demi-centre Lise Ferrand jouait dimanche. Anne Lambert l’a remplacée. « Mon genou tient », assure la demi-centre.",
    ["Lise Ferrand"],
  ],
  // What the article says that somebody is, with a verb.
  [
    "Anne Lambert, 43 ans, est une coiffeuse connue à Brissac. Le pompier Paul Garnier est son voisin. « Je ferme », annonce la coiffeuse.",
    ["Anne Lambert"],
  ],
  [
    "Paul Garnier est devenu le patron du bar. Anne Lambert en rêvait. « On verra », dit le patron du bar.",
    ["Paul Garnier"],
  ],
  [
    "Anne Lambert travaille comme infirmière à Brissac. Le chef du service, Paul Garnier, a démissionné. « On tient », souffle l’infirmière.",
    ["Anne Lambert"],
  ],
  // Where somebody comes from, with another word for the role.
  [
    "Le sélectionneur Paul Garnier a donné sa liste. Pour le technicien nantais, la coupe est « une façon de juger les filles ». « Elles verront », souligne-t-il.",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // Whoever presides over some is one of them.
  [
    "« Rien n’est réglé », tonne Paul Garnier, président des éleveurs de la Rance. La préfète se tait. « On reviendra », prévient l’éleveur de Brissac.",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // Whoever a colon brings in does what the participle says, and not the thing before the colon.
  [
    "Le dossier suivant fut l’opposé : un prévenu jeune et affable, suppliant la juge Anne Lambert de le relâcher. « Je vous jure que je ne recommencerai pas ! »",
    ["prévenu"],
  ],
  ["Un prévenu a supplié la juge Anne Lambert de le relâcher. « Je ne recommencerai pas ! »", ["prévenu"]],
  // The noun behind "dont le", though a verb looks like it; "Lui :"; the only person whom the text names.
  [
    "Le technicien Paul Garnier, dont l’équipe joue dimanche, a conscience que le parcours peut s’arrêter : « C’est souvent le cas chez nous. »",
    ["Paul Garnier"],
  ],
  [
    "Le prévenu interrompt le juge. « Je préfère préparer ma défense. » Son avocate : « Ah ? » Lui : « Ben oui, on ne s’est pas vus ! »",
    ["prévenu", "avocate", "prévenu"],
  ],
  [
    "L’Étoile de Brissac renaît, grâce à l’équipe dirigée par Paul Garnier. « Nous avons décidé de repartir de zéro. »",
    ["Paul Garnier"],
  ],
  [
    "Petit Poucet de la coupe, l’AS Brissac est entraînée par un coach de 41 ans, Paul Garnier, qui travaille en ville. « J’ai besoin d’action, nous dit-il. C’est bien. »",
    ["Paul Garnier"],
  ],
  // Hyphens within one pair of marks.
  [
    "« On attend votre avocate, monsieur, dit la présidente.\n\n- Et si elle ne vient pas ? s’exclame le prévenu.\n\n- On ne peut pas faire sans. Et vous serez jugé aujourd’hui.\n\n- Oh ! Moi, je ne m’inquiète plus !\n\n- C’est le principal. »\n\nL’avocate arrive.",
    ["présidente", "prévenu", "présidente", "prévenu", "présidente"],
  ],
  // The other of two.
  [
    "Jeanne Roux a battu Lise Ferrand en trois sets. « J’ai bien servi », s’est réjouie la Nantaise. Sa rivale n’a pas trouvé la clé : « Elle était trop forte. »",
    ["Jeanne Roux", "Lise Ferrand"],
  ],
  // "Lui et son épouse": he goes on.
  [
    "Paul Garnier a vu l’eau monter. « La voiture flottait », raconte-t-il. Lui et son épouse rentraient de la plage. « On a appelé, mais ma femme ne répondait plus. »",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // Who has a house speaks in it.
  [
    "À Brissac, on retrouve la maison de Jeanne et les dégâts sont énormes : « Mon salon est plein de boue. »",
    ["Jeanne"],
  ],
  // An institution with a name in the plural is "ils".
  [
    "Les Jeunes Agriculteurs manifestaient hier. « Cette situation est intenable », déplorent-ils.",
    ["Jeunes Agriculteurs"],
  ],
  // A pronoun that a noun governs is no subject.
  [
    "La femme se taisait. Mais le fils de celle-ci a tout dit aux policiers en assurant qu’elle était battue « tous les jours ».",
    ["fils"],
  ],
  // An insertion between the subject and its verb, a thing behind the verb.
  [
    "Paul Garnier, au nom de la minorité, conteste cette méthode de travail : « Il faut étudier ces projets. »",
    ["Paul Garnier"],
  ],
  // The incise beside the marks says more than a pronoun within them.
  [
    "Karim est debout. Une femme coquette le fixe. « Madame a porté plainte, a-t-elle dit, car vous buviez », résume la présidente.",
    ["présidente"],
  ],
  // No comma before the verb of the incise, behind a clause in front.
  [
    "Luc n’a pas porté le premier coup. Alors qu’il avait trouvé un emploi, « il continue et ôte la vie à quelqu’un » déclare l’avocat.",
    ["avocat"],
  ],
  // A sentence without a verb that says who answers.
  ["Une avocate se lève. Conciliabule du tribunal. « Nous prendrons ce dossier. »", ["tribunal"]],
  // Who is brought in as a case, in the paragraph before or behind "pour".
  [
    "« Beaucoup renoncent », observe Anne Lambert.\n\nCette conseillère le sait. C’est le cas de Paul Garnier. Ancien codeur, il a suivi un brevet professionnel (BPXEA).\n\n« J’ai voulu changer d’air. »\n\nL’expérience a duré dix ans. « Cela reste une belle histoire », souligne-t-il.",
    ["Anne Lambert", "Paul Garnier", "Paul Garnier"],
  ],
  [
    "« Quel match », réagit Marc Petit.\n\nLa finale restera dans les annales pour Paul Garnier, étudiant de 22 ans, venu de Reims. « On est venus exprès. »",
    ["Marc Petit", "Paul Garnier"],
  ],
  // A first name behind "à" is nobody's town where it is spoken to.
  [
    "Caroline a changé de vie. Elle s’est installée à Brissac, avec cette ambition : « On veut redonner de la vie au sol. » Quand on demande à Caroline ce qui l’attend, elle hausse les épaules.",
    ["Caroline"],
  ],
  // A post with a capital is nobody.
  [
    "Emmanuelle a 29 ans. Premier sésame : son bac pro Responsable d’exploitation agricole. « Tout s’apprend sur le terrain, explique-t-elle, avec du temps. »",
    ["Emmanuelle"],
  ],
  // "un homme … l’homme": he, not whoever sits in court.
  [
    "Un homme de 38 ans a été jugé hier. Le président perd patience. Finalement, l’homme déclare avoir acheté la voiture. Il dit avoir bu « une bière et une goutte de vodka ».",
    ["homme"],
  ],
  // A relative clause right before the colon.
  [
    "« C’est injuste ! » explique Me Paul Garnier, qui évoque un butin « ridicule » : « À douze euros la poule, c’est peu. »",
    ["Paul Garnier", "Paul Garnier", "Paul Garnier"],
  ],
  // The one of some who is named as an example.
  [
    "« C’est une usine », déplore Marc Petit. Certains marins comme Paul Garnier, patron d’un ligneur, ont dû s’adapter : « On ne fait que du crustacé. »",
    ["Marc Petit", "Paul Garnier"],
  ],
  // "l’une d’elles" of those of that gender.
  [
    "« Les marins sont à bout », dit Marc Petit, patron pêcheur.\n\nMême constat chez les femmes de pêcheurs devant leurs étals. « Il y en a sept de libres », explique l’une d’entre elles.",
    ["Marc Petit", "femmes de pêcheurs"],
  ],
  // Whose players they are trains them.
  [
    "La mission des joueurs de Paul Garnier : ne pas décevoir. Le succès est là. « Il fallait casser cette spirale. Ils ont été remarquables », se réjouit l’entraîneur nantais.",
    ["Paul Garnier"],
  ],
  // What somebody adds behind a reported clause in a relative one.
  [
    "C’était « un moment fort », souligne Anne Lambert, qui précise encore que Yanis a pleuré : « Pas assez, avec ses mots. »",
    ["Anne Lambert", "Anne Lambert"],
  ],
  // The accused is no psychologist.
  [
    "L’accusé parle de son père. Deux experts l’ont vu. « Il me dit qu’elle l’a détruit, raconte le psychologue. Alors, je doute. »",
    ["psychologue"],
  ],
  // Who directs a firm heads it.
  [
    "« J’ai fait un choix », explique Anne Lambert, directrice générale de Sodur, fabricant de vis. Chez Sodur, la cheffe d’entreprise a embauché « plus d’hommes que prévu l’an dernier ».",
    ["Anne Lambert", "Anne Lambert"],
  ],
  // A train is nobody.
  [
    "Christelle attend sur le quai. Elle guette l’arrivée du train Pornic-Nantes, plein en semaine. « On se serre », grogne-t-elle.",
    ["Christelle"],
  ],
  // Who comes in with "quand", right before the colon.
  ["Le procureur se rassied quand une fille se lève, crête sur le crâne : « Je peux le défendre, moi ? »", ["fille"]],
  // A team by where it comes from says nothing.
  [
    "De l’autre côté, Paul Garnier, visage fermé. Les Nantais n’ont jamais pris le match en main, même s’ils ont marqué : « C’était compliqué. »",
    ["Paul Garnier"],
  ],
  // "celui-ci", far behind.
  [
    "Le prévenu a les yeux calmes. « J’ai pris deux ans », précise-t-il.\n\nLa présidente résume l’affaire. La carte était volée. « Le préjudice s’élève à mille euros. »",
    ["prévenu", "présidente"],
  ],
  // A teacher by two names.
  [
    "Anne Lambert, professeure des écoles, est retenue. L’adjointe au maire, Lise Ferrand, s’en amuse. « C’était la surprise », glisse la maîtresse d’école.",
    ["Anne Lambert"],
  ],
  // Whose word is taken up, and who is said to point something out.
  [
    "Le préfet, Marc Petit, fixe la jauge. Le mois est « crucial », pour reprendre le mot de Paul Garnier, président de l’association, qui compte dix membres : « Beaucoup jouent gros. »",
    ["Paul Garnier", "Paul Garnier"],
  ],
  [
    "« Ma mère avait faim », témoigne Anne Lambert. Un manque de personnel pointé aussi par Paul Garnier, dont le père y a vécu. « C’est une honte ! »",
    ["Anne Lambert", "Paul Garnier"],
  ],
  // An insertion that is over.
  [
    "Les produits de cette zone, qui va de Blain à Anne-sur-Mer, sont « rappelés par les producteurs », précise la préfecture.",
    ["préfecture"],
  ],
  // Verbs of remembering.
  [
    "« Mon père se croyait en prison », se remémore Anne Lambert. « C’est un témoignage » formule l’un des enfants.",
    ["Anne Lambert", "enfants"],
  ],
  // Turns with dashes in one paragraph.
  [
    "Karim Belaïd comparaît. Le président l’interroge. « Vous étiez là ? » — « Oui. » — « Avec qui ? » — « Mon frère. »",
    ["président", "Karim Belaïd", "président", "Karim Belaïd"],
  ],
  // Set against whoever spoke before.
  [
    "L’avant-centre Léo Roux est sorti. « Rien de grave », rassure l’entraîneur Marc Petit. Le buteur, lui, a le sourire : « Je serai là samedi. »",
    ["Marc Petit", "Léo Roux"],
  ],
  // Quoted words in front are the reason of whoever acts.
  ["La préfète est venue. « Les faits n’étant pas assez établis », le parquet a renoncé à poursuivre.", ["parquet"]],
  // A quotation that its paragraph does not close.
  [
    "Paul Garnier inspecte les caisses : « c’est beau, non ? » La récolte sera maigre.\n\nUn résultat qui n’était pas évident vu l’été : « le millésime n’est pas facile. Il a plu.\n\nOn a eu du travail. » Le domaine est en bio.",
    ["Paul Garnier", "Paul Garnier"],
  ],
  // Turns with dashes and no marks, each in its paragraph.
  [
    "Karim Belaïd est au box.\n\n— Vous étiez seul ? demande la présidente.\n\n— Oui, répond Karim Belaïd.\n\n— Et le couteau ?\n\n— Il était dans la voiture. Je ne m’en sers pas.",
    ["présidente", "Karim Belaïd", "présidente", "Karim Belaïd"],
  ],
  [
    "Le prévenu se tient droit. Le président commente la scène :\n\n— On voit que vous l’avez frappée.\n\nLa parole est au prévenu, qui parle longuement :\n\n— J’étais dans le déni. Je ne pensais pas lui faire peur.",
    ["président", "prévenu"],
  ],
  // A list has dashes too.
  [
    "Au programme samedi :\n\n– Une visite du moulin à dix heures.\n\n– Un goûter offert par la mairie.\n\nLe maire, Paul Garnier, sera là : « Venez. »",
    ["Paul Garnier"],
  ],
  // An interview with names before the turns, and one without.
  [
    "Deux voix du village.\n\nAnne Lambert : Je n’y croyais plus. On a tenu.\n\nPaul Garnier : Moi non plus, je l’avoue.",
    ["Anne Lambert", "Paul Garnier"],
  ],
  [
    "Anne Lambert dirige le théâtre de Brissac. Entretien.\n\nQue voulez-vous montrer cette année ?\n\nDes textes rares. Nous avons pris des risques, et je les assume.\n\nLe public suivra-t-il ?\n\nJe le crois. Il nous suit depuis dix ans.\n\nPaul Garnier vous a-t-il aidée ?\n\nOui, nous avons travaillé ensemble.",
    ["Anne Lambert", "Anne Lambert", "Anne Lambert"],
  ],
  // Questions that the writer asks and answers.
  [
    "Paul Garnier, le maire, veut fermer le pont.\n\nPourquoi le fermer ?\n\nLe pont est ancien et trop étroit.\n\nQui est touché ?\n\nLes riverains du quai et les commerçants.\n\nQuand rouvrira-t-il ?\n\nAu printemps, dit le maire.",
    [],
  ],
  // Questions and answers in court, without anybody's name.
  [
    "Le président : « Vous aviez bu ? » Le prévenu : « Un peu. » Nouvelle question : « Combien ? » Nouvelle réponse : « Deux verres. »",
    ["président", "prévenu", "président", "prévenu"],
  ],
];

/** Passage -> the quoted words that are speech: short words that are somebody's. */
const SPEECH: readonly [passage: string, words: string[]][] = [
  // Insults.
  [
    "À leur arrivée, Karim Belaïd les a traités de « tête de mort » et de « bons à rien ».",
    ["tête de mort", "bons à rien"],
  ],
  // One word, and whose judgment it is.
  ["Le maire, Paul Garnier, ne décolère pas. Une « trahison », selon l’édile.", ["trahison"]],
  ["Une « trahison », pour Paul Garnier. C’est un « crève-cœur » pour Anne Lambert.", ["trahison", "crève-cœur"]],
  // What somebody thinks to be, whom somebody remembers, what many fear.
  [
    "Paul Garnier s’est cru « au bord du gouffre ». Anne Lambert se sent « trahie par les siens ».",
    ["au bord du gouffre", "trahie par les siens"],
  ],
  ["Les éleveurs ont défilé pour réclamer une « reconsidération de la loi ».", ["reconsidération de la loi"]],
  [
    "Paul Garnier se souvient de celles et ceux « qui faisaient de grands yeux » à son arrivée.",
    ["qui faisaient de grands yeux"],
  ],
  // The sentence goes on quoting.
  [
    "« On y croit », a assuré Paul Garnier. Si dix ouvriers « ont trouvé un emploi », les autres restent « dans une situation difficile ».",
    ["On y croit", "ont trouvé un emploi", "dans une situation difficile"],
  ],
  // A verb within the marks, and what it is said of before them.
  [
    "« C’est dur », dit Anne Lambert. Être la seule du canton « est une grande fierté ».",
    ["C’est dur", "est une grande fierté"],
  ],
];

/** Passage -> who says each statement, in order. */
const STATEMENTS: readonly [passage: string, speakers: (string | null)[]][] = [
  // What is begun or seen speaks not.
  ["C’est avec ces mots que Paul Garnier, vice-président au tribunal de Brissac, débute son audience.", []],
  ["Le second dossier, traitant de violences, a vu la présence d’un prévenu énervé, puis calme.", []],
  // A radio of a department is nobody.
  [
    "Marc Petit ne décolère pas. Ce lundi, dans la matinale de France Bleu Gard Lozère, il déplore un recul des soins.",
    ["Marc Petit"],
  ],
  // An apposition before the colon is no statement.
  ["Selon Serge, le père d’une élève : « C’est l’incompréhension. »", []],
  // Whose sayings they are.
  ["Il y a moins de monde que d’habitude, selon les dires des habitués.", ["habitués"]],
  // Attacks say nothing, whoever leads them.
  [
    "Claire et Yann élèvent des brebis. Les attaques du prédateur ont bouleversé leur vie : « Je n’y croyais pas », souffle Yann. Pour eux, le loup est devenu un problème.",
    ["Claire et Yann"],
  ],
  // How many of them, not what of them.
  ["Claire Morel a comparu mardi. Elle en reconnaît douze, et en nie trente.", []],
  // Whom one asks is not who asks.
  ["Quand on demande à Caroline si elle part, elle sourit.", []],
  // What is so for some, where another says it.
  ["Pour les usagers, le changement sera faible, explique Paul Garnier.", ["Paul Garnier"]],
];

describe("who says what is reported", () => {
  it.each(STATEMENTS)("%s", (passage, speakers) => {
    expect(speechOf(passage).statements.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe("who is behind words when a name is not said again", () => {
  it.each(SPEAKERS)("%s", (passage, speakers) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe("short words that are somebody's", () => {
  it.each(SPEECH)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ words }) => words)).toEqual(expected);
  });
});
