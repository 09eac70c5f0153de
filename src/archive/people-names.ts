import { fold } from "../language/fold.ts";
import type { EntityKind } from "../reading/findings.ts";
import { wordsOf } from "./people-entities.ts";

/** How French reads a foreign name: "Khrouchtchev" for "Khrushchev". More is more French. */
const FRENCH = /ou|tch|[éèêëïç]|ieff|eï|gue|^iou| iou/giu;
const FOREIGN = /sh|kh|oo|y(?=\b|$)|\by|w|zh|ski\b|u(?=sh)/giu;

const frenchness = (name: string): number => (name.match(FRENCH)?.length ?? 0) - (name.match(FOREIGN)?.length ?? 0);

/** The form to show: the most frequent one with first and family name; ties: the nearest to French spelling, then alphabetical. */
export function bestName(spellings: ReadonlyMap<string, number>, kind: EntityKind): string {
  const all = [...spellings];
  const full =
    kind === "person" ? all.filter(([name]) => wordsOf(name).filter((word) => word.length > 1).length > 1) : all;
  // "la même source" says that it is one met before, and not which.
  const telling = (full.length > 0 ? full : all).filter(([name]) => !/^mêmes? /iu.test(name));
  const among = telling.length > 0 ? telling : all;
  among.sort(
    ([a, times], [b, others]) => others - times || frenchness(b) - frenchness(a) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return among[0]?.[0] ?? "";
}

/** A name as an address: "Jean-Noël Barrot" -> "jean-noel-barrot". Never empty. */
export function slug(name: string): string {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return plain.slice(0, 80) || "x";
}
