import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { isParticle, phrasesIn, translate } from "../../src/language/english.ts";
import { ASKED_ENGLISH } from "../../src/language/english-asked.ts";
import { EVERYDAY } from "../../src/language/english-everyday.ts";
import { FURTHER } from "../../src/language/english-further.ts";
import { LEXICON } from "../../src/language/english-lexicon.ts";
import { MORE_PHRASES } from "../../src/language/english-more-phrases.ts";
import { MORE_WORDS } from "../../src/language/english-more-words.ts";
import { PHRASES } from "../../src/language/english-phrases.ts";
import { PRESS_LEXICON } from "../../src/language/english-press.ts";
import { fold } from "../../src/language/fold.ts";

const stemmed = (words: string): string =>
  analyse(words)
    .map(({ stem }) => stem)
    .join(" ");

describe("what English words are called in French", () => {
  test.each([
    // One word, also in an irregular or inflected form.
    ["struck", "frapper"],
    ["fell", "chute"],
    ["rose", "augmenter"],
    ["found", "trouver"],
    ["stolen", "voler"],
    ["countries", "pays"],
    ["planned", "prévoir"],
    ["midwives", "sage-femme"],
    ["burgled", "cambrioler"],
    ["spokeswomen", "porte-parole"],
    ["retook", "reprendre"],
    ["wealthiest", "riche"],
    ["deadliest", "meurtrier"],
    // Phrases: verbs with a particle, compounds, what has a stop word within.
    ["laid off", "licencier"],
    ["cleared", "relaxer"],
    ["money back", "rembourser"],
    ["turned down", "repousser"],
    ["stepped down", "démissionner"],
    ["called off", "annuler"],
    ["job cuts", "suppression d'emplois"],
    ["plant closure", "fermeture de l'usine"],
    ["interest rate hike", "hausse des taux"],
    ["bird flu", "grippe aviaire"],
    ["heat wave", "canicule"],
    ["head state", "chef d'État"],
    ["white house", "maison blanche"],
    // Words of every day, field by field.
    ["lazy", "paresseux"],
    ["childminder", "assistante maternelle"],
    ["headache", "maux de tête"],
    ["painkillers", "antidouleur"],
    ["school trip", "sortie scolaire"],
    ["dustmen", "éboueur"],
    ["savings account", "livret A"],
    ["takeover bid", "offre de rachat"],
    ["bedbugs", "punaises de lit"],
    ["swimsuits", "maillot de bain"],
    ["hedgehogs", "hérisson"],
    ["oyster farmers", "ostréiculteur"],
    ["black ice", "verglas"],
    ["wind turbines", "éoliennes"],
    ["level crossing", "passage à niveau"],
    ["seriously injured", "grièvement blessé"],
    ["pickpockets", "pickpocket"],
    ["miscarriage of justice", "erreur judiciaire"],
    ["aircraft carrier", "porte-avions"],
    ["illegal immigrants", "clandestins"],
    ["polling booth", "isoloir"],
    ["stained glass", "vitrail"],
    ["best actress", "meilleure actrice"],
    ["semi finals", "demi-finales"],
    ["yellow jersey", "maillot jaune"],
    ["burial mound", "tumulus"],
    ["cyberbullying", "cyberharcèlement"],
    ["conspiracy theories", "théories du complot"],
    ["mocked", "se moquer"],
    ["humiliated", "humilier"],
    ["overwhelmed", "débordé"],
    ["disappointment", "déception"],
    ["reckless", "imprudent"],
    ["scapegoat", "bouc émissaire"],
    ["filed for bankruptcy", "dépôt de bilan"],
    ["lost his job", "perdre son emploi"],
    ["sharp rise", "forte hausse"],
    // Turns of the news, and what a listed word may be called further.
    ["changed hands", "changer de mains"],
    ["went bankrupt", "faire faillite"],
    ["broke the silence", "rompre le silence"],
    ["burst its banks", "déborder"],
    ["gunned down", "abattre"],
    ["pupil", "collégien"],
    ["civil servants", "fonctionnaire"],
    ["attempted murder", "tentative d'homicide"],
    ["dress rehearsal", "répétition générale"],
    ["flu jab", "vaccin contre la grippe"],
    ["fire engine", "camion de pompiers"],
    ["evicted", "expulsé"],
    ["fraud", "tricherie"],
    // Numbers, months, nationalities, towns.
    ["eleven", "11"],
    ["march", "mars"],
    ["norwegian", "norvégien"],
    ["germany", "Allemagne"],
    ["warsaw", "Varsovie"],
    // Cognates by their endings.
    ["stability", "stabilité"],
    ["historical", "historique"],
    ["technically", "techniquement"],
    // A French synonym of the translation.
    ["coach", "entraîneur"],
  ])("%s -> %s", (english, french) => {
    const words = english.split(" ");
    const { length, wordings } = translate(words, 0);
    expect(length).toBe(words.length);
    expect(wordings.map(({ stems }) => stems.join(" "))).toContain(stemmed(french));
  });

  test.each([
    ["laid off", true],
    ["stepped down", true],
    ["broke out", true],
    ["meeting in", false],
    ["port over", false],
  ])("%s: the second word belongs to the first: %s", (words, belongs) => {
    expect(isParticle(words.split(" "), 1)).toBe(belongs);
  });

  test.each([
    ["who was in charge of the rescue", "in charge"],
    ["when does the law come into force", "come into force"],
    ["who is running for mayor", "running for"],
    ["is he still at large", "at large"],
    ["who took over from the director", "took over from"],
    ["what is going on at the plant", ""],
    ["what did the mayor say about the bridge", ""],
  ])("%s: its phrase with stop words is %s", (question, phrase) => {
    const words = question.split(" ");
    expect([...phrasesIn(words, new Set())].map((at) => words[at]).join(" ")).toBe(phrase);
    expect(phrasesIn(words, new Set(words.keys()))).toEqual(new Set());
  });

  test("the lists of more words repeat no translation of their own", () => {
    const pairs = [MORE_WORDS, MORE_PHRASES]
      .join(",")
      .split(/,\s*/)
      .flatMap((entry) => {
        const [english = "", french = ""] = entry.trim().split("=");
        return french.split("/").map((word) => `${english}=${word}`);
      });
    expect(pairs.length - new Set(pairs).size).toBe(0);
  });

  test("a word of every day stands in one of its tables only, and in none of the other lists", () => {
    const keysOf = (lists: readonly string[]) =>
      lists
        .join(",")
        .split(/,\s*/)
        .map((entry) => fold(entry.trim().split("=")[0]!).replace(/[-']/g, " "));
    const keys = keysOf(EVERYDAY);
    const known = new Set(keysOf([LEXICON, PRESS_LEXICON, PHRASES, MORE_WORDS, MORE_PHRASES, ASKED_ENGLISH]));
    expect(keys.filter((key, at) => known.has(key) || keys.indexOf(key) !== at)).toEqual([]);
  });

  test("what is said further of a word stands in one table only, is of a listed word, and is none of what the word has", () => {
    const pairsOf = (lists: readonly string[]) =>
      lists
        .join(",")
        .split(/,\s*/)
        .map((entry) => entry.trim().split("=") as [string, string])
        .map(([english, french]) => [fold(english).replace(/[-']/g, " "), french.split("/").map(stemmed)] as const);
    const listed = new Map<string, string[]>();
    for (const [english, french] of pairsOf([
      LEXICON,
      PRESS_LEXICON,
      PHRASES,
      MORE_WORDS,
      MORE_PHRASES,
      ASKED_ENGLISH,
      ...EVERYDAY,
    ]))
      listed.set(english, [...(listed.get(english) ?? []), ...french]);
    const further = pairsOf(FURTHER);
    expect(further.length - new Set(further.map(([english]) => english)).size).toBe(0);
    for (const [english, french] of further) {
      const known = listed.get(english);
      expect([english, known !== undefined, french.filter((word) => word === "" || known?.includes(word))]).toEqual([
        english,
        true,
        [],
      ]);
    }
  });

  test("an unlisted word takes one place, and is only guessed at", () => {
    expect(translate(["zzyzxation"], 0)).toMatchObject({ length: 1, listed: false });
  });

  test("every entry has an English and a French side", () => {
    for (const entry of [LEXICON, PRESS_LEXICON, PHRASES, MORE_WORDS, MORE_PHRASES, ...EVERYDAY, ...FURTHER]
      .join(",")
      .split(/,\s*/)) {
      const [english, french, ...rest] = entry.trim().split("=");
      expect([english, french?.split("/").every(Boolean), rest]).toEqual([expect.stringMatching(/\S/), true, []]);
    }
  });
});
