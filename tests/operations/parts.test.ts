import { expect, test, vi } from "vitest";
import helpCommand from "../../commands/help.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { finish, inSlices } from "../../src/archive/steps.ts";
import { serveHealth } from "../../src/operations/health.ts";
import { type Asked, measured } from "../../src/operations/measured.ts";
import { makeMetrics } from "../../src/operations/metrics.ts";
import { progressLines, secondsLeft } from "../../src/operations/progress.ts";
import { isAlive, type ShardState, watchdog } from "../../src/operations/watchdog.ts";
import { words } from "../../src/words.ts";

const UP: ShardState = { id: 0, ready: true, silentMs: 1000, ping: 20 };

test.each<[string, ShardState[], boolean]>([
  ["one that answers", [UP], true],
  ["one that has not been asked yet", [{ ...UP, silentMs: null }], true],
  ["none", [], false],
  ["one of two that is not ready", [UP, { ...UP, id: 1, ready: false }], false],
  ["one that has been silent for long", [{ ...UP, silentMs: 200_000 }], false],
])("connections: %s", (_, shards, alive) => {
  expect(isAlive(shards)).toBe(alive);
});

test("the watchdog barks once, and only after so many bad looks in a row", () => {
  vi.useFakeTimers();
  const looks = [[UP], [], [], [UP], [], [], [], []];
  let barked = 0;
  let looked = 0;
  watchdog(
    () => looks[looked++] ?? [],
    () => void barked++,
    { everyMs: 1000, tooMany: 3 },
  );
  vi.advanceTimersByTime(6000);
  expect(barked).toBe(0);
  vi.advanceTimersByTime(20_000);
  expect(barked).toBe(1);
  expect(looked).toBe(7);
  vi.useRealTimers();
});

test("what is left is told from the bytes read so far", () => {
  const half = { files: 1, ofFiles: 9, bytes: 500, ofBytes: 1000 };
  expect(secondsLeft(half, 30_000)).toBe(30);
  expect(secondsLeft({ ...half, bytes: 0 }, 30_000)).toBeNull();
  expect(secondsLeft(half, 10)).toBeNull();
});

test("the log tells how far it is, and not more often than every five seconds", () => {
  let now = 0;
  const told: unknown[] = [];
  const lines = progressLines(
    (about) => void told.push(about),
    () => now,
  );
  for (; now <= 20_000; now += 100) lines.show({ files: now / 100, ofFiles: 400, bytes: now, ofBytes: 40_000 });
  expect(told).toHaveLength(4);
  expect(told.at(-1)).toEqual({ files: 200, ofFiles: 400, secondsLeft: 20 });
});

test("every question is told of with its command and outcome, a fault too", () => {
  const told: Asked[] = [];
  const faulty = {
    ...helpCommand,
    run: () => {
      throw new Error("a fault");
    },
  };
  const [help, broken] = measured([helpCommand, faulty], (asked) => void told.push(asked));
  const archive = {
    articles: [],
    quotes: [],
    statements: [],
    events: [],
    people: [],
    said: new Map(),
  } as unknown as Archive;
  expect(help?.run({}, archive, []).kind).toBe("help");
  expect(() => broken?.run({}, archive, [])).toThrow("a fault");
  expect(told).toMatchObject([
    { command: "help", outcome: "help" },
    { command: "help", outcome: "fault" },
  ]);
});

test("health and metrics are served on this machine, and nothing else", async () => {
  let shards: ShardState[] = [UP];
  const archive = { articles: [1, 2], pending: 3, leftOut: [1], index: { passages: 7 } } as unknown as Archive;
  const observed = { archive: () => archive, shards: () => shards, servers: () => 4 };
  const metrics = await makeMetrics(observed);
  const server = await serveHealth(observed, metrics, { host: "127.0.0.1", port: 0 });
  const get = (path: string, method = "GET") => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  const healthy = await get("/health");
  expect(healthy.status).toBe(200);
  expect(await healthy.json()).toEqual({ status: "ok", gateway: true, articles: 2, pending: 3 });
  metrics.asked({ command: "ask", outcome: "answer", ms: 3 });
  const answer = await get("/metrics");
  expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  const text = await answer.text();
  for (const line of [
    'guillemet_questions_total{command="ask",outcome="answer"} 1',
    'guillemet_answer_milliseconds_bucket{le="5",command="ask"} 1',
    "guillemet_articles 2",
    "guillemet_passages 7",
    "guillemet_articles_pending 3",
    "guillemet_articles_left_out 1",
    "guillemet_servers 4",
    "guillemet_gateway_up 1",
  ])
    expect(text).toContain(line);
  shards = [];
  expect((await get("/health")).status).toBe(503);
  expect((await get("/")).status).toBe(404);
  expect((await get("/health?x=1")).status).toBe(503);
  expect((await get("/healthy?x=1")).status).toBe(404);
  expect((await get("/health", "POST")).status).toBe(405);
  await server.close();
});

test("long work in slices gives what it gives at once, and lets others in", async () => {
  function* counting() {
    for (let i = 0; i < 50; i++) {
      const end = performance.now() + 2;
      while (performance.now() < end);
      yield;
    }
    return "done";
  }
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  expect(await inSlices(counting(), 10)).toBe("done");
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(3);
  expect(finish(counting())).toBe("done");
});

test("both languages have the word for reading", () => {
  expect([words.fr.console.reading, words.en.console.reading]).toEqual(["Lecture", "Reading"]);
});
