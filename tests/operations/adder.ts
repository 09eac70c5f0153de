import { writeSync } from "node:fs";
import { argv } from "node:process";
import { randomFrom } from "../../bench/generate.ts";
import { openAdded } from "../../src/records/added.ts";
import { sealed } from "./kill-adding.ts";

/**
 * Adds articles, keeps them, takes them out again and throws them away without end, until somebody ends the process. Says what it is about to do with
 * which, and what is done: `? keep NAME`, `! keep NAME`. `adder.ts DATA SEED`
 */
const [, , directory = "", seed = "1"] = argv;
const random = randomFrom(Number(seed));
const warn = (about: object, message: string) => {
  throw new Error(`${message}: ${JSON.stringify(about)}`);
};
const store = await openAdded({ directory, now: () => new Date(), warn });
const tell = (line: string) => writeSync(1, `${line}\n`);
for (let round = 0; ; round++) {
  const name = await store.setAside("txt", Buffer.from(sealed(`Article ${round} ${"mot ".repeat(random() * 2000)}`)));
  if (name === undefined) throw new Error("nothing can be put aside");
  tell(`! aside ${name}`);
  const act = async (what: "keep" | "takeOut" | "discard") => {
    tell(`? ${what} ${name}`);
    if ((await store[what](name)) !== "done") throw new Error(`${what} ${name} was not done`);
    tell(`! ${what} ${name}`);
  };
  await store.describe(name, { title: `Titre ${round}`, published: "2023-03-08" });
  const fate = random();
  if (fate < 0.2) await act("discard");
  else await act("keep");
  if (fate > 0.5) await act("takeOut");
  if (fate > 0.8) await act("discard");
}
