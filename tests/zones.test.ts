import { expect, test } from "vitest";
import { guillemet, rows } from "./console/run.ts";

/** Pins the clock of the process to a day, as `--import` takes it. */
const pinned = (day: string) =>
  `--import data:text/javascript,${encodeURIComponent(
    `const At = Date; const now = At.parse("${day}T12:00:00Z"); globalThis.Date = class extends At { constructor(...all) { super(...(all.length ? all : [now])); } static now() { return now; } };`,
  )}`;

test("no date depends on the machine's zone, language or day", async () => {
  const machines = [
    { TZ: "UTC" },
    { TZ: "America/Los_Angeles", LC_ALL: "de_DE.UTF-8" },
    { TZ: "Asia/Kolkata", NODE_OPTIONS: pinned("2024-02-29") },
    { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", NODE_OPTIONS: pinned("1999-12-31") },
  ];
  const [first, ...others] = await Promise.all(machines.map((env) => guillemet(["export"], { env })));
  expect(first?.status).toBe(0);
  expect(rows(first as NonNullable<typeof first>).filter(({ type }) => type === "time").length).toBeGreaterThan(30);
  for (const other of others) expect(other.stdout).toBe(first?.stdout);
});
