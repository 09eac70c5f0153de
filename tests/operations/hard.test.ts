import { expect, test } from "vitest";
import { search } from "../../src/archive/index.ts";
import { ARTICLES, folder, open, put } from "../archive/corpus.ts";
import { writeDamaged } from "./damage.ts";
import { damaged } from "./damaged.ts";
import { killedAgainAndAgain } from "./kill.ts";
import { killedWhileAdding } from "./kill-adding.ts";
import { soak } from "./soak.ts";

test("killed while it reads, caches and reads again, it starts again with no half state", async () => {
  await killedAgainAndAgain(4, 11);
});

test("killed while articles are added and taken out, each is where it was said to be, and whole", async () => {
  expect(await killedWhileAdding(6, 3)).toBeGreaterThan(6);
});

test("damaged files are reported, or read as the text that they hold, and the rest is answered from", async () => {
  const [directory, cacheDir] = [folder(), folder()];
  put(directory, ARTICLES);
  const { live } = await open(directory, { cacheDir });
  writeDamaged(directory, 72, 5);
  await live.reload();
  const { articles, leftOut, index } = live.archive;
  expect(articles.length + leftOut.filter(({ file }) => !/link-/.test(file)).length).toBe(72 + 3);
  expect(leftOut.filter(({ file }) => /link-/.test(file)).map(({ file }) => file)).toEqual([
    "bad/link-a.txt",
    "bad/link-b.txt",
    "bad/link-nowhere.txt",
    "bad/link-out.txt",
    "bad/link-self.txt",
  ]);
  for (const { why } of leftOut) expect(why.length).toBeGreaterThan(5);
  const { hits } = search(index, "quote", "on ne lâchera rien", { limit: 1 });
  expect(hits[0]?.item.article.id).toBe("greve");
});

test("a running bot answers while damaged files come, and tells of each", async () => {
  expect(await damaged(18, 1)).toMatchObject({ wrong: 0, silent: 0, faults: 0, notes: [] });
}, 300_000);

test("every question is answered, and rightly, while files change and faults come", async () => {
  const found = await soak(300, 30, { minutes: Number.POSITIVE_INFINITY });
  expect(found).toMatchObject({ unanswered: 0, wrong: 0, faults: 0 });
});
