import type { Archive } from "../archive/archive.ts";
import type { AskedWord } from "../archive/query.ts";
import type { Article } from "../corpus/article.ts";
import { fold, foldedWords } from "../language/fold.ts";
import type { Candidate } from "./candidates.ts";
import type { Question } from "./understand.ts";

/** An outlet that a question names, and the folded words of its name. */
export interface NamedOutlet {
  readonly outlet: string;
  readonly words: ReadonlySet<string>;
}

/** The names of a corpus's outlets, worked out once. */
const known = new WeakMap<readonly Article[], ReadonlyMap<string, string>>();

function outletsOf({ articles }: Archive): ReadonlyMap<string, string> {
  const found = known.get(articles);
  if (found) return found;
  const names = new Map<string, string>();
  // A hundred thousand articles are of a few outlets, and each change of the corpus comes here again.
  for (const outlet of new Set(articles.map((article) => article.outlet))) {
    const name = foldedWords(outlet ?? "").replace(/^(?:le|la|les|l|the) /u, "");
    if (outlet !== null && name.length > 2) names.set(name, outlet);
  }
  known.set(articles, names);
  return names;
}

/** The outlets whose whole name a question has: "selon l’Agence Meridian". */
export function outletsNamed(archive: Archive, { text, kind }: Question): readonly NamedOutlet[] {
  if (kind === "outlet" || kind === "who-is") return [];
  const asked = ` ${foldedWords(text)} `;
  return [...outletsOf(archive)]
    .filter(([name]) => asked.includes(` ${name} `) && isTyped(text, name))
    .map(([name, outlet]) => ({ outlet, words: new Set(name.split(" ")) }));
}

/** A name of one word needs its capital: "octet" is also a word. */
const isTyped = (text: string, name: string): boolean =>
  name.includes(" ") || [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)].some(([word]) => fold(word) === name);

/** The words of a question that name no outlet; all of them where nothing else is left. */
export function besideOutlets(words: readonly AskedWord[], outlets: readonly NamedOutlet[]): readonly AskedWord[] {
  if (outlets.length === 0) return words;
  const rest = words.filter(({ exact }) => !outlets.some((outlet) => outlet.words.has(exact)));
  return rest.length > 0 ? rest : words;
}

/** What a sentence gains that stands in an outlet asked for, or speaks of it. */
const OF_OUTLET = 3;

/** Puts the sentences of the outlets that a question names before others as good. */
export function ofOutletsFirst(
  candidates: readonly Candidate[],
  outlets: readonly NamedOutlet[],
): readonly Candidate[] {
  if (outlets.length === 0) return candidates;
  const isOf = ({ item }: Candidate): boolean => {
    if (outlets.some(({ outlet }) => outlet === item.article.outlet)) return true;
    const text = ` ${foldedWords(item.article.text.slice(item.start, item.end))} `;
    return outlets.some(({ words }) => text.includes(` ${[...words].join(" ")} `));
  };
  return candidates
    .map((candidate) => (isOf(candidate) ? { ...candidate, score: candidate.score + OF_OUTLET } : candidate))
    .sort((a, b) => b.score - a.score);
}
