import type { Progress } from "./gather.ts";

/** What is told of a corpus while it is read and kept. */
export interface Notes {
  info(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

export interface LiveOptions {
  readonly directory: string;
  /** Where the articles stand that were added to it; undefined for none. */
  readonly added?: string | undefined;
  readonly maxArticleBytes: number;
  /** Null: no cache on disk. */
  readonly cacheDir: string | null;
  /** How many threads read. */
  readonly workers: number;
  readonly notes: Notes;
  /** Told of each file that is left out, once for each reason. */
  readonly leftOut: (file: string, why: string) => void;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** How large a corpus is, in bytes, that is not left to MiniSearch. */
  readonly largeBytes?: number;
  /** The time, in milliseconds since 1970; the system's where none is given. */
  readonly now?: () => number;
  /** For a bot: whether to open with what is read after some seconds, and read on, always in other threads than this one. */
  readonly early?: boolean;
}
