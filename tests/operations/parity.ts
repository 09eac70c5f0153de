import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generated, realSentences, writeCorpus } from "../../bench/generate.ts";
import { questionsForSpeed } from "../../bench/questions.ts";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openLive } from "../../src/archive/live.ts";
import { commandNamed } from "../../src/command.ts";
import { reply } from "../../src/console/answer.ts";

/**
 * `npx tsx tests/operations/parity.ts --count 10000`: the same questions put to a corpus just read, to the same from the cache, and to one that changed
 * while it was open, which is compared with that just read. Ends with 1 where an answer differs. The small version is in tests/archive/kept.test.ts.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    questions: { type: "string", default: "350" },
    folder: { type: "string" },
    cache: { type: "string" },
  },
});
const home = mkdtempSync(join(tmpdir(), "guillemet-parity-"));
const folder = values.folder ?? join(home, "corpus");
if (!values.folder) writeCorpus(folder, Number(values.count));
const cache = values.cache ?? join(home, "cache");
const sentences = realSentences();

const open = (cacheDir: string, early: boolean) =>
  openLive({
    directory: folder,
    maxArticleBytes: 5_000_000,
    cacheDir,
    workers: 2,
    notes: { info: () => {}, warn: (about, message) => process.stderr.write(`${message} ${JSON.stringify(about)}\n`) },
    leftOut: (file, why) => process.stderr.write(`${file}: ${why}\n`),
    early,
  });

/** What every command answers, as JSON without its times. */
function answersOf(archive: Archive): string[] {
  const asked: [string, Record<string, string>][] = [];
  for (const [at, question] of questionsForSpeed(Number(values.questions)).entries()) {
    asked.push(["ask", { question }]);
    const about = question.split(" ").slice(-3).join(" ");
    if (at % 4 === 0) asked.push(["quote", { about }], ["date", { event: about }], ["verify", { text: about }]);
  }
  for (const { name } of archive.people.slice(0, 20)) asked.push(["statements", { speaker: name }]);
  const page = { locale: "fr" as const, limit: 20, width: 100, colours: false };
  const flags = { json: true, strict: false, explain: false, limit: 20 };
  return asked.map(([name, given]) => {
    const command = commandNamed(commands, name);
    if (!command) throw new Error(name);
    const { text } = reply(command, given, { archive, commands, page, flags });
    return `${name} ${JSON.stringify(given)} ${text.replace(/"ms":[\d.]+/, "")}`;
  });
}

let differs = 0;
function compare(what: string, theirs: readonly string[], ours: readonly string[]): void {
  const other = ours.filter((answer, at) => answer !== theirs[at]);
  differs += other.length;
  process.stdout.write(`${what}: ${ours.length - other.length} of ${ours.length} answers are the same\n`);
  for (const answer of other.slice(0, 3)) process.stdout.write(`  ${answer.slice(0, 300)}\n`);
}

const first = await open(cache, false);
const read = answersOf(first.archive);
await first.close();
const warm = await open(cache, true);
await warm.whole;
compare("from the cache", read, answersOf(warm.archive));
const changed = readdirSync(join(folder, "000")).slice(0, 3);
for (const [at, file] of changed.entries()) {
  writeFileSync(join(folder, "000", file), generated(1_000_000 + at, 1, sentences).text);
}
await warm.reload();
const live = answersOf(warm.archive);
await warm.close();
const again = join(home, "again");
// What was read is taken over, what was linked is not.
cpSync(cache, again, { recursive: true, filter: (path) => !path.endsWith("linked.parts") });
const fresh = await open(again, false);
compare("changed while it was open", answersOf(fresh.archive), live);
await fresh.close();
rmSync(home, { recursive: true, force: true });
process.exit(differs > 0 ? 1 : 0);
