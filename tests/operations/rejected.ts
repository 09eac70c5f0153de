import { compiled } from "../../src/operations/bundle.ts";

// Prints whether V8 throws away what it kept of a program when it was built. In a process of its own: it does so under other flags, and tests set some.
const [folder = "", name = ""] = process.argv.slice(2);
process.stdout.write(String(compiled(folder, name).cachedDataRejected));
