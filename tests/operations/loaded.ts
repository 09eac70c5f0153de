/**
 * What `--import` takes: at its end, the process writes what it loaded, as the last line of standard error: packages that stand by themselves (not those
 * in the program's one file) and modules of Node. ES modules apart.
 */
export const TELLING_PACKAGES = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { createRequire } from "node:module";
  const { cache } = createRequire("file:///");
  process.on("exit", () => {
    const names = Object.keys(cache).map((path) => /node_modules.((?:@[^/\\\\]+.)?[^/\\\\]+)(?!.*node_modules)/.exec(path)?.[1]);
    const own = process.moduleLoadList.map((name) => /^NativeModule ([a-z_0-9]+)$/.exec(name)?.[1]);
    writeSync(2, "\\nloaded " + JSON.stringify([...new Set([...names, ...own])]) + "\\n");
  });
`)}`;

/** What such a process told of. */
export const packagesIn = (told: string): string[] => JSON.parse(/^loaded (.*)$/m.exec(told)?.[1] ?? "[]");
