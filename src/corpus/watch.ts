/** A folder that is watched. */
export interface Watch {
  close(): Promise<void>;
}

/** A change is told when this much time has passed without another, in milliseconds: a file is often written in several goes. */
const QUIET = 250;
/** … and after this much time at the latest. */
const LATEST = 2000;

/**
 * Calls `onChange` after anything in the folder has changed, subfolders included. Folders are watched, not files: one watch each, however many articles
 * there are. `onFault` is told where the system refuses (too many folders, a network drive); the corpus is then read again only when asked to.
 */
export async function watchFolder(
  directory: string,
  onChange: () => void,
  onFault: (error: unknown) => void,
): Promise<Watch> {
  // Loaded here: a question asked once in a terminal does not watch.
  const { watch } = await import("chokidar");
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const told = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const tell = () => {
      timer = undefined;
      onChange();
    };
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + LATEST - now)));
  };
  const watcher = watch(directory, {
    ignoreInitial: true,
    ignored: (_path, about) => about !== undefined && !about.isDirectory(),
    followSymlinks: false,
  });
  watcher.on("raw", told);
  watcher.on("error", onFault);
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
