import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { timelineOf } from "../src/answers/timeline.ts";
import { buildArchive } from "../src/archive/build.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { timelinePicture } from "../src/discord/picture.ts";

/** `npm run pictures`: the picture of the README, as the bot sends it for `/timeline from:2021-12-06 to:2021-12-08`. */
const folderOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const archive = buildArchive(await loadCorpus(folderOf("seeds"), { maxArticleBytes: 5 * 1024 ** 2 }));
const answer = timelineOf(archive, { from: "2021-12-06", to: "2021-12-08" });
if (answer.kind !== "events") throw new Error(`a timeline was asked for, and the answer is "${answer.kind}"`);
mkdirSync(folderOf("docs"), { recursive: true });
writeFileSync(folderOf("docs/timeline.png"), timelinePicture(answer.events, "en").png());
