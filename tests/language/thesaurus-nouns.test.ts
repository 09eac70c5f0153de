import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { membersOf } from "../../src/language/kinds.ts";
import { SYNONYMS_NOUNS } from "../../src/language/synonyms-nouns.ts";
import { wordingsAt } from "../../src/language/thesaurus.ts";

const stemsOf = (words: string): string[] => analyse(words).map(({ stem }) => stem);
const stemmed = (words: string): string => stemsOf(words).join(" ");

/** What a wording may also be called: stems joined by blanks. */
function others(words: string): ReadonlySet<string> {
  const stems = stemsOf(words);
  const found = wordingsAt(stems, 0);
  return new Set(found.length === stems.length ? found.others.map((other) => other.stems.join(" ")) : []);
}

describe("nouns and adjectives that stand for one another", () => {
  test.each([
    // People and trades.
    ["bébé", "nourrisson"],
    ["bébé", "petite fille"],
    ["ados", "lycéens"],
    ["vieillard", "octogénaire"],
    ["tonton", "oncle"],
    ["concitoyens", "compatriotes"],
    ["instit", "professeure des écoles"],
    ["institutrice", "maîtresse d'école"],
    ["pions", "assistants d'éducation"],
    ["pompiers", "SDIS"],
    ["urgentiste", "médecin des urgences"],
    ["nounou", "assistante maternelle"],
    ["femme de ménage", "agent d'entretien"],
    ["cafetier", "bistrotier"],
    ["facteur", "postier"],
    ["éboueurs", "agents de collecte"],
    ["patronne", "cheffe d'entreprise"],
    ["patron", "big boss"],
    ["syndicats", "centrales syndicales"],
    ["syndicats", "intersyndicale"],
    ["postes", "emplois"],
    // Crime and courts.
    ["braquage", "attaque à main armée"],
    ["cerveau", "commanditaire"],
    ["commanditaire", "cerveau"],
    ["gang", "bande organisée"],
    ["narcotrafic", "trafic de stupéfiants"],
    ["règlement de comptes", "narchomicide"],
    ["pickpocket", "voleur à la tire"],
    ["aveux", "reconnaissance des faits"],
    ["taule", "maison d'arrêt"],
    ["bracelet électronique", "détention à domicile"],
    // Offices, elections, protest.
    ["préfecture", "représentant de l'État"],
    ["référendum", "consultation populaire"],
    ["limogeage", "éviction"],
    ["feu vert", "aval"],
    ["coup d'État", "coup de force"],
    ["banderole", "calicot"],
    // Accidents, weather, health.
    ["carambolage", "collision en chaîne"],
    ["feu de forêt", "incendie de végétation"],
    ["tsunami", "vague géante"],
    ["pluies diluviennes", "trombes d'eau"],
    ["crise cardiaque", "malaise cardiaque"],
    ["GPA", "mère porteuse"],
    ["prise de sang", "analyse sanguine"],
    // School, work, money, housing.
    ["cantine", "restauration collective"],
    ["suppressions de postes", "réduction d'effectifs"],
    ["vie chère", "coût de la vie"],
    ["faillite", "banqueroute"],
    ["distributeur de billets", "guichet automatique"],
    ["vide-grenier", "braderie"],
    ["squatteur", "occupant sans titre"],
    // Transport, animals, food.
    ["coupure de courant", "panne d'électricité"],
    ["rond-point", "carrefour giratoire"],
    ["excès de vitesse", "vitesse excessive"],
    ["éléphant", "pachyderme"],
    ["panda", "plantigrade"],
    ["bonbons", "friandises"],
    // Sport, culture, the world.
    ["raclée", "correction"],
    ["parc d'attractions", "parc de loisirs"],
    ["zoo", "parc animalier"],
    ["vente aux enchères", "adjudication"],
    ["ovni", "objet volant non identifié"],
    ["bombe atomique", "arme nucléaire"],
    ["curé", "homme d'Église"],
    ["religieuse", "nonne"],
    ["salle des fêtes", "salle polyvalente"],
    // Time, feeling, state.
    ["décennie", "dix ans"],
    ["date limite", "date butoir"],
    ["colère", "fureur"],
    ["énorme", "monumental"],
    ["saoul", "en état d'ébriété"],
    ["calciné", "carbonisé"],
    ["inattendu", "imprévu"],
    // The masculine is also said of anybody.
    ["chercheur", "chercheuse"],
    ["conducteur", "conductrice"],
    ["sénateur", "sénatrice"],
    // Adjectives with their nouns.
    ["carcéral", "prison"],
    ["aviaire", "volailles"],
    ["ministériel", "ministre"],
    ["balnéaire", "plage"],
    // States and feelings.
    ["affamé", "sous-alimenté"],
    ["coincé", "pris au piège"],
    ["démuni", "indigent"],
    ["abordable", "bon marché"],
    ["totalitaire", "despotique"],
    ["sismique", "tellurique"],
    // People, measures, crimes, health, roads, trade, faith, food.
    ["toubib", "docteur"],
    ["enquêteur", "enquêtrice"],
    ["altitude", "mètres"],
    ["guet-apens", "traquenard"],
    ["alcoolémie", "taux d'alcool"],
    ["tumeur", "métastase"],
    ["parcmètre", "horodateur"],
    ["start-up", "jeune pousse"],
    ["homélie", "sermon"],
    ["souverain pontife", "pape"],
    ["fantassin", "soldat"],
    ["végan", "végétalien"],
    ["tsunami", "raz-de-marée"],
    ["rapidement", "vite"],
    ["volontairement", "intentionnellement"],
    ["inadmissible", "intolérable"],
    ["prometteur", "encourageant"],
    // Houses, streets, bodies, feelings, things of every day.
    ["repaire", "tanière"],
    ["déchèterie", "décharge"],
    ["feu tricolore", "feu rouge"],
    ["fausses coupures", "faux billets"],
    ["congélateur", "chambre froide"],
    ["étourderie", "inattention"],
    ["rancune", "ressentiment"],
    ["cécité", "perte de la vue"],
    ["vapoteuse", "cigarette électronique"],
    ["burn-out", "surmenage"],
    ["syncope", "évanouissement"],
    // School, courts, armies, animals, sport, press.
    ["garderie", "crèche"],
    ["carjacking", "vol de voiture avec violence"],
    ["cachot", "cellule"],
    ["sniper", "tireur embusqué"],
    ["squale", "requin"],
    ["blatte", "cafard"],
    ["audimat", "audience"],
    ["tyran", "despote"],
    // Turns.
    ["coupure de courant", "panne d'électricité"],
    ["volte-face", "revirement"],
    ["mise à pied", "suspension"],
    ["vol à l'étalage", "chapardage"],
    ["lune de miel", "voyage de noces"],
    ["théorie du complot", "conspirationnisme"],
  ])("%s is found as %s", (asked, said) => {
    expect(others(asked)).toContain(stemmed(said));
  });

  test.each([
    // What is narrower stands for the head alone.
    ["brasserie", "restaurant"],
    ["plantigrade", "panda"],
    ["octogénaire", "vieillard"],
    ["correction", "raclée"],
    ["chercheuse", "chercheur"],
    ["prison", "carcéral"],
    // What is merely related does not stand for it.
    ["hôpital", "médecin"],
    ["prison", "peine de mort"],
    ["mer", "mère"],
    ["vin", "bière"],
    ["bande", "bandit"],
    ["pape", "papa"],
    ["inondation", "incendie"],
    ["victoire", "défaite"],
    // The masculine is asked of anybody, the feminine of a woman.
    ["enquêtrice", "enquêteur"],
    // Opposites and neighbours.
    ["légal", "illégal"],
    ["acquitté", "condamné"],
    ["débit", "crédit"],
    ["locataire", "propriétaire"],
    ["juge", "avocat"],
    // Words that only share a stem.
    ["gare", "se garer"],
    ["gens", "gêner"],
    ["ville", "villa"],
    ["petit", "pétition"],
    ["équitation", "impartial"],
    ["inégalités", "incomparable"],
  ])("%s is not found as %s", (asked, said) => {
    expect(others(asked).has(stemmed(said))).toBe(false);
  });

  test("no line repeats another or itself, and each has what the press says", () => {
    const lines = SYNONYMS_NOUNS.split("\n").map((line) => line.split(/[:,>]/).map((words) => words.trim()));
    const heads = lines.map(([head = ""]) => stemmed(head));
    expect(heads.filter((head, at) => head === "" || heads.indexOf(head) !== at)).toEqual([]);
    const said = lines.map(([, ...words]) => words.filter((word) => word !== "").map(stemmed));
    expect(lines.filter((_, at) => said[at]!.length === 0 || said[at]!.includes(""))).toEqual([]);
    expect(
      lines.filter((_, at) => said[at]!.includes(heads[at]!) || new Set(said[at]).size < said[at]!.length),
    ).toEqual([]);
  });
});

describe("what is of a narrower kind", () => {
  const members = (kind: string) => membersOf(stemsOf(kind)).map((member) => member.stems.join(" "));
  test.each([
    ["rongeur", "castor"],
    ["fruits rouges", "framboises"],
    ["spécialité médicale", "cardiologie"],
    ["examen médical", "IRM"],
    ["arme blanche", "machette"],
    ["remontée mécanique", "télésiège"],
    ["métier de bouche", "charcutier"],
    ["unité d'élite", "GIGN"],
    ["service de renseignement", "DGSE"],
    ["infraction routière", "refus d'obtempérer"],
    ["moyen de paiement", "chèque"],
    ["institut de sondage", "Ifop"],
    ["sport de combat", "karaté"],
    ["pièce d'identité", "passeport"],
    ["fête religieuse", "ramadan"],
    ["avion de chasse", "Rafale"],
    ["pays balte", "Lettonie"],
    ["territoire d'outre-mer", "Mayotte"],
    ["langue régionale", "alsacien"],
    ["indice boursier", "CAC 40"],
    ["organisation humanitaire", "Croix-Rouge"],
  ])("%s: %s", (kind, member) => {
    expect(members(kind)).toContain(stemmed(member));
  });

  test.each([
    ["castor", "rongeur"],
    ["sport de combat", "tennis"],
    ["félin", "loup"],
  ])("%s: not %s", (kind, member) => {
    expect(members(kind)).not.toContain(stemmed(member));
  });
});
