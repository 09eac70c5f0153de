/** What `--import` takes: at its end, the process writes the names of the packages that it loaded, as the last line of standard error. ES modules apart. */
export const TELLING_PACKAGES = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { createRequire } from "node:module";
  const { cache } = createRequire("file:///");
  process.on("exit", () => {
    const names = Object.keys(cache).map((path) => /node_modules.((?:@[^/\\\\]+.)?[^/\\\\]+)(?!.*node_modules)/.exec(path)?.[1]);
    writeSync(2, "\\nloaded " + JSON.stringify([...new Set(names)]) + "\\n");
  });
`)}`;

/** The packages that such a process told of. */
export const packagesIn = (told: string): string[] => JSON.parse(/^loaded (.*)$/m.exec(told)?.[1] ?? "[]");
