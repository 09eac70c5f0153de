import type { Reading } from "../reading/findings.ts";

/** The most findings of one kind that one article may have: a hundred times what a long article has. More come from hostile text only. */
const MOST = 5000;

/** A reading with at most 5,000 findings of each kind. Whatever points at a finding that is left out is left out too. */
export function bounded(reading: Reading): Reading {
  const { entities, quotes, statements, times, events } = reading;
  if (Math.max(entities.length, quotes.length, statements.length, times.length, events.length) <= MOST) return reading;
  const known = (entity: number) => entity < MOST;
  return {
    entities: entities.slice(0, MOST),
    quotes: quotes.slice(0, MOST).map((quote) => {
      const { speaker } = quote;
      if (!speaker || (known(speaker.entity) && known(speaker.via ?? 0))) return quote;
      return { ...quote, speaker: known(speaker.entity) ? { ...speaker, via: null } : null };
    }),
    statements: statements.filter(({ speaker }) => known(speaker.entity) && known(speaker.via ?? 0)).slice(0, MOST),
    times: times.slice(0, MOST),
    events: events.filter(({ time }) => time < MOST).slice(0, MOST),
  };
}
