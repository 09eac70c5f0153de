import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, publishedOf, readCatalogue } from "../../src/corpus/catalog.ts";
import { openFrontMatter } from "../../src/corpus/front-matter.ts";
import { linesAt, placesIn } from "../../src/corpus/json-places.ts";

const FILES = new Set(["a.txt", "b.txt", "été/c.txt"]);
const read = (text: string) => readCatalogue("catalog.json", text, FILES);
const faults = (text: string): readonly string[] => {
  const result = read(text);
  return "faults" in result ? result.faults : [];
};

describe("readCatalogue", () => {
  it("gives the entries by file, in NFC", () => {
    const result = read(
      `[{"file":"a.txt","title":null,"published":"2021-12"},{"file":"${"été".normalize("NFD")}/c.txt"}]`,
    );
    expect("entries" in result && [...result.entries]).toEqual([
      ["a.txt", { file: "a.txt", title: null, published: "2021-12" }],
      ["été/c.txt", { file: "été/c.txt" }],
    ]);
  });

  it("reports every fault at once, each on its line", () => {
    const text = `[
  { "file": "a.txt",
    "titel": "Une faute" },
  { "file": "missing.txt" },
  { "file": "b.txt",
    "title": "Un titre",
    "published": "2021-02-30",
    "url": "ftp://courrier.example/b" },
  { "file": "b.txt" },
  { "title": "Sans fichier" },
  "a.txt"
]`;
    const found = faults(text);
    expect(found.map((fault) => fault.split(" ")[0])).toEqual(
      [3, 4, 7, 8, 9, 10, 11].map((line) => `catalog.json:${line}:`),
    );
    for (const [index, words] of [
      '"titel"',
      '"missing.txt"',
      "2021-02-30",
      "http",
      "already",
      '"file"',
      "{",
    ].entries()) {
      expect(found[index]).toContain(words);
    }
  });

  it.each([
    ["a missing comma", '[\n{"file":"a.txt"}\n{"file":"b.txt"}]', 3],
    ["an end that is missing", '[\n{"file":"a.txt"}\n', 2],
    ["no list", '{"file":"a.txt"}', 1],
    ["a word for a list", "null", 1],
    ["an unknown basis", '[{"file":"a.txt",\n"basis":"guessed"}]', 2],
    ["a number for a title", '[\n{"file":"a.txt","title":3}]', 2],
    ["an empty title", '[\n{"file":"a.txt","title":" "}]', 2],
    ["a date in words", '[\n{"file":"a.txt","published":"mai 2020"}]', 2],
    ["a date with hours", '[\n{"file":"a.txt","published":"2020-05-03T10:00"}]', 2],
    ["a month that is none", '[\n{"file":"a.txt","published":"2020-13"}]', 2],
    ["a script for an address", '[\n{"file":"a.txt","url":"javascript:alert(1)"}]', 2],
    ["a way out of the folder", '[\n{"file":"../a.txt"}]', 2],
    ["the same file in two normal forms", `[{"file":"été/c.txt"},\n{"file":"${"été".normalize("NFD")}/c.txt"}]`, 2],
    ["a key that objects have by themselves", '[\n{"file":"a.txt","__proto__":{}}]', 2],
    ["a key that is an object's method", '[\n{"file":"a.txt","constructor":"x"}]', 2],
  ])("refuses %s, on its line", (_, text, line) => {
    expect(faults(text)).toEqual([expect.stringMatching(new RegExp(`^catalog\\.json:${line}: .{20}`))]);
  });

  it("writes addresses as the standard does, and takes none with a name and password", () => {
    const url = "https://courrier.example/)](http://evil.example) <@1>\u001b]0;x\u0007\nFAKE";
    const result = read(JSON.stringify([{ file: "a.txt", url }]));
    const stored = "entries" in result ? result.entries.get("a.txt")?.url : undefined;
    expect(stored).toMatch(/^https:\/\/courrier\.example\/[\x21-\x7e]+$/);
    expect(stored).not.toMatch(/[<>]/);
    const [fault] = faults('[{"file":"a.txt","url":"https://u:secret@courrier.example/"}]');
    expect(fault).toContain("no user name or password");
    expect(fault).not.toContain("secret");
  });

  it("names the first faults of many, and how many more there are", () => {
    const found = faults(JSON.stringify(Array.from({ length: 50_000 }, (_, index) => ({ file: `${index}.txt` }))));
    expect(found).toHaveLength(21);
    expect(found[20]).toContain("49980 more");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.dictionary(fc.string(), fc.jsonValue())).map((all) => JSON.stringify(all)),
        ),
        (text) => {
          expect(read(text)).toBeDefined();
        },
      ),
    );
  });
});

describe("dates", () => {
  it.each([
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2021", "2021-01-01", "2021-12-31"],
  ])("%s is from %s to %s", (value, from, to) => expect(daysOf(value)).toEqual({ from, to }));

  it.each([
    "2021-02-30",
    "2023-02-29",
    "2021-00",
    "2021-04-31",
    "2021-1-1",
    "21-01-01",
    "2021-01-00",
    "",
    " 2021",
    "0000",
    "2021-",
  ])("%s is none", (value) => expect(daysOf(value)).toBeUndefined());

  it("are stated unless the catalogue says otherwise", () => {
    expect(publishedOf({ published: "2021-05" })).toMatchObject({
      from: "2021-05-01",
      value: "2021-05",
      basis: "stated",
      why: null,
    });
    expect(publishedOf({ published: "2021", basis: "inferred", why: "parce que" })).toMatchObject({
      basis: "inferred",
      why: "parce que",
    });
    expect(publishedOf({})).toBeNull();
  });
});

describe("placesIn", () => {
  it("finds elements and their own keys, not nested ones", () => {
    const text = '[ {"a": {"b": 1},\n "c\\"": [ {"d": 2} ]},\n 3, "x" ]';
    const places = placesIn(text);
    const starts = places.map(({ start }) => start);
    expect(linesAt(text, starts)).toEqual([1, 3, 3]);
    expect([...(places[0]?.keys.keys() ?? [])]).toEqual(["a", 'c"']);
  });

  it("finds as many as JSON has", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        expect(placesIn(JSON.stringify(values, null, 1))).toHaveLength(values.length);
      }),
    );
  });
});

describe("openFrontMatter", () => {
  const open = (text: string) => openFrontMatter(text, "a.md");

  it("takes the front matter off the text", () => {
    const text =
      "---\ntitle: 'La route : coupée'\noutlet:\npublished: 2021-12-08\nurl: https://courrier.example/a\n---\nLe maire.";
    expect(open(text)).toEqual({
      text: "Le maire.",
      about: { title: "La route : coupée", outlet: null, published: "2021-12-08", url: "https://courrier.example/a" },
    });
  });

  it("reads numbers as words", () => {
    expect(open("---\ntitle: 1984\npublished: 2021\n---\nx")).toMatchObject({
      about: { title: "1984", published: "2021" },
    });
    expect(open("---\npublished: 2021-05\nfile: a.md\n...\nx")).toMatchObject({
      text: "x",
      about: { published: "2021-05" },
    });
  });

  it.each([
    ["none", "Le maire."],
    ["a separator", "---\nLe maire.\n---\nLa route."],
    ["no end", "---\nLa route\n\nLe maire. Un titre: le sien."],
    ["a rule of dashes", "----\ntitle: x\n---\n"],
  ])("leaves a text with %s as it is", (_, text) => expect(open(text)).toEqual({ text, about: {} }));

  it.each([
    ["an unknown key", "---\ntitle: x\ntitel: y\n---\n", 3, "titel"],
    ["a bad date", "---\ntitle: x\n\npublished: 2021-02-30\n---\n", 4, "2021-02-30"],
    ["a key twice", "---\ntitle: x\ntitle: y\n---\n", 3, "unique"],
    ["bad YAML", "---\ntitle: [x\nplace: y\n---\n", 3, "correct"],
    ["a list of titles", "---\ntitle: [x, y]\n---\n", 2, "title"],
    ["another file's name", "---\nfile: b.md\n---\n", 2, "file"],
    ["a yes for a title", "---\ntitle: true\n---\n", 2, "title"],
    ["no end", "---\ntitle: La route\n\nLe maire.", 1, "close"],
    ["too long", `---\ntitle: x\n${"# \n".repeat(20_000)}---\nLe maire.`, 1, "close"],
    ["an anchor first", "---\n&a title: x\n---\nLe maire.", 2, "lines"],
    ["a bracket first", "---\n[title: x]\n---\nLe maire.", 2, "lines"],
    ["aliases", "---\ntitle: &a [x]\nplace: *a\n---\n", 2, "title"],
  ])("says what is wrong: %s", (_, text, line, words) => {
    const result = open(text);
    expect(result).toHaveProperty("why");
    expect("why" in result && result.why).toMatch(new RegExp(`line ${line}.*${words}`, "s"));
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: fc.constantFrom(..."a:-[]{}&*!|>'\"#%@ \n\t".split("")) }), (a, b) => {
        expect(open(`---\nx: ${a}\n${b}\n---\n`)).toBeDefined();
      }),
    );
  });
});
