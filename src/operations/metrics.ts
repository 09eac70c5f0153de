import type { Registry } from "prom-client";
import type { Archive } from "../archive/archive.ts";
import type { Asked } from "./measured.ts";
import { isAlive, type ShardState } from "./watchdog.ts";

/** What the metrics are made of. */
export interface Observed {
  readonly archive: () => Archive | undefined;
  readonly shards: () => readonly ShardState[];
  readonly servers: () => number;
}

export interface Metrics {
  readonly registry: Registry;
  asked(asked: Asked): void;
}

/** Upper bounds of the histogram of answers, in milliseconds: from what five articles take to what nobody should wait for. */
const BOUNDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 3000];

/** Counters and gauges for Prometheus. No label holds anything that a person typed. */
export async function makeMetrics({ archive, shards, servers }: Observed): Promise<Metrics> {
  // Loaded only where somebody looks at them.
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const questions = new Counter({
    name: "guillemet_questions_total",
    help: "Questions by command and kind of answer",
    labelNames: ["command", "outcome"],
    registers,
  });
  const time = new Histogram({
    name: "guillemet_answer_milliseconds",
    help: "Time to find an answer, without sending it",
    labelNames: ["command"],
    buckets: BOUNDS,
    registers,
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge("guillemet_articles", "Articles that can be asked about", () => archive()?.articles.length ?? 0);
  gauge("guillemet_passages", "Passages in the index", () => archive()?.index.passages ?? 0);
  gauge("guillemet_articles_pending", "Files that are still being read", () => archive()?.pending ?? 0);
  gauge("guillemet_articles_left_out", "Files that cannot be read", () => archive()?.leftOut.length ?? 0);
  gauge("guillemet_servers", "Servers that the bot is in", servers);
  gauge("guillemet_gateway_up", "1 where all connections to Discord are there", () => (isAlive(shards()) ? 1 : 0));
  gauge("guillemet_gateway_shards", "Connections to Discord", () => shards().length);
  gauge("guillemet_gateway_ping_milliseconds", "The slowest connection's heartbeat", () =>
    Math.max(-1, ...shards().map(({ ping }) => ping)),
  );
  return {
    registry,
    asked({ command, outcome, ms }) {
      questions.inc({ command, outcome });
      time.observe({ command }, ms);
    },
  };
}
