import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { refreshed } from "../scripts/readme.ts";
import { SETTINGS } from "../src/config.ts";
import { splitLine } from "../src/console/arguments.ts";
import { guillemet } from "./console/run.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

test("the README's tables are those of the code (npm run readme makes them anew)", () => {
  const readme = read("README.md");
  expect(readme).toBe(refreshed(readme));
  for (const { name } of commands) expect(readme).toContain(`/${name.en}`);
});

test("the answer that the README shows is the one that is given", async () => {
  const [, call = "", shown = ""] =
    /```console\n\$ npm run --silent guillemet -- (.*)\n([\s\S]*?)\n```/.exec(read("README.md")) ?? [];
  expect(call).not.toBe("");
  const { status, stdout } = await guillemet(splitLine(call));
  expect(status).toBe(0);
  expect(stdout.trim()).toBe(shown.trim());
});

test(".env.example explains every setting, and no other", () => {
  const named = [...read(".env.example").matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(SETTINGS).sort());
});
