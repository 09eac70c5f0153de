import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Sentence -> "polarity | speaker | words", one for each statement. */
const TABLE: readonly [sentence: string, statements: string[]][] = [
  // A clause.
  ["Le maire a déclaré que l’école rouvrirait lundi.", ["asserts | maire | l’école rouvrirait lundi"]],
  [
    "La préfète a indiqué mardi, lors d’un point presse, que deux routes restaient coupées.",
    ["asserts | préfète | deux routes restaient coupées"],
  ],
  ["Anne Lambert estime qu’il faut attendre.", ["asserts | Anne Lambert | il faut attendre"]],
  ["Le syndicat a fait savoir qu’il déposerait un préavis.", ["asserts | syndicat | il déposerait un préavis"]],
  ["Paul Garnier a fait valoir que le délai était trop court.", ["asserts | Paul Garnier | le délai était trop court"]],
  [
    "L’avocate a tenu à rappeler que son client était présumé innocent.",
    ["asserts | avocate | son client était présumé innocent"],
  ],
  ["Le ministre a insisté pour que le texte soit voté.", ["asserts | ministre | le texte soit voté"]],
  ["Anne Lambert a averti les élus que le budget serait serré.", ["asserts | Anne Lambert | le budget serait serré"]],
  // Incises without marks.
  ["La route rouvrira jeudi, a annoncé le préfet.", ["asserts | préfet | La route rouvrira jeudi"]],
  [
    "La route rouvrira jeudi, a annoncé mardi soir dans un communiqué le préfet du Finistère.",
    ["asserts | préfet du Finistère | La route rouvrira jeudi"],
  ],
  [
    "La digue, a précisé Anne Lambert, sera refaite en mai.",
    ["asserts | Anne Lambert | La digue, a précisé Anne Lambert, sera refaite en mai"],
  ],
  ["Le train est à l’arrêt, a-t-on appris auprès de la préfecture.", ["asserts | préfecture | Le train est à l’arrêt"]],
  ["Comme l’explique Paul Garnier, la vigne souffre.", ["asserts | Paul Garnier | la vigne souffre"]],
  // According to.
  [
    "Selon la procureure, l’homme a reconnu avoir bu.",
    ["asserts | procureure | l’homme a reconnu avoir bu", "asserts | homme | avoir bu"],
  ],
  ["L’homme était seul, selon la procureure.", ["asserts | procureure | L’homme était seul"]],
  ["D’après Anne Lambert, la récolte sera bonne.", ["asserts | Anne Lambert | la récolte sera bonne"]],
  ["Pour la sénatrice, la loi est inapplicable.", ["asserts | sénatrice | la loi est inapplicable"]],
  ["De l’avis du préfet, le danger est passé.", ["asserts | préfet | le danger est passé"]],
  ["Aux yeux de Paul Garnier, le projet est mort.", ["asserts | Paul Garnier | le projet est mort"]],
  ["À en croire le maire, les travaux finiront à temps.", ["asserts | maire | les travaux finiront à temps"]],
  // Infinitives and noun phrases.
  ["Le maire affirme avoir prévenu la préfecture.", ["asserts | maire | avoir prévenu la préfecture"]],
  ["Le ministre a promis de recevoir les riverains.", ["asserts | ministre | recevoir les riverains"]],
  ["La présidente accuse son rival de mentir.", ["asserts | présidente | son rival de mentir"]],
  [
    "Anne Lambert a fait part de son inquiétude sur les délais.",
    ["asserts | Anne Lambert | son inquiétude sur les délais"],
  ],
  ["Le préfet met en garde contre une crue rapide.", ["asserts | préfet | une crue rapide"]],
  ["Paul Garnier s’est dit favorable à un moratoire.", ["asserts | Paul Garnier | favorable à un moratoire"]],
  ["Le préfet a exprimé sa crainte que la digue cède.", ["asserts | préfet | la digue cède"]],
  ["Le maire a dénoncé un abandon de l’État.", ["asserts | maire | un abandon de l’État"]],
  ["Le préfet s’est engagé à recevoir les élus.", ["asserts | préfet | recevoir les élus"]],
  [
    "Selon le ministre, interrogé par la presse, la réforme sera votée.",
    ["asserts | ministre | la réforme sera votée"],
  ],
  ["Le promoteur assure, lui, avoir consulté les voisins.", ["asserts | promoteur | avoir consulté les voisins"]],
  // Denials, demands, what is left open.
  ["Le maire nie avoir reçu la lettre.", ["denies | maire | avoir reçu la lettre"]],
  ["La préfecture a démenti que le camp serait évacué.", ["denies | préfecture | le camp serait évacué"]],
  ["Anne Lambert a réfuté tout conflit d’intérêts.", ["denies | Anne Lambert | tout conflit d’intérêts"]],
  ["Le ministre a qualifié ces accusations de mensongères.", ["denies | ministre | ces accusations de mensongères"]],
  ["Le ministre n’exclut pas que le texte soit amendé.", ["open | ministre | le texte soit amendé"]],
  ["La procureure n’a pas nié que l’enquête piétinait.", ["open | procureure | l’enquête piétinait"]],
  ["Le préfet appelle les habitants à rester chez eux.", ["asks | préfet | les habitants à rester chez eux"]],
  ["La maire a demandé que la ligne soit rouverte.", ["asks | maire | la ligne soit rouverte"]],
  ["Anne Lambert se demande si la rue sera prête.", ["asks | Anne Lambert | si la rue sera prête"]],
  // Chains.
  [
    "Le maire a nié les faits et a assuré qu’il resterait.",
    ["denies | maire | les faits", "asserts | maire | il resterait"],
  ],
  [
    "Paul Garnier a salué un accord, ajoutant que rien n’était fini.",
    ["asserts | Paul Garnier | un accord", "asserts | Paul Garnier | rien n’était fini"],
  ],
  [
    "Le préfet, qui avait promis que la route serait sûre, a présenté ses excuses.",
    ["asserts | préfet | la route serait sûre"],
  ],
  // Clauses that each have their own "que".
  [
    "Le maire a indiqué que le pont était rouvert et que le bac ne passerait plus.",
    ["asserts | maire | le pont était rouvert", "asserts | maire | le bac ne passerait plus"],
  ],
  [
    "L’avocate soutient que les aveux ont été arrachés, mais que son client pardonne.",
    ["asserts | avocate | les aveux ont été arrachés", "asserts | avocate | son client pardonne"],
  ],
  [
    "Le préfet a assuré que le camion qu’il attendait et qu’il avait payé arriverait lundi.",
    ["asserts | préfet | le camion qu’il attendait et qu’il avait payé arriverait lundi"],
  ],
  [
    "Le ministre estime que, si la pluie revient et que le barrage tient, la récolte sera bonne.",
    ["asserts | ministre | si la pluie revient et que le barrage tient, la récolte sera bonne"],
  ],
  // A verb that lends its subject to the one of speech.
  ["Le parquet se borne à rappeler que l’enquête continue.", ["asserts | parquet | l’enquête continue"]],
  ["Le directeur s’est contenté de répéter que rien n’était signé.", ["asserts | directeur | rien n’était signé"]],
  [
    "Le maire a salué un accord, non sans rappeler que le prix avait doublé.",
    ["asserts | maire | un accord", "asserts | maire | le prix avait doublé"],
  ],
  // What is not hidden is said.
  ["Anne Lambert n’a pas caché que la saison serait rude.", ["asserts | Anne Lambert | la saison serait rude"]],
  ["L’entraîneur ne cache pas que le groupe souffre.", ["asserts | entraîneur | le groupe souffre"]],
  ["Le maire avait caché que le toit fuyait.", []],
  // A bare infinitive past adverbs and days.
  ["Le maire conteste en revanche avoir signé l’arrêté.", ["denies | maire | avoir signé l’arrêté"]],
  [
    "La compagnie a annoncé mardi matin être entrée en discussion avec sa rivale.",
    ["asserts | compagnie | être entrée en discussion avec sa rivale"],
  ],
  ["Le préfet nie avoir promis quoi que ce soit.", ["denies | préfet | avoir promis quoi que ce soit"]],
  // Where a clause ends.
  [
    "Le député est sorti, affirmant que la note est fausse et accusant son auteur d’avoir menti.",
    ["asserts | député | la note est fausse", "asserts | député | son auteur d’avoir menti"],
  ],
  [
    "Le maire dément que la piscine ferme, contrairement à ce qu’écrivait la presse.",
    ["denies | maire | la piscine ferme"],
  ],
  [
    "La chercheuse a admis que le relevé comporte des trous, mais elle a rejeté tout reproche.",
    ["asserts | chercheuse | le relevé comporte des trous", "denies | chercheuse | tout reproche"],
  ],
  ["Le préfet soutient que la digue tiendra – un avis que peu partagent.", ["asserts | préfet | la digue tiendra"]],
  // What somebody holds to be true.
  ["Le maire est persuadé que la digue tiendra.", ["asserts | maire | la digue tiendra"]],
  ["Anne Lambert reste convaincue que le train reviendra.", ["asserts | Anne Lambert | le train reviendra"]],
  ["Le préfet n’est pas certain que la route rouvre.", []],
  // The clause stands behind the incise as a whole.
  ["D’ici là, a promis Anne Lambert, la porte restera ouverte.", ["asserts | Anne Lambert | la porte restera ouverte"]],
  ["Dès lundi, a indiqué le préfet, deux bacs feront la navette.", ["asserts | préfet | deux bacs feront la navette"]],
  // A quotation in an insertion begins no incise.
  ["L’homme, que la rue surnomme « le sénateur », réclame des bancs.", ["asks | homme | des bancs"]],
  // Institutions have opinions, countries only take part.
  [
    "Pour le parquet, les sommes versées sont le prix d’un permis.",
    ["asserts | parquet | les sommes versées sont le prix d’un permis"],
  ],
  ["Pour la France, le match sera rude.", []],
  // A subject behind its insertions.
  ["Marc Petit, 22 ans, apprenti soudeur, dit que le train est cher.", ["asserts | Marc Petit | le train est cher"]],
  [
    "Anne Lambert, autrice de deux buts et d’une passe, estime que l’équipe progresse.",
    ["asserts | Anne Lambert | l’équipe progresse"],
  ],
  ["Paul Garnier a vu le plan. Lui redoute une expropriation.", ["asserts | Paul Garnier | une expropriation"]],
  // Where a noun phrase ends.
  [
    "La préfète a démenti la fuite d’un prisonnier, annoncée lundi par la radio.",
    ["denies | préfète | la fuite d’un prisonnier"],
  ],
  ["Le maire a dénoncé un abandon devant la presse.", ["asserts | maire | un abandon"]],
  ["Le maire a annoncé un recours devant le tribunal.", ["asserts | maire | un recours devant le tribunal"]],
  ["L’avocate nie toute intention de nuire et a produit une lettre.", ["denies | avocate | toute intention de nuire"]],
  [
    "Elle est là. La sous-préfète exige le départ des engins et menace de saisir le juge.",
    ["asks | sous-préfète | le départ des engins", "asserts | sous-préfète | saisir le juge"],
  ],
  [
    "Le ministre a indiqué que deux sites fermeraient, sans donner de date.",
    ["asserts | ministre | deux sites fermeraient"],
  ],
  ["Les armateurs, par la voix de leur syndicat, rejettent toute fraude.", ["denies | armateurs | toute fraude"]],
  // Whom and what.
  ["Le préfet a appelé les deux camps à la retenue.", ["asks | préfet | les deux camps à la retenue"]],
  ["La ministre exhorte la population au calme.", ["asks | ministre | la population au calme"]],
  // Somebody's view.
  ["Anne Lambert hésite. À ses yeux, le vote est trop proche.", ["asserts | Anne Lambert | le vote est trop proche"]],
  ["Paul Garnier est arrivé. De son propre aveu, il ne sait rien.", ["asserts | Paul Garnier | il ne sait rien"]],
  ["Le récit est flou, tempère-t-on dans l’entourage du juge.", ["asserts | entourage du juge | Le récit est flou"]],
  // Things that act, questions of the writer, verbs that an incise has interrupted.
  ["Le débat promet d’être long.", []],
  ["Paul Garnier a seize ans. Regrette-t-il son choix ?", []],
  ["La CEI, a-t-il poursuivi, publiera les résultats lundi.", []],
  ["L’usine, mise en cause, a nié toute fuite.", ["denies | usine | toute fuite"]],
  // Who "on" is.
  [
    "« Non », répond-on à la mairie, où l’on précise que le dossier est clos.",
    ["asserts | mairie | le dossier est clos"],
  ],
  ["Quant à la préfecture, on y indique que rien n’est décidé.", ["asserts | préfecture | rien n’est décidé"]],
  // The day when it was said is no part of it.
  ["Le groupe a annoncé le 16 octobre la fermeture du four.", ["asserts | groupe | la fermeture du four"]],
  ["La mairie avait annoncé le mardi 1er mars un moratoire.", ["asserts | mairie | un moratoire"]],
  ["Le ministère a dénoncé le 3 mai 2020 une manœuvre.", ["asserts | ministère | une manœuvre"]],
  // A noun phrase ends where another clause begins.
  [
    "Le Chili a dénoncé un crime, le Pérou a condamné une provocation.",
    ["asserts | Chili | un crime", "asserts | Pérou | une provocation"],
  ],
  [
    "Alors que le ministre annonce un plan d’aide, les usines ferment une à une.",
    ["asserts | ministre | un plan d’aide"],
  ],
  [
    "Le préfet a dénoncé un abandon, une faute et un mépris.",
    ["asserts | préfet | un abandon, une faute et un mépris"],
  ],
  // Whom the words are said to.
  ["Le toit a cédé vers minuit, nous indique Le Télégramme.", ["asserts | Le Télégramme | Le toit a cédé vers minuit"]],
  [
    "La source, nous précise le préfet, est restée potable.",
    ["asserts | préfet | La source, nous précise le préfet, est restée potable"],
  ],
  // The "que" of another verb.
  [
    "Le ministre a déclaré mardi, après une réunion de pays soutenant l’accord, que la trêve tenait.",
    ["asserts | ministre | la trêve tenait"],
  ],
  // Colleagues of the writer.
  [
    "Le ministre est attendu mardi, selon nos confrères du Télégramme.",
    ["asserts | confrères du Télégramme | Le ministre est attendu mardi"],
  ],
  ["Selon notre correspondante, la ville dort.", ["asserts | correspondante | la ville dort"]],
  // A figure in brackets is all that is theirs.
  [
    "L’observatoire a mesuré une secousse de 5 (4,8 selon l’institut suisse), précisant que la faille était connue.",
    ["asserts | observatoire | la faille était connue"],
  ],
  // Nobody's words.
  ["Le club n’en a confirmé que deux.", []],
  ["Une photo l’a confirmé en janvier.", []],
  ["Les visiteurs ont cru reconnaître un parent.", []],
  ["Le prévenu n’a pas dit qu’il regrettait.", []],
  ["S’il disait que la route est sûre, personne ne le croirait.", []],
  ["On dit que le silence est d’or.", []],
  ["Il faut dire que la pente est raide.", []],
  ["Autant dire que la saison est finie.", []],
  ["Le principe selon lequel un arbre protège est faux.", []],
  ["Je pense que la pluie viendra.", []],
  ["Nous avons dit que la porte serait ouverte.", []],
  ["Selon les besoins, la salle ouvrira plus tôt.", []],
  ["Pour l’occasion, le musée ouvrira jusqu’à minuit.", []],
  ["C’est-à-dire que rien ne change.", []],
  ["La compagnie a refusé de commenter.", []],
  ["Le tribunal a rejeté la requête.", []],
  ["Selon nos informations, le train partira lundi.", []],
  ["Le joueur a trouvé le poteau et a tenté sa chance de loin.", []],
  ["Le traité exclut toute nouvelle base.", []],
];

describe("statements", () => {
  it.each(TABLE)("%s", (sentence, expected) => {
    const { statements } = speechOf(sentence);
    expect(statements.map(({ polarity, speaker, words }) => `${polarity} | ${speaker} | ${words}`)).toEqual(expected);
  });

  it("names who relays a report inside a report", () => {
    const { statements } = speechOf(
      "Un communiqué de la préfecture précise que le maire Paul Garnier a nié toute faute.",
    );
    expect(statements.map(({ speaker, via }) => [speaker, via])).toEqual([
      ["préfecture", null],
      ["Paul Garnier", "préfecture"],
    ]);
  });
});
