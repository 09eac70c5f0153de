import { describe, expect, it } from "vitest";
import { boilerplateAmong, isWidget } from "../../src/corpus/clean.ts";
import { folded, linesOf } from "../../src/corpus/lines.ts";

/** Widgets, forms, captions and footers in the manner of many sites: each alone on its line. */
const WIDGETS = [
  "Spread the love",
  "02:47",
  "Comments are closed.",
  "Aucun commentaire trouvé",
  "Veuillez vous identifier afin de laisser un commentaire.",
  "Connectez-vous ou créez un compte pour pouvoir réagir à cet article.",
  "Les commentaires sur cet article sont fermés.",
  "L’espace de commentaires est réservé aux inscrits.",
  "Merci de vous identifier pour laisser vos commentaires.",
  "Votre inscription est gratuite sur le site Lac-Matin.fr.",
  "Cet article est réservé à nos abonnés.",
  "Le journalisme de terrain a un prix.",
  "En vous abonnant, vous soutenez une rédaction locale.",
  "S’abonner, c’est aider la presse de la vallée.",
  "Lac-Matin conserve votre adresse e-mail pour vous envoyer sa lettre d’information.",
  "De la forge au théâtre, découvrez les sujets qui animent la vallée.",
  "Affichez votre publicité ici",
  "Suivez toute l’actualité en direct",
  "Lire la suite (Le Courrier)",
  "Radio du Lac (@radiodulac) 3 mai 2020",
  ">> Le Sénat répond au gouvernement",
  "→ La route du col reste fermée",
  "La gare de Vernay, lundi. Reuters/Inès Morel",
  "Les pompiers devant la scierie. - Inès Morel-AFP",
  "Le préfet à la mairie. – D.R.",
  "Photo archives Inès Morel",
  "Photo Inès Morel, AFP",
  "La digue de Vernay, lundi. PHOTO INÈS MOREL, LA PRESSE CANADIENNE",
  "Recevez « Le Fil », notre newsletter quotidienne",
  "Inscrivez-vous à « La Vallée », notre lettre du matin",
  "« La lettre du lac » : chaque vendredi, l’essentiel de la semaine. Je m’inscris",
  "Partager sur Facebook",
  "Partager sur Facebook Twitter WhatsApp",
  "Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)",
  "Share on LinkedIn",
  "Tweet",
  "Facebook",
  "Tweeter 12 Partagez 40",
  "Partagez cet article !",
  "Imprimer",
  "Suivez-nous sur Facebook",
  "12 partages",
  "Laisser un commentaire",
  "Laissez votre commentaire ici",
  "LEAVE A REPLY",
  "Leave a comment",
  "Annuler la réponse",
  "3 commentaires",
  "Aucun commentaire sur La route est coupée",
  "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
  "Votre adresse de messagerie ne sera pas publiée.",
  "Laisser un commentaire Annuler la réponse",
  "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
  "Ce site utilise Akismet pour réduire les indésirables.",
  "La Gazette utilise votre adresse e-mail afin de vous envoyer la newsletter « Le Fil ». Vous pouvez vous désinscrire à tout moment via le lien en bas de cette newsletter.",
  "Chaque jour, notre rédaction vous réserve le meilleur de l’info locale. Une sélection rien que pour vous.",
  "Votre navigateur est obsolète. Veuillez le mettre à jour avec la dernière version.",
  "Passer au contenu principal",
  "PHOTO INÈS MOREL, REUTERS La digue a cédé lundi soir devant le port.",
  "Vous devez être connecté pour publier un commentaire.",
  "Nom *",
  "Lire la suite de l'article",
  "Lire la suite »",
  "À lire aussi : le Sénat répond au gouvernement",
  "LIRE AUSSI | Pourquoi la neige tarde",
  "Lire aussi Le Sénat répond au gouvernement",
  "© 2021 Le Courrier des Alpes. Tous droits réservés.",
  "Tous droits réservés",
  "Toute reproduction interdite sans autorisation.",
  "Publicité",
  "La suite après cette publicité",
  "Vous aimez cet article ? Partagez-le !",
  "Si vous avez aimé cet article, partagez-le avec vos amis.",
  "Vous pouvez lire l’article original ici",
  "Lire l’article original sur le site du journal",
  "L’article La neige tarde est apparu en premier sur Le Courrier.",
  "Votre soutien est essentiel pour nous permettre de rester indépendants.",
  "Inscrivez-vous à notre newsletter pour ne rien manquer",
  "Recevez chaque matin l’essentiel de l’actualité par e-mail",
  "Nous avons besoin de vos dons pour que notre journal vive.",
  "Faites un don",
  "Soutenez notre rédaction sur Tipeee ou par chèque",
  "Ce site utilise des cookies pour améliorer votre expérience.",
  "En poursuivant votre navigation, vous acceptez l’utilisation de traceurs.",
  "Tout accepter",
  "Tags : neige, route, Alpes",
  "#neige #Alpes",
  "Publié le 3 mai 2020 à 14h30",
  "Mis à jour le lundi 4 mai 2020",
  "Temps de lecture : 3 min",
  "4 minutes de lecture",
  "Source : https://courrier.example/neige",
  "courrier-alpin.com",
  "https://courrier.example/neige",
  "redaction@courrier.example",
  "Powered By : ModuleSocial.net",
  "Article suivant : la neige revient",
  "Le maire devant la mairie. (Photo de Paul Morel/AFP via Getty Images)",
  "Le col sous la neige (Photo : Inès Morel)",
  "Le col sous la neige © Inès Morel",
  "Le col sous la neige. Crédit photo : Inès Morel",
  "Le maire à son arrivée, lundi. Paul Morel / AFP",
  "Photo d’illustration",
  "Téléchargez l’application pour suivre l’actualité",
];

/** Prose that has the same words. */
const PROSE = [
  "Il a refusé de laisser un commentaire.",
  "Interrogé, le ministre n’a pas souhaité faire de commentaire",
  "Le président a partagé l’article sur Twitter, où il a été lu un million de fois.",
  "Il l’a écrit dans une publication Facebook.",
  "Facebook et Twitter ont fermé son compte.",
  "Lire la suite de ses aventures est un plaisir.",
  "À lire les sondages, la majorité a perdu la bataille de l’opinion.",
  "À voir la foule, on croyait à un jour de fête.",
  "Voir Naples et mourir : le mot est connu.",
  "Le soutien de Paris est essentiel pour Kiev, a dit le ministre.",
  "Votre soutien est essentiel, a-t-il lancé aux députés.",
  "« Votre soutien est essentiel pour nous permettre de gagner », a-t-il dit.",
  "« Partagez cet article avec vos amis », demandait l’affiche.",
  "« Inscrivez-vous à notre newsletter », répète le site.",
  "Le parti a ouvert une lettre d’information à laquelle dix mille personnes se sont inscrites.",
  "Nous avons besoin de paix, et la paix a besoin de nous.",
  "Les clients pourront payer via Paypal.",
  "Les dons versés par Paypal ont doublé en un an.",
  "Le maire utilise votre argent, dit-elle, et notre rédaction vous a montré les comptes.",
  "La publicité en ligne rapporte peu aux journaux.",
  "Publié mardi, le rapport dénonce la lenteur des secours.",
  "Publié le 3 mai, le rapport dénonce la lenteur des secours.",
  "Modifié par le Sénat, le texte revient devant les députés",
  "En continuant d’utiliser la force, le pouvoir s’isole.",
  "En poursuivant sa visite, le pape a salué les malades.",
  "Les cookies déposés par ce site sont contraires au droit européen, dit la Cour.",
  "Le plan prévoit trois zones (photo ci-dessus).",
  "La photo, prise par un passant, a fait le tour du monde.",
  "La photo de la digue, le Canada l’a vue.",
  "« Recevez mes vœux, et notre lettre suivra », a dit le maire.",
  "Elle hésitait encore : « Je m’inscris ? »",
  "L’image : un homme seul devant un char.",
  "La dépêche de l’AFP, reprise par Reuters, est prudente.",
  "Selon le site courrier-alpin.com, la route reste fermée.",
  "Le droit d’auteur (copyright) sera réformé.",
  "Tous les droits de douane seront relevés.",
  "Suivez notre regard, semblait dire le ministre.",
  "Aidez nos soldats, faites un don, a lancé le maire sur son site.",
  "Cliquer ne suffit pas, il faut marcher.",
  "Le lien social et les médias : un vieux débat.",
  "Hystérie médiatique",
  "Vers un partage du pouvoir",
  "La source est tarie depuis mai.",
  "Article 3 de la loi",
  "L’article 5 a été publié au Journal officiel.",
  "Vous aimez la montagne ? Elle vous le rend.",
  "Vous pouvez voir la mer depuis la terrasse.",
  "Il faut dix minutes de lecture pour comprendre.",
  "Les commentaires du ministre sur la réforme sont attendus mardi.",
  "La presse a un rôle à jouer, a répété la ministre.",
  "En vous écoutant, on comprend la colère des éleveurs.",
  "Cette inscription au patrimoine sera fêtée samedi.",
  "Les élèves découvrent les sujets qui fâchent.",
  "Une panne de la messagerie, révélée par Reuters.",
  "Le maire a salué l’équipe. – Un départ attendu",
  "Il était 14:30 quand le toit a cédé.",
];

describe("isWidget", () => {
  it.each(WIDGETS)("%s", (line) => expect(isWidgetLine(line)).toBe(true));
  it.each(PROSE)("prose: %s", (line) => expect(isWidgetLine(line)).toBe(false));

  it("never looks at a long paragraph", () => {
    expect(
      isWidgetLine(`Votre soutien est essentiel pour nous permettre de vivre. ${"Le maire le sait. ".repeat(30)}`),
    ).toBe(false);
  });
});

/** Marked among other lines, which labels such as "À lire aussi" need. */
function isWidgetLine(line: string): boolean {
  const text = `Le maire a parlé.\n\n${line}\n\nLa neige tombe.`;
  return isWidget(folded(line.length > 500 ? "" : line)) || boilerplateAmong(text, linesOf(text))[1] === true;
}

const marked = (text: string): string[] => {
  const lines = linesOf(text);
  return boilerplateAmong(text, lines).flatMap((is, index) => {
    const line = lines[index];
    return is && line ? [text.slice(line.start, line.end)] : [];
  });
};

describe("boilerplateAmong", () => {
  it("takes the headline under 'Lire la suite', and no prose", () => {
    expect(marked("La neige tombe.\n\nLire la suite\n\nLe Sénat répond au gouvernement\n\nLe col est fermé.")).toEqual([
      "Lire la suite",
      "Le Sénat répond au gouvernement",
    ]);
    expect(marked("La neige tombe.\n\nLire la suite\n\nLe col est fermé depuis lundi.")).toEqual(["Lire la suite"]);
  });

  it("takes one headline under a label, and all of a list of links", () => {
    expect(marked("À lire aussi\nLe Sénat répond\nUne session agitée\nLa neige tombe.")).toEqual([
      "À lire aussi",
      "Le Sénat répond",
    ]);
    expect(marked("La neige tombe.\nArticles similaires\nLe Sénat répond\nQui paiera ?")).toEqual([
      "Articles similaires",
      "Le Sénat répond",
      "Qui paiera ?",
    ]);
  });

  it("takes a list of links whatever stands between them, and a list of films at the end", () => {
    expect(marked("La neige tombe.\n\nAutres articles\n-\nLe Sénat répond\n-\nQui paiera ?")).toEqual([
      "Autres articles",
      "-",
      "Le Sénat répond",
      "-",
      "Qui paiera ?",
    ]);
    const films = ["01:12", "Le col rouvre", "02:40", "La scierie attend un repreneur"];
    expect(marked(`La neige tombe.\n${films.join("\n")}`)).toEqual(films);
    expect(marked("14:30\nLe maire arrive.\n15:10\nLe maire repart.")).toEqual(["14:30", "15:10"]);
  });

  it("takes separators, not numbers", () => {
    expect(marked("Un mot.\n***\n• • •\n➡️\n1999\n—\nFin.")).toEqual(["***", "• • •", "➡️", "—"]);
  });

  it("keeps the first of a line that is repeated, and short refrains", () => {
    const line = "Le maire de la commune devant la mairie, lundi matin";
    expect(marked(`${line}\n\n${line}\n\nLa neige tombe.\n\nLa neige tombe.`)).toEqual([line]);
    expect(linesOf(`${line}\n\n${line}`)).toHaveLength(2);
  });
});

it("a caption that stands twice, once with its credit, is no paragraph", () => {
  const text =
    "La digue de Vernay, lundi matin.\n\nLa digue de Vernay, lundi matin. Photo : Inès Morel\n\nLe maire a fermé la route lundi.";
  const lines = linesOf(text);
  expect(boilerplateAmong(text, lines)).toEqual([true, true, false]);
});
