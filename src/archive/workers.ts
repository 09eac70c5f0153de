import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { openFile } from "../corpus/load.ts";
import { keyOf } from "./key.ts";
import type { Assignment, Job, Keyed, Outcome } from "./work.ts";

/** Reads assignments, several at a time. */
export interface Readers {
  /** How many run at a time: more assignments than that only wait. */
  readonly count: number;
  /** Several outcomes where the assignment had to be given out in parts. Never rejects. */
  run(assignment: Assignment): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** One per core less one, which answers meanwhile. */
export const defaultWorkers = (): number => Math.max(1, availableParallelism() - 1);

/** Bounds on a file's time, in milliseconds. */
export interface Patience {
  /** For a thread to start. */
  readonly start: number;
  /** For a file of these bytes that is read alone: after it, the file is left out. */
  readonly alone: (bytes: number) => number;
  /** For a file that others wait for: after it, they are read first. */
  readonly among: (bytes: number) => number;
}

/** Reading is linear and takes a second a megabyte, a page up to three seconds; machines may be ten times slower. */
const PATIENCE: Patience = {
  start: 60_000,
  alone: (bytes) => 30_000 + bytes / 100,
  among: (bytes) => 5_000 + bytes / 200,
};
/** Megabytes of heap for a thread: articles are read one at a time. */
const HEAP = 1024;

/** Starts a thread that runs `worker.ts`: compiled, or from its source in development. */
function startReader(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), { resourceLimits });
  const source = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  const program = `import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(program, { eval: true, resourceLimits });
}

/** Why a thread did not come back with an outcome, and the number of the job that it was at, where it had begun one. */
interface Lost {
  readonly why: string;
  readonly at: number | undefined;
}

/**
 * Threads that read. Where a thread ends, or takes too long for a job, the other jobs are given out again without that one, which is put
 * off; a job that does it again alone is left out: no file can stop the rest. Threads start when there is work and end with `close`.
 */
export function openWorkers(count: number, start: () => Worker = startReader, patience: Patience = PATIENCE): Readers {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const take = (): Worker => {
    const worker = idle.pop();
    if (worker) return worker;
    const fresh = start();
    all.add(fresh);
    fresh.once("exit", () => {
      all.delete(fresh);
      const at = idle.indexOf(fresh);
      if (at >= 0) idle.splice(at, 1);
    });
    // Whoever waits for it hears of it; a thread that fails while idle is simply gone.
    fresh.on("error", () => {});
    return fresh;
  };

  const attempt = async ({ jobs, ...assignment }: Assignment): Promise<Outcome | Lost> => {
    if (busy >= count) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy++;
    const worker = take();
    const outcome = await new Promise<Outcome | Lost>((resolve) => {
      let at: number | undefined;
      const late = () => settle({ why: "took too long to read", at });
      let timer = setTimeout(late, patience.start);
      const failed = (error: unknown) => settle({ why: `stopped the reader (${String(error)})`, at });
      const heard = (message: Outcome | number) => {
        if (typeof message !== "number") return settle(message);
        at = message;
        clearTimeout(timer);
        const bytes = jobs[at]?.found.bytes ?? 0;
        timer = setTimeout(late, jobs.length > 1 || assignment.hurried ? patience.among(bytes) : patience.alone(bytes));
      };
      const settle = (result: Outcome | Lost) => {
        clearTimeout(timer);
        worker.off("message", heard);
        worker.off("error", failed);
        worker.off("exit", failed);
        resolve(result);
      };
      worker.on("message", heard);
      worker.once("error", failed);
      worker.once("exit", failed);
      worker.postMessage({ ...assignment, jobs });
    });
    if ("why" in outcome) await worker.terminate();
    else idle.push(worker);
    const next = waiting.shift();
    if (next) next();
    else busy--;
    return outcome;
  };

  const run = async (assignment: Assignment): Promise<readonly Outcome[]> => {
    const outcome = await attempt(assignment);
    if (!("why" in outcome)) return [outcome];
    const { jobs } = assignment;
    if (jobs.length < 2 && assignment.hurried) return [{ results: [], packed: NOTHING, putOff: jobs }];
    if (jobs.length < 2) {
      const why = `${outcome.why}: take it out, or save it as plain text`;
      return [{ results: jobs.map(({ found }) => ({ file: found.file, why })), packed: NOTHING }];
    }
    const { at } = outcome;
    const half = jobs.length >> 1;
    const parts =
      at === undefined ? [jobs.slice(0, half), jobs.slice(half)] : [jobs.filter((_, index) => index !== at)];
    const done = (await Promise.all(parts.map((some) => run({ ...assignment, jobs: some })))).flat();
    const culprit = at === undefined ? undefined : jobs[at];
    return culprit ? [...done, { results: [], packed: NOTHING, putOff: [culprit] }] : done;
  };

  return {
    count,
    run,
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const NOTHING = { tables: { shapes: [], strings: [] }, entries: [], bytes: new Uint8Array(), segment: null };

/** Reads in this thread: for a few articles, which are read before a thread has started. */
export const readHere: Readers = {
  count: 1,
  async run(assignment) {
    const { jobs, maxArticleBytes, rules } = assignment;
    const same: Keyed[] = [];
    const others: Job[] = [];
    for (const job of jobs) {
      const bytes = job.known === undefined ? undefined : await openFile(job.found, maxArticleBytes);
      const key = bytes && !("why" in bytes) ? keyOf(job.found.file, bytes, job.entry, rules) : undefined;
      if (key !== undefined && key === job.known) same.push({ file: job.found.file, key });
      else others.push(job);
    }
    const known: Outcome = { results: same, packed: NOTHING };
    if (others.length === 0) return [known];
    // What reads is loaded only where there is something to read.
    const { work } = await import("./work.ts");
    return [known, await work({ ...assignment, jobs: others })];
  },
  close: async () => {},
};
