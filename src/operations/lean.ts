import { setFlagsFromString } from "node:v8";

// How V8 works while the program starts: loaded first of all. What is needed later is given back in grow.ts.

// Its young generation grows to 48 MB while a program loads, and keeps most of that: at its first size a small corpus takes 20 MB less, and no more time.
setFlagsFromString("--semi-space-growth-factor=1");
// What runs for half a second is not worth the time of compiling it well, in threads beside: a third of all that a start took.
setFlagsFromString("--no-opt");
// Nor are hundreds of regular expressions, of which most are used once, worth a second look at their code.
setFlagsFromString("--no-regexp-peephole-optimization");
