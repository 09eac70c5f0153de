import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics, Observed } from "./metrics.ts";
import { isAlive } from "./watchdog.ts";

/** The address for health and metrics. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `/health` (200 where the bot can answer, else 503, with a line of JSON that says why) and `/metrics` (Prometheus's text format).
 * Knows two paths, takes GET and HEAD, reads no body. Rejects where the address cannot be had.
 */
export async function serveHealth(
  { archive, shards }: Observed,
  { registry }: Pick<Metrics, "registry">,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const reply = (status: number, type: string, body: string) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const plain = "text/plain; charset=utf-8";
    if (request.method !== "GET" && request.method !== "HEAD") return reply(405, plain, "only GET\n");
    const path = request.url?.split("?", 1)[0];
    if (path === "/health") {
      const gateway = isAlive(shards());
      const now = archive();
      const about = {
        status: gateway && now ? "ok" : "down",
        gateway,
        articles: now?.articles.length ?? 0,
        pending: now?.pending ?? 0,
      };
      return reply(about.status === "ok" ? 200 : 503, "application/json", `${JSON.stringify(about)}\n`);
    }
    if (path === "/metrics") {
      registry.metrics().then(
        (text) => reply(200, registry.contentType, text),
        () => reply(500, plain, "metrics failed\n"),
      );
      return;
    }
    return reply(404, plain, "there are /health and /metrics\n");
  });
  // Bounds for whoever is slow or greedy.
  server.requestTimeout = 5000;
  server.headersTimeout = 5000;
  server.maxConnections = 50;
  server.listen(port, host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
