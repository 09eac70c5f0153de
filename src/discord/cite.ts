import type { Item } from "../archive/findings.ts";
import { textOf } from "../corpus/article.ts";
import { dateInWords, daysInWords } from "../date-words.ts";
import { firstName } from "../language/first-names.ts";
import { type Locale, words } from "../words.ts";
import type { Card } from "./card.ts";
import { limits, shortened } from "./limits.ts";
import { copyable, escaped, linked } from "./markdown.ts";
import { text } from "./parts.ts";

/** Code units of a finding, and of an address, that a citation carries; the reference says where the rest stands. */
const LONGEST = 500;

/** Three ways to cite a finding, each in a block to copy: Markdown, APA, BibTeX. */
export function citeCard(item: Item, locale: Locale): Card {
  const ways = [markdown(item, locale), apa(item, locale), bibtex(item)];
  const room = Math.floor((limits.text - 200) / ways.length);
  const blocks = ways.map((way) => copyable(shortened(way, room)));
  return { parts: [text([words[locale].discord.copy, ...blocks].join("\n"))] };
}

const titleOf = ({ article }: Item) => shortened((article.headline ?? article.id).replace(/\s+/g, " "), 200);

const speakerOf = (item: Item) => ("speaker" in item && item.speaker ? item.speaker.person.name : null);

/** Of others, words and address: pasted where Markdown is read, they mean themselves and link where they say. */
function markdown(item: Item, locale: Locale): string {
  const { outlet, published, url } = item.article;
  const date = published ? daysInWords(published.from, published.to, locale) : words[locale].undated;
  const label = escaped(titleOf(item));
  const link = linked(label, url, LONGEST);
  const title = link === label ? `*${label}*` : link;
  const quoted = escaped(shortened(textOf(item).replace(/\s+/g, " "), LONGEST));
  const who = [speakerOf(item), outlet].map((name) => name && escaped(name.replace(/\s+/g, " ")));
  return `> ${quoted}\n>\n> — ${[...who, date, title].filter(Boolean).join(", ")}`;
}

/** Author or outlet. (Date). Title. Outlet. Address. As the Publication Manual of the APA has it, 7th edition, 10.1, examples 15 to 17. */
function apa(item: Item, locale: Locale): string {
  const { author, outlet, published, url } = item.article;
  const undated = locale === "fr" ? "s. d." : "n.d.";
  const date = published ? apaDate(published.value, locale) : undated;
  const who = author ? apaName(author) : outlet;
  const title = `${titleOf(item)}.`;
  const named = who?.endsWith(".") ? who : `${who}.`;
  const parts = who ? [named, `(${date}).`, title] : [title, `(${date}).`];
  return [...parts, author && outlet ? `${outlet}.` : null, url].filter(Boolean).join(" ");
}

/** "2023, March 8", « 2023, 8 mars », "2023, March", "2023". */
function apaDate(value: string, locale: Locale): string {
  const [year = "", month, day] = value.split("-");
  if (!month) return year;
  const name = dateInWords(`${year}-${month}`, locale).split(" ")[0] ?? "";
  if (!day) return `${year}, ${name}`;
  return locale === "fr" ? `${year}, ${day === "01" ? "1er" : Number(day)} ${name}` : `${year}, ${name} ${Number(day)}`;
}

/** "Perrin, L.", "Morel, J.-P."; as it stands where it is not surely a first and a last name. */
function apaName(author: string): string {
  const [, first = "", last = ""] = /^(\p{L}[\p{L}'’-]*) (\p{Lu}[\p{L}'’-]*)$/u.exec(author.trim()) ?? [];
  if (firstName(first) === undefined) return author;
  const initials = first.split("-").map((part) => `${part.charAt(0).toUpperCase()}.`);
  return `${last}, ${initials.join("-")}`;
}

function bibtex(item: Item): string {
  const { author, outlet, published, url, id } = item.article;
  const [year, month] = published?.value.split("-") ?? [];
  const fields = { author, title: titleOf(item), journal: outlet, year, month, url };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`  ${key} = {${value.replace(/[\\{}]/g, "")}},`] : [],
  );
  return `@article{${id.replace(/[^\w-]+/g, "-").slice(0, 60)},\n${lines.join("\n")}\n}`;
}
