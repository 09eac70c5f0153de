import type { Card } from "../../src/discord/card.ts";
import { type Json, listOf } from "./local/checks.ts";

/** A card as lines of text, for people to read: [button], (disabled button), {menu: lines}, <picture: words>. */
export const rendered = ({ parts }: Card): string => `${(parts as unknown as Json[]).map(line).join("\n")}\n`;

function line(part: Json): string {
  const inside = listOf(part["components"]);
  switch (part["type"]) {
    case 1:
      return inside.map(control).join(" ");
    case 9:
      return `${inside.map(({ content }) => String(content)).join("\n")}  ${control(part["accessory"] as Json)}`;
    case 10:
      return String(part["content"]);
    case 12:
      return listOf(part["items"])
        .map(({ description }) => `<picture: ${String(description)}>`)
        .join("\n");
    case 14:
      return "────";
    default:
      throw new Error(`a part of type ${String(part["type"])} that nobody has drawn yet`);
  }
}

function control(component: Json): string {
  if (component["type"] === 2) return component["disabled"] ? `(${component["label"]})` : `[${component["label"]}]`;
  const options = listOf(component["options"]).map(({ label, description }) =>
    [label, description].filter(Boolean).join(": "),
  );
  return `{${String(component["placeholder"])}\n  ${options.join("\n  ")}}`;
}
