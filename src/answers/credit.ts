import type { EventMention, Item, Quote, Statement } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { type Article, type IsoDate, type Passage, passage, textOf } from "../corpus/article.ts";

/** All that stands under a quotation, as values: who said it, where and when. Each edge puts it into its own line. */
export interface Credit {
  readonly speaker: string | null;
  /** One role that the same article gives the speaker, or else any article. */
  readonly role: string | null;
  readonly via: string | null;
  readonly outlet: string | null;
  readonly published: Article["published"];
  readonly title: string | null;
  readonly url: string | null;
}

/** The credit of one item. */
export function creditOf(item: Item): Credit {
  const { outlet, published, headline, url } = item.article;
  const attribution = item.type === "quote" || item.type === "statement" ? item.speaker : null;
  return {
    speaker: attribution?.person.name ?? null,
    role: attribution ? roleOf(attribution.person, item.article) : null,
    via: attribution?.via?.name ?? null,
    outlet,
    published,
    title: headline,
    url,
  };
}

/** A longer one is a sentence rather than a role. */
const LONGEST_ROLE = 80;

/** « son homologue américain » says who somebody is to somebody else, not what they are. */
const RELATIONAL = /^(?:homologue|prédécesseur|successeur|collègue|confrère|adversaire|rival|interlocuteur|allié)/iu;

/** « les maires Duval et Moreau »: the role of two is not what one of them is called. */
const PLURAL = /^\p{Ll}+[sx](?:\s|$)/u;

/** The role that `article` gives `person`, or else any article: the one that says most. Null where none does. */
function roleOf(person: Person, article: Article): string | null {
  const roles = person.roles.filter(
    ({ text }) => text !== person.name && text.length <= LONGEST_ROLE && !RELATIONAL.test(text) && !PLURAL.test(text),
  );
  const own = roles.filter(({ at }) => at.article === article);
  const fullest = (own.length > 0 ? own : roles).reduce<string>(
    (best, { text }) => (text.length > best.length ? text : best),
    "",
  );
  return fullest || null;
}

const OPENING = new Set(["«", "“", '"', "„", "‘", "»", "”"]);
const BLANK = /[\s\u00A0\u202F]/;

/**
 * The passage to show for an item: a quotation with the marks that the article puts around it (also wrong ones), so that
 * direct speech keeps the article's own look; anything else as it is.
 */
export function shownPassage(item: Item): Passage {
  if (item.type !== "quote") return item;
  const { text } = item.article;
  const before = BLANK.test(text.charAt(item.start - 1)) ? item.start - 2 : item.start - 1;
  const after = BLANK.test(text.charAt(item.end)) ? item.end + 1 : item.end;
  return passage(item.article, {
    start: OPENING.has(text.charAt(before)) ? before : item.start,
    end: OPENING.has(text.charAt(after)) || text.charAt(after) === "’" ? after + 1 : item.end,
  });
}

/** When the words were said, where the cue says so: « a déclaré jeudi la préfète ». Null where it does not. */
export function saidOf(
  item: Quote | Statement,
  times: readonly EventMention["time"][],
): { from: IsoDate; to: IsoDate } | null {
  const { speaker } = item;
  if (!speaker?.cue) return null;
  const from = Math.min(speaker.cue.start, speaker.mention.start);
  const to = Math.max(speaker.cue.end, speaker.mention.end) + REACH;
  for (const time of times) {
    if (time.from === null || time.to === null || time.kind === "duration" || time.kind === "set") continue;
    if (time.start < from || time.end > to || (time.start < item.end && item.start < time.end)) continue;
    // A full stop between the cue and the time: another sentence.
    const between = textOf({
      article: item.article,
      start: speaker.cue.end,
      end: Math.max(speaker.cue.end, time.start),
    });
    if (!/[.!?]\s/.test(between)) return { from: time.from, to: time.to };
  }
  return null;
}

/** How far behind cue and speaker the day may follow: « a déclaré la maire aux journalistes vendredi ». */
const REACH = 40;
