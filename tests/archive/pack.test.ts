import fc from "fast-check";
import { expect, test } from "vitest";
import { packer, unpack } from "../../src/archive/pack.ts";

const there = (value: unknown) => {
  const pack = packer();
  const { start } = pack.add(value);
  return unpack(pack.bytes(), start, pack.tables);
};

test("whatever JSON can say comes back", () => {
  const text = fc.json().filter((one) => !one.includes("__proto__"));
  fc.assert(
    fc.property(text, (one) => {
      expect(there(JSON.parse(one))).toEqual(JSON.parse(one));
    }),
  );
});

test.each([
  0,
  127,
  128,
  -1,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  0.5,
  1e300,
  "",
  "é".repeat(61),
  `« l’été » ${"😀".repeat(40)}`,
  `a lone \ud800 surrogate ${"x".repeat(60)}`,
  Array.from({ length: 300 }, (_, index) => index * 1000),
  [{ "": 1 }, {}, { "": 2 }],
  [
    { "a\0b": 1, c: 2 },
    { a: 3, "b\0c": 4 },
  ],
])("%j comes back", (value) => {
  expect(there(value)).toEqual(value);
});

test("many shapes and strings of one packer", () => {
  const values = Array.from({ length: 500 }, (_, index) => ({ [`key${index}`]: `value ${index}`, same: "same" }));
  const pack = packer();
  const ranges = values.map((value) => pack.add(value));
  expect(ranges.map(({ start }) => unpack(pack.bytes(), start, pack.tables))).toEqual(values);
});

test("what JSON cannot say is refused", () => {
  expect(() => there(() => {})).toThrow(TypeError);
  expect(there({ kept: 1, undefined: undefined })).toEqual({ kept: 1 });
});

test("bytes that no packer wrote are told as such, or are some value, and never read without end", () => {
  const tables = { shapes: [["a"], ["a", "b"]], strings: ["x"] };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        unpack(bytes, 0, tables);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
