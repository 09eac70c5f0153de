import type { Range } from "./clauses.ts";
import { speakersTogether } from "./coordinated.ts";
import type { Discourse, Speaker } from "./discourse.ts";
import { byNoun } from "./noun-speakers.ts";
import { byPronoun } from "./pronoun-speakers.ts";
import type { Subject } from "./subjects.ts";

/**
 * The entity that `subject` stands for, or undefined where it cannot be told ("on"). `beside`: the clause that an incise reports, whose own
 * subject a pronoun hardly means.
 */
export function speakerOf(state: Discourse, subject: Subject, beside?: Range): Speaker | undefined {
  if (subject.kind === "pronoun") return byPronoun(state, subject.from, beside);
  const speaker = byNoun(state, subject);
  return speaker && (speakersTogether(state, subject, speaker) ?? speaker);
}
