import type { Layout } from "../corpus/article.ts";
import { type Token, tokenize } from "../language/tokens.ts";

const cut = new WeakMap<Layout, readonly (readonly Token[])[]>();

/**
 * The tokens of every paragraph of `layout`, in order. Each stage of reading looks at the same tokens, so they are cut once per
 * article; they are let go with it.
 */
export function tokensOf(layout: Layout): readonly (readonly Token[])[] {
  let tokens = cut.get(layout);
  if (!tokens) {
    tokens = layout.paragraphs.map(({ start, end }) => tokenize(layout.text, start, end));
    cut.set(layout, tokens);
  }
  return tokens;
}
