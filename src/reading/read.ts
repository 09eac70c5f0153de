import type { Layout } from "../corpus/article.ts";
import { readEvents } from "./events.ts";
import type { Reading } from "./findings.ts";
import { readMentions } from "./mentions.ts";
import { readSpeech } from "./speech.ts";
import { type Anchor, readTimes } from "./times.ts";

/**
 * Reads one article: who is named, who says what, and when things happened.
 * Depends on the article alone, so the same article always gives the same findings. Never throws.
 */
export function read(layout: Layout, published: Anchor | null): Reading {
  const { entities, quotes, statements } = readSpeech(layout, readMentions(layout));
  const times = readTimes(layout, published);
  return { entities, quotes, statements, times, events: readEvents(layout, times) };
}
