import type { IncomingMessage, ServerResponse } from "node:http";
import { checkCommands } from "./check-commands.ts";
import { checkChoices, checkMessage, checkModal, FLAGS, type Issue, isObject, type Json } from "./checks.ts";
import { snowflake } from "./snowflake.ts";
import type { Interaction, Stage } from "./stage.ts";
import { type Message, stored } from "./world.ts";

/** What is sent back. Without a status the line is cut. */
interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

interface Request {
  readonly discord: Stage;
  readonly name: string;
  readonly params: readonly string[];
  readonly body: Json;
  readonly list: unknown;
  readonly files: readonly string[];
}

type Route = (request: Request) => Answer;

const ROUTES: readonly (readonly [string, RegExp, Route])[] = [
  [
    "GET",
    /^\/gateway\/bot$/,
    ({ discord }) => ({
      body: {
        url: discord.gatewayUrl,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      },
    }),
  ],
  ["GET", /^\/applications\/@me$/, ({ discord }) => ({ body: discord.application })],
  ["GET", /^\/applications\/(\d+)\/commands$/, readCommands],
  ["PUT", /^\/applications\/(\d+)\/commands$/, writeCommands],
  ["GET", /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, readCommands],
  ["PUT", /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, writeCommands],
  ["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback],
  ["PATCH", /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, editOriginal],
  ["DELETE", /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, deleteOriginal],
  ["POST", /^\/channels\/(\d+)\/messages$/, postMessage],
  ["GET", /^\/channels\/(\d+)\/messages\/(\d+)$/, readMessage],
  ["POST", /^\/channels\/(\d+)\/typing$/, () => ({ status: 204 })],
];

/** Answers one request as Discord would, after holding it against its rules. */
export async function serve(discord: Stage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://discord");
  const name = `${request.method} ${url.pathname}`;
  if (discord.files.has(url.pathname)) return giveFile(discord, name, url.pathname, response);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { text, files } = await bodyOf(Buffer.concat(chunks), request.headers["content-type"] ?? "");
  const fault = discord.takeFault(name);
  let answer: Answer;
  try {
    answer = fault && !fault.after ? fault.answer : answerTo(discord, request, url, { text, files });
    if (fault?.after) answer = fault.answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer = { status: error.status, body: { code: error.code, message: error.message } };
  }
  discord.requests.push({ name, body: text, status: answer.status ?? 200 });
  if (answer.status === 0) return void response.destroy();
  if (answer.status === -1) return void request.socket.resetAndDestroy();
  const body = answer.body === undefined ? "" : JSON.stringify(answer.body);
  response.writeHead(answer.status ?? 200, { ...(body && { "content-type": "application/json" }), ...answer.headers });
  response.end(body, () => discord.emit("request", name));
}

/** Gives back a file that somebody sent along, as Discord's other address does; whoever may have it is not asked. */
function giveFile(discord: Stage, name: string, path: string, response: ServerResponse): void {
  const fault = discord.takeFault(name);
  discord.requests.push({ name, body: "", status: fault?.answer.status ?? 200 });
  if (fault && fault.answer.status <= 0) return void response.destroy();
  response.writeHead(fault?.answer.status ?? 200, { ...fault?.answer.headers });
  response.end(fault ? "" : discord.files.get(path));
}

/** The JSON of a request, and the names of the files that come with it. */
interface Body {
  readonly text: string;
  readonly files: readonly string[];
}

async function bodyOf(bytes: Buffer, type: string): Promise<Body> {
  if (!type.startsWith("multipart/form-data")) return { text: bytes.toString("utf8"), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files = [...form.values()].flatMap((value) => (typeof value === "string" ? [] : [value.name]));
  return { text: String(form.get("payload_json") ?? ""), files };
}

function answerTo(discord: Stage, request: IncomingMessage, url: URL, { text, files }: Body): Answer {
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
  const name = `${request.method} ${path}`;
  const complain = (rule: string, message: string) => discord.violate(rule, `${name}: ${message}`);
  if (!url.pathname.startsWith("/api/v10/")) complain("version", "not version 10 of the API");
  if (!/^DiscordBot \(/.test(request.headers["user-agent"] ?? "")) complain("agent", "no proper User-Agent");
  const byToken = /^\/(interactions|webhooks)\//.test(path);
  if (!byToken && request.headers.authorization !== `Bot ${discord.token}`)
    throw new Refusal(401, 0, "401: Unauthorized");
  const template = discord.schema?.route(request.method ?? "", path);
  if (discord.schema && !template) complain("route", "Discord has no such route");
  let sent: unknown = {};
  try {
    if (text) sent = JSON.parse(text);
  } catch {
    complain("body", "not JSON");
    throw new Refusal(400, 50109, "The request body contains invalid JSON.");
  }
  if (discord.schema && template && text && !path.endsWith("/callback")) {
    for (const issue of discord.schema.request(request.method ?? "", template, sent)) complain("schema", said(issue));
  }
  for (const [method, shape, route] of ROUTES) {
    const match = method === request.method ? shape.exec(path) : null;
    if (match)
      return route({ discord, name, params: match.slice(1), body: isObject(sent) ? sent : {}, list: sent, files });
  }
  complain("route", "not simulated");
  throw new Refusal(404, 0, "404: Not Found");
}

const said = ({ path, message }: Issue) => `${path}: ${message}`;

/** Discord takes nothing that breaks a rule. */
function hold({ discord, name }: Request, issues: readonly Issue[]): void {
  for (const issue of issues) discord.violate("rules", `${name}: ${said(issue)}`);
  if (issues.length > 0) throw new Refusal(400, 50035, "Invalid Form Body");
}

function readCommands({ discord, params }: Request): Answer {
  return { body: discord.commandsIn(params[1]) };
}

function writeCommands(request: Request): Answer {
  const { discord, params, list } = request;
  hold(request, checkCommands(list));
  const commands = (list as Json[]).map((command) => ({
    ...command,
    id: snowflake(),
    application_id: discord.application.id,
    version: snowflake(),
    type: command["type"] ?? 1,
    default_member_permissions: command["default_member_permissions"] ?? null,
    nsfw: false,
    ...(params[1]
      ? { guild_id: params[1] }
      : {
          dm_permission: true,
          contexts: command["contexts"] ?? null,
          integration_types: command["integration_types"] ?? [0],
        }),
    ...(Array.isArray(command["options"]) && { options: command["options"].map(asKept) }),
  }));
  discord.register(params[1], commands);
  return { body: commands };
}

/** Discord leaves out what is false or empty. */
const asKept = (option: Json): Json =>
  Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));

/** Callback types that an interaction takes: 2 command, 3 press, 4 completion, 5 form. */
const TAKES: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

function callback(request: Request): Answer {
  const { discord, params, body } = request;
  const interaction = discord.interactions.get(params[0] ?? "");
  if (!interaction || interaction.token !== params[1]) {
    discord.violate("protocol", "callback for an interaction that does not exist");
    throw new Refusal(404, 10062, "Unknown interaction");
  }
  if (interaction.callback) {
    if (!discord.forgivesRepeats) discord.violate("protocol", "second callback for one interaction");
    throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
  }
  const ms = performance.now() - interaction.sentAt;
  if (ms > discord.deadline) {
    discord.violate("protocol", `callback after ${Math.round(ms)} ms`);
    throw new Refusal(404, 10062, "Unknown interaction");
  }
  const type = Number(body["type"]);
  if (!TAKES[interaction.type]?.includes(type)) hold(request, [{ path: "type", message: "not for this interaction" }]);
  const data = isObject(body["data"]) ? body["data"] : {};
  if (discord.schema) hold(request, discord.schema.callback(body));
  if (type === 4 || type === 7) hold(request, checkMessage(data, request.files));
  if (type === 8) hold(request, checkChoices(data));
  if (type === 9) hold(request, checkModal(data));
  interaction.callback = { type, data, ms };
  if (type === 4 || type === 5) interaction.message = discord.postResponse(interaction, data);
  if (type === 7 && interaction.message) change(interaction.message, data);
  if (type !== 5 && type !== 6) interaction.settle();
  return { status: 204 };
}

function change(message: Message, data: Json): void {
  message.components = stored(data["components"]);
  message.flags = (message.flags & ~FLAGS.loading) | (Number(data["flags"] ?? 0) & FLAGS.v2);
}

function byToken({ discord, params }: Request): Interaction & { message: Message } {
  const interaction = [...discord.interactions.values()].find(({ token }) => token === params[0]);
  if (!interaction?.callback || !interaction.message) {
    discord.violate("protocol", "a response is changed before there is one");
    throw new Refusal(404, 10015, "Unknown Webhook");
  }
  return interaction as Interaction & { message: Message };
}

function editOriginal(request: Request): Answer {
  const interaction = byToken(request);
  hold(
    request,
    checkMessage({
      ...request.body,
      flags: Number(request.body["flags"] ?? 0) | (interaction.message.flags & FLAGS.v2),
    }),
  );
  change(interaction.message, request.body);
  interaction.settle();
  return { body: interaction.message };
}

function deleteOriginal(request: Request): Answer {
  const interaction = byToken(request);
  request.discord.world.messages.delete(interaction.message.id);
  interaction.message = null as never;
  interaction.settle();
  return { status: 204 };
}

function readMessage({ discord, params }: Request): Answer {
  const message = discord.world.messages.get(params[1] ?? "");
  if (message?.channel_id !== params[0]) throw new Refusal(404, 10008, "Unknown Message");
  return { body: message };
}

function postMessage(request: Request): Answer {
  const { discord, params, body } = request;
  if (discord.forbidden.has(params[0] ?? "")) throw new Refusal(403, 50001, "Missing Access");
  hold(request, checkMessage(body, request.files));
  return { body: discord.post(params[0] ?? "", body) };
}
