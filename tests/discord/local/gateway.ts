import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { GatewayIntentBits, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: { s: number; text: string }[];
  socket: WebSocket | null;
}

export interface GatewayFacts {
  readonly token: string;
  readonly url: () => string;
  /** What the bot is told once it has identified itself. */
  readonly ready: () => object;
  readonly guilds: () => readonly object[];
  readonly violate: (rule: string, message: string) => void;
}

const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const SUSPENDED_AFTER = 500;

/** The WebSocket side of the local Discord. Emits "ready", "resumed", "closed" and "presence". */
export class Gateway extends EventEmitter {
  readonly #facts: GatewayFacts;
  readonly #sockets = new WebSocketServer({ noServer: true });
  #session: Session | null = null;
  identifies = 0;
  heartbeats = true;
  /** Milliseconds. */
  heartbeatInterval = 41_250;
  presence: unknown = null;

  constructor(facts: GatewayFacts) {
    super();
    this.#facts = facts;
  }

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#open(ws)),
    );
  }

  get connected(): boolean {
    return this.#session?.socket != null;
  }

  hasIntent(bit: number): boolean {
    return ((this.#session?.intents ?? 0) & bit) !== 0;
  }

  /** Tells the bot of an event, at once or when it resumes. False where there is no session. */
  dispatch(t: string, d: object): boolean {
    const session = this.#session;
    if (!session) return false;
    const s = (session.sent.at(-1)?.s ?? 0) + 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s, d });
    session.sent.push({ s, text });
    if (session.sent.length > SUSPENDED_AFTER) session.sent.shift();
    session.socket?.send(text);
    return true;
  }

  /** Ends the connection: without a code the line is cut. The bot may resume unless `forget`. */
  drop({ code, forget = false }: { code?: number; forget?: boolean } = {}): void {
    const socket = this.#session?.socket;
    if (forget) this.#session = null;
    if (code === undefined) socket?.terminate();
    else socket?.close(code);
  }

  /** Tells the bot that its session is over. */
  invalidate(): void {
    const socket = this.#session?.socket;
    this.#session = null;
    socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null }));
  }

  #open(ws: WebSocket): void {
    const send = (op: GatewayOpcodes, d: unknown) => ws.send(JSON.stringify({ op, d, s: null, t: null }));
    ws.on("error", () => {});
    ws.on("close", (code) => {
      if (this.#session?.socket === ws) {
        this.#session.socket = null;
        if (code === 1000 || code === 1001) this.#session = null;
      }
      this.emit("closed", code);
    });
    ws.on("message", (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: GatewayOpcodes; d: never };
      if (op === GatewayOpcodes.Heartbeat && this.heartbeats) send(GatewayOpcodes.HeartbeatAck, null);
      else if (op === GatewayOpcodes.Identify) this.#identify(ws, d);
      else if (op === GatewayOpcodes.Resume) this.#resume(ws, d, send);
      else if (op === GatewayOpcodes.PresenceUpdate) {
        this.presence = d;
        this.emit("presence", d);
      }
    });
    send(GatewayOpcodes.Hello, { heartbeat_interval: this.heartbeatInterval });
  }

  #identify(ws: WebSocket, { token, intents, presence }: { token: string; intents: number; presence?: unknown }): void {
    this.identifies += 1;
    if (token !== this.#facts.token) {
      ws.close(4004, "Authentication failed");
      return;
    }
    if (intents & ~KNOWN_INTENTS) {
      this.#refuse(ws, 4013, "Invalid intents");
      return;
    }
    if (intents & PRIVILEGED) {
      this.#refuse(ws, 4014, "Disallowed intents");
      return;
    }
    if (presence) this.presence = presence;
    this.#session = { id: `session${this.identifies}`, intents, sent: [], socket: ws };
    const { id } = this.#session;
    this.dispatch("READY", { ...this.#facts.ready(), session_id: id, resume_gateway_url: this.#facts.url() });
    for (const guild of this.#facts.guilds()) this.dispatch("GUILD_CREATE", guild);
    this.emit("ready");
  }

  #resume(
    ws: WebSocket,
    { token, session_id, seq }: { token: string; session_id: string; seq: number },
    send: (op: GatewayOpcodes, d: unknown) => void,
  ): void {
    if (token !== this.#facts.token) {
      ws.close(4004, "Authentication failed");
      return;
    }
    const session = this.#session;
    if (session?.id !== session_id) {
      send(GatewayOpcodes.InvalidSession, false);
      return;
    }
    session.socket = ws;
    for (const { s, text } of session.sent) if (s > seq) ws.send(text);
    this.dispatch("RESUMED", {});
    this.emit("resumed");
  }

  #refuse(ws: WebSocket, code: number, reason: string): void {
    this.#facts.violate("gateway", `${code} ${reason}`);
    ws.close(code, reason);
  }
}
