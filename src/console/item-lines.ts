import { creditOf, shownPassage } from "../answers/credit.ts";
import type { Item } from "../archive/findings.ts";
import { type Article, refOf, textOf } from "../corpus/article.ts";
import { daysInWords } from "../date-words.ts";
import { type Locale, type Words, words } from "../words.ts";
import { visible } from "./visible.ts";

/** The words of an item; reported speech says that it is, so that it never looks like a quotation. */
export function itemText(item: Item, say: Words): string {
  const text = visible(textOf(shownPassage(item)));
  if (item.type !== "statement") return text;
  const how = { asserts: "", denies: ` (${say.denies})`, asks: ` (${say.asks})`, open: ` (${say.open})` }[
    item.polarity
  ];
  return `${say.reported}${how} : ${text}`;
}

/** speaker (role), via · outlet · date · title · address */
export function creditLine(item: Item, locale: Locale): string {
  const say = words[locale];
  const { speaker, role, via } = creditOf(item);
  const who = item.type === "quote" || item.type === "statement" ? (speaker ?? say.unknownSpeaker) : null;
  return [
    who && `${visible(who)}${role ? ` (${visible(role)})` : ""}${via ? `, ${say.via(visible(via))}` : ""}`,
    articleLine(item.article, locale),
    visible(refOf(item)),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** outlet · date (inferred) · title · address on the net */
export function articleLine({ outlet, published, headline, url }: Article, locale: Locale): string {
  const say = words[locale];
  const day = published
    ? `${daysInWords(published.from, published.to, locale)}${published.basis === "inferred" ? ` (${say.inferred})` : ""}`
    : say.undated;
  return [outlet && visible(outlet), day, headline && visible(headline), url && visible(url)]
    .filter(Boolean)
    .join(" · ");
}
