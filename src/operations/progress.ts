import type { Progress } from "../archive/gather.ts";

/** Shows how far reading is. */
export interface ProgressView {
  show(progress: Progress): void;
  end(): void;
}

/** Sooner than this nobody wonders, in milliseconds. */
const SILENT = 1000;
/** Between two lines of the log, in milliseconds. */
const EVERY = 5000;

/** Seconds that are left, from the bytes read so far; null while there is nothing to tell it from. */
export function secondsLeft({ bytes, ofBytes }: Progress, elapsedMs: number): number | null {
  if (bytes === 0 || elapsedMs < SILENT) return null;
  return Math.ceil((elapsedMs * (ofBytes - bytes)) / bytes / 1000);
}

/** Lines of the log, every five seconds. */
export function progressLines(
  tell: (about: Readonly<Record<string, unknown>>, message: string) => void,
  now: () => number = () => performance.now(),
): ProgressView {
  const began = now();
  let last = began;
  return {
    show(progress) {
      const at = now();
      if (at - last < EVERY) return;
      last = at;
      const { files, ofFiles } = progress;
      tell({ files, ofFiles, secondsLeft: secondsLeft(progress, at - began) }, "reading");
    },
    end() {},
  };
}

/** A bar on a terminal, drawn when reading takes longer than a second; its library is loaded only then. */
export function progressBar(stream: NodeJS.WriteStream, words: string): ProgressView {
  const began = performance.now();
  let bar: import("cli-progress").SingleBar | undefined;
  let asked = false;
  let ended = false;
  const open = async (total: number) => {
    asked = true;
    const { SingleBar } = await import("cli-progress");
    if (ended) return;
    const format = `${words} {bar} {value}/{total} · {left}`;
    bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, barsize: 30 });
    bar.start(total, 0, { left: clock(null) });
  };
  return {
    show(progress) {
      const elapsed = performance.now() - began;
      if (elapsed < SILENT) return;
      if (!asked) void open(progress.ofFiles);
      bar?.update(progress.files, { left: clock(secondsLeft(progress, elapsed)) });
    },
    end() {
      ended = true;
      bar?.stop();
    },
  };
}

/** "1:05" */
const clock = (seconds: number | null): string =>
  seconds === null ? "…" : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
