import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type BotProcess, startBot } from "./bot.ts";
import { LocalDiscord, type Reply } from "./local/discord.ts";
import type { SentFile } from "./local/stage.ts";

const OWN =
  "---\ntitle: Le barrage\npublished: 2023-03-08\n---\n« Le barrage rouvrira au printemps », a déclaré Jeanne Arnaud.\n";
const NEW = [
  "Le pont de Vaux fermera mardi",
  "« Le pont fermera mardi prochain », a annoncé le maire de Vaux, Louis Garnier.",
  "Nadia Fabre, présidente de la région, a démenti tout retard.",
  "Lire aussi : Le barrage rouvre",
].join("\n\n");
const file = (text: string | Uint8Array = NEW, name = "article.txt") => ({
  name,
  bytes: typeof text === "string" ? Buffer.from(text) : text,
});

/** The buttons in both languages, and what is said. */
const SAID = {
  fr: {
    locale: "fr",
    keep: "Garder",
    describe: "Préciser",
    discard: "Jeter",
    undo: "Annuler l'ajout",
    add: "Ajouter un article",
    added: "Articles ajoutés",
    takeOut: "Retirer",
    preview: "Aperçu",
    live: "est dans le corpus : 2 articles",
    undone: "retiré du corpus : 1 article",
    discarded: "est jeté",
    gone: "Joignez-le de nouveau",
    notInCharge: "réservé aux responsables",
    noDate: "Sans date de parution",
    wrongDate: "Cette date n'existe pas",
    wrongAddress: "n'est pas une adresse web",
    counts: "1 citation (1 attribuée), 1 propos rapporté",
    duplicate: "Le corpus a déjà cet article",
  },
  en: {
    locale: "en-US",
    keep: "Keep",
    describe: "Details",
    discard: "Discard",
    undo: "Undo",
    add: "Add an article",
    added: "Added articles",
    takeOut: "Take out",
    preview: "Preview",
    live: "is in the corpus: 2 articles",
    undone: "out of the corpus again: 1 article",
    discarded: "is discarded",
    gone: "Please attach it again",
    notInCharge: "for those in charge",
    noDate: "No date of publication",
    wrongDate: "This date does not exist",
    wrongAddress: "no web address",
    counts: "1 quotation (1 attributed), 1 reported statement",
    duplicate: "The corpus has this article already",
  },
} as const;
const BOTH = [["fr"], ["en"]] as const;

let folder: string;
let dataDir: string;
let discord: LocalDiscord;
let bot: BotProcess;

async function start(): Promise<void> {
  bot = startBot(discord, { CORPUS_DIR: folder, DATA_DIR: dataDir, MAX_ARTICLE_MB: "0.1" });
  await bot.saw('"msg":"ready"');
}

const kept = () => readdir(join(dataDir, "articles"));
const aside = () => readdir(join(dataDir, "pending"));
const quotes = async (about: string): Promise<string> => (await discord.slash("quote", { about })).text;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-"));
  dataDir = await mkdtemp(join(tmpdir(), "guillemet-data-"));
  await writeFile(join(folder, "vaux.md"), OWN);
  discord = await LocalDiscord.start({ schema: true, deadline: 30_000 });
  await start();
});

// One bot for all: each test leaves it with nothing added.
afterEach(async () => {
  expect(discord.violations.splice(0)).toEqual([]);
  expect([...(await kept()), ...(await aside())]).toEqual([]);
  expect(bot.count('"level":50')).toBe(0);
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await rm(folder, { recursive: true });
  await rm(dataDir, { recursive: true });
});

test.each(BOTH)("%s: an article is looked at, described, kept, found, and taken out again", async (language) => {
  const say = SAID[language];
  const { locale } = say;
  const preview = await discord.slash("corpus", { file: file(NEW, "../../évasion.txt") }, { locale });
  expect(preview.isPrivate).toBe(true);
  for (const said of [say.preview, say.counts, say.noDate, "Louis Garnier", "Lire aussi"])
    expect(preview.text).toContain(said);
  expect(await quotes("pont")).not.toContain("Louis Garnier");

  const form = await discord.press(preview, say.describe, { locale });
  const wrong = await discord.fillIn(
    form,
    { outlet: "Le *Courrier*", published: "2023-02-31", url: "javascript:1" },
    { locale },
  );
  expect(wrong.text).toContain(say.wrongDate);
  expect(wrong.text).toContain(say.wrongAddress);
  // What was filled in before is filled in again.
  const again = await discord.press(wrong, say.describe, { locale });
  const right = await discord.fillIn(again, { published: "2023-02-27", url: "https://exemple.fr/a_b" }, { locale });
  expect(right.text).not.toContain(say.noDate);

  const live = await discord.press(right, say.keep, { locale });
  expect(live.text).toContain(say.live);
  expect((await discord.slash("quote", { about: "pont" }, { locale: "fr" })).text).toContain(
    "Le \\*Courrier\\* · 27 février 2023 · [Le pont de Vaux fermera mardi](<https://exemple.fr/a_b>)",
  );
  expect(await readdir(folder)).toEqual(["vaux.md"]);
  expect(await kept()).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{10}$/)]);

  const undone = await discord.press(live, say.undo, { locale });
  expect(undone.text).toContain(say.undone);
  expect(await quotes("pont")).not.toContain("Louis Garnier");
  expect(await kept()).toEqual([]);

  expect((await discord.press(undone, say.keep, { locale })).text).toContain(say.live);
  const corpus = await discord.slash("corpus", {}, { locale });
  const list = await discord.press(corpus, say.added, { locale });
  expect(list.text).toContain("27");
  const out = await discord.press(list, say.takeOut, { locale });
  expect(out.text).toContain(say.undone);
  expect((await discord.press(out, say.discard, { locale })).text).toContain(say.discarded);
});

test.each(BOTH)("%s: an article comes with a form of its own", async (language) => {
  const say = SAID[language];
  const { locale } = say;
  const corpus = await discord.slash("corpus", {}, { locale });
  const form = await discord.press(corpus, say.add, { locale });
  const filled = { file: file(`<p>${NEW}</p>`, "page.html"), title: "Le pont ferme", published: "2023-02" };
  const preview = await discord.fillIn(form, filled, { locale });
  expect(preview.text).toContain("Le pont ferme");
  expect(preview.text).toContain("2023-02");
  const live = await discord.press(preview, say.keep, { locale });
  expect(live.text).toContain(say.live);
  await discord.press(await discord.press(live, say.undo, { locale }), say.discard, { locale });
});

test("what is put aside outlives the bot; what is thrown away or forgotten is told to be gone", async () => {
  const first = await discord.slash("corpus", { file: file() });
  await bot.stop();
  await start();
  const live = await discord.press(first, "Keep");
  expect(live.text).toContain(SAID.en.live);
  const second = await discord.slash("corpus", { file: file(NEW.replaceAll("pont", "tunnel")) });
  const ticket = customIdOf(second, "Keep");
  expect((await discord.press(second, "Discard")).text).toContain(SAID.en.discarded);
  expect((await discord.press(second, ticket, { force: true })).text).toContain(SAID.en.gone);
  expect((await discord.press(second, "1:keep:2026-01-01-0000000000", { force: true })).text).toContain(SAID.en.gone);
  await discord.press(await discord.press(live, "Undo"), "Discard");
});

test("pressed twice, at once or after each other, an article is kept once and taken out once", async () => {
  const preview = await discord.slash("corpus", { file: file() });
  const [keep, undo] = [customIdOf(preview, "Keep"), customIdOf(preview, "Keep").replace("keep", "undo")];
  const both = await Promise.all([keep, keep].map((id) => discord.press(preview, id, { force: true })));
  for (const reply of both) expect(reply.text).toContain(SAID.en.live);
  expect(await kept()).toHaveLength(1);
  const gone = await Promise.all([undo, undo].map((id) => discord.press(preview, id, { force: true })));
  for (const reply of gone) expect(reply.text).toContain(SAID.en.undone);
  expect(await kept()).toEqual([]);
  await discord.press(preview, keep.replace("keep", "discard"), { force: true });
});

test.each(BOTH)("%s: who is not in charge adds nothing, and presses nothing of it", async (language) => {
  const say = SAID[language];
  const { bob } = discord.world;
  const as = { as: bob, locale: say.locale };
  expect((await discord.slash("corpus", { file: file() }, as)).text).toContain(say.notInCharge);
  expect(await aside()).toEqual([]);
  const preview = await discord.slash("corpus", { file: file() }, { locale: say.locale });
  const corpus = await discord.slash("corpus", {}, { locale: say.locale });
  const form = await discord.press(corpus, say.add, { locale: say.locale });
  expect((await discord.fillIn(form, { file: file() }, as)).text).toContain(say.notInCharge);
  const description = await discord.press(preview, say.describe, { locale: say.locale });
  expect((await discord.fillIn(description, { title: "x" }, as)).text).toContain(say.notInCharge);
  for (const label of [say.keep, say.describe, say.discard])
    expect((await discord.press(preview, label, as)).text).toContain(say.notInCharge);
  for (const label of [say.add, say.added])
    expect((await discord.press(corpus, label, as)).text).toContain(say.notInCharge);
  const live = await discord.press(preview, say.keep, { locale: say.locale });
  const refused = await discord.press(live, say.undo, as);
  expect(refused.text).toContain(say.notInCharge);
  expect(await kept()).toHaveLength(1);
  const undone = await discord.press(live, say.undo, { locale: say.locale });
  await discord.press(undone, say.discard, { locale: say.locale });
});

const DEEP = `${"<div>".repeat(5000)}texte${"</div>".repeat(5000)}`;
const BOMB = `---\na: &a ["x","x"]\nb: &b [*a,*a,*a,*a]\ntitle: *b\n---\n${NEW}`;

const FAULTS: readonly (readonly [string, SentFile, string, string])[] = [
  ["empty", file(""), "est vide", "is empty"],
  ["binary", file(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), "n'est pas du texte", "is not text"],
  ["Latin-1", file(Buffer.from("« L'\xe9t\xe9 », dit-il.", "latin1")), "n'est pas en UTF-8", "is not UTF-8"],
  ["too large", file("mot ".repeat(30_000)), "trop gros : 0.1 Mo", "too large: 0.1 MB"],
  ["told to be small", { ...file("mot ".repeat(30_000)), told: { size: 10 } }, "trop gros", "too large"],
  ["a picture", file("x", "photo.png"), ".txt, .md ou .html", ".txt, .md or .html"],
  ["no ending", file("x", "LISEZMOI"), ".txt, .md ou .html", ".txt, .md or .html"],
  ["no words", file("— … —"), "pas de texte d'article", "no article's text"],
  ["known", file(OWN, "autre.md"), "déjà cet article : « Le barrage »", "this article already: “Le barrage”"],
  ["a front matter bomb", file(BOMB, "a.md"), "L'en-tête du fichier", "The head of the file"],
  ["an unknown key", file(`---\ncolour: red\n---\n${NEW}`, "a.md"), "L'en-tête du fichier", "The head of the file"],
  ["a deep page", file(DEEP, "a.html"), "trop imbriquée", "nested too deep"],
  ["from elsewhere", { ...file(), told: { url: "http://127.0.0.1:1/x.txt" } }, "n'a pas donné", "did not give"],
];

test("it is told what is wrong with a file, and nothing is left behind", async () => {
  for (const [what, sent, french, english] of FAULTS) {
    expect((await discord.slash("corpus", { file: sent }, { locale: "fr" })).text, what).toContain(french);
    expect((await discord.slash("corpus", { file: sent })).text, what).toContain(english);
  }
});

test("a file that Discord does not give, or breaks off, is told", async () => {
  for (const status of [404, 500, 0]) {
    discord.fail(/ephemeral-attachments/, { status });
    expect((await discord.slash("corpus", { file: file() })).text).toContain("did not give the file");
  }
  discord.fail(/ephemeral-attachments/, { status: 302, headers: { location: "http://127.0.0.1:1/x.txt" } });
  expect((await discord.slash("corpus", { file: file() })).text).toContain("did not give the file");
});

test("hostile text is shown as it is to the eye", async () => {
  const hostile = `@everyone **gras** [lien](https://mal.example) <@1> \u202Eretourné\n\n« Tout va **bien** @here \`\`\` », a dit ||Anne|| Morel.`;
  const preview = await discord.slash("corpus", { file: file(hostile) });
  expect(preview.text).not.toMatch(/(?<!\\)@(?:everyone|here)|(?<!\\)<@|(?<!\\)\[lien\]|(?<!\\)```/);
  await discord.press(preview, "Discard");
});

test("where nothing can be written, it says so", async () => {
  const other = await LocalDiscord.start({ deadline: 30_000 });
  const unable = startBot(other, { CORPUS_DIR: folder, DATA_DIR: join(folder, "vaux.md", "data") });
  await unable.saw('"msg":"ready"');
  const said = { fr: "Aucun article ne peut être ajouté", "en-US": "No article can be added" };
  for (const [locale, words] of Object.entries(said))
    expect((await other.slash("corpus", { file: file() }, { locale })).text).toContain(words);
  await unable.stop();
  expect(other.violations).toEqual([]);
  await other.close();
});

function customIdOf({ message }: Reply, label: string): string {
  const found = JSON.stringify(message?.components).match(new RegExp(`"label":"${label}","custom_id":"([^"]+)"`));
  if (!found?.[1]) throw new Error(`no button ${label}`);
  return found[1];
}
