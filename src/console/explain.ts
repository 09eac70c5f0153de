import { type Explanation, explain } from "../answers/explain.ts";
import type { Archive } from "../archive/archive.ts";
import { refOf, textOf } from "../corpus/article.ts";
import { reasonInWords } from "../reason.ts";
import { type Locale, words } from "../words.ts";
import { passageJson } from "./json.ts";
import { jsonLine, visible } from "./visible.ts";

/** `guillemet explain REF`: why the finding at an address is somebody's words, or means a day. */
export function explainAt(
  archive: Archive,
  ref: string,
  { json, locale }: { readonly json: boolean; readonly locale: Locale },
): { text: string; found: boolean } {
  const found = explain(archive, ref);
  if (json)
    return {
      text: found.map((each) => jsonLine(explanationJson(each))).join(""),
      found: found.length > 0,
    };
  const text =
    found.length > 0
      ? found.map((each) => inWords(each, locale)).join("\n")
      : `${words[locale].nothing["no-passage"]}\n`;
  return { text, found: found.length > 0 };
}

const explanationJson = ({ finding, speaker, reasons }: Explanation) => ({
  type: finding.type,
  ...passageJson(finding),
  speaker: speaker?.person.name ?? null,
  mention: speaker && passageJson(speaker.mention),
  cue: speaker?.cue ? passageJson(speaker.cue) : null,
  reasons: reasons.map(({ rule, en, example, at }) => ({ rule, about: en, example, at: at && passageJson(at) })),
});

function inWords({ finding, speaker, reasons }: Explanation, locale: Locale): string {
  const say = words[locale].explain;
  const lines = [`${say.kinds[finding.type]}: ${visible(textOf(finding))}  [${visible(refOf(finding))}]`];
  if (finding.type === "time") lines.push(`  ${visible(reasonInWords(finding, locale))}`);
  else lines.push(`  ${say.speaker}: ${visible(speaker?.person.name ?? words[locale].unknownSpeaker)}`);
  if (speaker) lines.push(`  ${say.mention}: « ${visible(textOf(speaker.mention))} »`);
  if (speaker?.cue) lines.push(`  ${say.cue}: « ${visible(textOf(speaker.cue))} »`);
  reasons.forEach((reason, at) => {
    lines.push(`  ${at + 1}. ${reason[locale]}${reason.at ? ` — « ${visible(textOf(reason.at))} »` : ""}`);
    if (reason.example) lines.push(`     ${say.like} ${reason.example}`);
  });
  return `${lines.join("\n")}\n`;
}
