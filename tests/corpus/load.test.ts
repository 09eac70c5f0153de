import { execFileSync } from "node:child_process";
import { chmod, link, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CorpusError, loadCorpus } from "../../src/corpus/load.ts";
import { slice } from "../../src/corpus/span.ts";

const TEXT = "La route coupée\n\nLe maire a fermé la route lundi.";
const OPTIONS = { maxArticleBytes: 5 * 1024 * 1024 };

let home: string;
let corpus: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "guillemet-"));
  corpus = join(home, "corpus");
  await mkdir(corpus);
});
afterEach(async () => {
  await chmod(corpus, 0o755);
  await rm(home, { recursive: true });
});

async function put(file: string, content: string | Uint8Array = TEXT): Promise<void> {
  await mkdir(dirname(join(corpus, file)), { recursive: true });
  await writeFile(join(corpus, file), content);
}

const load = () => loadCorpus(corpus, OPTIONS);
const reasons = async () => Object.fromEntries((await load()).leftOut.map(({ file, why }) => [file, why]));
const faults = async (directory = corpus): Promise<readonly string[]> => {
  const error: unknown = await loadCorpus(directory, OPTIONS).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CorpusError)) throw new Error(`no CorpusError: ${String(error)}`);
  return error.faults;
};

describe("what is read", () => {
  it("articles of subfolders, in the order of their ids, and counts the rest", async () => {
    await put("b.txt");
    await put("été/a.md", "# Un titre\n\nLe maire parle.");
    await put("été/deep/c.html", "<title>Une page</title><p>Le maire parle.</p>");
    await put("B.TXT");
    for (const other of [".hidden.txt", ".git/d.txt", "notes.pdf", "été/readme", "photo.txt.bak"]) await put(other);
    const { articles, leftOut, ignored } = await load();
    expect(articles.map(({ id, file, headline }) => [id, file, headline])).toEqual([
      ["B", "B.TXT", "La route coupée"],
      ["b", "b.txt", "La route coupée"],
      ["été/a", "été/a.md", "Un titre"],
      ["été/deep/c", "été/deep/c.html", "Une page"],
    ]);
    expect({ leftOut, ignored }).toEqual({ leftOut: [], ignored: 5 });
  });

  it("normalises once: BOM, line ends, NFC, in names too", async () => {
    const bytes = new TextEncoder().encode(`\uFEFFL${"’é".normalize("NFD")}lan\r\n\r\nLe maire parle.\rOui.`);
    await put(`${"é".normalize("NFD")}.txt`, bytes);
    await put("catalog.json", '[{"file":"é.txt","outlet":"Le Courrier"}]');
    const [article] = (await load()).articles;
    expect(article).toMatchObject({
      id: "é",
      file: "é.txt",
      outlet: "Le Courrier",
      text: "L’élan\n\nLe maire parle.\nOui.",
    });
    expect(article?.title && slice(article.text, article.title)).toBe("L’élan");
  });

  it("the catalogue before the front matter before the text", async () => {
    await put(
      "a.txt",
      "---\ntitle: Du front\nauthor: Inès Morel\npublished: 2020-05\nbasis: inferred\n---\nDu texte\n\nLima (AFP) - Le maire parle.",
    );
    await put("b.txt", "Du texte\n\nLima (AFP) - Le maire parle.");
    await put("c.txt", "Du texte\n\nPublié le 3 mai 2020\n\nLima (AFP) - Le maire parle.");
    const catalogue = [
      { file: "a.txt", published: "2021" },
      { file: "b.txt", title: null, outlet: null, place: "Quito" },
    ];
    await put("catalog.json", JSON.stringify(catalogue));
    expect((await load()).articles).toMatchObject([
      {
        headline: "Du front",
        author: "Inès Morel",
        outlet: "AFP",
        place: "Lima",
        published: { value: "2021", basis: "stated" },
      },
      { headline: null, outlet: null, place: "Quito", published: null, title: null },
      { headline: "Du texte", outlet: "AFP", published: { value: "2020-05-03", basis: "stated" } },
    ]);
  });

  it("the same twice, whatever the order on the disk", async () => {
    for (const name of ["z", "a", "m/b", "m/a", "k"]) await put(`${name}.txt`, `${TEXT} ${name}`);
    const first = await load();
    expect(await load()).toEqual(first);
    expect(first.articles.map(({ id }) => id)).toEqual(["a", "k", "m/a", "m/b", "z"]);
  });

  it("many files", async () => {
    for (let index = 0; index < 200; index++) await put(`${index}.txt`, `${TEXT} ${index}`);
    const { articles } = await load();
    expect(articles).toHaveLength(200);
    for (const { id, text } of articles) expect(text.endsWith(` ${id}`)).toBe(true);
  });

  it("the articles that come with it", async () => {
    const { articles, leftOut, ignored } = await loadCorpus("seeds", OPTIONS);
    expect(articles).toHaveLength(5);
    expect({ leftOut, ignored }).toEqual({ leftOut: [], ignored: 0 });
  });
});

describe("what is left out, with the reason", () => {
  beforeEach(() => put("good.txt"));

  it("files that are no text", async () => {
    await put("latin.txt", Buffer.from("La plage\n\nL'été à la plage", "latin1"));
    await put("empty.txt", "");
    await put("blank.txt", "\uFEFF \n\u00A0\n");
    await put("marks.txt", "*** — !\n");
    await put("binary.txt", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8]));
    await put("utf16.txt", Buffer.from("Le maire", "utf16le"));
    await put("cut.txt", Buffer.from("été").subarray(0, 4));
    await put("widgets.txt", "Spread the love\n\nLaisser un commentaire");
    await put("front.txt", "---\ntitle: x\n---\n");
    const why = await reasons();
    expect(why["latin.txt"]).toMatch(/^not UTF-8 \(line 3 .*UTF-8$/);
    expect(why["cut.txt"]).toMatch(/^not UTF-8 \(line 1/);
    expect(why["empty.txt"]).toMatch(/^empty/);
    expect(why["binary.txt"]).toMatch(/^not text/);
    expect(why["utf16.txt"]).toMatch(/^not text/);
    expect(why["widgets.txt"]).toMatch(/^nothing but/);
    for (const file of ["blank.txt", "marks.txt", "front.txt"]) expect(why[file]).toMatch(/^no words/);
    expect(Object.keys(why)).toHaveLength(9);
    expect((await load()).articles).toHaveLength(1);
  });

  it("a file over the limit, which is not opened", async () => {
    await put("large.txt", "Le maire parle. ".repeat(1_300_000));
    expect(await reasons()).toEqual({
      "large.txt": expect.stringMatching(/19\.8 MB, allowed are 5\.0 MB.*MAX_ARTICLE_MB/),
    });
    await expect(loadCorpus(corpus, { maxArticleBytes: 10 })).rejects.toThrow(CorpusError);
  });

  it("links that lead out, or nowhere", async () => {
    await writeFile(join(home, "secret.txt"), TEXT);
    await mkdir(join(home, "elsewhere"));
    await mkdir(join(home, "corpus-not"));
    await writeFile(join(home, "corpus-not", "x.txt"), TEXT);
    await symlink("../secret.txt", join(corpus, "out.txt"));
    await symlink("../elsewhere", join(corpus, "out"));
    await symlink("../corpus-not/x.txt", join(corpus, "near.txt"));
    await symlink("nowhere.txt", join(corpus, "broken.txt"));
    await symlink("loop.txt", join(corpus, "loop.txt"));
    const why = await reasons();
    for (const file of ["out.txt", "out", "near.txt"]) expect(why[file]).toMatch(/^a link that leads out/);
    for (const file of ["broken.txt", "loop.txt"]) expect(why[file]).toMatch(/^a link that leads nowhere/);
    expect(Object.keys(why)).toHaveLength(5);
  });

  it("nothing for links inside: files are read, folders where they stand", async () => {
    await put("sub/a.txt");
    await put(".store/b", `${TEXT} Oui.`);
    await symlink("../.store/b", join(corpus, "sub", "b.txt"));
    await symlink("..", join(corpus, "sub", "up"));
    await symlink("sub", join(corpus, "again"));
    const { articles, leftOut, ignored } = await load();
    expect(articles.map(({ id }) => id)).toEqual(["good", "sub/a", "sub/b"]);
    expect({ leftOut, ignored }).toEqual({ leftOut: [], ignored: 3 });
  });

  it("a corpus that is itself a link is read", async () => {
    await symlink("corpus", join(home, "linked"));
    expect((await loadCorpus(join(home, "linked"), OPTIONS)).articles).toHaveLength(1);
  });

  it("a pipe, without waiting for it", async () => {
    execFileSync("mkfifo", [join(corpus, "pipe.txt")]);
    expect(await reasons()).toEqual({ "pipe.txt": expect.stringMatching(/^not a file/) });
  });

  it("a file without the right to read it", async () => {
    await put("closed.txt");
    await chmod(join(corpus, "closed.txt"), 0);
    // The superuser may read everything.
    const expected = process.getuid?.() === 0 ? {} : { "closed.txt": expect.stringMatching(/no permission/) };
    expect(await reasons()).toEqual(expected);
  });

  it("an article whose front matter is wrong", async () => {
    await put("a.md", "---\ntitle: x\npublished: 2021-02-30\n---\nLe maire parle.");
    expect(await reasons()).toEqual({ "a.md": expect.stringMatching(/^front matter, line 3: .*2021-02-30/) });
  });

  it("not a hard link, which is a file", async () => {
    await link(join(corpus, "good.txt"), join(corpus, "hard.txt"));
    expect((await load()).articles).toHaveLength(2);
  });
});

describe("what ends it", () => {
  it.each([
    ["no such folder", "nowhere", /no such folder/],
    ["a file for a folder", "file.txt", /not a folder/],
    ["an empty folder", "empty", /no article/],
  ])("%s", async (_, name, expected) => {
    await writeFile(join(home, "file.txt"), TEXT);
    await mkdir(join(home, "empty"));
    const found = await faults(join(home, name));
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found[0]).toContain(name);
  });

  it("no article that can be read: every file and its reason", async () => {
    await put("empty.txt", "");
    await put("sub/latin.txt", Buffer.from("été", "latin1"));
    expect(await faults()).toEqual([
      expect.stringMatching(/no article/),
      expect.stringMatching(/^empty\.txt: empty/),
      expect.stringMatching(/^sub\/latin\.txt: not UTF-8/),
    ]);
  });

  it("two files with one id, both named, and the faults of the catalogue with them", async () => {
    await put("a.txt");
    await put("a.md");
    await put(`${"é".normalize("NFC")}.txt`);
    await put(`${"é".normalize("NFD")}.txt`);
    await put("catalog.json", '[\n{"file":"gone.txt"}]');
    const found = await faults();
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/a\.md and a\.txt/);
    expect(found[1]).toMatch(/é\.txt and é\.txt/);
    expect(found[2]).toMatch(/^catalog\.json:2: .*gone\.txt/);
  });

  it.each([
    ["that is not JSON", "[", /^catalog\.json:1: .*JSON/],
    ["that is empty", "", /^catalog\.json:1: is empty/],
    ["in Latin-1", Buffer.from('[{"file":"a.txt","title":"été"}]', "latin1"), /^catalog\.json:1: is not UTF-8/],
    ["that names a file of another ending", '[{"file":"notes.pdf"}]', /^catalog\.json:1: .*notes\.pdf/],
  ])("a catalogue %s", async (_, content, expected) => {
    await put("a.txt");
    await put("notes.pdf");
    await put("catalog.json", content);
    expect(await faults()).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ["leads out of the corpus", "../secret.json", /^catalog\.json:1: is a link that leads out/],
    ["leads nowhere", "gone.json", /^catalog\.json:1: is a link that leads nowhere/],
    ["leads to a folder", ".", /^catalog\.json:1: is not a file/],
  ])("a catalogue that %s", async (_, target, expected) => {
    await put("a.txt");
    await writeFile(join(home, "secret.json"), '{"password":"secret"}');
    await symlink(target, join(corpus, "catalog.json"));
    expect(await faults()).toEqual([expect.stringMatching(expected)]);
  });

  it("not a catalogue that is a link to another file of the corpus", async () => {
    await put("a.txt");
    await put("kept/catalogue.json", '[{"file":"a.txt","outlet":"Le Courrier"}]');
    await symlink("kept/catalogue.json", join(corpus, "catalog.json"));
    expect((await load()).articles).toMatchObject([{ outlet: "Le Courrier" }]);
  });

  it("says of a name that is not UTF-8 what to do", async () => {
    await put("a.txt");
    await writeFile(Buffer.concat([Buffer.from(`${corpus}/`), Buffer.from([0xe9]), Buffer.from(".txt")]), TEXT);
    expect(await reasons()).toEqual({ "\uFFFD.txt": expect.stringContaining("not UTF-8") });
  });

  it("not an entry whose file cannot be read: that file alone is left out", async () => {
    await put("a.txt");
    await put("b.txt", "");
    await put("catalog.json", '[{"file":"b.txt"}]');
    expect(await load()).toMatchObject({ articles: [{ id: "a" }], leftOut: [{ file: "b.txt" }] });
  });
});
