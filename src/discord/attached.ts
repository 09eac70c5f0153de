/** A file that came with an interaction, as Discord describes it. */
export interface Attached {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** From where files are fetched, and how much of one at most. */
export interface FetchBounds {
  readonly maxBytes: number;
  /** Another address of Discord, where there is one: files may come from there too. */
  readonly apiUrl: string | undefined;
}

/** Where Discord keeps files that are sent along. */
const HOSTS = new Set(["cdn.discordapp.com", "media.discordapp.net"]);
/** For the whole file, in milliseconds. */
const PATIENCE = 15_000;

/**
 * The bytes of a file that came with an interaction, from Discord and nowhere else; or why they cannot be had. No more than `maxBytes` are read,
 * whatever size was told. Never throws.
 */
export async function fetchAttached(
  { url, size }: Attached,
  { maxBytes, apiUrl }: FetchBounds,
): Promise<Uint8Array | "too-large" | "unreachable"> {
  if (size > maxBytes) return "too-large";
  if (!isDiscords(url, apiUrl)) return "unreachable";
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || !response.body) return "unreachable";
    const pieces: Uint8Array[] = [];
    let read = 0;
    for await (const piece of response.body) {
      read += piece.length;
      // Leaving the loop ends the line.
      if (read > maxBytes) return "too-large";
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch {
    return "unreachable";
  }
}

function isDiscords(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin } = new URL(url);
  return (protocol === "https:" && HOSTS.has(host)) || (apiUrl !== undefined && origin === new URL(apiUrl).origin);
}
