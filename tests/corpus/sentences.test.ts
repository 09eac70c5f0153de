import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/corpus/sentences.ts";

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** "|" stands where a sentence ends and is taken out before cutting. */
const TABLE: readonly (readonly [what: string, text: string])[] = [
  ["two plain sentences", "La séance est ouverte.| Les élus votent."],
  ["a mark that is missing at the end", "La séance est ouverte.| Les élus votent"],
  ["M. and Mme", "M. Morel et Mme. Duval sont venus.| Ils repartent demain."],
  ["MM. and Me", "MM. Blanc et Noir ont saisi Me. Cohen.| Le procès s’ouvre."],
  ["an article in the name after a title", "Le préfet a reçu M. Le Guen et Mme. La Rue hier."],
  ["Dr and Mgr", "Le Dr. Ngo a soigné Mgr. Aubin."],
  ["St.", "La cathédrale de St. Malo est fermée."],
  ["initials before a name", "L’auteur J. K. Martin est né à Lyon.| Il écrit."],
  ["a compound initial", "J.-P. Morel a signé.| J.-M. Le Bris aussi."],
  ["a middle initial", "Anne B. Carter préside la séance."],
  ["an initial before a name with an article", "Le roman de J. Le Bris a plu."],
  ["a shortened first name", "Ch. Morel et Ph. Duval sont élus.| Th. Blanc, non."],
  ["a city that is no rank", "Il vit au Cap.| Il y écrit."],
  ["a letter that ends a sentence", "Il faudra un plan B.| Le maire le sait."],
  ["a letter after a capital that ends a sentence", "Il prend le RER E.| C’est long.| Il a la Wii U.| Toujours rien."],
  ["an initial after a conjunction", "Mais F. Morel n’exclut rien."],
  ["a longer acronym", "Il naît en U.R.S.S.| Le parti le sait."],
  ["a mark that opens right after a stop", "Il est sorti.| « Nous partons. »| Elle reste."],
  ["Jr", "Paul Morel Jr. Duval est élu.| Paul Morel Jr.| Après lui, rien."],
  ["an acronym with stops", "Il vit aux U.S.A.| Les siens sont restés."],
  ["an acronym inside a sentence", "Les U.S.A. ont voté contre."],
  ["an initial before a quotation", "Une enquête est ouverte contre X.| « On savait », dit-elle."],
  ["av. J.-C.", "Le port date du IIe s. av. J.-C. et reste utilisé."],
  ["av. J.-C. at the end", "La ville fut prise en 52 av. J.-C.| Vercingétorix se rendit."],
  ["etc. inside", "Les œufs, le lait, etc. sont plus chers."],
  ["etc. at the end", "Les œufs, le lait, etc.| Tout augmente."],
  ["p. and art.", "Voir p. 12 et art. 5 du code.| Le reste suit."],
  ["a Roman number", "Voir chap. IV du rapport."],
  ["n° and No.", "Le n° 3 et le No. 4 sont épuisés."],
  ["cf.", "Le rapport (cf. Morel, 2010) le dit."],
  ["a short month", "Le 3 janv. 2020, il neigeait.| Le 4, non."],
  ["decimals", "Le taux est de 3.5 % et la dette de 1.000 euros."],
  ["a domain", "Le site lemonde.fr et CourrierAlpin.com l’ont écrit.| Rien d’autre."],
  ["a version", "La norme 5.0 arrive.| Elle coûte cher."],
  ["a year at the end", "Il est élu depuis 1999.| 14 maires l’ont suivi."],
  ["question and exclamation", "Qui paiera ?| Personne !| On verra."],
  ["two marks together", "Vraiment ?!| Il n’en revient pas."],
  ["ellipsis that runs on", "Il hésite… puis accepte.| Elle aussi."],
  ["ellipsis at the end", "Il hésite…| Elle accepte."],
  ["three stops", "Il hésite... puis accepte...| Elle rit."],
  ["words left out", "Il a promis « […] Nous reviendrons », puis rien."],
  ["an incise after a question", "« Pourquoi partir ? », demande la voisine.| Nul ne répond."],
  ["an incise without a comma", "« Pourquoi partir ? » demande la voisine."],
  ["an incise after an exclamation", "« C’est une honte ! » s’est exclamé l’élu.| Il est sorti."],
  ["a closed quotation", "Il a répondu : « Nous partirons demain. »| Puis il s’est tu."],
  ["a stop after the marks", "Il parle d’une « ligne de crête ».| Elle en doute."],
  ["a quotation of two sentences", "« La route est coupée.| Nous attendons les secours », dit le maire."],
  ["one word that begins a quotation", "« Non. Jamais », a-t-il dit.| Il est parti."],
  ["one exclamation that begins a quotation", "Il a noté : « Facile ! Mais long à faire.| Nous verrons. »"],
  ["a quoted word inside a sentence", 'Le "non" massif.| Le "oui" timide.'],
  ["straight marks", '"Nous partirons demain."| Il a tenu parole.'],
  ["straight marks open the next sentence", 'Il est sorti.| "Nous partirons", a-t-il dit.'],
  ["curly marks", "Elle dit que “Rien n’est perdu.”| Il en doute."],
  ["a wrongly closed quotation", "Il a dit « nous avons transmis le texte.«| Elle a nié."],
  ["a stop before a wrong mark", "La Russie « a besoin de temps« .| Il insiste."],
  ["a parenthesis with a stop", "Le texte (voté en mai. Voir plus haut) sera appliqué."],
  ["a sentence in parentheses", "Il pleut.| (La route est coupée.)| On attend."],
  ["a parenthesis never closed", "Le texte (voté en mai.| Les élus partent."],
  ["dialogue", "– Vous venez ?| – Oui, demain."],
  ["the number of a list", "1. Le budget est voté.| 2. Le maire est élu."],
  ["the letter of a list", "a. Le budget de la ville."],
  ["a stop without its blank", "La séance est levée.|Le maire est sorti."],
  ["a footnote", "La séance est levée.[1]| Le maire est sorti."],
  ["no-break spaces", "Qui paiera\u00A0?\u00A0»| Personne."],
  ["no capital follows", "Il aime la marque adidas.com. elle non."],
  ["elided article", "Il part.| L’élu reste.| À Lyon, il pleut."],
  ["time with a stop", "La gare ouvre à 6 h. et ferme à 22 h.| Les quais sont vides."],
];

describe("sentencesOf", () => {
  it.each(TABLE)("%s", (_, marked) => {
    const text = marked.replaceAll("|", "");
    expect(cut(text)).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  });

  it("cuts only inside the span that is given", () => {
    const text = "Un. Deux est là. Trois vient.";
    expect(sentencesOf(text, { start: 4, end: 16 })).toEqual([{ start: 4, end: 16 }]);
  });

  it("gives nothing for blanks", () => {
    expect(cut(" \u00A0\n\u200B")).toEqual([]);
  });

  it("cuts what is too long to be a sentence, and loses no word", () => {
    const text = "mot ".repeat(5000).trim();
    const sentences = cut(text);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(sentences.join(" ")).toBe(text);
  });

  const piece = fc.constantFrom(
    ..."« » “ ” \" ' ( ) [ ] . ! ? … , ; : – - M. J.-C. p. etc. Le le Il Morel 12 3.5 lemonde.fr \u00A0 \u202F \n 😀 \uD83D".split(
      " ",
    ),
    " ",
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );

  it("never throws; trimmed, in order, without overlap, and every word is in one", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = sentencesOf(text, { start: 0, end: text.length });
        let at = 0;
        let between = "";
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          between += text.slice(at, start);
          at = end;
        }
        expect((between + text.slice(at)).replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, "")).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["opening marks", "«".repeat(100_000)],
    ["parentheses", "(a. ".repeat(50_000)],
    ["titles", "M. ".repeat(50_000)],
    ["initials", "J. K. ".repeat(50_000)],
    ["stops", ".".repeat(200_000)],
    ["closing marks", `Oui.${" »".repeat(100_000)}`],
    ["digits", "1".repeat(100_000)],
  ])("reads hostile text: %s", (_, text) => {
    expect(sentencesOf(text, { start: 0, end: text.length }).length).toBeGreaterThan(0);
  });
});
