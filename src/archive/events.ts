import type { DatedEvent, EventMention } from "./findings.ts";

/** INTERIM: each mention is an event. */
export const linkEvents = (mentions: readonly EventMention[]): readonly DatedEvent[] =>
  mentions
    .flatMap((mention) => (mention.time.from && mention.time.to ? [{ from: mention.time.from, to: mention.time.to, basis: "stated" as const, agree: true, mentions: [mention] }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
