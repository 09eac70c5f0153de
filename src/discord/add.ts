import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from "discord.js";
import { describePreview } from "../answers/preview.ts";
import type { Archive } from "../archive/archive.ts";
import { commandNamed } from "../command.ts";
import { ADDED } from "../corpus/added.ts";
import type { LeftOut } from "../corpus/load.ts";
import type { Added, Ending, Outcome } from "../records/added.ts";
import { ADDABLE, whyUnreadable } from "../unreadable.ts";
import { type Locale, words } from "../words.ts";
import { type Attached, type FetchBounds, fetchAttached } from "./attached.ts";
import { type Card, remark } from "./card.ts";
import { isInCharge, type Person } from "./charge.ts";
import type { Desk } from "./desk.ts";
import { detailsForm, FILE_FIELD, type Filled, filledIn, readDetails } from "./details.ts";
import { oneLine, sourceOf } from "./finding.ts";
import { beside, button, row, text } from "./parts.ts";
import { persistently } from "./persist.ts";
import { previewCard } from "./preview.ts";
import { restated } from "./question.ts";
import { changeLater, completeLater, type Deferrable, partsOf, replyPrivately } from "./reply.ts";
import type { Ticket } from "./ticket.ts";

/** What adding an article needs. */
export interface Adding extends FetchBounds {
  readonly store: Added;
  /** What would be read in the one article of a folder, or why it cannot be read. */
  readonly preview: (folder: string) => Promise<Archive | LeftOut>;
}

type ComponentPress = ButtonInteraction | StringSelectMenuInteraction;
type AddedTicket = Extract<Ticket, { added: string }>;

/** Added articles that are listed: what a message has room for. */
const MOST_LISTED = 6;

/** Takes a file that came with `/corpus` or its form: shows those in charge what would be read in it. */
export async function addArticle(
  asked: Deferrable & Person,
  file: Attached,
  said: Filled,
  desk: Desk,
  locale: Locale,
): Promise<void> {
  const say = words[locale].add;
  const refused = refusalOf(asked, desk, locale);
  if (refused) return replyPrivately(asked, remark(refused));
  const ending = ADDABLE.exec(file.name)?.[1]?.toLowerCase() as Ending | undefined;
  if (!ending) return replyPrivately(asked, remark(say.ending));
  const { adding } = desk;
  await completeLater(asked, async () => {
    const bytes = await fetchAttached(file, adding);
    if (bytes === "too-large") return remark(faultInWords({ fault: bytes, why: "" }, desk, locale));
    if (bytes === "unreachable") return remark(say.unreachable);
    const name = await adding.store.setAside(ending, bytes);
    if (name === undefined) return remark(say.off);
    const described = await adding.store.describe(name, said.about);
    if (described !== "done") return remark(say.off);
    return previewOf(name, desk, locale, said.wrong);
  });
}

/** Does what a button of a preview, or of an article just added, says; for those in charge only. */
export async function onAdded(press: ComponentPress, ticket: AddedTicket, desk: Desk, locale: Locale): Promise<void> {
  const refused = refusalOf(press, desk, locale);
  if (refused) return replyPrivately(press, remark(refused));
  const { store } = desk.adding;
  if (ticket.does === "describe") {
    const shown = partsOf(press.message).flatMap((part) => ("content" in part ? [part.content] : []))[0] ?? "";
    return persistently(() => press.showModal(detailsForm(ticket, readDetails(shown, locale), locale)));
  }
  await changeLater(press, async () => {
    if (ticket.does === "keep") return keptCard(await store.keep(ticket.added), ticket.added, desk, locale);
    if (ticket.does === "undo") return undoneCard(await store.takeOut(ticket.added), ticket.added, desk, locale);
    const outcome = await store.discard(ticket.added);
    return remark(outcome === "done" ? words[locale].add.discarded : failure(outcome, locale));
  });
}

/** Opens the form for a new article. */
export async function openAddForm(press: ComponentPress, desk: Desk, locale: Locale): Promise<void> {
  const refused = refusalOf(press, desk, locale);
  if (refused) return replyPrivately(press, remark(refused));
  await persistently(() => press.showModal(detailsForm({ does: "add" }, {}, locale)));
}

/** Lists the articles that were added, the last first, each with a button that takes it out. */
export async function listAdded(press: ComponentPress, desk: Desk, locale: Locale): Promise<void> {
  const refused = refusalOf(press, desk, locale);
  if (refused) return replyPrivately(press, remark(refused));
  const say = words[locale].add;
  // Their names begin with the day.
  const added = desk.archive.articles.filter(({ id }) => id.startsWith(ADDED)).reverse();
  const lines = added.slice(0, MOST_LISTED).map((article) => {
    const takeOut = button(say.takeOut, { does: "undo", added: article.id.slice(ADDED.length) });
    return beside(sourceOf(article, locale).join(" · "), takeOut);
  });
  const more = added.length - lines.length;
  const head = added.length === 0 ? say.noneAdded : `**${say.added}**`;
  return replyPrivately(press, { parts: [text(head), ...lines, ...(more > 0 ? [text(say.more(more))] : [])] });
}

/** Takes the form for a new article. */
export async function addFromForm(form: ModalSubmitInteraction, desk: Desk, locale: Locale): Promise<void> {
  const file = form.fields.getUploadedFiles(FILE_FIELD)?.first();
  if (!file) return replyPrivately(form, remark(words[locale].add.ending));
  await addArticle(form, file, filledIn(valuesOf(form)), desk, locale);
}

/** Takes what was filled in of an article that was put aside, and shows anew what would be read. */
export async function described(
  form: ModalSubmitInteraction,
  ticket: AddedTicket,
  desk: Desk,
  locale: Locale,
): Promise<void> {
  const refused = refusalOf(form, desk, locale);
  if (refused) return replyPrivately(form, remark(refused));
  const { about, wrong } = filledIn(valuesOf(form));
  await changeLater(form, async () => {
    const outcome = await desk.adding.store.describe(ticket.added, about);
    return outcome === "done" ? previewOf(ticket.added, desk, locale, wrong) : remark(failure(outcome, locale));
  });
}

const valuesOf =
  ({ fields }: ModalSubmitInteraction) =>
  (key: string): string =>
    fields.getTextInputValue(key);

/** Why somebody may not add articles, or cannot. */
function refusalOf(person: Person, desk: Desk, locale: Locale): string | undefined {
  const say = words[locale];
  if (!isInCharge(person, desk)) return say.discord.notInCharge;
  return desk.adding.store.writable ? undefined : say.add.off;
}

const failure = (outcome: Exclude<Outcome, "done">, locale: Locale): string =>
  outcome === "gone" ? words[locale].add.gone : words[locale].add.off;

async function previewOf(name: string, desk: Desk, locale: Locale, wrong: Filled["wrong"]): Promise<Card> {
  const { adding, archive } = desk;
  const say = words[locale].add;
  const folder = await adding.store.pending(name);
  if (folder === undefined) return remark(say.gone);
  const read = await adding.preview(folder);
  const thrownAway = async (why: string) => {
    await adding.store.discard(name);
    return remark(why);
  };
  if ("why" in read) return thrownAway(faultInWords(read, desk, locale));
  const preview = describePreview(read);
  if (!preview) return thrownAway(say.unreadable);
  const same = archive.articles.find(({ text: known }) => known === preview.article.text);
  if (same) return thrownAway(say.duplicate(oneLine(same.headline ?? same.id, 100)));
  const notes = wrong.map((key) => say.wrong[key]);
  return previewCard(preview, { name, locale, notes });
}

const faultInWords = (left: Pick<LeftOut, "fault" | "why">, { adding }: Desk, locale: Locale): string =>
  whyUnreadable(left, { maxBytes: adding.maxBytes, locale, shown: (text) => oneLine(text, 300) });

/** Reads the corpus again and says whether the article is live. */
async function keptCard(outcome: Outcome, name: string, desk: Desk, locale: Locale): Promise<Card> {
  if (outcome !== "done") return remark(failure(outcome, locale));
  const say = words[locale];
  const { articles, articleById, leftOut } = await desk.reload();
  const id = `${ADDED}${name}`;
  const undo = row([button(say.add.undo, { does: "undo", added: name })]);
  const article = articleById.get(id);
  if (!article) {
    const why = leftOut.find(({ file }) => file.startsWith(id))?.why ?? "";
    return { parts: [text(`${say.add.notLive} ${oneLine(why, 200)}`.trim()), undo] };
  }
  const live = text(say.add.live(oneLine(article.headline ?? id, 100), say.corpus.articles(articles.length)));
  const source = commandNamed(desk.commands, "source");
  const read = source && restated({ command: source, values: { article: id } }, locale);
  return { parts: [live, ...(read ? [beside(read, button(say.discord.try, { does: "try", at: 0 }))] : []), undo] };
}

async function undoneCard(outcome: Outcome, name: string, desk: Desk, locale: Locale): Promise<Card> {
  if (outcome !== "done") return remark(failure(outcome, locale));
  const say = words[locale];
  const { articles } = await desk.reload();
  const again = [
    button(say.add.keep, { does: "keep", added: name }),
    button(say.add.discard, { does: "discard", added: name }),
  ];
  return { parts: [text(say.add.undone(say.corpus.articles(articles.length))), row(again)] };
}
