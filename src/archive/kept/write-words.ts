import type { Merged } from "../merge-segments.ts";
import type { Counts, Vocabulary } from "../vocabulary.ts";
import { listParts, listsOf, stringParts } from "./lists.ts";
import type { Making } from "./parts.ts";

const OFTEN = 10_000;

/** The words of a corpus, by the numbers of its terms. */
export function* writeWords({ bySound }: Vocabulary, { numbers }: Merged, counts: Counts): Making {
  for (const name of ["exact", "stems", "capital"] as const) {
    const column = new Uint32Array(numbers.size);
    yield* fill(counts[name], (word, count) => {
      column[numbers.get(word) as number] = count;
    });
    yield { name: `words.${name}`, values: column };
  }
  const stemOf = new Uint32Array(numbers.size);
  yield* fill(counts.stemOf, (word, stem) => {
    stemOf[numbers.get(word) as number] = (numbers.get(stem) as number) + 1;
  });
  yield { name: "words.stemOf", values: stemOf };
  const sounds = [...bySound.keys()];
  yield* stringParts("words.sounds.keys", sounds, true);
  const alike = yield* listsOf(sounds, (sound) =>
    (bySound.get(sound) ?? []).map((word) => numbers.get(word) as number),
  );
  yield* listParts("words.sounds", alike);
}

function* fill<V>(map: ReadonlyMap<string, V>, put: (word: string, value: V) => void): Making {
  let count = 0;
  for (const [word, value] of map) {
    put(word, value);
    if (++count % OFTEN === 0) yield;
  }
}

/** The index of a corpus. */
export function* writeMerged({ numbers, texts, heads, lengths, headLengths }: Merged): Making {
  yield* stringParts("terms", [...numbers.keys()], true);
  for (const [name, { at, ids, frequencies }] of Object.entries({ texts, headlines: heads })) {
    yield { name: `${name}.at`, values: at };
    yield { name: `${name}.ids`, values: ids };
    yield { name: `${name}.frequencies`, values: frequencies };
  }
  yield { name: "lengths", values: lengths };
  yield { name: "headLengths", values: headLengths };
}
