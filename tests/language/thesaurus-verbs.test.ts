import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { ASKED } from "../../src/language/asked.ts";
import { COLLOQUIAL } from "../../src/language/colloquial.ts";
import { conjugate } from "../../src/language/conjugation.ts";
import { NOMINAL } from "../../src/language/nominal.ts";
import { VERBS } from "../../src/language/synonyms-verbs.ts";
import { wordingsAt } from "../../src/language/thesaurus.ts";

/** An independent dictionary of verbs. */
const known = new Set(Object.keys(createRequire(import.meta.url)("french-verbs-lefff/dist/conjugations.json")));

const stemmed = (words: string): string =>
  analyse(words)
    .map(({ stem }) => stem)
    .join(" ");

/** What a wording may also be called: stems joined by blanks, with how nearly each is the same. */
function others(words: string): ReadonlyMap<string, number> {
  const stems = stemmed(words).split(" ");
  const found = wordingsAt(stems, 0);
  return new Map(found.length === stems.length ? found.others.map(({ stems: to, gain }) => [to.join(" "), gain]) : []);
}

const split = (words: string): string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

const lines = VERBS.split("\n").map((line) => {
  const [head = "", both = "", searched = ""] = line.split(/[:>]/);
  return { head, both: split(both), searched: split(searched) };
});

/** Verbs that the dictionary of forms lacks, or spells otherwise; conjugated like any in "-er". */
const BESIDE = new Set("candidater caillasser euthanasier crasher manœuvrer télétravailler".split(" "));

/** The infinitive of a head of one word: "se retirer" -> "retirer". */
const infinitiveOf = (head: string): string => head.replace(/^(?:se |s'|l')/, "");

describe("verbs that say the same act", () => {
  test.each([
    // Beginning, ending, putting off and calling off.
    ["retarder", "repousser"],
    ["retarder", "décaler"],
    ["inaugurer", "étrenner"],
    ["terminer", "parachever"],
    ["prolonger", "rallonger"],
    ["reprendre", "recommencer"],
    ["renoncer", "se désister"],
    ["abandonner", "délaisser"],
    ["annuler", "révoquer"],
    ["enrayer", "juguler"],
    // Rising, falling and changing.
    ["augmenter", "rehausser"],
    ["réduire", "raboter"],
    ["renforcer", "conforter"],
    ["modifier", "corriger"],
    ["baisser", "revoir à la baisse"],
    // Saying, denying, accepting, refusing, blaming.
    ["divulguer", "ébruiter"],
    ["nier", "réfuter"],
    ["approuver", "entériner"],
    ["rejeter", "débouter"],
    ["refuser", "opposer une fin de non-recevoir"],
    ["dénoncer", "pourfendre"],
    ["applaudir", "ovationner"],
    ["reconnaître", "passer aux aveux"],
    ["ordonner", "enjoindre"],
    ["cacher", "passer sous silence"],
    // Deciding, electing, replacing, dismissing, forbidding.
    ["trancher", "statuer"],
    ["légaliser", "dépénaliser"],
    ["remplacer", "suppléer"],
    ["remplacer", "succéder"],
    ["remplacer", "successeur"],
    ["succéder", "prendre le flambeau"],
    ["limoger", "destituer"],
    ["privatiser", "confier à un groupe privé"],
    ["élire", "porter au pouvoir"],
    ["enfreindre", "bafouer"],
    // Trade and work.
    ["acheter", "se porter acquéreur"],
    ["vendre", "brader"],
    ["allouer", "octroyer"],
    ["restituer", "rétrocéder"],
    ["licencier", "supprimer des postes"],
    ["supprimer des emplois", "licencier"],
    ["sauver des emplois", "préserver"],
    ["sauver des emplois", "conserver"],
    ["embaucher", "créer des emplois"],
    ["partir à la retraite", "cesser son activité"],
    // Making, breaking, finding and losing.
    ["démolir", "démanteler"],
    ["vandaliser", "profaner"],
    ["repérer", "remarquer"],
    ["repérer", "découvrir"],
    ["recenser", "répertorier"],
    ["falsifier", "maquiller"],
    ["voler", "subtiliser"],
    ["cambrioler", "dévaliser"],
    ["examiner", "passer au crible"],
    // Harm and justice.
    ["sauver", "conserver"],
    ["sauver", "préserver"],
    ["assassiner", "exécuter"],
    ["percuter", "emboutir"],
    ["incarcérer", "placer en détention"],
    ["acquitter", "mettre hors de cause"],
    ["punir", "réprimer"],
    // Moving, meeting, winning.
    ["prendre", "remporter"],
    ["prendre", "obtenir"],
    ["prendre des sièges", "remporter"],
    ["gagner", "empocher"],
    ["battre", "terrasser"],
    ["devancer", "distancer"],
    ["marquer", "trouver le chemin des filets"],
    ["dépêcher", "déployer"],
    // Living, illness, fire and breakdowns.
    ["accoucher", "enfanter"],
    ["soigner", "prodiguer des soins"],
    ["dépister", "diagnostiquer"],
    ["brûler", "être la proie des flammes"],
    ["engloutir", "ensevelir"],
    // Seeing, showing, wanting, knowing, containing.
    ["voir", "exposer"],
    ["voir", "présenter"],
    ["savoir", "connaître"],
    ["savoir", "connu"],
    ["retransmettre", "diffuser"],
    ["célébrer", "fêter"],
    ["craindre", "redouter"],
    ["contenir", "receler"],
    ["empêcher", "faire obstacle"],
    // Turns of several words.
    ["prendre le pouvoir", "putsch"],
    ["quitter le gouvernement", "limoger"],
    ["perdre le match", "s'incliner"],
    ["couper des arbres", "déforestation"],
    ["plaider coupable", "reconnaître les faits"],
    ["lancer une fusée", "décollage"],
    ["changer de propriétaire", "repreneur"],
    ["se rendre compte", "s'apercevoir"],
    ["chômer", "chômage"],
    ["décoder", "décrypter"],
    ["purifier", "assainir"],
    ["contrecarrer", "déjouer"],
    ["disséquer", "autopsier"],
    ["naviguer", "prendre la mer"],
    ["se défenestrer", "se jeter dans le vide"],
    ["condamner", "infliger une peine"],
    // Turns of a support verb, and idioms, with the verb that says the same.
    ["donner le feu vert", "autoriser"],
    ["donner un coup de frein", "ralentir"],
    ["faire main basse", "s'emparer"],
    ["battre à plate couture", "écraser"],
    ["monter au créneau", "protester"],
    ["jeter l'argent par les fenêtres", "gaspiller"],
    ["sortir de ses gonds", "s'énerver"],
    ["couper la poire en deux", "transiger"],
    ["porter un coup dur", "affaiblir"],
    ["mettre en exergue", "souligner"],
    ["tenir en haleine", "captiver"],
    ["casser les prix", "brader"],
    // Familiar verbs with the plain ones.
    ["embobiner", "tromper"],
    ["chaparder", "dérober"],
    ["rouler dans la farine", "duper"],
    ["partir en vrille", "dégénérer"],
    ["s'engueuler", "se disputer"],
    ["raquer", "payer"],
    // The most used verbs.
    ["présider", "chapeauter"],
    ["esquiver", "éviter"],
    ["héberger", "abriter"],
    ["épauler", "soutenir"],
    ["soudoyer", "corrompre"],
    ["extorquer", "soutirer"],
    ["pallier", "remédier"],
    ["se balader", "se promener"],
    ["graisser la patte", "corrompre"],
    ["envoyer promener", "éconduire"],
    ["reprendre le flambeau", "succéder"],
    ["démettre de ses fonctions", "limoger"],
    ["rouler trop vite", "excès de vitesse"],
    ["planquer son fric", "évasion fiscale"],
  ])("%s is searched for as %s", (asked, said) => {
    expect(others(asked).has(stemmed(said))).toBe(true);
  });

  test.each([
    // Searched one way only.
    ["exposer", "voir"],
    ["remporter", "prendre"],
    ["exécuter", "assassiner"],
    // Opposites, and acts that only go together.
    ["retarder", "avancer"],
    ["licencier", "embaucher"],
    ["condamner", "acquitter"],
    ["acheter", "vendre"],
    ["attaquer", "défendre"],
    ["blesser", "hospitaliser"],
    ["arrêter", "condamner"],
    ["perdre", "gagner"],
    ["immigrer", "émigrer"],
    ["accepter", "refuser"],
    ["nommer", "limoger"],
    ["durcir", "assouplir"],
    ["autoriser", "interdire"],
    // What people say stands for what the press writes, and not the other way.
    ["tromper", "embobiner"],
    // Words that only share a stem with a verb.
    ["jeune", "jeûner"],
    ["gens", "déranger"],
    ["note", "remarquer"],
    ["père", "mourir"],
    ["train", "remorquer"],
    ["mars", "marécage"],
    ["centre", "focaliser"],
    ["cause", "bavarder"],
    ["porte", "transporter"],
    ["plaque", "abandonner"],
    ["gendarme", "protester"],
    ["tempête", "s'emporter"],
  ])("%s is not searched for as %s", (asked, said) => {
    expect(others(asked).has(stemmed(said))).toBe(false);
  });

  test("another verb for the act counts for more than a word of the same field, and for less than a form of the verb", () => {
    const act = others("réfuter").get(stemmed("récuser"))!;
    expect(act).toBeGreaterThan(others("otage").get(stemmed("captif"))!);
    expect(act).toBeLessThan(others("naître").get(stemmed("naissance"))!);
  });

  test("no verb is linked with so many others that it says nothing", () => {
    const links = lines.map(({ head }) => others(head).size);
    expect(links.reduce((sum, size) => sum + size, 0) / links.length).toBeLessThan(25);
    expect(Math.max(...links)).toBeLessThan(140);
  });

  test("each line begins with a verb that can be conjugated", () => {
    const heads = lines.map(({ head }) => infinitiveOf(head)).filter((head) => !head.includes(" "));
    expect(heads.filter((verb) => !known.has(verb) && !BESIDE.has(verb))).toEqual([]);
    expect(heads.filter((verb) => conjugate(verb).size < 10)).toEqual([]);
  });

  test("no line is empty, begins like another or says what is said elsewhere", () => {
    expect(lines.filter(({ both, searched }) => both.length + searched.length === 0)).toEqual([]);
    expect(new Set(lines.map(({ head }) => head)).size).toBe(lines.length);
    const words = lines.flatMap(({ head, both, searched }) => [head, ...both, ...searched]);
    expect(words.filter((word) => stemmed(word) === "")).toEqual([]);
    const pair = (one: string, other: string) => [stemmed(one), stemmed(other)].sort().join(" | ");
    const pairs = lines.flatMap(({ head, both }) => both.map((word) => pair(head, word)));
    expect(pairs.filter((each, at) => pairs.indexOf(each) < at)).toEqual([]);
    const nearer = new Set(
      [ASKED, COLLOQUIAL, NOMINAL].flatMap((all) =>
        all
          .trim()
          .split("\n")
          .flatMap((line) => {
            const [head = "", ...rest] = line.split(/[:,]/);
            return rest.map((word) => pair(head, word));
          }),
      ),
    );
    expect(pairs.filter((each) => nearer.has(each))).toEqual([]);
  });
});
