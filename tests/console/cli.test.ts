import { expect, test } from "vitest";
import { guillemet, rows, run } from "./run.ts";

test("a quotation is found in both wordings, each with its speaker and outlet", async () => {
  const ended = await guillemet(["quote", "lignes rouges", "--speaker", "Biden", "--json"]);
  expect(ended.status).toBe(0);
  const [answer] = rows(ended);
  expect(answer).toMatchObject({ command: "quote", options: { about: "lignes rouges" }, kind: "quotes" });
  expect(answer.items.map((item: { outlet: string }) => item.outlet)).toEqual(
    expect.arrayContaining(["TASS", "CNSNews.com"]),
  );
  for (const item of answer.items)
    expect(item).toMatchObject({ speaker: expect.stringContaining("Biden"), type: "quote" });
});

test("an event has its date and its sources", async () => {
  const ended = await guillemet(["date", "sommet de Genève", "--json"]);
  expect(ended.status).toBe(0);
  const [answer] = rows(ended);
  expect(answer.events[0]).toMatchObject({ from: "2021-06-01", to: "2021-06-30", agree: true });
  expect(answer.events[0].mentions.length).toBeGreaterThan(0);
  expect(answer.events[0].reason).not.toBe("");
});

test("any spelling of a name finds the same person", async () => {
  const [one, other] = await Promise.all([
    guillemet(["statements", "Ushakov", "--json"]),
    guillemet(["statements", "Ouchakov", "--json"]),
  ]);
  const [first] = rows(one);
  const [second] = rows(other);
  expect(first.person.name).toBe(second.person.name);
  expect(first.items).toEqual(second.items);
  expect(first.items.length).toBeGreaterThan(0);
});

test("what is in no article is said to be in none, with status 1", async () => {
  const ended = await guillemet(["quote", "girafe"]);
  expect(ended.status).toBe(1);
  expect(ended.stdout).toContain("In no article: girafe.");
});

test("the words around the quotations are French where the environment is", async () => {
  const ended = await guillemet(["quote", "girafe"], { env: { LANG: "fr_FR.UTF-8" } });
  expect(ended.stdout).toContain("Dans aucun article : girafe.");
});

test.each([
  [["sing"], "Unknown command: sing"],
  [["quote", "OTAN", "--colour", "red"], "Unknown option: --colour"],
  [["quote"], "Missing: about"],
  [["quote", "OTAN", "--speaker"], "--speaker wants a value"],
  [["quote", "OTAN", "--limit", "many"], "--limit wants a whole number"],
  [["quote", "OTAN", "--locale", "de"], "--locale wants fr or en"],
  [["ask", "x".repeat(401)], "at most 400 characters"],
  [["corpus", "please"], "One word too many"],
  [["compare", "OTAN"], "Missing: first. Missing: second."],
  [["explain"], "Missing: ID:START-END"],
  [["quote", "OTAN", "--batch", "/nowhere/at/all"], "Cannot read /nowhere/at/all"],
  [["quote", "OTAN", "--batch", "seeds"], "Cannot read seeds"],
  [["quote", "OTAN", "--corpus", "/nowhere/at/all"], "/nowhere/at/all"],
  [[], "Usage:"],
])("%j ends with status 2 and says what is wrong", async (args, message) => {
  const { status, stdout, stderr } = await guillemet(args);
  expect({ status, clean: !/\n\s+at /.test(stderr) }).toEqual({ status: 2, clean: true });
  expect(`${stdout}${stderr}`).toContain(message);
});

test("--help shows what there is, with or without a command", async () => {
  for (const [args, names] of [
    [["--help"], ["Usage:", "statements", "export", "explain"]],
    [
      ["ask", "--help"],
      ["Usage:", "--question"],
    ],
  ] as const) {
    const { status, stdout } = await guillemet(args);
    expect(status).toBe(0);
    for (const name of names) expect(stdout).toContain(name);
  }
});

test.each([
  [{ LOCALE: "de" }, "LOCALE"],
  [{ MAX_ARTICLE_MB: "-1", LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ DISCORD_TOKEN: "secret with blanks" }, "DISCORD_TOKEN"],
])("bad settings %j are named, and no value is repeated", async (env, name) => {
  const { status, stderr } = await guillemet(["corpus"], { env: env as Record<string, string> });
  expect(status).toBe(2);
  expect(stderr).toContain(name);
  for (const value of Object.values(env)) expect(stderr).not.toContain(value);
});

test("several required values go by their place, and the first takes the words that are over", async () => {
  const ended = await guillemet(["compare", "lignes", "rouges", "Poutine", "Biden", "--json"]);
  expect(rows(ended)[0]).toMatchObject({ options: { about: "lignes rouges", first: "Poutine", second: "Biden" } });
});

test("the help of a command names its options in the reader's language", async () => {
  const { status, stdout } = await guillemet(["quote", "--help"], { env: { LOCALE: "fr" } });
  expect(status).toBe(0);
  expect(stdout).toContain("--sujet");
  expect(stdout).toContain("[--personne]");
});

test("a batch is answered in order, a bad line in its place", async () => {
  const input = [
    '{"question": "Qui a parlé de lignes rouges ?"}',
    "not json",
    '{"question": ""}',
    '{"question": "girafe"}',
    "",
  ].join("\n");
  const ended = await guillemet(["ask", "--batch", "-"], { input });
  expect(ended.status).toBe(2);
  const answers = rows(ended);
  expect(answers.map(({ kind, error }) => kind ?? error)).toEqual([
    "answer",
    "not a JSON object",
    "Missing: question.",
    "nothing",
  ]);
});

test.each(["a", "?!…", "😀😀", "\u202Eesrever", "@everyone", "x".repeat(400), "' OR 1=1 --", "é".repeat(399)])(
  "the question %j gets an answer or an honest nothing",
  async (question) => {
    const ended = await guillemet(["ask", "--json", "--", question]);
    expect(ended.stderr).toBe("");
    expect([0, 1]).toContain(ended.status);
    expect(rows(ended)[0].kind).toMatch(/^(answer|nothing)$/);
  },
);

test("without a token the console opens: lines in, answers out, and the end of input leaves", async () => {
  const ended = await run("main.js", [], {
    input: "quote OTAN\n/statements Biden\nquote\n/sing\n.help\nQui a parlé de lignes rouges ?\nexit\nquote after\n",
  });
  expect(ended.status).toBe(0);
  expect(ended.stderr.split("\n")[0]).toContain("DISCORD_TOKEN");
  expect(ended.stdout).toContain("Missing: about.");
  expect(ended.stdout).toContain("Unknown command: sing.");
  expect(ended.stdout).toContain("What can be asked:");
  expect(ended.stdout).toContain("CNSNews.com");
  expect(ended.stdout).not.toContain("after");
});

test("a service without a token is an error", async () => {
  const { status, stderr } = await run("main.js", ["--bot"]);
  expect(status).toBe(2);
  expect(stderr).toContain("DISCORD_TOKEN");
});
