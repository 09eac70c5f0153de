/**
 * Learns the weights by which a question is answered or not (`src/answers/weights.ts`) from the annotated questions: `npx tsx bench/learn-judge.ts [-v]`.
 * Prints what they reach on the questions of an author who taught nothing, beside what the weights as they are reach, then the table; `-v` also prints
 * the questions on which they would decide wrongly.
 */

import {
  type Figures,
  figuresOf,
  isAnswered,
  type Label,
  learn,
  leftOut,
  type Manner,
  NAMES,
  percent,
  shippedWeights,
  sumOf,
} from "./judge-learning.ts";
import { annotatedRows, type Row } from "./judge-rows.ts";

/** From nothing: what the questions alone teach. */
const ANEW: Manner = { from: "zero", pull: 1.5, price: 0 };
/** From the weights as they are, with a high price on each question that these decide rightly. */
const ONWARDS: Manner = { from: "shipped", pull: 1, price: 20 };
/** To be sure is to be right nineteen times of twenty. */
const SURE = Math.log(19);

const rows = await annotatedRows();
const weighed = rows.filter((row) => row.weighed.length > 0 && !row.refused);
console.log(
  `${rows.length} questions; weights decide ${weighed.length}, of which ${weighed.filter(({ answerable }) => !answerable).length} have no answer`,
);

const shown = ({ abstention, first, sure, sureRight }: Figures): string =>
  `${abstention.toFixed(1).padStart(5)} ${first.toFixed(1).padStart(5)} ${`${sureRight}/${sure}`.padStart(8)}`;

type Decided = readonly [answered: (row: Row) => boolean, sure: (row: Row) => boolean];
const sureRights = leftOut(rows, "right", ANEW);
const surely = (row: Row): boolean =>
  row.weighed.length === 0 ? row.shipped.high : row.canBeHigh && sumOf(row, sureRights.get(row)!) > SURE;
const by = (manner: Manner, least: number): Decided => {
  const weights = leftOut(rows, "answerable", manner);
  const moved = new Map([...weights].map(([row, [bias, ...others]]) => [row, [bias! - least, ...others]]));
  return [(row) => isAnswered(row, moved.get(row)!), surely];
};
const columns: readonly (readonly [name: string, decided: Decided])[] = [
  ["shipped", [({ shipped }) => shipped.answered, ({ shipped }) => shipped.high]],
  ["onwards", by(ONWARDS, 0)],
  ["anew", by(ANEW, 0)],
  ["anew, from 0.4", by(ANEW, 0.4)],
];
console.log(
  "F1 of abstention, right sentence first, and right of those that are sure; but for the first column with the author left out:",
);
console.log(`${"".padEnd(8)}${columns.map(([name]) => name.padStart(22)).join("")}`);
const sets = [...new Set(rows.map(({ set }) => set))];
for (const set of [...sets, "all"]) {
  const those = rows.filter((row) => set === "all" || row.set === set);
  const cells = columns.map(([, [answered, sure]]) => shown(figuresOf(those, answered, sure)).padStart(22));
  console.log(`${set.padEnd(8)}${cells.join("")}`);
}

/** How well sums tell one kind of row from the other: mean loss in bits, and how often one that is stands above one that is not. */
function told(sum: (row: Row) => number, label: Label): string {
  const those = weighed.filter(({ set }) => set !== "doubt");
  const loss = those.reduce((all, row) => all + Math.log2(1 + Math.exp(row[label] ? -sum(row) : sum(row))), 0);
  const yes = those.filter((row) => row[label]).map(sum);
  const no = those.filter((row) => !row[label]).map(sum);
  const above = yes.reduce((all, one) => all + no.filter((other) => other < one).length, 0);
  return `${(loss / those.length).toFixed(3)} bits, ${percent(above, yes.length * no.length)} % in order`;
}
for (const label of ["answerable", "right"] as const) {
  const left = label === "right" ? sureRights : leftOut(rows, label, ANEW);
  console.log(`${label}: shipped ${told((row) => sumOf(row, shippedWeights(label)), label)}`);
  console.log(`${label}: anew, the author left out ${told((row) => sumOf(row, left.get(row)!), label)}`);
}

const tables = [ONWARDS, ANEW].map((manner) => learn(rows, "answerable", manner));
const shipped = shippedWeights("answerable");
console.log(`${"".padEnd(20)} shipped onwards    anew`);
for (const [at, name] of ["bias", ...NAMES].entries())
  console.log(
    `${name.padEnd(20)} ${[shipped[at]!, ...tables.map((weights) => weights[at]!)].map((each) => each.toFixed(2).padStart(7)).join(" ")}`,
  );
if (process.argv.includes("-v")) {
  const weights = leftOut(rows, "answerable", ANEW);
  const sums = new Map(weighed.map((row) => [row, sumOf(row, weights.get(row)!)]));
  for (const [row, sum] of [...sums].sort((a, b) => a[1] - b[1]))
    if (row.answerable ? sum < 0.4 : sum > 0)
      console.log(
        `${sum.toFixed(2)} ${row.answerable ? "+" : "    -"} ${row.set} ${row.right ? "r" : " "} ${row.kind}: ${row.question}`,
      );
}
