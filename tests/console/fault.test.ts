import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { parseCall } from "../../src/console/arguments.ts";
import { tellFault } from "../../src/console/fault.ts";
import { jsonLine, visible } from "../../src/console/visible.ts";
import { guillemet, root, rows } from "./run.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "guillemet-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const TEXT = "Le barrage\n\n« La paix tient », a déclaré Jeanne Kerviel.\n";

test("a fault of the program is 70, one of the system's is 2, and its place is for debugging", () => {
  const bug = new TypeError("x is\nundefined");
  expect(tellFault(bug, false)).toEqual({ text: expect.stringMatching(/^[^\n]*x is undefined\n$/), status: 70 });
  expect(tellFault(bug, true).text).toMatch(/\n\s+at /);
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  expect(tellFault(full, false)).toEqual({ text: `${full.message}\n`, status: 2 });
});

test.each([["export"], ["ask", "paix", "--json"]])(
  "a disk that is full is told in one line, with status 2: %s",
  (...args) => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [`${root}/dist/src/console/main.js`, ...args], {
      cwd: root,
      env: { PATH: process.env["PATH"] ?? "" },
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect({ status, lines: stderr.trim().split("\n") }).toEqual({
      status: 2,
      lines: [expect.stringContaining("ENOSPC")],
    });
  },
);

/** Runs a program whose output nobody reads. */
async function unread(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [`${root}/dist/src/${file}`, ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end('{"about": "paix"}\n{"about": 1}\n{"about": "paix"}\n');
  const [status] = await once(child, "close");
  return { status, stderr };
}

test.each([
  [["--help"], 0],
  [["export"], 0],
  [["corpus", "--json"], 0],
  [["quote", "girafe"], 1],
  [["explain", "no-article:1-2"], 1],
  [["quote", "--batch", "-"], 0],
  [["corpus", "--undo", "nothing"], 1],
])("a reader that has left (`| head`) ends %j quietly, with the usual status", async (args, status) => {
  expect(await unread("console/main.js", args, { DATA_DIR: folder(), CACHE_DIR: "off" })).toEqual({
    status,
    stderr: "",
  });
});

test("an article is kept though nobody reads that it was", async () => {
  const [DATA_DIR, from] = [folder(), folder()];
  writeFileSync(join(from, "a.txt"), TEXT);
  const args = ["corpus", "--file", join(from, "a.txt"), "--keep"];
  expect(await unread("console/main.js", args, { DATA_DIR, CACHE_DIR: "off" })).toEqual({ status: 0, stderr: "" });
  const kept = readdirSync(DATA_DIR, { recursive: true, encoding: "utf8" });
  expect(kept.filter((path) => path.endsWith(".txt"))).toHaveLength(1);
});

test("the prompt ends with its reader too", async () => {
  const { status, stderr } = await unread("main.js", [], { CACHE_DIR: "off", DISCORD_TOKEN: "" });
  expect({ status, lines: stderr.trim().split("\n") }).toEqual({
    status: 0,
    lines: [expect.stringContaining("DISCORD_TOKEN")],
  });
});

test("what a corpus holds reaches the terminal without its control characters and line breaks", async () => {
  const corpus = folder();
  writeFileSync(join(corpus, "a.txt"), TEXT);
  writeFileSync(join(corpus, "e\u001b[31mred\nFAKE.txt"), "");
  const entry = {
    file: "a.txt",
    title: "Un\ntitre\u009b31m",
    outlet: "Le\nMédia",
    url: "https://a.example/\u001b]0;x\u0007\nFAKE",
  };
  writeFileSync(join(corpus, "catalog.json"), JSON.stringify([entry]));
  const shown = await guillemet(["quote", "paix", "--corpus", corpus], { env: { CACHE_DIR: "off" } });
  expect(shown.status).toBe(0);
  expect(shown.stderr.trim().split("\n")).toHaveLength(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not be there.
  const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  expect(shown.stdout + shown.stderr).not.toMatch(CONTROLS);
  expect(shown.stdout).toContain("Un titre31m");
  expect(shown.stdout).not.toMatch(/^FAKE/m);
  const json = await guillemet(["quote", "paix", "--json", "--corpus", corpus], { env: { CACHE_DIR: "off" } });
  expect(json.stdout).not.toMatch(CONTROLS);
  expect(rows(json)[0].items[0].title).toBe("Un\ntitre\u009b31m");
  const faulty = await guillemet(["quote", "paix", "--corpus", "no\u001b[31m\nFAKE"]);
  expect(faulty.stderr).not.toMatch(CONTROLS);
  expect(faulty.stderr.trim().split("\n")).toHaveLength(1);
});

test("visible text is one line, and JSON means the same", () => {
  expect(visible("a\r\n\u001b[31mb\u2028c\u0085d  e\tf")).toBe("a [31mb c d  e\tf");
  expect(JSON.parse(jsonLine("a\u009b\u202e\u2028b"))).toBe("a\u009b\u202e\u2028b");
  expect(jsonLine("\u009b\u202e")).toBe('"\\u009b\\u202e"\n');
});

test("a cache that is damaged or cannot be is told of in one line, and answers all the same", async () => {
  const [corpus, cache] = [folder(), folder()];
  writeFileSync(join(corpus, "a.txt"), TEXT);
  const ask = (CACHE_DIR: string) => guillemet(["quote", "paix", "--corpus", corpus], { env: { CACHE_DIR } });
  expect((await ask(cache)).stderr).toBe("");
  const [own = ""] = readdirSync(cache);
  for (const file of readdirSync(join(cache, own))) writeFileSync(join(cache, own, file), "damaged");
  writeFileSync(join(cache, own, `${"x".repeat(24)}.pack`), "foreign");
  const damaged = await ask(cache);
  expect(damaged.stderr.trim().split("\n")).toEqual([expect.stringContaining("cache file ignored")]);
  expect(damaged.status).toBe(0);
  const none = await ask(join(corpus, "a.txt"));
  expect(none.stderr.trim().split("\n")).toEqual([expect.stringContaining("no cache")]);
  expect(none.status).toBe(0);
});

test.each([
  [["quote", "--about", "--json"], "wants a value"],
  [["ask", "-x", "OTAN"], "Unknown option: -x"],
  [["ask", "OTAN", "--corpus", ""], "--corpus wants a value"],
  [["ask", "OTAN", "--corpus="], "--corpus wants a value"],
])("%j is refused", (args, message) => {
  expect(() => parseCall(args, commands, [], "en")).toThrow(message);
});

test("a value may begin with dashes where it is no option, or stands behind =", () => {
  expect(parseCall(["ask", "--question", "--quoi"], commands, [], "en").raw).toEqual({ question: "--quoi" });
  expect(parseCall(["ask", "--question=--json"], commands, [], "en").raw).toEqual({ question: "--json" });
});

test.each([
  [["export", "--batch", "-"], "--batch does not go with export"],
  [["explain", "a:1-2", "--batch", "x"], "--batch does not go with explain"],
  [["ask"], "Missing: question"],
  [["ask", "x".repeat(401)], "at most 400 characters"],
  [["explain"], "Missing: ID:START-END"],
])("%j is refused before the corpus is read", async (args, message) => {
  const { status, stderr } = await guillemet([...args, "--corpus", "/nowhere/at/all"]);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("nowhere");
});

test("a batch may begin with a byte order mark", async () => {
  const input = '\uFEFF{"about": "paix"}\n';
  const ended = await guillemet(["quote", "--batch", "-"], { input });
  expect(ended.status).toBe(0);
  expect(rows(ended)).toEqual([expect.objectContaining({ command: "quote" })]);
});

test("its own articles are found wherever the program is run", async () => {
  const elsewhere = folder();
  mkdirSync(join(elsewhere, "sub"));
  const ended = await guillemet(["corpus", "--json"], { cwd: elsewhere, env: { CACHE_DIR: "off" } });
  expect(ended.status).toBe(0);
});
