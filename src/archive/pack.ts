/**
 * Packs plain values (what JSON can say) tightly: an object is the number of its shape (its keys) and its values, a short string is a number
 * once it was seen, a number takes as few bytes as it can (LEB128). A reading takes about a fifth of its JSON. The shapes and strings of all
 * values of one packer are kept once, beside the bytes.
 */
export interface Tables {
  readonly shapes: readonly (readonly string[])[];
  readonly strings: readonly string[];
}

/** Where one value stands in the bytes of a packer. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Packer {
  /** Adds a value; throws TypeError for what JSON cannot say. Keys whose value is undefined are left out. */
  add(value: unknown): Range;
  readonly tables: Tables;
  /** Everything that was added. */
  bytes(): Uint8Array;
}

/** The first byte of a value: below `SMALL` the number itself, else one of these, from `SHAPE` on a shape and from `ARRAY` on a short array. */
const SMALL = 128;
const NULL = 128;
const TRUE = 129;
const FALSE = 130;
const WHOLE = 131;
const NEGATIVE = 132;
const FLOAT = 133;
const KNOWN_TEXT = 134;
const TEXT = 135;
const LONG_ARRAY = 136;
const FAR_SHAPE = 137;
const SHAPE = 140;
const ARRAY = 200;

/** Longer strings are written out: they seldom come twice. */
const LONGEST_KNOWN = 60;

/** A packer that holds nothing yet. */
export function packer(): Packer {
  let buffer = Buffer.allocUnsafe(4096);
  let at = 0;
  const shapes: string[][] = [];
  const strings: string[] = [];
  const shapeNumbers = new Map<string, number>();
  const stringNumbers = new Map<string, number>();

  const room = (bytes: number) => {
    if (at + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  };
  const whole = (value: number) => {
    let rest = value;
    while (rest >= 128) {
      buffer[at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    buffer[at++] = rest;
  };
  const number = (value: number) => {
    room(12);
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0 && value < SMALL) buffer[at++] = value;
      else {
        buffer[at++] = value < 0 ? NEGATIVE : WHOLE;
        whole(Math.abs(value));
      }
    } else {
      buffer[at++] = FLOAT;
      at = buffer.writeDoubleLE(value, at);
    }
  };
  const text = (value: string) => {
    // A lone surrogate does not survive UTF-8; the table of strings goes through JSON, which escapes it.
    if (value.length <= LONGEST_KNOWN || /\p{Surrogate}/u.test(value)) {
      const known = stringNumbers.get(value) ?? strings.push(value) - 1;
      stringNumbers.set(value, known);
      room(12);
      buffer[at++] = KNOWN_TEXT;
      whole(known);
      return;
    }
    const bytes = Buffer.byteLength(value);
    room(12 + bytes);
    buffer[at++] = TEXT;
    whole(bytes);
    at += buffer.write(value, at);
  };
  const array = (values: readonly unknown[]) => {
    room(12);
    if (values.length < 256 - ARRAY) buffer[at++] = ARRAY + values.length;
    else {
      buffer[at++] = LONG_ARRAY;
      whole(values.length);
    }
    for (const value of values) write(value);
  };
  const object = (value: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    // The number of keys tells {} from {"": 1}. A key may itself hold a zero: such a shape is told by what it is, and kept twice at worst.
    const name = `${keys.length}\0${keys.join("\0")}`;
    const known = shapeNumbers.get(name);
    const shape =
      known !== undefined && shapes[known]!.every((key, index) => key === keys[index]) ? known : shapes.push(keys) - 1;
    shapeNumbers.set(name, shape);
    room(12);
    if (shape < ARRAY - SHAPE) buffer[at++] = SHAPE + shape;
    else {
      buffer[at++] = FAR_SHAPE;
      whole(shape);
    }
    for (const key of keys) write(value[key]);
  };
  const write = (value: unknown): void => {
    if (typeof value === "number") number(value);
    else if (typeof value === "string") text(value);
    else if (value === null || typeof value === "boolean") {
      room(1);
      buffer[at++] = value === null ? NULL : value ? TRUE : FALSE;
    } else if (Array.isArray(value)) array(value);
    else if (typeof value === "object") object(value as Record<string, unknown>);
    else throw new TypeError(`a ${typeof value} cannot be packed`);
  };
  return {
    add(value) {
      const start = at;
      write(value);
      return { start, end: at };
    },
    tables: { shapes, strings },
    bytes: () => buffer.subarray(0, at),
  };
}

/** The value at `start` of a packer's bytes. Throws RangeError where the bytes are not a packer's. */
export function unpack(bytes: Uint8Array, start: number, { shapes, strings }: Tables): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const whole = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = buffer[at++];
      if (byte === undefined) throw new RangeError("packed value cut short");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  const array = (length: number): unknown[] => {
    if (length > buffer.length - at) throw new RangeError("packed array cut short");
    const values: unknown[] = new Array(length);
    for (let i = 0; i < length; i++) values[i] = read();
    return values;
  };
  const object = (shape: number): Record<string, unknown> => {
    const keys = shapes[shape];
    if (!keys) throw new RangeError(`no shape ${shape}`);
    // Most objects are spans; a literal has room for its own keys only, so that one takes 16 bytes less.
    if (keys.length === 2 && keys[0] === "start" && keys[1] === "end") return { start: read(), end: read() };
    const value: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) value[keys[i] as string] = read();
    return value;
  };
  const read = (): unknown => {
    const first = buffer[at++];
    if (first === undefined) throw new RangeError("packed value cut short");
    if (first < SMALL) return first;
    if (first >= ARRAY) return array(first - ARRAY);
    if (first >= SHAPE) return object(first - SHAPE);
    switch (first) {
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case WHOLE:
        return whole();
      case NEGATIVE:
        return -whole();
      case FLOAT:
        at += 8;
        return buffer.readDoubleLE(at - 8);
      case KNOWN_TEXT: {
        const known = strings[whole()];
        if (known === undefined) throw new RangeError("packed string unknown");
        return known;
      }
      case TEXT: {
        const length = whole();
        at += length;
        if (at > buffer.length) throw new RangeError("packed text cut short");
        return buffer.toString("utf8", at - length, at);
      }
      case LONG_ARRAY:
        return array(whole());
      case FAR_SHAPE:
        return object(whole());
      default:
        throw new RangeError(`no packed value begins with ${first}`);
    }
  };
  return read();
}
