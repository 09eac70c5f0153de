import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedSpans } from "../../src/reading/speech/marks.ts";

const quoted = (text: string) =>
  quotedSpans(text, { start: 0, end: text.length }).map(
    ({ start, end, depth }) => "+".repeat(depth) + text.slice(start, end),
  );

describe("quotedSpans", () => {
  it.each<[string, string[]]>([
    ["« Venez », dit la guide.", ["Venez"]],
    ["«Venez», dit la guide.", ["Venez"]],
    ["«\u00a0Venez\u202f», dit la guide.", ["Venez"]],
    ["“Venez”, dit la guide.", ["Venez"]],
    ['"Venez", dit la guide. "Il est tard."', ["Venez", "Il est tard."]],
    ["„Venez“, dit la guide.", ["Venez"]],
    ["”Venez”, dit la guide.", ["Venez"]],
    ["»Venez«, dit la guide.", ["Venez"]],
    ["Elle a admis qu' »il pleuvait ».", ["il pleuvait"]],
    ["« Nous gardons le cap.« ", ["Nous gardons le cap."]],
    ["Une règle « mal écrite« .", ["mal écrite"]],
    ["Il nuance : » Tout est à refaire «.", ["Tout est à refaire"]],
    ["On savoure. » Un grand soir «, a jugé Paul. Il veut « rester », dit-il.", ["Un grand soir", "rester"]],
    ["On savoure. » Un grand soir, a jugé Paul.", []],
    ["« Rien ne presse « , il a dit. La suite viendra.", ["Rien ne presse"]],
    ['« Rien ne presse" a-t-elle dit. La suite viendra.', ["Rien ne presse"]],
    ["Le maire juge que « rien ne presse.", ["rien ne presse"]],
    ["Il lâche : « Facile ! Pourquoi pas ?", ["Facile ! Pourquoi pas ?"]],
    ["« Le chef dit « oui » et part », note-t-elle.", ["Le chef dit « oui » et part", "+oui"]],
    ['« Les gardiens l’appellent "la vague" », dit-il.', ['Les gardiens l’appellent "la vague"', "+la vague"]],
    ["\"On m'a dit : 'tout va bien'. On verra.\"", ["On m'a dit : 'tout va bien'. On verra.", "+tout va bien"]],
    ["‘Venez’, dit la guide.", ["Venez"]],
    ["L’idée d’un ‘retour’ l’amuse.", ["retour"]],
    ["‘’Le fleuve monte’’, dit la guide.", ["Le fleuve monte"]],
    ["Elle dit qu’‘’il n’y a rien’’ à voir, ‘’rien du tout’’.", ["il n’y a rien", "rien du tout"]],
    ["On sait tout. »Le fleuve monte’’, dit la guide.", ["Le fleuve monte"]],
    ["Il parle d’un ''retour'' et d’’une idée.", ["retour"]],
    ['"Je lis "La Vague" (1979) le soir".', ['Je lis "La Vague" (1979) le soir', "+La Vague"]],
    ['"Venez", dit-elle. "Il est tard".', ["Venez", "Il est tard"]],
    ["L’élu l’a dit aujourd’hui aux prud’hommes.", []],
    ['Un écran de 12" et une planche de 5\'10".', []],
    ["« Le premier. « Le second », dit Paul.", ["Le premier", "Le second"]],
    ["« », dit-il.", []],
    ["Sans aucune marque.", []],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("never leaves its paragraph", () => {
    const text = "« Un début sans fin.\nAutre chose », dit-il.";
    const end = text.indexOf("\n");
    expect(quotedSpans(text, { start: 0, end }).map((span) => text.slice(span.start, span.end))).toEqual([
      "Un début sans fin",
    ]);
  });

  it("reads walls of marks and deep nesting", () => {
    const wall = "«".repeat(10_000);
    expect(quotedSpans(`${wall}a`, { start: 0, end: 10_001 }).length).toBeLessThan(10);
    const deep = `${"« a ".repeat(500)}${"» ".repeat(500)}`;
    expect(quotedSpans(deep, { start: 0, end: deep.length }).every(({ depth }) => depth <= 3)).toBe(true);
  });

  it("gives non-empty trimmed spans inside their marks, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "«",
            "»",
            "“",
            "”",
            "„",
            '"',
            "‘",
            "’",
            "'",
            "a",
            "B",
            " ",
            "\u00a0",
            ".",
            ",",
            ":",
            "é",
            "🙂",
          ),
          { maxLength: 60 },
        ),
        (pieces) => {
          const text = pieces.join("");
          for (const { start, end, outer } of quotedSpans(text, { start: 0, end: text.length })) {
            expect(start).toBeLessThan(end);
            expect(outer.start).toBeLessThan(start);
            expect(end).toBeLessThanOrEqual(outer.end);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          }
        },
      ),
    );
  });
});
