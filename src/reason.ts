import type { TimeMention } from "./archive/findings.ts";
import { passage, textOf } from "./corpus/article.ts";
import { daysInWords, type Locale, words } from "./words.ts";

/** Why a time expression means the days it does: « mardi », counted from the article's date, 8 December 2021 (inferred). */
export function reasonInWords(time: TimeMention, locale: Locale): string {
  const say = words[locale].because;
  const expression = textOf(time);
  const { anchor, article } = time;
  if (anchor.by === "published" && article.published) {
    const { from, to, basis } = article.published;
    return say.published(expression, daysInWords(from, to, locale), basis === "inferred");
  }
  if (anchor.by === "text") return say.text(expression, textOf(passage(article, anchor.at)));
  return anchor.by === "itself" ? say.itself(expression) : say.nothing(expression);
}
