import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/corpus/html.ts";

const PROSE =
  "Le maire a fermé la route lundi, faute de chasse-neige, et les habitants du haut de la vallée, prévenus, attendent.";
const MORE =
  "La neige, tombée toute la nuit, tient encore sur le col, a dit une voisine, jointe par téléphone, qui vit là depuis 1999.";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La route coupée</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>La route coupée</h1><p>${PROSE}</p><h2>Une nuit agitée</h2><p>${MORE}<br>Elle sort.</p><p>${PROSE} Oui.</p></article>`;

const distinct = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`).join(" ");

const read = (html: string) => {
  const result = readPage(html);
  if ("why" in result) throw new Error(result.why);
  return result;
};

describe("readPage", () => {
  it("keeps nothing of a page that was read", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const held = async () => {
      // What was looked at in this turn is kept until the next.
      await new Promise((resolve) => setTimeout(resolve));
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const long = page(`<article>${"<p><i>Un</i> mot, <b>deux</b> mots.</p>".repeat(150)}</article>`);
    readPage(long);
    const before = await held();
    for (let pages = 0; pages < 15; pages++) readPage(long);
    // Each takes some 2 MB.
    expect((await held()) - before).toBeLessThan(8);
  });

  it("gives the article, one line for every block, and leaves the page's furniture", () => {
    const { text, headings } = read(page(`<nav><a href="/">Accueil</a></nav>${article}<footer>© 2020</footer>`));
    expect(text.split("\n\n")).toEqual([
      "La route coupée",
      PROSE,
      "Une nuit agitée",
      MORE,
      "Elle sort.",
      `${PROSE} Oui.`,
    ]);
    expect([...headings].map((at) => text.slice(at).split("\n")[0])).toEqual(["La route coupée", "Une nuit agitée"]);
  });

  it("takes what the metadata say", () => {
    const head = `<meta property="og:site_name" content="Le Courrier"><meta property="article:published_time" content="2020-05-03T23:30:00+02:00">
      <link rel="canonical" href="https://courrier.example/route"><meta name="author" content="Par Inès Morel">`;
    expect(read(page(article, head)).about).toEqual({
      title: "La route coupée",
      outlet: "Le Courrier",
      author: "Inès Morel",
      published: "2020-05-03",
      url: "https://courrier.example/route",
      language: "fr",
    });
  });

  it("leaves out metadata that are not valid", () => {
    const head = `<meta property="article:published_time" content="2020-02-30"><link rel="canonical" href="javascript:alert(1)">`;
    expect(read(page(article, head)).about).toMatchObject({ published: undefined, url: undefined });
    expect(read(page(article, '<link rel="canonical" href="/relative">')).about.url).toBeUndefined();
  });

  it("falls back on the body where no article is found", () => {
    expect(read("<p>Deux mots.</p><p>Trois mots ici.</p>").text).toBe("Deux mots.\n\nTrois mots ici.");
  });

  it.each([
    ["nothing", page("")],
    ["a script alone", page("<script>document.body.textContent = 'oui'</script>")],
    ["pictures alone", page('<img src="x.png" alt="une route">')],
  ])("leaves out a page of %s", (_, html) => expect(readPage(html)).toHaveProperty("why"));

  it("leaves out a page that is too deep or has too many elements", () => {
    expect(readPage(`${"<div>".repeat(20_000)}x`)).toMatchObject({ why: expect.stringContaining("deep") });
    expect(readPage(`${"<b>".repeat(20_000)}x`)).toMatchObject({ why: expect.stringContaining("deep") });
    for (const many of ["<p>x</p>", "<!-- x -->", "<option>x"]) {
      expect(readPage(many.repeat(21_000))).toMatchObject({ why: expect.stringContaining("elements") });
    }
    expect(readPage(`<p ${"a b/c ".repeat(2000)}>x</p>`)).toMatchObject({ why: expect.stringContaining("attributes") });
    expect(readPage(`<p title="${"a b/c ".repeat(2000)}">Deux mots.</p>`)).toMatchObject({ text: "Deux mots." });
  });

  it.each([
    ["tags that never end", "<p".repeat(20_000), "without text"],
    ["more tags that never end", "<p".repeat(500_000), "elements"],
    ["character data", "<![CDATA[".repeat(100_000), "elements"],
    ["comments that never end", "<!--".repeat(250_000), "elements"],
    ["instructions", "<?x>".repeat(250_000), "elements"],
    ["end tags of nothing", "</ >".repeat(250_000), "elements"],
    ["paragraphs that only end", "</p>".repeat(250_000), "elements"],
    ["line breaks that only end", "</br>".repeat(200_000), "elements"],
    ["nested blocks", "<div>".repeat(200_000), "deep"],
    ["quotation marks that never end", `<p a="`.repeat(19_000), "attributes"],
    ["attributes behind a mark that is no quotation", `<p ="${distinct(2000)}>x</p>`, "attributes"],
    ["attributes behind a comment's quotation mark", `<!-- <p a=" --><p ${distinct(2000)}>x</p>`, "attributes"],
    ["attributes of an end tag", `x</p ${distinct(2000)}>`, "attributes"],
  ])("is soon done with %s", (_, html, why) =>
    expect(readPage(html)).toMatchObject({ why: expect.stringContaining(why) }),
  );

  it("reads a page with a megabyte in one attribute", () => {
    for (const value of ["x".repeat(1_000_000), "a b/c ".repeat(150_000)])
      expect(readPage(`<p title="${value}">Deux mots.</p>`)).toMatchObject({ text: "Deux mots." });
  });

  it("reads a long flat page without Readability", () => {
    expect(read(page(`<p>${PROSE}</p>`.repeat(7_000))).text.split("\n\n")).toHaveLength(7_001);
  });

  it("runs no script and fetches nothing", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const hostile = `<script>globalThis.pirate = true; document.title = "pirate"</script><script src="${base}/a.js"></script>
      <link rel="stylesheet" href="${base}/a.css"><img src="${base}/a.png" onerror="globalThis.pirate = true"><iframe src="${base}/"></iframe>
      <style>@import "${base}/b.css"; p { background: url(${base}/c.png) }</style>`;
    const { text } = read(page(hostile + article, hostile));
    // A second request, of our own, comes after any that the page has made.
    await fetch(base);
    server.close();
    expect(asked).toBe(1);
    expect("pirate" in globalThis).toBe(false);
    expect(text).not.toMatch(/pirate|background/);
  });

  it("normalises what it gives", () => {
    expect(read(`<p>${"été".normalize("NFD")}&nbsp;!</p>`).text).toBe("été\u00A0!");
  });
});
