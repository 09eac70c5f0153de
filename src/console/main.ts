#!/usr/bin/env node
import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { config as loadEnvironment } from "dotenv";
import { commands } from "../../commands/index.ts";
import { describePreview } from "../answers/preview.ts";
import type { Archive } from "../archive/archive.ts";
import { type AnyCommand, commandNamed, fileOptionOf, type Option } from "../command.ts";
import { type Config, readConfig, terminalLocale } from "../config.ts";
import { ADDED } from "../corpus/added.ts";
import { daysOf, webAddress } from "../corpus/catalog.ts";
import { withHeap } from "../operations/heap.ts";
import { openAddedForTerminal, putAside } from "../operations/terminal-add.ts";
import { openForTerminal } from "../operations/terminal-corpus.ts";
import { whyUnreadable } from "../unreadable.ts";
import { type Locale, words } from "../words.ts";
import { reply, replyToLine, type Setting } from "./answer.ts";
import { type Call, OWN_VALUE, parseCall, UsageError, valuesOf } from "./arguments.ts";
import { explainAt } from "./explain.ts";
import { exportRows } from "./export.ts";
import { endWith, tellLine, watchOutput } from "./fault.ts";
import { previewJson, printPreview } from "./preview.ts";
import type { Page } from "./print.ts";
import { jsonLine, visible } from "./visible.ts";

/** 0 found, 1 nothing found, 2 usage or corpus fault. */
type Status = 0 | 1 | 2;

/** Commands of the terminal alone. */
const OWN = ["export", "explain"] as const;

/** `guillemet COMMAND …`: answers once, or a batch, or exports what was read. Never shows a stack trace for a fault of the user's. */
async function main(argv: readonly string[]): Promise<Status> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  const again = await withHeap(config.heapMb);
  if (again !== undefined) return again as Status;
  const locale = terminalLocale(config, process.env);
  if (argv.length === 0 || argv.includes("--help")) {
    const asked = argv[0] === undefined ? undefined : commandNamed(commands, argv[0]);
    await write(`${words[locale].console.usage}\n${asked ? optionList(asked, locale) : commandList(locale)}\n`);
    return argv.length === 0 ? 2 : 0;
  }
  const call = parseCall(argv, commands, OWN, locale);
  check(call, call.flags.locale ?? locale);
  if (call.flags.adding?.undo !== undefined)
    return takeOut(call.flags.adding.undo, config, call.flags.locale ?? locale);
  const { archive, damaged } = await openArchive(config, call, call.flags.locale ?? locale);
  if (fileOf(call) !== undefined) return addFile(call, archive, config, call.flags.locale ?? locale);
  const least: Status = call.flags.strict && damaged ? 2 : 0;
  let status: Status = least;
  for await (const piece of piecesOf(call, archive, call.flags.locale ?? locale)) {
    status = least || piece.status;
    await write(piece.text, status);
  }
  return status;
}

/** Throws UsageError for what is wrong whatever the corpus: before it is read. */
function check({ name, command, raw, flags }: Call, locale: Locale): void {
  const say = words[locale].console;
  if (name === "explain" && raw[OWN_VALUE] === undefined) throw new UsageError(say.missingOption("ID:START-END"));
  if (!command && flags.batch !== undefined) throw new UsageError(say.noBatch(name));
  if (command && flags.batch === undefined) valuesOf(command, raw, locale);
  if (flags.adding?.keep && flags.corpus !== undefined) throw new UsageError(say.otherCorpus);
  if (flags.adding && flags.adding.undo === undefined && fileOf({ name, command, raw, flags }) === undefined)
    throw new UsageError(say.missingOption("--file"));
  const { published, url } = flags.adding?.about ?? {};
  if (published !== undefined && !daysOf(published)) throw new UsageError(words[locale].add.wrong.published);
  if (url !== undefined && !webAddress(url)) throw new UsageError(words[locale].add.wrong.url);
}

/** The file that a command is given, where it takes one. */
function fileOf({ command, raw, flags }: Call): string | undefined {
  const option = command && flags.batch === undefined ? fileOptionOf(command) : undefined;
  return option === undefined ? undefined : raw[option]?.trim() || undefined;
}

/** Shows what would be read in a file, and keeps it where that is asked for, or said in a terminal. */
async function addFile(call: Call, archive: Archive, config: Config, locale: Locale): Promise<Status> {
  const say = words[locale];
  const { adding, json, limit } = call.flags;
  const began = performance.now();
  const store = await openAddedForTerminal(config, tellLine);
  const put = await putAside(fileOf(call) ?? "", adding?.about ?? {}, { config, store });
  if (put === "off" || put === "ending") throw new UsageError(say.add[put]);
  const maxBytes = config.maxArticleMb * 1024 * 1024;
  if ("why" in put) throw new UsageError(whyUnreadable(put, { maxBytes, locale, shown: visible }));
  const preview = describePreview(put.read);
  const same = archive.articles.find(({ text }) => text === preview?.article.text);
  if (!preview || same) {
    await store.discard(put.name);
    throw new UsageError(same ? say.add.duplicate(visible(same.headline ?? same.id)) : say.add.unreadable);
  }
  const asks = !json && !adding?.keep && call.flags.corpus === undefined && isTerminal();
  const shown = json ? "" : printPreview(preview, pageOf(call, locale));
  if (asks) await write(shown);
  const isKept = adding?.keep || (asks && (await saysYes(locale)));
  // Kept before the rest is written: who does not read it all (`| head`) wants the article kept all the same.
  const outcome = isKept ? await store.keep(put.name) : await store.discard(put.name);
  if (outcome !== "done") throw new UsageError(say.add.off);
  const id = `${ADDED}${put.name}`;
  const ms = performance.now() - began;
  if (json) await write(previewJson(preview, put.read, { limit, kept: isKept ? id : null, ms }));
  else await write(`${asks ? "" : shown}${isKept ? say.console.kept(id) : say.console.notKept}\n`);
  return 0;
}

/** Whether somebody sits there who can be asked. */
const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Asks whether to keep an article. */
async function saysYes(locale: Locale): Promise<boolean> {
  const { createInterface } = await import("node:readline/promises");
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const said = await asked.question(words[locale].console.keepIt);
  asked.close();
  return said.trim().toLowerCase().startsWith(words[locale].console.yes);
}

/** Takes an added article out of the corpus again. */
async function takeOut(id: string, config: Config, locale: Locale): Promise<Status> {
  const say = words[locale];
  const store = await openAddedForTerminal(config, tellLine);
  const outcome = await store.takeOut(id.startsWith(ADDED) ? id.slice(ADDED.length) : id);
  if (outcome === "failed") throw new UsageError(say.add.off);
  const status = outcome === "done" ? 0 : 1;
  await write(`${visible(status === 0 ? say.console.takenOut(id) : say.console.notAdded(id))}\n`, status);
  return status;
}

const commandList = (locale: Locale): string =>
  [
    ...commands.map(({ name, about }) => `  ${name[locale].padEnd(14)} ${about[locale]}`),
    ...OWN.map((name) => `  ${name.padEnd(14)} ${words[locale].console.own[name]}`),
  ].join("\n");

/** The options of one command, those in brackets may be left out. */
const optionList = ({ name, about, options }: AnyCommand, locale: Locale): string =>
  [
    `  ${name[locale].padEnd(14)} ${about[locale]}`,
    ...(Object.values(options) as Option[]).map((option) => {
      const called = option.required ? `--${option.name[locale]}` : `[--${option.name[locale]}]`;
      return `    ${called.padEnd(16)} ${option.about[locale]}`;
    }),
  ].join("\n");

async function openArchive(
  config: Config,
  { flags }: Call,
  locale: Locale,
): Promise<{ archive: Archive; damaged: boolean }> {
  const archive = await openForTerminal(config, flags.corpus, locale, tellLine);
  return { archive, damaged: archive.leftOut.length > 0 };
}

/** Some of the output, and the status of the program should it end with that. */
interface Piece {
  readonly text: string;
  readonly status: Status;
}

/** What a call prints, in order: one reply, or one piece for every line of a batch or row of an export. */
async function* piecesOf(call: Call, archive: Archive, locale: Locale): AsyncGenerator<Piece> {
  if (call.name === "explain") {
    const { text, found } = explainAt(archive, call.raw[OWN_VALUE] ?? "", { json: call.flags.json, locale });
    yield { text, status: found ? 0 : 1 };
  } else if (!call.command) {
    for (const row of exportRows(archive)) yield { text: jsonLine(row), status: 0 };
  } else {
    const setting: Setting = { archive, commands, flags: call.flags, page: pageOf(call, locale) };
    if (call.flags.batch !== undefined) return yield* batchPieces(call.command, call.flags.batch, setting, locale);
    const { text, found } = reply(call.command, call.raw, setting);
    yield { text, status: found ? 0 : 1 };
  }
}

async function* batchPieces(
  command: AnyCommand,
  file: string,
  setting: Setting,
  locale: Locale,
): AsyncGenerator<Piece> {
  const say = words[locale].console;
  const handle = file === "-" ? null : await opened(file);
  if (file !== "-" && !handle) throw new UsageError(say.noBatchFile(file));
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: handle ? handle.createReadStream() : process.stdin });
  const asJson = { ...setting, flags: { ...setting.flags, json: true } };
  let status: Status = 0;
  for await (const typed of lines) {
    // trim() takes a byte order mark for a blank: one may stand before the first line.
    const line = typed.trim();
    if (line === "") continue;
    const { text, fault } = replyToLine(command, line, asJson, locale, say.badJson);
    if (fault) status = 2;
    yield { text, status };
  }
}

/** A file to read; null where there is none, or a folder. */
async function opened(file: string): Promise<FileHandle | null> {
  const handle = await open(file).catch(() => null);
  if (!(await handle?.stat())?.isDirectory()) return handle;
  await handle?.close();
  return null;
}

const pageOf = ({ flags }: Call, locale: Locale): Page => ({
  locale,
  limit: flags.limit,
  width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
  colours: process.stdout.isTTY === true && !process.env["NO_COLOR"],
});

/** Writes to standard output and waits where the reader is slower. Where the reader leaves, the program ends with `status`. */
async function write(text: string, status: Status = 0): Promise<void> {
  process.exitCode = status;
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

watchOutput();
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
}, endWith);
