import type { Article, Layout, Published } from "../corpus/article.ts";
import type { Span } from "../corpus/span.ts";

/** An article whose text stays packed, and is made again when it is asked for. */
export abstract class UnpackedArticle implements Article {
  readonly id: string;
  readonly file: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly place: string | null;
  readonly published: Published | null;
  readonly url: string | null;
  readonly language: string | null;

  constructor({ id, file, headline, outlet, author, place, published, url, language }: Omit<Article, keyof Layout>) {
    this.id = id;
    this.file = file;
    this.headline = headline;
    this.outlet = outlet;
    this.author = author;
    this.place = place;
    this.published = published;
    this.url = url;
    this.language = language;
  }

  /** Its text with its parts, from where it is packed. */
  protected abstract layout(): Layout;

  get text(): string {
    return this.layout().text;
  }

  get title(): Span | null {
    return this.layout().title;
  }

  get dateline(): Span | null {
    return this.layout().dateline;
  }

  get boilerplate(): Layout["boilerplate"] {
    return this.layout().boilerplate;
  }

  get paragraphs(): Layout["paragraphs"] {
    return this.layout().paragraphs;
  }
}
