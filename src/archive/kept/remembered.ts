/**
 * What `make` gives for a number below `size`: the same object for as long as anybody has it. The latest `kept`, and once more as many that were
 * not asked for since, are held here.
 */
export function remembered<T extends object>(
  size: number,
  kept: number,
  make: (number: number) => T,
): (number: number) => T {
  const known: (WeakRef<T> | undefined)[] = new Array(size);
  let latest = new Map<number, T>();
  let earlier = new Map<number, T>();
  return (number) => {
    const found = latest.get(number);
    if (found) return found;
    let value = earlier.get(number) ?? known[number]?.deref();
    if (!value) {
      value = make(number);
      known[number] = new WeakRef(value);
    }
    if (latest.size >= kept) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(number, value);
    return value;
  };
}
