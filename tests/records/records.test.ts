import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRecords } from "../../src/records/records.ts";

let folder: string;
let today = "2026-01-01";
const warnings: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guillemet-records-"));
  today = "2026-01-01";
  warnings.length = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (directory = join(folder, "data"), keepUnanswered = true) =>
  openRecords({
    directory,
    keepUnanswered,
    now: () => new Date(`${today}T12:00:00Z`),
    warn: (_, message) => warnings.push(message),
  });

test("a report is kept with its reference and day, one line each", async () => {
  const records = await open();
  expect(await records.report({ ref: "a:1-2", about: "speaker", remark: "C'est Jeanne\nqui parle" })).toBe(true);
  await records.report({ ref: "b:3-4", about: "date", remark: "" });
  const lines = (await readFile(join(folder, "data", "reports.jsonl"), "utf8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: "2026-01-01", ref: "a:1-2", about: "speaker", remark: "C'est Jeanne\nqui parle" },
    { at: "2026-01-01", ref: "b:3-4", about: "date", remark: "" },
  ]);
});

test("questions that found nothing are counted per server, kept over a restart, and forgotten after 90 days", async () => {
  const records = await open();
  for (const question of ["girafe", "zèbre", "girafe"]) records.miss("1", question);
  records.miss("2", "lion");
  await records.close();
  expect(records.missesIn("1")).toEqual([
    { question: "girafe", count: 2 },
    { question: "zèbre", count: 1 },
  ]);
  expect(records.missesIn("3")).toEqual([]);

  today = "2026-03-15";
  const later = await open();
  later.miss("1", "zèbre");
  expect(later.missesIn("1")).toHaveLength(2);
  today = "2026-04-15";
  expect(later.missesIn("1")).toEqual([{ question: "zèbre", count: 2 }]);
  await later.close();
});

test("a server that asks no more keeps nothing on the disk after 90 days", async () => {
  const records = await open();
  records.miss("1", "girafe");
  records.miss("2", "lion");
  await records.close();
  today = "2026-03-01";
  const later = await open();
  later.miss("2", "zèbre");
  await later.close();
  today = "2026-04-15";
  await (await open()).close();
  const kept = await readFile(join(folder, "data", "unanswered.json"), "utf8");
  expect(JSON.parse(kept)).toEqual({ 2: { zèbre: { count: 1, last: "2026-03-01" } } });
});

test("no more than 500 questions are kept for one server", async () => {
  const records = await open();
  for (let at = 0; at < 600; at++) records.miss("1", `question ${at}`);
  await records.close();
  expect(records.missesIn("1")).toHaveLength(500);
});

test("it can be switched off, and is off where nothing can be written", async () => {
  const off = await open(join(folder, "data"), false);
  off.miss("1", "girafe");
  expect(off.missesIn("1")).toEqual([]);
  await writeFile(join(folder, "file"), "");
  const nowhere = await open(join(folder, "file", "data"));
  expect(nowhere.writable).toBe(false);
  expect(await nowhere.report({ ref: "a:1-2", about: "text", remark: "" })).toBe(false);
  expect(warnings).toHaveLength(1);
});

test("a broken file is begun anew, with a warning", async () => {
  const first = await open();
  await first.close();
  await writeFile(join(folder, "data", "unanswered.json"), "{");
  const records = await open();
  records.miss("1", "girafe");
  await records.close();
  expect(records.missesIn("1")).toHaveLength(1);
  expect(warnings).toHaveLength(1);
});
