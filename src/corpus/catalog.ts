import { z } from "zod";
import type { Published } from "./article.ts";

const date = z
  .string()
  .refine((value) => rangeOf(value) !== undefined, "must be a real date: 2021-12-08, 2021-12 or 2021");

const about = {
  title: z.string().trim().min(1).nullable().optional(),
  outlet: z.string().trim().min(1).nullable().optional(),
  author: z.string().trim().min(1).nullable().optional(),
  place: z.string().trim().min(1).nullable().optional(),
  published: date.nullable().optional(),
  basis: z.enum(["stated", "inferred"]).optional(),
  why: z.string().trim().min(1).nullable().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  language: z.string().trim().min(2).nullable().optional(),
};

/** What the catalogue or the front matter says of one article. */
export const About = z.strictObject(about);
export type About = z.infer<typeof About>;
export const Entry = z.strictObject({ file: z.string().min(1), ...about });
export type Entry = About;
export const Catalogue = z.array(Entry);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The first and the last day of an ISO day, month or year; undefined where there is no such day. */
export function rangeOf(value: string): { from: string; to: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === "02" && leap ? 29 : DAYS[Number(month) - 1];
  if (days === undefined) return undefined;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { from: value, to: value } : undefined;
}

/** The date of publication that an entry gives, as days. */
export function publishedOf(entry: About | undefined): Published | null {
  const range = entry?.published ? rangeOf(entry.published) : undefined;
  if (!entry?.published || !range) return null;
  return { ...range, value: entry.published, basis: entry.basis ?? "stated", why: entry.why ?? null };
}
