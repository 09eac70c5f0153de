import { expect, test } from "vitest";
import { nameOf, readMentions } from "../../src/reading/mentions.ts";
import { readSpeech } from "../../src/reading/speech.ts";
import { layoutOf } from "./layout.ts";

/** The speakers of all statements and quotations of `text`; of those who speak together each. */
function speakers(text: string): string[] {
  const layout = layoutOf(text);
  const { entities, quotes, statements } = readSpeech(layout, readMentions(layout));
  const name = (index: number): string => {
    const entity = entities[index]!;
    return entity.members ? entity.members.map(name).join(" ; ") : nameOf(layout, entity);
  };
  return [...quotes, ...statements].flatMap(({ speaker }) => (speaker ? [name(speaker.entity)] : []));
}

test.each([
  ["Alger et Rabat ont annoncé qu’elles rouvriraient leur frontière.", ["Alger ; Rabat"]],
  ["Anne Roux et Luc Marty ont déclaré que le pont fermerait.", ["Anne Roux ; Luc Marty"]],
  ["« Le pont fermera », ont déclaré Anne Roux et Luc Marty.", ["Anne Roux ; Luc Marty"]],
  ["Selon Anne Roux et Luc Marty, le pont fermera.", ["Anne Roux ; Luc Marty"]],
  ["Le père et la fille ont dit que tout allait bien.", ["père ; fille"]],
  // One alone, though another stands beside.
  ["Anne Roux a vu Luc Marty et a dit que le pont fermerait.", ["Anne Roux"]],
  ["« Le pont fermera », a déclaré Anne Roux, et Luc Marty a ri.", ["Anne Roux"]],
  ["D’après Anne Roux, Luc Marty et Paul Roy partiront lundi.", ["Anne Roux"]],
])("who speaks together: %s", (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
