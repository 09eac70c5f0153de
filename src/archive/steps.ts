/** A long piece of work that can be put down: it yields often, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does some of it for `ms` milliseconds at a time and lets others work in between, so that questions are answered meanwhile. */
export async function inSlices<T>(steps: Steps<T>, ms = 20): Promise<T> {
  for (;;) {
    const end = performance.now() + ms;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Lets others work. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does all of it, or, as soon as `stop` says so, no more. */
export function* unless<T>(stop: () => boolean, steps: Steps<T>): Steps<T | undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (stop()) return undefined;
    yield;
  }
}
