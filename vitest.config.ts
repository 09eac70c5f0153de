import { defineConfig } from "vitest/config";

/** Counts the steps of modules that are compiled while it counts: in a process that nobody has used. */
const APART = ["tests/reading/linear.test.ts"];

/** Milliseconds after which a test is taken to hang: no limit of speed, so a machine that is ten times as busy does not fail it. */
const HANGS = 300_000;

// Most long tests wait for processes of their own, so as many files are run at once as there are cores (by default one less). The files of one core share
// what they import: the word lists alone take a second, and nothing of ours keeps a state that one test could leave to another.
export default defineConfig({
  test: {
    setupFiles: ["tests/properties.ts"],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "apart", include: APART, isolate: true } },
      { extends: true, test: { name: "shared", include: ["tests/**/*.test.ts"], exclude: APART, isolate: false } },
    ],
  },
});
