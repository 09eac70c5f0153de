import { defineConfig } from "vitest/config";

// Most long tests wait for processes of their own, so as many files are run at once as there are cores (by default one less). The files of one core share
// what they import: the word lists alone take a second, and nothing of ours keeps a state that one test could leave to another.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/properties.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    isolate: false,
  },
});
