import type { Item } from "../archive/findings.ts";

/** One entry of a list, as Markdown. Where it is a finding, it gets the buttons of one. */
export interface Block {
  readonly text: string;
  readonly item: Item | null;
}
