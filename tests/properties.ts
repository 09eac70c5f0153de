import fc from "fast-check";

/**
 * Every run of the tests tries the same examples: a check fails for a change, never by luck. `FC_SEED=$RANDOM FC_RUNS=2000 npx vitest run`
 * tries others; what it finds becomes a line in a table.
 */
const seed = Number(process.env.FC_SEED ?? 20211207);
const runs = process.env.FC_RUNS;
fc.configureGlobal(runs === undefined ? { seed } : { seed, numRuns: Number(runs) });
