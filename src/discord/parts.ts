import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { limits, shortened } from "./limits.ts";
import { tidy } from "./markdown.ts";
import { type Ticket, written } from "./ticket.ts";

/** The parts that a message is made of, as Discord's JSON. Each keeps the ceilings of its kind. */
export type Part = APIMessageTopLevelComponent;
export type Button = APIButtonComponent;

/** Words for a label, which Markdown does not touch: one line, nothing that turns the direction of writing, never empty. */
const plain = (words: string, max: number): string => shortened(tidy(words), max) || "…";

/** A paragraph in Discord's Markdown, already escaped. */
export const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content });

/** A line across the message. */
export const line = (): Part => ({ type: ComponentType.Separator, divider: true });

/** A grey button. */
export const button = (label: string, ticket: Ticket, { disabled = false } = {}): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: plain(label, limits.buttonLabel),
  custom_id: written(ticket),
  ...(disabled && { disabled }),
});

/** Buttons beside each other: the first five of them. */
export const row = (buttons: readonly Button[]): Part => ({
  type: ComponentType.ActionRow,
  components: buttons.slice(0, limits.buttonsPerRow),
});

/** A picture that is sent along under `name`, with words that say the same. */
export const gallery = (name: string, description: string): Part => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description }],
});

/** Words with one button at their side. */
export const beside = (content: string, accessory: Button): Part => ({
  type: ComponentType.Section,
  components: [{ type: ComponentType.TextDisplay, content }],
  accessory,
});

/** A menu of which one option is chosen; Discord takes 25 at most. */
export const menu = (ticket: Ticket, placeholder: string, options: readonly APISelectMenuOption[]): Part => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: written(ticket),
      placeholder: plain(placeholder, limits.placeholder),
      options: options.slice(0, limits.selectOptions).map(({ label, value, description }) => ({
        label: plain(label, limits.optionLabel),
        value,
        ...(description && { description: plain(description, limits.optionDescription) }),
      })),
    },
  ],
});

/** How many components `part` counts for: itself and all in it. */
export function weight(part: Part): number {
  if ("accessory" in part) return 2 + part.components.length;
  return "components" in part ? 1 + part.components.length : 1;
}

/** How much text `part` counts for, in code units. */
export function textSize(part: Part): number {
  if (part.type === ComponentType.TextDisplay) return part.content.length;
  if (part.type === ComponentType.Section) return part.components.reduce((sum, { content }) => sum + content.length, 0);
  return 0;
}
