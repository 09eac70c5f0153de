import { parentPort } from "node:worker_threads";
import { type Assignment, work } from "./work.ts";

/** A thread that reads: takes an assignment, says which of its jobs it begins (by number), gives back the outcome, and asks for nothing. */
parentPort?.on("message", (assignment: Assignment) => {
  void work(assignment, (job) => parentPort?.postMessage(job)).then((outcome) => {
    // Moved, not copied. A copy of its own, because a small buffer shares its memory with others.
    const bytes = new Uint8Array(outcome.packed.bytes);
    parentPort?.postMessage({ ...outcome, packed: { ...outcome.packed, bytes } }, [bytes.buffer]);
  });
});
