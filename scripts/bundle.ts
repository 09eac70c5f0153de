import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { linkingVersion, rulesVersion } from "../src/archive/rules-version.ts";
import { countryTable } from "../src/language/country-table.ts";
import { englishTable } from "../src/language/english-table.ts";
import { paradigmTable } from "../src/language/paradigm-table.ts";
import { spellingTable } from "../src/language/spelling-table.ts";
import { thesaurusTable } from "../src/language/thesaurus-table.ts";
import { verbTable } from "../src/language/verb-table.ts";

/**
 * The second half of `npm run build`: puts the program and the packages that every start needs into one file, keeps what V8 compiles of it, and
 * lets the entry points under `dist` run that. What they import stays beside it as the compiler wrote it.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");

/** What can be run: the bot or the prompt, the terminal, a thread that reads; and where each stands, from the root of the sources. */
const ENTRIES = {
  main: "src/main",
  console: "src/console/main",
  worker: "src/archive/worker",
};

/** Loaded from their packages: at first use, as they are large; the last three never, as discord.js asks for them and does without. */
const APART = [
  "jsdom",
  "@mozilla/readability",
  "@resvg/resvg-js",
  "prom-client",
  "cli-progress",
  "pino-pretty",
  "yaml",
  "zlib-sync",
  "bufferutil",
  "utf-8-validate",
];

/** Each module goes on believing that it stands where the compiler puts it. */
const placed: Plugin = {
  name: "placed",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(relative(ROOT, path).replaceAll("\\", "/").replace(/ts$/, "js"));
      const source = readFileSync(path, "utf8");
      return { loader: "ts", contents: source.replaceAll("import.meta.url", `new URL(${place}, folder).href`) };
    });
  },
};

/** What takes long to work out and is the same at every start is worked out once, here: what the one function of each of these modules gives. */
const TABLES: Readonly<Record<string, () => unknown>> = {
  countryTable,
  englishTable,
  paradigmTable,
  spellingTable,
  thesaurusTable,
  verbTable,
};

/** The files of this build's tables: a start reads those alone that it needs, and lets go of the text. */
const tableFiles = new Set<string>();

const tables: Plugin = {
  name: "tables",
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]language[\\/](?:country|english|paradigm|spelling|thesaurus|verb)-table\.ts$/ },
      ({ path }) => {
        const name = `${/(?<of>[a-z]+)-table\.ts$/.exec(path)?.groups?.["of"]}Table`;
        const made = JSON.stringify(TABLES[name]?.());
        const file = `${name}-${createHash("sha256").update(made).digest("hex").slice(0, 12)}.json`;
        writeFileSync(join(DIST, file), made);
        tableFiles.add(file);
        const text = `require("node:fs").readFileSync(new URL(${JSON.stringify(file)}, folder), "utf8")`;
        return { loader: "js", contents: `export const ${name} = () => JSON.parse(${text});` };
      },
    );
  },
};

/** What packages do at every start for nobody here, and what they do instead; all of it stands in the file, or the build fails. */
const SPARED: Readonly<Record<string, readonly (readonly [done: RegExp, instead: string])[]>> = {
  // Node has had it since 18, and asking whether it is there takes Node as long as loading it.
  "@discordjs/rest/dist/index.js": [[/^globalThis\.FormData \?\?= .*$/m, ""]],
  // Its own copy of what Node has.
  "@vladfrangu/async_event_emitter/dist/index.cjs": [
    [/__toESM\(require_inspect\(\), 1\)/, '{ default: require("node:util") }'],
  ],
  // discord.js asks over HTTP, and fetches only where it is given the address of a file: nobody asks for a stand-in, a cookie or a socket.
  // What speaks HTTP/2 is loaded where a server wants it, and not at every start.
  "undici/lib/dispatcher/client.js": [[/^const connectH2 = (.*)$/m, "const connectH2 = (...given) => $1(...given)"]],
  "undici/index.js": [
    [/^const (?:Mock\w+|mockErrors) = .*$/gm, ""],
    [/^module\.exports\.(?:Mock\w+|mockErrors) = .*$/gm, ""],
    [/^const fetchImpl = (.*)$/m, "const fetchImpl = (...given) => $1(...given)"],
    [/^const \{ setGlobalOrigin.*?(?=^module\.exports\.request)/ms, ""],
    [/^const \{ EventSource \}.*/ms, ""],
    [
      /^module\.exports\.(\w+) = (require\('\.\/lib\/web\/.*)$/gm,
      "Object.defineProperty(module.exports, '$1', { enumerable: true, get: () => $2 })",
    ],
  ],
};

const spared: Plugin = {
  name: "spared",
  setup({ onLoad }) {
    for (const [file, changes] of Object.entries(SPARED)) {
      onLoad(
        { filter: new RegExp(`node_modules/${file}$`.replaceAll("/", "[\\\\/]").replaceAll(".", "\\.")) },
        ({ path }) => {
          let contents = readFileSync(path, "utf8");
          for (const [done, instead] of changes) {
            if (contents.search(done) < 0) throw new Error(`${file} no longer has ${done}`);
            contents = contents.replace(done, instead);
          }
          return { loader: "js", contents };
        },
      );
    }
    // The version of the rules is that of the sources that are bundled, which are not read again. Node may be another one than it was.
    onLoad({ filter: /[\\/]archive[\\/]rules-version\.ts$/ }, () => ({
      loader: "js",
      contents: `const { unicode, icu } = process.versions;
        export const rulesVersion = () => ${JSON.stringify(rulesVersion())} + unicode + icu;
        export const linkingVersion = () => ${JSON.stringify(linkingVersion())} + unicode + icu;`,
    }));
  },
};

/** For the rehearsal, in milliseconds; without it the program starts all the same, slower. */
const PATIENCE = 120_000;

/** The program in one file: a function of `require` and of its folder's address, which gives back its entries. */
async function bundled(): Promise<string> {
  const entries = Object.entries(ENTRIES).map(([name, path]) => `export const ${name} = () => import("./${path}.ts");`);
  const { outputFiles } = await build({
    stdin: { contents: entries.join("\n"), resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    // A script that V8 takes back cannot import; it can require.
    supported: { "dynamic-import": false },
    // One byte a character: `compiled` reads it so.
    charset: "ascii",
    minifyWhitespace: true,
    external: APART,
    // The first that has something to say of a file is heard.
    plugins: [tables, spared, placed],
    logLevel: "warning",
  });
  const text = asciiOf(outputFiles[0]?.text ?? "");
  return `(function(require,folder){const module={exports:{}},exports=module.exports;${text}\nreturn module.exports;})`;
}

/**
 * esbuild escapes what is not ASCII in strings, and leaves it as it is in regular expressions and in `String.raw`, of which regular expressions
 * are made here. There `\u00e9` means é all the same.
 */
const asciiOf = (program: string): string =>
  program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Runs the program as it will be run (the terminal twice, the second time from its cache, then the bot, which finds no Discord), and keeps what V8 compiled.
 */
const rehearsal = (name: string): string => `
  import { writeFileSync } from "node:fs";
  import { createRequire } from "node:module";
  import { compiled } from "./src/operations/bundle.js";
  const folder = new URL("./", import.meta.url).href;
  const script = compiled(folder, "${name}");
  const turns = [["console", "help"], ["console", "corpus"], ["main", "--bot"]];
  const next = () => {
    const [entry, ...args] = turns.shift() ?? process.exit();
    process.argv.splice(2, Infinity, ...args);
    script.runInThisContext()(createRequire(folder), folder)[entry]();
  };
  process.on("beforeExit", next);
  process.on("exit", () => writeFileSync(new URL("${name}.code", folder), script.createCachedData()));
  next();
`;

function rehearse(name: string): void {
  const home = mkdtempSync(join(tmpdir(), "guillemet-build-"));
  const file = join(DIST, "rehearsal.js");
  writeFileSync(file, rehearsal(name));
  spawnSync(process.execPath, [file], {
    // Where no .env is.
    cwd: home,
    env: {
      PATH: process.env["PATH"],
      CORPUS_DIR: join(ROOT, "seeds"),
      CACHE_DIR: join(home, "cache"),
      DATA_DIR: join(home, "data"),
      LOG_LEVEL: "silent",
      DISCORD_TOKEN: "none",
      DISCORD_API_URL: "http://127.0.0.1:1",
    },
    stdio: "ignore",
    timeout: PATIENCE,
  });
  rmSync(file);
  rmSync(home, { recursive: true, force: true });
}

const program = await bundled();
const digest = createHash("sha256").update(process.version).update(program).digest("hex").slice(0, 12);
const name = `program-${digest}`;
if (!existsSync(join(DIST, `${name}.code`))) {
  writeFileSync(join(DIST, `${name}.cjs`), program);
  rehearse(name);
}
for (const [entry, path] of Object.entries(ENTRIES)) {
  const up = "../".repeat(path.split("/").length - 1);
  writeFileSync(
    join(DIST, `${path}.js`),
    `#!/usr/bin/env node
import { createRequire } from "node:module";
import { compiled } from "${up}src/operations/bundle.js";
const folder = new URL("${up}", import.meta.url).href;
compiled(folder, "${name}").runInThisContext()(createRequire(folder), folder).${entry}();
`,
  );
}
/** A program that was started before opens its tables when they are first needed: they stay for a while, in milliseconds. */
const A_WHILE = 30 * 24 * 3_600_000;
for (const file of readdirSync(DIST)) {
  const ofAnother = /^program-/.test(file)
    ? !file.startsWith(name)
    : /Table-.*\.json$/.test(file) &&
      !tableFiles.has(file) &&
      Date.now() - statSync(join(DIST, file)).mtimeMs > A_WHILE;
  if (ofAnother) rmSync(join(DIST, file));
}
