import type { Archive } from "../archive/archive.ts";
import type { Attribution, Quote, Statement, TimeMention } from "../archive/findings.ts";
import { type Passage, parseRef, passage } from "../corpus/article.ts";
import { overlap } from "../corpus/span.ts";
import { RULES as SPEECH_RULES } from "../reading/speech/rules.ts";
import { RULES as TIME_RULES } from "../reading/times/rules.ts";
import type { Text } from "../words.ts";

/** One step from the words of the article to what was concluded. */
export interface Reason extends Text {
  /** The rule's name in its table. */
  readonly rule: string;
  /** A French sentence of the kind that the rule is for. */
  readonly example: string;
  /** The words of the article that it rests on. */
  readonly at: Passage | null;
}

/** Why one finding is what it is. */
export interface Explanation {
  readonly finding: Quote | Statement | TimeMention;
  readonly speaker: Attribution | null;
  readonly reasons: readonly Reason[];
}

/**
 * Explains every quotation, statement and time expression at the address `ref` (`ID:START-END`), the one that fits it best first.
 * Empty where the address is none, or nothing was read there.
 */
export function explain(archive: Archive, ref: string): readonly Explanation[] {
  const parsed = parseRef(ref);
  const article = parsed && archive.articleById.get(parsed.id);
  if (!parsed || !article) return [];
  const at = passage(article, parsed);
  const meets = (finding: Passage) => overlap(finding, at) > 0;
  const closeness = (finding: Passage) =>
    overlap(finding, at) / Math.max(finding.end - finding.start, at.end - at.start);
  const found = archive.index.findings.get(article);
  return [...(found?.quote ?? []), ...(found?.statement ?? []), ...(archive.timesOf.get(article) ?? [])]
    .filter(meets)
    .sort((a, b) => closeness(b) - closeness(a))
    .map((finding) => explanationOf(archive, finding));
}

function explanationOf(archive: Archive, finding: Quote | Statement | TimeMention): Explanation {
  if (finding.type === "time") return { finding, speaker: null, reasons: reasonsOfTime(archive, finding) };
  const { article, speaker } = finding;
  const reasons = (speaker?.because ?? []).map(({ rule, at }) =>
    reasonOf(rule, SPEECH_RULES, at && passage(article, at)),
  );
  return { finding, speaker, reasons };
}

function reasonsOfTime(archive: Archive, { article, anchor }: TimeMention): Reason[] {
  if (anchor.by === "corpus") return [reasonOf(anchor.rule, TIME_RULES, placeOf(archive, anchor.ref))];
  if (anchor.by === "published") return [reasonOf(anchor.rule, TIME_RULES, null)];
  if (anchor.by === "text") return [reasonOf(anchor.rule, TIME_RULES, passage(article, anchor.at))];
  return [];
}

/** The passage of another article at an address. */
function placeOf(archive: Archive, ref: string): Passage | null {
  const parsed = parseRef(ref);
  const article = parsed && archive.articleById.get(parsed.id);
  return parsed && article ? passage(article, parsed) : null;
}

function reasonOf(
  rule: string,
  rules: Readonly<Record<string, Text & { readonly example: string }>>,
  at: Passage | null,
): Reason {
  const { en = rule, fr = rule, example = "" } = rules[rule] ?? {};
  return { rule, en, fr, example, at };
}
