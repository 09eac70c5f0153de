import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** What somebody found wrong in a finding. Who it was is not kept. */
export interface Report {
  /** The address of the finding: `ID:START-END`. */
  readonly ref: string;
  readonly about: "speaker" | "date" | "text" | "remark";
  readonly remark: string;
}

export interface Unanswered {
  readonly question: string;
  readonly count: number;
}

/** What the bot writes, all of it in one folder: reports, and questions that found nothing. Never who asked. */
export interface Records {
  /** False where the folder cannot be written: then nothing is kept, and the bot says so. */
  readonly writable: boolean;
  /** Keeps a report in `reports.jsonl`. Resolves with whether it was kept. */
  report(report: Report): Promise<boolean>;
  /** Counts a question that found nothing in a server. */
  miss(server: string, question: string): void;
  /** The questions of a server that found nothing, most frequent first. */
  missesIn(server: string): Unanswered[];
  /** Ends after what is being written. */
  close(): Promise<void>;
}

export interface RecordsOptions {
  readonly directory: string;
  /** Whether questions that found nothing are kept. */
  readonly keepUnanswered: boolean;
  readonly now: () => Date;
  readonly warn: (about: object, message: string) => void;
}

const DAY = 86_400_000;
/** Questions are forgotten after so many days. */
const KEPT_DAYS = 90;
/** No more questions are kept for one server: the least recent ones go. */
const MOST = 500;

const missSchema = z.strictObject({ count: z.int().positive(), last: z.iso.date() });
const missesSchema = z.record(z.string(), z.record(z.string(), missSchema));
type Misses = z.infer<typeof missesSchema>;

/** Opens the records in `directory`, which is made where it is missing. Never throws: what cannot be written is off. */
export async function openRecords({ directory, keepUnanswered, now, warn }: RecordsOptions): Promise<Records> {
  const reports = join(directory, "reports.jsonl");
  const unanswered = join(directory, "unanswered.json");
  const writable = await mkdir(directory, { recursive: true })
    .then(() => appendFile(reports, ""))
    .then(() => true)
    .catch((err: unknown) => {
      warn({ err, directory }, "records cannot be written: reports and unanswered questions are off");
      return false;
    });
  const today = () => now().toISOString().slice(0, 10);
  const misses = keepUnanswered && writable ? await readMisses(unanswered, warn) : {};
  let writing: Promise<unknown> = Promise.resolve();
  let waiting = false;
  const write = (work: () => Promise<unknown>): Promise<boolean> => {
    const done = writing.then(work).then(
      () => true,
      (err: unknown) => {
        warn({ err }, "a record was not written");
        return false;
      },
    );
    writing = done;
    return done;
  };
  /** Writes all of them, the old ones of silent servers forgotten. A write that still waits will hold what comes meanwhile. */
  const writeMisses = () => {
    if (waiting) return;
    waiting = true;
    void write(() => {
      waiting = false;
      forget(misses, now());
      return replaceFile(unanswered, JSON.stringify(misses));
    });
  };
  if (forget(misses, now())) writeMisses();
  return {
    writable,
    report: (report) =>
      writable
        ? write(() => appendFile(reports, `${JSON.stringify({ at: today(), ...report })}\n`))
        : Promise.resolve(false),
    miss(server, question) {
      if (!keepUnanswered || !writable) return;
      const before = misses[server]?.[question]?.count ?? 0;
      const kept = { ...misses[server], [question]: { count: before + 1, last: today() } };
      misses[server] = recent(kept, now());
      writeMisses();
    },
    missesIn: (server) =>
      Object.entries(recent(misses[server] ?? {}, now()))
        .map(([question, { count }]) => ({ question, count }))
        .sort((a, b) => b.count - a.count || (a.question < b.question ? -1 : 1)),
    close: async () => {
      await writing;
    },
  };
}

/** Those of the last 90 days, and of those the most recent. */
function recent(asked: Misses[string], now: Date): Misses[string] {
  const since = new Date(now.getTime() - KEPT_DAYS * DAY).toISOString().slice(0, 10);
  const kept = Object.entries(asked).filter(([, { last }]) => last >= since);
  return Object.fromEntries(kept.sort(([, a], [, b]) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).slice(-MOST));
}

/** Takes out what is too old to be kept, in every server; gives back whether there was any. */
function forget(misses: Misses, now: Date): boolean {
  let forgot = false;
  for (const [server, asked] of Object.entries(misses)) {
    const kept = recent(asked, now);
    const [before, after] = [Object.keys(asked).length, Object.keys(kept).length];
    forgot ||= after < before;
    if (after === 0) delete misses[server];
    else misses[server] = kept;
  }
  return forgot;
}

async function readMisses(file: string, warn: RecordsOptions["warn"]): Promise<Misses> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  try {
    return missesSchema.parse(JSON.parse(text));
  } catch {
    // What is wrong with the file may quote a question, which is not for the log.
    warn({ file }, "the unanswered questions cannot be read and are begun anew");
    return {};
  }
}

/** Whoever reads the file finds the old or the new one, never half of one. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
