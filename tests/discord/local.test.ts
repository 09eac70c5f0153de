import { expect, test } from "vitest";
import { checkCommands } from "./local/check-commands.ts";
import { checkChoices, checkMessage, checkModal, FLAGS } from "./local/checks.ts";

const safe = { flags: FLAGS.v2, allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: "x", custom_id: "x", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
const message = (components: object[], more: object = {}) => checkMessage({ ...safe, components, ...more });
const select = (options: object[]) => row({ type: 3, custom_id: "s", options });

test.each([
  ["a text of 4000 characters", [text("x".repeat(4000))], [text("x".repeat(4001))]],
  [
    "4000 characters in several texts",
    [text("x".repeat(2000)), text("x".repeat(2000))],
    [text("x".repeat(2000)), text("x".repeat(2001))],
  ],
  ["40 components", many(40, () => text("x")), many(41, () => text("x"))],
  [
    "5 buttons in a row",
    [row(...many(5, (at) => button({ custom_id: `${at}` })))],
    [row(...many(6, (at) => button({ custom_id: `${at}` })))],
  ],
  ["a label of 80 characters", [row(button({ label: "x".repeat(80) }))], [row(button({ label: "x".repeat(81) }))]],
  [
    "a custom id of 100 characters",
    [row(button({ custom_id: "x".repeat(100) }))],
    [row(button({ custom_id: "x".repeat(101) }))],
  ],
  ["custom ids used once", [row(button(), button({ custom_id: "y" }))], [row(button(), button())]],
  [
    "25 lines in a menu",
    [select(many(25, (at) => ({ label: "x", value: `${at}` })))],
    [select(many(26, (at) => ({ label: "x", value: `${at}` })))],
  ],
  ["a text that is not blank", [text("x")], [text(" \n")]],
  ["buttons in rows only", [row(button())], [button()]],
] as const)("%s pass, one more does not", (_, good, bad) => {
  expect(message([...good])).toEqual([]);
  expect(message([...bad])).not.toEqual([]);
});

test("a message must not ping, be empty, or mix in older parts", () => {
  expect(checkMessage({ flags: FLAGS.v2, components: [text("x")] })).not.toEqual([]);
  expect(message([])).not.toEqual([]);
  expect(message([text("x")], { content: "y" })).not.toEqual([]);
  expect(message([text("x")], { flags: 0 })).not.toEqual([]);
});

test("forms and completions have their ceilings", () => {
  const field = { type: 18, label: "x", component: { type: 4, custom_id: "x", style: 1 } };
  expect(checkModal({ custom_id: "x", title: "x".repeat(45), components: [field] })).toEqual([]);
  expect(checkModal({ custom_id: "x", title: "x".repeat(46), components: [field] })).not.toEqual([]);
  expect(checkChoices({ choices: many(25, (at) => ({ name: `${at}`, value: "x".repeat(100) })) })).toEqual([]);
  expect(checkChoices({ choices: many(26, (at) => ({ name: `${at}`, value: "x" })) })).not.toEqual([]);
  expect(checkChoices({ choices: [{ name: "x", value: "x".repeat(101) }] })).not.toEqual([]);
  expect(checkChoices({ choices: [{ name: "x", value: "" }] })).not.toEqual([]);
});

test.each([
  ["a name in capitals", [{ name: "Quote", description: "x" }]],
  ["no description", [{ name: "quote" }]],
  ["a description of 101 characters", [{ name: "quote", description: "x".repeat(101) }]],
  [
    "a required option after another",
    [
      {
        name: "quote",
        description: "x",
        options: [
          { type: 3, name: "a", description: "x" },
          { type: 3, name: "b", description: "x", required: true },
        ],
      },
    ],
  ],
  [
    "one option name twice in French",
    [
      {
        name: "quote",
        description: "x",
        options: [
          { type: 3, name: "a", description: "x", name_localizations: { fr: "c" } },
          { type: 3, name: "b", description: "x", name_localizations: { fr: "c" } },
        ],
      },
    ],
  ],
  [
    "two commands of one name",
    [
      { name: "quote", description: "x" },
      { name: "quote", description: "x" },
    ],
  ],
  ["an unknown language", [{ name: "quote", description: "x", name_localizations: { "fr-FR": "citation" } }]],
])("%s is refused at registration", (_, commands) => {
  expect(checkCommands(commands)).not.toEqual([]);
});
