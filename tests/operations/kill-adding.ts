import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom } from "../../bench/generate.ts";
import { listWithAdded } from "../../src/corpus/added.ts";

const ADDER = fileURLToPath(new URL("adder.ts", import.meta.url));

const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A text that says itself whether it is whole. */
export const sealed = (text: string): string => `${text}\n\n${sumOf(text)}`;

type Place = "articles" | "pending" | "nowhere";
const LEADS_TO: Readonly<Record<string, Place>> = {
  aside: "pending",
  keep: "articles",
  takeOut: "pending",
  discard: "nowhere",
};

/**
 * Ends a process that adds articles and takes them out again with SIGKILL, `rounds` times, each at another moment. After each, every article is where
 * the process said that it is, or was just bringing it, and is whole. Gives back how many articles were moved; throws at the first that is not.
 */
export async function killedWhileAdding(rounds: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const data = mkdtempSync(join(tmpdir(), "guillemet-"));
  const corpus = join(data, "corpus");
  mkdirSync(corpus);
  const allowed = new Map<string, Set<Place>>();
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ["--import", "tsx", ADDER, data, String(seed + round)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const ended = once(child, "close");
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, random() * 300));
    child.kill("SIGKILL");
    const [status] = (await ended) as [number | null];
    if (status !== null) throw new Error(`the process ended by itself with ${status}`);
    for (const [, mark, act = "", name = ""] of said.matchAll(/^([?!]) (\w+) (\S+)$/gm)) {
      const place = LEADS_TO[act] ?? "nowhere";
      if (mark === "!") allowed.set(name, new Set([place]));
      else allowed.get(name)?.add(place);
    }
    await hold(data, corpus, allowed, round);
  }
  return allowed.size;
}

async function hold(
  data: string,
  corpus: string,
  allowed: ReadonlyMap<string, ReadonlySet<Place>>,
  round: number,
): Promise<void> {
  const inside = (place: Place) => readdirSync(join(data, place)).filter((name) => !name.startsWith("."));
  const [kept, pending] = [new Set(inside("articles")), new Set(inside("pending"))];
  for (const [name, places] of allowed) {
    const place: Place = kept.has(name) ? "articles" : pending.has(name) ? "pending" : "nowhere";
    if (!places.has(place))
      throw new Error(`kill ${round}: ${name} is in ${place}, not in ${[...places].join(" or ")}`);
  }
  for (const [place, names] of [["articles", kept] as const, ["pending", pending] as const]) {
    for (const name of names) wholeAt(join(data, place, name), round);
  }
  const { found, leftOut } = await listWithAdded(corpus, join(data, "articles"));
  if (leftOut.length > 0) throw new Error(`kill ${round}: ${JSON.stringify(leftOut)}`);
  if (found.length !== kept.size) throw new Error(`kill ${round}: ${found.length} of ${kept.size} articles are listed`);
}

/** Throws where an article or its catalogue is not whole. */
function wholeAt(folder: string, round: number): void {
  const text = readFileSync(join(folder, "article.txt"), "utf8");
  const end = text.lastIndexOf("\n\n");
  if (sumOf(text.slice(0, end)) !== text.slice(end + 2)) throw new Error(`kill ${round}: ${folder} is not whole`);
  const [entry] = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as { file: string }[];
  if (entry?.file !== "article.txt") throw new Error(`kill ${round}: the catalogue of ${folder} is not whole`);
}
