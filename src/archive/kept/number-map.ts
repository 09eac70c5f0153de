/** What stands behind a map whose keys have numbers from 0 on. */
interface Numbering<K, V> {
  /** How many numbers there are. */
  readonly size: number;
  readonly keyAt: (number: number) => K;
  /** Undefined for what is no key. */
  readonly numberOf: (key: K) => number | undefined;
  /** Whether the map has the key of a number. */
  readonly holds: (number: number) => boolean;
  readonly valueOf: (number: number) => V;
}

/** A map of which nothing is made before it is asked for. */
export class NumberMap<K, V> implements ReadonlyMap<K, V> {
  readonly #of: Numbering<K, V>;
  #size: number | undefined;

  constructor(of: Numbering<K, V>) {
    this.#of = of;
  }

  get size(): number {
    this.#size ??= this.#numbers().length;
    return this.#size;
  }

  get(key: K): V | undefined {
    const number = this.#of.numberOf(key);
    return number !== undefined && this.#of.holds(number) ? this.#of.valueOf(number) : undefined;
  }

  has(key: K): boolean {
    const number = this.#of.numberOf(key);
    return number !== undefined && this.#of.holds(number);
  }

  *entries(): MapIterator<[K, V]> {
    for (const number of this.#numbers()) yield [this.#of.keyAt(number), this.#of.valueOf(number)];
  }

  *keys(): MapIterator<K> {
    for (const number of this.#numbers()) yield this.#of.keyAt(number);
  }

  *values(): MapIterator<V> {
    for (const number of this.#numbers()) yield this.#of.valueOf(number);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  #numbers(): number[] {
    return Array.from({ length: this.#of.size }, (_, number) => number).filter((number) => this.#of.holds(number));
  }
}
