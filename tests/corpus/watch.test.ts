import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFolder } from "../../src/corpus/watch.ts";

test.each<[string, (folder: string) => void]>([
  ["a changed file", (folder) => writeFileSync(join(folder, "sub/article.txt"), "autre texte")],
  ["a new file", (folder) => writeFileSync(join(folder, "new.txt"), "un texte")],
  ["a removed file", (folder) => rmSync(join(folder, "sub/article.txt"))],
  [
    "a file put in place of another",
    (folder) => {
      writeFileSync(join(folder, ".aside"), "un texte");
      renameSync(join(folder, ".aside"), join(folder, "sub/article.txt"));
    },
  ],
  [
    "a new folder",
    (folder) => {
      mkdirSync(join(folder, "more/deep"), { recursive: true });
      writeFileSync(join(folder, "more/deep/article.txt"), "un texte");
    },
  ],
])("%s is told of", async (_, change) => {
  const folder = mkdtempSync(join(tmpdir(), "guillemet-"));
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "sub/article.txt"), "un texte");
  let tell = () => {};
  const changed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const watch = await watchFolder(
    folder,
    () => tell(),
    (error) => expect.fail(String(error)),
  );
  onTestFinished(async () => {
    await watch.close();
    rmSync(folder, { recursive: true });
  });
  change(folder);
  await changed;
});
