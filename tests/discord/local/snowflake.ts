const EPOCH = 1_420_070_400_000;
let last = 0n;

/** A unique id whose upper bits are the time, as Discord's are. */
export function snowflake(): string {
  const now = BigInt(Date.now() - EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}
