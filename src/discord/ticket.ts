import { limits } from "./limits.ts";

/**
 * What a button or a menu does, in at most 100 characters. The words of the question are not in it: they stand in the message
 * that the button stands on. `command` is the English name, `finding` an address, `at` tells apart buttons of one message.
 */
export type Ticket =
  /** Another page of the same answer. */
  | { readonly does: "page"; readonly page: number }
  /** Show a finding to everybody. */
  | { readonly does: "share"; readonly at: number; readonly finding: string }
  /** The finding among its neighbours. */
  | { readonly does: "context"; readonly at: number; readonly finding: string }
  /** How to cite the finding. */
  | { readonly does: "cite"; readonly at: number; readonly finding: string }
  /** Ask the question that stands beside the button. */
  | { readonly does: "try"; readonly at: number }
  /** Ask for the words on the button instead of those that found nothing. */
  | { readonly does: "subject"; readonly at: number }
  /** Ask for the person chosen in the menu. */
  | { readonly does: "person" }
  /** Open the form for a further question, and its answer. */
  | { readonly does: "further" }
  /** Take back what one has shown to everybody. */
  | { readonly does: "remove" }
  /** Open the form that says what is wrong with a finding, and what was filled in. */
  | { readonly does: "report"; readonly at: number; readonly finding: string }
  /** For those in charge: read the corpus again, list the questions that found nothing. */
  | { readonly does: "reload" }
  | { readonly does: "unanswered" }
  /** For those in charge: open the form for a new article, and what was filled in. */
  | { readonly does: "add" }
  /** For those in charge: list the articles that were added. */
  | { readonly does: "added" }
  /** For those in charge: keep an article that was put aside, say more of it, throw it away; take one out again that was kept. */
  | { readonly does: "keep" | "describe" | "discard" | "undo"; readonly added: string };

/** Changes when tickets of an older Guillemet would be misread. */
const EDITION = "1";

const PLAIN = ["person", "further", "remove", "reload", "unanswered", "add", "added"] as const;
const NUMBERED = ["try", "subject"] as const;
const ADDED = ["keep", "describe", "discard", "undo"] as const;
const FINDINGS = ["share", "context", "cite", "report"] as const;

/** Whatever a button, a menu or a form of ours does. */
export const VERBS = [
  "page",
  ...PLAIN,
  ...NUMBERED,
  ...FINDINGS,
  ...ADDED,
] as const satisfies readonly Ticket["does"][];

/** A ticket as the custom id of a button. Read back by `readTicket`. */
export function written(ticket: Ticket): string {
  const parts = [EDITION, ticket.does];
  if ("page" in ticket) parts.push(String(ticket.page));
  if ("at" in ticket) parts.push(String(ticket.at));
  if ("finding" in ticket) parts.push(ticket.finding);
  if ("added" in ticket) parts.push(ticket.added);
  return parts.join(":");
}

/** Reads a custom id. Undefined for whatever `written` does not write. */
export function readTicket(customId: string): Ticket | undefined {
  if (customId.length > limits.customId) return undefined;
  const [, act, added] = /^1:([a-z]+):([\da-f-]{21})$/.exec(customId) ?? [];
  if (added !== undefined) return ADDED.filter((verb) => verb === act).map((verb) => ({ does: verb, added }))[0];
  const [, does, digits, finding] = /^1:([a-z]+)(?::(\d{1,4})(?::([\w.-]+))?)?$/.exec(customId) ?? [];
  const number = Number(digits);
  if (digits === undefined) return PLAIN.filter((verb) => verb === does).map((verb) => ({ does: verb }))[0];
  if (finding === undefined) {
    if (does === "page") return { does, page: number };
    return NUMBERED.filter((verb) => verb === does).map((verb) => ({ does: verb, at: number }))[0];
  }
  return FINDINGS.filter((verb) => verb === does).map((verb) => ({ does: verb, at: number, finding }))[0];
}
