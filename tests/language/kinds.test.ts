import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { membersOf } from "../../src/language/kinds.ts";

const stems = (words: string): string[] => analyse(words).map(({ stem }) => stem);
const members = (kind: string): ReadonlySet<string> =>
  new Set(membersOf(stems(kind)).map((member) => member.stems.join(" ")));

describe("what is of a kind", () => {
  test.each([
    ["magistrat", "procureure"],
    ["magistrats", "juge d'instruction"],
    ["médecin", "cardiologue"],
    ["sportive", "nageuse"],
    ["élue", "maire"],
    ["syndicaliste", "délégué"],
    ["membre de la famille", "nièce"],
    ["animal", "sanglier"],
    ["oiseaux", "vautours"],
    ["fruit", "cerises"],
    ["médicament", "paracétamol"],
    ["phénomène météorologique", "grêle"],
    ["véhicule", "camions"],
    ["navire", "chalutier"],
    ["arme", "pistolet"],
    ["instrument", "violoncelle"],
    ["juridiction", "cour d'appel"],
    ["délit", "escroquerie"],
    ["impôt", "taxe foncière"],
    ["sport", "natation"],
    ["monnaie", "yuan"],
    ["pièce", "grenier"],
    ["cours d'eau", "canal"],
    ["métal", "cuivre"],
    ["arbre", "figuier"],
    ["jeu de société", "Scrabble"],
    ["race de chien", "malinois"],
    ["mammifère marin", "orque"],
    ["titre de noblesse", "marquis"],
    ["lien de parenté", "belle-sœur"],
    ["sentiment", "amertume"],
    ["pollution", "particules fines"],
  ])("%s: %s", (kind, member) => {
    expect(members(kind)).toContain(stems(member).join(" "));
  });

  test.each([
    ["procureur", "magistrat"],
    ["cardiologue", "médecin"],
    ["magistrat", "magistrat"],
    ["fruit", "carotte"],
    ["oiseau", "truite"],
    ["hier", "oiseau"],
  ])("%s: not %s", (kind, other) => {
    expect(members(kind)).not.toContain(stems(other).join(" "));
  });
});

test("a kind has few members", () => {
  for (const kind of ["animal", "homme", "entreprise", "sport", "métier", "pays"])
    expect(members(kind).size).toBeLessThan(200);
});
