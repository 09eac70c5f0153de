/** What `make` gives for a key. The latest `kept`, and once more as many that were not asked for since, are not made again. */
export function recent<K, V>(kept: number, make: (key: K) => V): (key: K) => V {
  let latest = new Map<K, V>();
  let earlier = new Map<K, V>();
  return (key) => {
    const found = latest.get(key);
    if (found !== undefined) return found;
    const value = earlier.get(key) ?? make(key);
    if (latest.size >= kept) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(key, value);
    return value;
  };
}
