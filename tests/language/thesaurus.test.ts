import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { ASKED, ASKED_TURNS } from "../../src/language/asked.ts";
import { COLLOQUIAL } from "../../src/language/colloquial.ts";
import { wordingsAt } from "../../src/language/thesaurus.ts";

/** What a wording may also be called: stems joined by blanks. */
function others(words: string): ReadonlyMap<string, number> {
  const stems = analyse(words).map(({ stem }) => stem);
  const found = wordingsAt(stems, 0);
  return new Map(found.length === stems.length ? found.others.map(({ stems: to, gain }) => [to.join(" "), gain]) : []);
}

const stemmed = (words: string): string =>
  analyse(words)
    .map(({ stem }) => stem)
    .join(" ");

/** What stands more than once in a list. */
function repeated(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.has(one) || !seen.add(one));
}

describe("words that stand for one another", () => {
  test.each([
    // Familiar words and clipped ones, both ways.
    ["boulot", "travail"],
    ["travail", "boulot"],
    ["gosses", "enfant"],
    ["flic", "policier"],
    ["coke", "cocaïne"],
    ["manif", "manifestation"],
    ["gouv", "gouvernement"],
    ["prof", "enseignant"],
    ["hackers", "pirate"],
    ["poulpe", "pieuvre"],
    // Verbs and their nouns where the stem does not show it.
    ["naître", "naissance"],
    ["naissance", "né"],
    ["élire", "élection"],
    ["vaincu", "victoire"],
    ["démissionner", "démission"],
    ["rompre", "rupture"],
    ["saisie", "saisir"],
    // Verbs in all their forms.
    ["demandent", "demander"],
    ["vaincu", "vaincre"],
    ["détenu", "détenir"],
    // Synonyms by field, phrases too.
    ["toiture", "toit"],
    ["autocar", "autobus"],
    ["percuter", "collision"],
    ["autocar", "car"],
    ["canicule", "vague de chaleur"],
    ["perdre la vie", "mourir"],
    ["coup de fil", "appel téléphonique"],
    // A noun's number.
    ["menhir", "menhirs"],
    ["mégalithe", "menhirs"],
    // What people type for what the press writes.
    ["laissé leur peau", "mourir"],
    ["mis la clé sous la porte", "liquidation"],
    ["pris la relève", "succéder"],
    ["sans-abri", "SDF"],
    ["bavure", "violences policières"],
    ["coulé", "naufrage"],
    ["facs", "universités"],
    // Countries, their people and their capitals.
    ["russes", "Russie"],
    ["Moscou", "Russie"],
  ])("%s is found as %s", (asked, said) => {
    const words = others(asked);
    // A form whose stem is too short for the index is no stop word's business: it is left to the word itself.
    expect(stemmed(said) === stemmed(asked) || stemmed(said) === "" || words.has(stemmed(said))).toBe(true);
  });

  test.each([
    ["temps", "tempérer"],
    ["blessés", "mort"],
    ["million", "milliard"],
    ["hausse", "baisse"],
    ["victoire", "Victor"],
    ["ouvrir", "fermer"],
    ["accepter", "refuser"],
    ["recevoir", "récuser"],
    ["réunir", "unis"],
    ["recevoir", "refuser"],
  ])("%s is not found as %s", (asked, said) => {
    expect(others(asked).has(stemmed(said))).toBe(false);
  });

  test("a nearer wording counts for more: an alias more than what is typed for it, that more than a synonym", () => {
    const alias = others("maison blanche").get(stemmed("bureau ovale"))!;
    const typed = others("boulot").get(stemmed("travail"))!;
    const synonym = others("riverain").get(stemmed("voisin"))!;
    expect(alias).toBeGreaterThan(typed);
    expect(typed).toBeGreaterThan(synonym * 0.99);
    expect(others("demandent").get(stemmed("demander"))).toBeGreaterThan(alias);
  });

  test("no line of what people type repeats another, and each has what the press writes", () => {
    const lines = [ASKED, COLLOQUIAL].map((all) =>
      all
        .trim()
        .split("\n")
        .map((line) => line.split(/[:,]/).map(stemmed)),
    );
    const asked = lines[0]!;
    expect(
      asked.filter((words) => words.length < 2 || words.includes("") || new Set(words).size < words.length),
    ).toEqual([]);
    expect(repeated(asked.map(([head = ""]) => head))).toEqual([]);
    const pairs = lines.map((all) =>
      all.flatMap(([head = "", ...words]) => words.map((word) => [head, word].sort().join(" | "))),
    );
    const familiar = new Set(pairs[1]);
    expect(repeated(pairs[0]!)).toEqual([]);
    expect(pairs[0]!.filter((pair) => familiar.has(pair))).toEqual([]);
  });

  test("no word is linked with so many others that it says nothing", () => {
    const heads = ASKED.split("\n").map((line) => line.split(": ")[0]!);
    const links = heads.map((head) => others(head).size);
    expect(links.reduce((sum, size) => sum + size, 0) / links.length).toBeLessThan(25);
    expect(Math.max(...links)).toBeLessThan(140);
  });

  test("a word that nothing is known of has no other wording and takes one stem", () => {
    expect(wordingsAt(["zzyzx"], 0)).toEqual({ length: 1, others: [] });
  });
});

describe("turns of speech, for which the press's words are searched and not the other way", () => {
  test.each([
    ["mis le feu aux poudres", "déclencher"],
    ["jeté l'éponge", "démissionner"],
    ["percé à jour", "démasquer"],
    ["trou dans les caisses", "déficit"],
    ["rendu l'argent", "rembourser"],
    ["mater", "maternité"],
    ["prêté serment", "investiture"],
    ["battu en retraite", "se replier"],
    ["lever l'ancre", "appareiller"],
    ["fermé ses portes", "cesser son activité"],
    ["gvt", "gouvernement"],
    ["ukr", "Ukraine"],
    ["PLFSS", "budget de la Sécurité sociale"],
    ["bobard", "mensonge"],
    ["turvoi", "voiture"],
  ])("%s: %s", (turn, press) => {
    expect([...others(turn).keys()]).toContain(stemmed(press));
  });

  test("not the other way", () => {
    expect([...others("déclencher").keys()]).not.toContain(stemmed("mettre le feu aux poudres"));
    expect([...others("maternité").keys()]).not.toContain(stemmed("mater"));
  });

  test.each([
    // "Il a perdu face à elle" is no loss of face, "elle a donné sa voix" no shout.
    ["perdu face", "humiliation"],
    ["donné sa voix", "crier"],
    ["charbon", "travailler"],
    ["pigeon", "escroquer"],
  ])("%s is no turn for %s", (asked, said) => {
    expect([...others(asked).keys()]).not.toContain(stemmed(said));
  });

  test("no turn stands twice", () => {
    expect(repeated(ASKED_TURNS.split("\n").map((line) => line.split(":")[0]!))).toEqual([]);
  });
});
