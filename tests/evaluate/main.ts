import { endWithReader } from "../../src/console/fault.ts";
import { evaluate, floors, holds } from "./evaluate.ts";

endWithReader();
const { measures, misses } = await evaluate();
if (!measures.every(holds)) process.exitCode = 1;
const width = Math.max(...measures.map(({ name }) => name.length));
console.log(`${"measure".padEnd(width)}   score   floor  `);
for (const measure of measures) {
  const { name, value, detail, better } = measure;
  const floor = floors[name];
  const bound = floor === undefined ? "      -" : `${better === "lower" ? "≤" : "≥"} ${floor}`.padStart(7);
  console.log(
    `${name.padEnd(width)} ${String(value).padStart(7)} ${bound}  ${holds(measure) ? "" : "BELOW ITS FLOOR  "}${detail}`,
  );
}
// What is kept to the end is measured and not looked at.
if (process.argv.includes("-v")) for (const miss of misses) if (!/^[a-z]+ held /u.test(miss)) console.log(miss);
