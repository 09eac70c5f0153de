import type { Steps } from "./steps.ts";

/** A change shares the whole below it until the changes are this share of it. */
const SHARE = 8;
const FEW = 1000;
const OFTEN = 5000;

/**
 * A map that never changes, of which a changed copy is cheap: what changed lies over what is shared. Order of iteration: the shared part, then
 * what was added.
 */
export class Layered<K, V> implements ReadonlyMap<K, V> {
  readonly #below: ReadonlyMap<K, V>;
  /** Undefined: taken away. */
  readonly #above: ReadonlyMap<K, V | undefined>;
  readonly size: number;

  constructor(below: ReadonlyMap<K, V>, above: ReadonlyMap<K, V | undefined> = new Map()) {
    this.#below = below;
    this.#above = above;
    let size = below.size;
    for (const [key, value] of above) size += (value === undefined ? 0 : 1) - (below.has(key) ? 1 : 0);
    this.size = size;
  }

  get(key: K): V | undefined {
    if (this.#above.size === 0) return this.#below.get(key);
    const value = this.#above.get(key);
    return value !== undefined || this.#above.has(key) ? value : this.#below.get(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#below) if (!this.#above.has(key)) yield [key, value];
    for (const [key, value] of this.#above) if (value !== undefined) yield [key, value];
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  /** A copy with `changes`; undefined takes a key away. Where many have gathered, one map is made of all, in slices. */
  *with(changes: ReadonlyMap<K, V | undefined>): Steps<Layered<K, V>> {
    const above = new Map(this.#above);
    for (const [key, value] of changes) above.set(key, value);
    if (above.size <= FEW + this.#below.size / SHARE) return new Layered(this.#below, above);
    const all = new Map<K, V>();
    let count = 0;
    for (const [key, value] of new Layered(this.#below, above)) {
      all.set(key, value);
      if (++count % OFTEN === 0) yield;
    }
    return new Layered(all);
  }
}
