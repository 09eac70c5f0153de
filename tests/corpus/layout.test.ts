import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datelineOf } from "../../src/corpus/dateline.ts";
import { type Known, layOut } from "../../src/corpus/layout.ts";
import { type Span, slice } from "../../src/corpus/span.ts";

const PROSE = "Le maire a fermé la route lundi, faute de chasse-neige.";
const MORE = "Les habitants attendent, a dit une voisine, jointe par téléphone.";

const laid = (text: string, known?: Known) => {
  const layout = layOut(text, known);
  const of = (span: Span | null) => span && slice(text, span);
  return {
    ...layout,
    titleWords: of(layout.title),
    datelineWords: of(layout.dateline),
    aside: layout.boilerplate.map(of),
    headings: layout.paragraphs.filter(({ heading }) => heading).map(of),
    read: layout.paragraphs.map(of),
    sentences: layout.paragraphs.flatMap(({ sentences }) => sentences.map(of)),
  };
};

describe("the title", () => {
  it.each([
    ["a first line without a full stop", `La route coupée\n\n${PROSE}`, "La route coupée"],
    ["a question", `Qui paiera la route ?\n\n${PROSE}`, "Qui paiera la route ?"],
    ["a quotation", `« Nous attendons », dit le maire\n${PROSE}`, "« Nous attendons », dit le maire"],
    ["after a share button", `Spread the love\n\nLa route coupée\n\n${PROSE}`, "La route coupée"],
    ["not a share button", `Spread the love\n\n${PROSE}\n\n${MORE}`, null],
    ["not prose", `${PROSE}\n\n${MORE}`, null],
    ["not a line alone", "La route coupée", null],
    ["not a line with an agency", `LIMA (Reuters) - La route est coupée\n\n${PROSE}`, null],
    [
      "a kicker is passed over",
      `MONTAGNE\n\nLa route du col coupée par la neige\n\n${PROSE}`,
      "La route du col coupée par la neige",
    ],
    [
      "a menu is passed over, however long",
      `${"Sport\nCulture\n".repeat(10_000)}\nLa route coupée\n\n${PROSE}`,
      "La route coupée",
    ],
    ["a section is passed over", `Actualité\n\nLa route coupée\n\n${PROSE}`, "La route coupée"],
    ["not a section over prose", `Faits divers\n\n${PROSE}\n\n${MORE}`, null],
    ["not a country over prose", `Sénégal\n\n${PROSE}\n\n${MORE}`, null],
    ["under the newspaper's name", `Le Télégramme\n\nLa route coupée\n\n${PROSE}`, "La route coupée"],
    ["one that ends in three stops", `La route coupée...\n\n${PROSE}`, "La route coupée..."],
    ["a caption is passed over", `Le col (Photo Inès Morel)\n\nLa route coupée\n\n${PROSE}`, "La route coupée"],
  ])("%s", (_, text, title) => expect(laid(text).titleWords).toBe(title));

  it("is where the catalogue's words stand, whatever their accents and marks", () => {
    const text = `L’été coupe la route.\n\n${PROSE}`;
    expect(laid(text, { headline: "L'ETE COUPE LA ROUTE" }).titleWords).toBe("L’été coupe la route.");
    expect(laid(text, { headline: "Autre chose" }).titleWords).toBeNull();
    expect(laid(`La route coupée\n\n${PROSE}`, { headline: null }).titleWords).toBeNull();
  });
});

describe("headings", () => {
  it("are the title and short lines without a mark over a paragraph", () => {
    const text = `La route coupée\n\n${PROSE}\n\nUne nuit agitée\n\n${MORE}\n\nLe maire est parti.`;
    expect(laid(text).headings).toEqual(["La route coupée", "Une nuit agitée"]);
  });

  it("are not the lines of a list, nor the last line, nor one that begins small", () => {
    const text = `${PROSE}\n\nPremier point\nDeuxième point\nTroisième point\n\n${MORE}\n\net puis rien\n\n${MORE} Oui.\n\nUne fin`;
    expect(laid(text).headings).toEqual(["Troisième point"]);
  });

  it("a line that opens with a comma goes on with the one before", () => {
    const text = `« Le col est fermé »\n, dit le maire, joint lundi par téléphone.\n${MORE}`;
    expect(laid(text).read).toEqual(["« Le col est fermé »\n, dit le maire, joint lundi par téléphone.", MORE]);
  });

  it("may stand between dashes, and above the title", () => {
    const { headings } = laid(
      `MONTAGNE\n\nLa route du col coupée par la neige\n\n${PROSE}\n\n- Une nuit agitée -\n\n${MORE}`,
    );
    expect(headings).toEqual(["MONTAGNE", "La route du col coupée par la neige", "- Une nuit agitée -"]);
  });

  it("are what Markdown says, and its marks are set apart", () => {
    const text = `# La route coupée.\n\n${PROSE}\n\n## Et après ?\n\n- ${MORE}\n\n![le col](col.png)`;
    const { headings, aside, titleWords } = laid(text, { markdown: true });
    expect(headings).toEqual(["La route coupée.", "Et après ?"]);
    expect(titleWords).toBe("La route coupée.");
    expect(aside).toEqual(["#", "##", "-", "![le col](col.png)"]);
  });
});

describe("names, bylines and signatures", () => {
  it("a name under the title is a caption", () => {
    expect(laid(`La route coupée\n\nInès Morel\n\n${PROSE}`).aside).toEqual(["Inès Morel"]);
  });

  it("a name over a paragraph further down is a heading", () => {
    expect(laid(`La route coupée\n\n${PROSE}\n\nInès Morel\n\n${MORE}`).headings).toContain("Inès Morel");
  });

  it("a name at the end is a signature", () => {
    expect(laid(`La route coupée\n\n${PROSE}\n\n${MORE}\n\nJean de La Tour`).aside).toEqual(["Jean de La Tour"]);
  });

  it.each([
    ["a byline", "Par Inès Morel", { author: "Inès Morel", published: null }],
    ["two authors", "Par Inès Morel et Paul Duval", { author: "Inès Morel et Paul Duval", published: null }],
    ["a byline with a date", "Par Inès Morel, le 3 mai 2020 à 14h", { author: "Inès Morel", published: "2020-05-03" }],
    ["a date", "Publié le 3 mai 2020 à 14h30", { author: null, published: "2020-05-03" }],
    ["a date alone", "Lundi 4 mai 2020 - 14:30", { author: null, published: "2020-05-04" }],
    ["a date in numbers", "Publié le 04/05/2020", { author: null, published: "2020-05-04" }],
    ["a date that is none", "Publié le 31 février 2020", { author: null, published: null }],
    [
      "who publishes, and when",
      "Lac-Matin.fr, publié le lundi 4 mai 2020 à 8h30",
      { author: null, outlet: "Lac-Matin.fr", published: "2020-05-04" },
    ],
    [
      "a newspaper and its day",
      "Le Télégramme / lundi 4 mai 2020",
      { author: null, outlet: "Le Télégramme", published: "2020-05-04" },
    ],
    [
      "a reporter and who sends her",
      "Inès Morel, La Presse Canadienne",
      { author: "Inès Morel", outlet: "La Presse canadienne", published: null },
    ],
    ["a site", "Par lac-matin.fr  |  475 mots", { author: null, outlet: "lac-matin.fr", published: null }],
    ["authors in capitals", "- PAR INÈS MOREL ET PAUL DUVAL", { author: "INÈS MOREL ET PAUL DUVAL", published: null }],
    ["a correction is no publication", "Mis à jour le 3 mai 2020", { author: null, published: null }],
  ])("%s", (_, line, expected) => {
    const { found, aside } = laid(`La route coupée par la neige\n\n${line}\n\n${PROSE}`);
    expect(aside).toEqual([line]);
    expect(found).toMatchObject(expected);
  });

  it("a byline may come first, with where the author is", () => {
    const text = `Par Inès Morel\nCorrespondante à Lima\n\nLa route du col coupée\n\n${PROSE}`;
    expect(laid(text)).toMatchObject({
      titleWords: "La route du col coupée",
      aside: ["Par Inès Morel", "Correspondante à Lima"],
      found: { author: "Inès Morel" },
    });
    expect(laid(`*Par Inès Morel*\n\n${PROSE}`, { markdown: true })).toMatchObject({ found: { author: "Inès Morel" } });
  });

  it.each([
    "Par amour",
    "Par tous les moyens",
    "Par Inès Morel, la route est coupée.",
    "Le correspondant",
    "Envoyé au front",
  ])("no byline: %s", (line) =>
    expect(laid(`${PROSE}\n\n${MORE}\n\n${PROSE} Oui.\n\n${line}\n\n${MORE} Oui.`).found.author).toBeNull(),
  );

  it.each(["Source : Institut Morel", "bur-abc/de/fgh"])("%s at the end is no prose, and no outlet", (line) => {
    expect(laid(`La route coupée\n\n${PROSE}\n\n${MORE}\n\n${line}`)).toMatchObject({
      aside: [line],
      found: { outlet: null },
    });
  });

  it.each([
    ["© Agence France-Presse", "Agence France-Presse"],
    ["(AFP)", "AFP"],
    ["Source : Reuters", "Reuters"],
    ["Le Soir avec AFP", "Le Soir"],
    ["courrier-alpin.com", "courrier-alpin.com"],
  ])("%s at the end signs", (line, outlet) => {
    expect(laid(`La route coupée\n\n${PROSE}\n\n${MORE}\n\n${line}`)).toMatchObject({
      aside: [line],
      found: { outlet },
    });
  });
});

describe("the dateline", () => {
  const NEXT = "Le maire a fermé la route.";
  it.each([
    ["Lima - ", "Lima", null],
    ["Lima – ", "Lima", null],
    ["LIMA, 3 mai 2020 — ", "Lima", null],
    ["LIMA (Reuters) - ", "Lima", "Reuters"],
    ["Berne, le 3 mai (ATS) — ", "Berne", "ATS"],
    ["Saint-Jean-sur-Mer (AlpesInfo.com) – ", "Saint-Jean-sur-Mer", "AlpesInfo.com"],
    ["NEW DELHI, 3 mai (AFP) - ", "New Delhi", "AFP"],
    ["Washington, États-Unis (AFP) – ", "Washington", "AFP"],
    ["ALGER, 3 mai /APS/. ", "Alger", "APS"],
    ["/APS/ - ", null, "APS"],
    ["APS/. ", null, "APS"],
    ["(AFP) - ", null, "AFP"],
    ["(Agence Alpine) – ", null, "Agence Alpine"],
    ["Lima (Reuters) ", "Lima", "Reuters"],
    ["AFP – ", null, "AFP"],
    ["Berne, le 3 mai. ", "Berne", null],
    ["Le Caire – ", "Le Caire", null],
    ["par Inès Morel et Ugo Roux VAL DE LUNE, Suisse (Reuters) - ", "Val De Lune", "Reuters"],
    ["Par Inès Morel (AFP) - ", null, "AFP"],
  ])("%s", (words, place, outlet) => {
    const text = `${words}${NEXT} ${MORE}`;
    expect(datelineOf(text, { start: 0, end: text.length })).toEqual({
      start: 0,
      end: words.trimEnd().length,
      place,
      outlet,
    });
    expect(laid(text)).toMatchObject({ datelineWords: words.trimEnd(), sentences: [NEXT, MORE], read: [text] });
  });

  it.each([
    "Le maire – le plus jeune du pays – a fermé la route.",
    "Inès Morel – La Rochelle l’a vue naître – est maire.",
    "Inès Morel (PS) Le Sénat l’attend.",
    "Inès Morel (PS) – L’élue du canton a parlé.",
    "Lima est une ville - La plus grande du pays.",
    "Aix-Marseille attend.",
    "Il part – Lima l’attend.",
    "Lima – et le pays – attendent.",
    "Lima - ",
    "La loi (AFP) a été votée.",
  ])("is not in: %s", (text) => expect(datelineOf(text, { start: 0, end: text.length })).toBeUndefined());

  it("may follow the title and a standfirst, and not later", () => {
    const chapeau =
      "La commune n’a plus de chasse-neige, et les habitants du haut de la vallée s’en inquiètent depuis lundi matin";
    expect(laid(`La route coupée\n\n${chapeau}\n\nLima - ${NEXT}`).datelineWords).toBe("Lima -");
    expect(laid(`${PROSE}\n${MORE}\n${PROSE} Oui.\n${MORE} Oui.\nLima - ${NEXT}`).datelineWords).toBeNull();
  });
});

describe("paragraphs", () => {
  it("are lines, and hard-wrapped lines are one", () => {
    const wrapped =
      "Le maire a fermé la route lundi, faute de chasse-neige, et\nles habitants du haut de la vallée attendent que la neige\nfonde, ce qui prendra des jours.";
    expect(laid(`${wrapped}\n\n${MORE}`).read).toEqual([wrapped, MORE]);
    expect(laid(`${PROSE}\n${MORE}`).read).toEqual([PROSE, MORE]);
    // A headline right over the block stays alone, and a capital may begin a wrapped line.
    const named =
      "Les habitants du haut de la vallée attendent que la neige fonde avec\nle printemps, disent les guides du bureau de la place, et surtout que\nMorel revienne.";
    expect(laid(`La route du col est coupée par la neige depuis lundi\n${named}\nTweet`).read).toEqual([
      "La route du col est coupée par la neige depuis lundi",
      named,
    ]);
  });
});

describe("every text", () => {
  const line = fc.constantFrom(
    "La route coupée",
    PROSE,
    MORE,
    "Lima (Reuters) - Le maire parle.",
    "Spread the love",
    "Lire la suite",
    "***",
    "Inès Morel",
    "Par Inès Morel",
    "Laisser un commentaire",
    "# Titre",
    "",
    " \u00A0",
    "« Oui. Non. »",
    "\u200B",
    "(AFP)",
  );
  const texts = fc.oneof(
    fc.array(line, { maxLength: 15 }).map((lines) => lines.join("\n")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aÉ.«»\n -–/()#"12:\u00A0'.split("")), maxLength: 120 }),
  );
  const blank = /^[\s\u200B-\u200D\u2060\uFEFF]*$/u;

  it("is covered by paragraphs and boilerplate, which never overlap; sentences lie in paragraphs; twice is the same", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, markdown) => {
        const layout = layOut(text, { markdown });
        expect(layOut(text, { markdown })).toEqual(layout);
        const all = [...layout.paragraphs, ...layout.boilerplate].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of all) {
          expect(text.slice(at, start)).toMatch(blank);
          expect(slice(text, { start, end }).trim()).toBe(slice(text, { start, end }));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(blank);
        for (const { start, end, sentences } of layout.paragraphs) {
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(start);
            expect(sentence.end).toBeLessThanOrEqual(end);
            expect(
              layout.dateline && sentence.start < layout.dateline.end && sentence.end > layout.dateline.start,
            ).not.toBe(true);
          }
        }
        if (layout.title)
          expect(layout.paragraphs).toContainEqual(expect.objectContaining({ ...layout.title, heading: true }));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a paragraph of a megabyte", "Le maire parle ".repeat(70_000)],
    ["many short lines", "Oui\n".repeat(100_000)],
    ["many labels", "Lire la suite\n".repeat(50_000)],
    ["capitals", "A".repeat(300_000)],
    ["names", "Inès Morel - ".repeat(20_000)],
    ["lines of slashes", `${"/".repeat(400)}\n`.repeat(500)],
    ["lines of parentheses", `${"(photo ".repeat(60)}\n`.repeat(500)],
    ["lines of dots", `${"a.".repeat(200)}\n`.repeat(500)],
  ])("is laid out when it is hostile: %s", (_, text) => {
    expect(layOut(text, { markdown: true }).text).toBe(text);
  });

  const short = (at: number) => `Mot${at}`;
  const ordinary = (at: number) => `Le maire a fermé la route ${at} lundi, faute de chasse-neige, dit-il.`;
  it.each([
    ["a word a line", short, 20_000, 5000],
    ["a word a line, few of them", short, 4000, 4000],
    ["a year's minutes", ordinary, 8000, 8000],
  ])("keeps a bounded number of paragraphs, and all of the text: %s", (_, line, count, most) => {
    const lines = Array.from({ length: count }, (_, at) => line(at));
    const text = lines.join("\n");
    const { paragraphs, boilerplate } = layOut(text);
    const kept = [...paragraphs, ...boilerplate];
    expect(kept).toHaveLength(most);
    expect(Math.max(...kept.map(({ end }) => end))).toBe(text.length);
  });
});
