import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const JUDGED = path("../../shared/data/retrieval");

/** The folder with judged French questions, where it is at hand; it is no part of the project. */
export const judgedFolder = (): string | undefined => (existsSync(`${JUDGED}/queries.jsonl`) ? JUDGED : undefined);

/** Some hundred French questions, the project's own and the judged ones, always in the same order. */
export function questionsForSpeed(most = 350): string[] {
  const own = (
    JSON.parse(readFileSync(path("../tests/gold/questions/dev.json"), "utf8")) as { question: string }[]
  ).map(({ question }) => question);
  const folder = judgedFolder();
  const judged = folder
    ? readFileSync(`${folder}/queries.jsonl`, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => String(JSON.parse(line).query))
    : [];
  return [...own, ...judged].slice(0, most);
}
