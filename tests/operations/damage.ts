import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { generated, randomFrom, realSentences } from "../../bench/generate.ts";

/** Everything that can be wrong with a file, in turn. Each kind gives the content of one file, and its ending. */
const KINDS: readonly ((random: () => number, good: Buffer) => readonly [ending: string, content: string | Buffer])[] =
  [
    (random, good) => ["md", good.subarray(0, Math.floor(random() * good.length))],
    (random, good) => {
      const flipped = Buffer.from(good);
      for (let i = 0; i < 5; i++) {
        const at = Math.floor(random() * flipped.length);
        flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(random() * 8));
      }
      return ["txt", flipped];
    },
    (_, good) => ["txt", Buffer.from(good.toString("utf8"), "utf16le")],
    (_, good) => ["txt", Buffer.from(good.toString("utf8"), "latin1")],
    (random) => ["txt", "mot ".repeat(1000 + Math.floor(random() * 100_000))],
    (random) => ["txt", "«".repeat(1000 + Math.floor(random() * 10_000))],
    (random) => ["txt", "9".repeat(1000 + Math.floor(random() * 100_000))],
    (random) => ["txt", `${"Jean Kerviel a dit que ".repeat(500 + Math.floor(random() * 3000))}.`],
    (random) => ["html", `${"<div>".repeat(200 + Math.floor(random() * 3000))}Un texte profond.`],
    (random) => ["html", `<table>${"<tr><td>mot</td></tr>".repeat(1000 + Math.floor(random() * 20_000))}</table>`],
    () => ["html", gzipSync(Buffer.alloc(5_000_000, "a"))],
    (random) => ["html", `<a href="x">lien</a> `.repeat(1000 + Math.floor(random() * 5000))],
    () => ["md", "---\ntitle: [\n---\nUn texte.\n"],
    () => ["md", `---\n${"a: &a [*a]\n".repeat(50)}---\nUn texte.\n`],
    () => ["txt", ""],
    () => ["txt", Buffer.alloc(1000)],
    (random) => ["txt", Buffer.from(Array.from({ length: 2000 }, () => Math.floor(random() * 256)))],
    () => ["txt", "Ligne\r\n".repeat(20_000)],
  ];

/** Writes `count` damaged files, and some links that lead nowhere, out of the folder or in a circle, into `directory`. Gives back the names of the files. */
export function writeDamaged(directory: string, count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const sentences = realSentences();
  const files: string[] = [];
  mkdirSync(join(directory, "bad"), { recursive: true });
  for (let index = 0; index < count; index++) {
    const good = Buffer.from(generated(index, seed, sentences).text);
    const kind = KINDS[index % KINDS.length];
    const [ending, content] = kind?.(random, good) ?? ["txt", ""];
    const file = `bad/${String(index).padStart(5, "0")}.${ending}`;
    writeFileSync(join(directory, file), content);
    files.push(file);
  }
  const links = {
    "nowhere.txt": "missing.txt",
    "out.txt": "/etc/hostname",
    "self.txt": "self.txt",
    round: "..",
    "a.txt": "b.txt",
    "b.txt": "a.txt",
  };
  for (const [name, target] of Object.entries(links)) {
    const link = join(directory, "bad", `link-${name}`);
    rmSync(link, { force: true });
    symlinkSync(target, link);
  }
  return files;
}
