import type { IsoDate } from "../../corpus/article.ts";
import type { DatedEvent, EventMention } from "../findings.ts";
import { listsIn, stringsOf } from "./lists.ts";
import type { Parts } from "./parts.ts";

/** The mentions of an event by its number. */
type Mentions = (number: number) => readonly EventMention[];

/** An event whose mentions stay packed until they are asked for. */
class KeptEvent implements DatedEvent {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly basis: DatedEvent["basis"];
  readonly agree: boolean;
  /** How many mentions it has. */
  readonly count: number;
  readonly #number: number;
  readonly #mentions: Mentions;

  constructor(
    { from, to, basis, agree }: Omit<DatedEvent, "mentions">,
    count: number,
    number: number,
    mentions: Mentions,
  ) {
    this.from = from;
    this.to = to;
    this.basis = basis;
    this.agree = agree;
    this.count = count;
    this.#number = number;
    this.#mentions = mentions;
  }

  get mentions(): readonly EventMention[] {
    return this.#mentions(this.#number);
  }
}

/** How many sentences date an event, without looking at them. */
export const timesDated = (event: DatedEvent): number =>
  event instanceof KeptEvent ? event.count : event.mentions.length;

/** The bits that say what an event is like. */
export const STATED = 1;
export const AGREE = 2;

/** The events in a file of parts, in their order. `mentionAt`: mention number `at` of article number `article`. */
export function eventsIn(
  parts: Parts,
  mentionAt: (article: number, at: number) => EventMention,
): {
  readonly events: readonly DatedEvent[];
  readonly mentionsOf: Mentions;
} {
  const days = stringsOf(parts, "events.days");
  const spelled = Array.from({ length: days.size }, (_, number) => days.at(number));
  const from = parts.numbers("events.from");
  const to = parts.numbers("events.to");
  const flags = parts.bytes("events.flags");
  const { at, items } = listsIn(parts, "events.mentions");
  const mentionsOf: Mentions = (number) => {
    const found: EventMention[] = [];
    // Two numbers for each mention.
    for (let i = at[number] as number; i < (at[number + 1] as number); i += 2)
      found.push(mentionAt(items[i] as number, items[i + 1] as number));
    return found;
  };
  const events: DatedEvent[] = new Array(from.length);
  for (let number = 0; number < from.length; number++) {
    const flag = flags[number] as number;
    events[number] = new KeptEvent(
      {
        from: spelled[from[number] as number] as string,
        to: spelled[to[number] as number] as string,
        basis: flag & STATED ? "stated" : "inferred",
        agree: (flag & AGREE) !== 0,
      },
      ((at[number + 1] as number) - (at[number] as number)) / 2,
      number,
      mentionsOf,
    );
  }
  return { events, mentionsOf };
}
