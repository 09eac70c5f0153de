import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commands } from "../commands/index.ts";
import type { AnyCommand } from "../src/command.ts";
import { SETTINGS } from "../src/config.ts";

/** The commands as a Markdown table: both names, options (in brackets where they may be left out), and what each is for. */
function commandTable(all: readonly AnyCommand[]): string {
  const rows = all.map(({ name, about, options }) => {
    const taken = (Object.values(options) as { required: boolean; name: { en: string } }[]).map((option) =>
      option.required ? option.name.en : `[${option.name.en}]`,
    );
    const french = name.fr === name.en ? "" : `\`/${name.fr}\``;
    return `| \`${[`/${name.en}`, ...taken].join(" ")}\` | ${french} | ${about.en} |`;
  });
  return ["| Command | In French | What it answers |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The settings as a Markdown table. */
function settingTable(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { about, default: otherwise }]) => `| \`${name}\` | ${about} | ${otherwise} |`,
  );
  return ["| Variable | What it is for | Default |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The README with its generated parts, which stand between `<!-- name -->` and `<!-- /name -->`, made anew. */
export function refreshed(readme: string): string {
  return Object.entries({ commands: commandTable(commands), settings: settingTable() }).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}${table}\n${close}`,
      ),
    readme,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("../README.md", import.meta.url));
  writeFileSync(file, refreshed(readFileSync(file, "utf8")));
}
