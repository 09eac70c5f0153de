import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "../../src/discord/limits.ts";
import { readTicket, type Ticket, written } from "../../src/discord/ticket.ts";

const TICKETS: readonly Ticket[] = [
  { does: "page", page: 0 },
  { does: "page", page: 9999 },
  { does: "share", at: 2, finding: "q.Ab-_1234.zzzzzz.zzzzzz.Ab-_12" },
  { does: "context", at: 0, finding: "s.Ab-_1234.0.1.Ab-_12" },
  { does: "cite", at: 0, finding: "e.Ab-_1234.0.1.Ab-_12" },
  { does: "try", at: 7 },
  { does: "subject", at: 4 },
  { does: "person" },
  { does: "further" },
  { does: "remove" },
  { does: "add" },
  { does: "added" },
  { does: "keep", added: "2026-01-31-0a1b2c3d4e" },
  { does: "describe", added: "2026-01-31-0a1b2c3d4e" },
  { does: "discard", added: "2026-01-31-0a1b2c3d4e" },
  { does: "undo", added: "2026-01-31-0a1b2c3d4e" },
];

test.each(TICKETS)("$does is read as it was written", (ticket) => {
  expect(readTicket(written(ticket))).toEqual(ticket);
  expect(written(ticket).length).toBeLessThanOrEqual(limits.customId);
});

test("whatever else is no ticket", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^1:(page|share|try|remove|keep|undo|x):?[\w.:-]{0,40}$/)),
      (customId) => {
        const ticket = readTicket(customId);
        if (ticket) expect(written(ticket)).toBe(customId.replace(/:0+(?=\d)/, ":"));
      },
    ),
  );
  expect(readTicket(`1:share:0:${"a".repeat(100)}`)).toBeUndefined();
});
