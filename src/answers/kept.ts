import type { Archive } from "../archive/archive.ts";

/** What `make` says of an archive, worked out once for each and kept as long as the archive is: an archive never changes. */
export function keptOf<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const known = new WeakMap<Archive, { readonly made: T }>();
  return (archive) => {
    const found = known.get(archive) ?? { made: make(archive) };
    known.set(archive, found);
    return found.made;
  };
}
