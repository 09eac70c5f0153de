import fc from "fast-check";
import { expect, test } from "vitest";
import { blockQuote, copyable, escaped, linked, smallPrint, tidy, unescaped } from "../../src/discord/markdown.ts";

test.each([
  ["*gras* _souligné_ ~barré~ |caché| `code`", "\\*gras\\* \\_souligné\\_ \\~barré\\~ \\|caché\\| \\`code\\`"],
  [
    "@everyone et <@123>, <#4>, <t:0:R>, </ask:5>",
    "\\@everyone et \\<\\@123\\>, \\<\\#4\\>, \\<t\\:0\\:R\\>, \\</ask\\:5\\>",
  ],
  ["[ici](https://exemple.fr)", "\\[ici\\](https\\://exemple.fr)"],
  ["# Titre", "\\# Titre"],
  ["-# petit", "-\\# petit"],
  ["> cité", "\\> cité"],
  ["- un\n  + deux\n12. trois", "\\- un\n  \\+ deux\n12\\. trois"],
  ["Le 7. Puis - rien", "Le 7. Puis - rien"],
  [":sourire: à 10:30, il a dit : oui", "\\:sourire: à 10\\:30, il a dit : oui"],
  ["C:\\Windows", "C\\:\\\\Windows"],
  ["« L’été », a-t-il dit – enfin…", "« L’été », a-t-il dit – enfin…"],
  ["caché\u200B ici\uFEFF\u2060", "caché ici"],
  ["famille 👨‍👩‍👧", "famille 👨‍👩‍👧"],
  ["un\r\ndeux\u2028trois", "un\ndeux\ntrois"],
])("%j is shown as it is", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test("what turns the direction of writing ends with its line", () => {
  expect(escaped("a\u202Eb\nc")).toBe("a\u202Eb\u202C\nc");
  expect(escaped("a\u2066b\u202Dc")).toBe("a\u2066b\u202Dc\u202C\u2069");
  expect(escaped("a\u202Eb\u202C c")).toBe("a\u202Eb\u202C c");
});

test("no bare sign is left, and tidied text comes back whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const markdown = escaped(text);
      expect(markdown.replace(/\\[^0-9A-Za-z\s]/g, "")).not.toMatch(/[\\*_~|`<>[\]#@]/);
      expect(unescaped(escaped(tidy(text)))).toBe(tidy(text));
    }),
  );
});

test.each([
  ["https://exemple.fr/a(b)?c=d e", "[x](<https://exemple.fr/a%28b%29?c=d%20e>)"],
  ["http://exemple.fr/>)", "[x](<http://exemple.fr/%3E%29>)"],
  ["javascript:alert(1)", "x"],
  ["discord://settings", "x"],
  ["/etc/a", "x"],
  [`https://exemple.fr/${"a".repeat(500)}`, "x"],
])("the address %j is linked as %j", (url, markdown) => {
  expect(linked("x", url, 400)).toBe(markdown);
});

test("every line of a block is quoted, in small print, or in a block to copy", () => {
  expect(blockQuote("un\n\ndeux")).toBe("> un\n> \n> deux");
  expect(smallPrint("un\n\ndeux")).toBe("-# un\n\n-# deux");
  expect(copyable("a ``` b ```` c").match(/```/g)).toHaveLength(2);
});
