import { ChannelType, type Client, GatewayDispatchEvents } from "discord.js";

/** What discord.js knows of the session of a connection; its types leave it out. */
interface Connection {
  sessionInfo: { sequence: number } | null;
  closeSequence: number;
}

/** Mends what discord.js 14.28 does to packets that come at an unusual moment. It is told of each packet before discord.js acts on it. */
export function repair(client: Client): void {
  // It opens a private channel that it does not know only where it is told that it is one.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: { guild_id?: string; channel_type?: ChannelType }) => {
    if (data.guild_id === undefined) data.channel_type ??= ChannelType.DM;
  });
  // Where "resumed" and "invalid session" come together, it has forgotten the session when it reckons from it what was
  // replayed: nobody catches that error, and the process ends. It reckons with this, and then begins a new session.
  client.ws.on(GatewayDispatchEvents.Resumed, (_data: unknown, shardId: number) => {
    const connection = client.ws.shards.get(shardId) as unknown as Connection | undefined;
    if (!connection || connection.sessionInfo) return;
    connection.sessionInfo = { sequence: connection.closeSequence };
    queueMicrotask(() => {
      connection.sessionInfo = null;
    });
  });
}
