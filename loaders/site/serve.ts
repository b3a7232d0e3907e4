import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { portTaken } from "./free-port.js";
import { restoreFolder } from "./swap-folder.js";

export type ServeOptions = {
  /** The built site. */
  dir: string;
  /** 3000 unless told; 0 takes a free one. */
  port?: number;
  /** Told one line when the site can be opened. */
  say?: (line: string) => void;
};

export type Served = { url: string; server: Server; close(): Promise<void> };

/**
 * Serves a built site on this machine only, and says where. Files are looked up at each request, so
 * that a new build shows without a restart. Errors: a folder without a site, a port that is taken.
 */
export async function serveSite({ dir, port = 3000, say }: ServeOptions): Promise<Served> {
  await restoreFolder(dir);
  if (!existsSync(join(dir, "index.html")))
    throw new Error(`missing site: ${dir} (make it with npm run build)`);
  const files = sirv(dir, {
    dev: true,
    onNoMatch: (_request, response) => notFound(dir, response),
    setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
  });
  const server = createServer((request, response) => files(request, response));
  await listen(server, port);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : port}/`;
  say?.(`Slusskollen visas på ${url} – avsluta med Ctrl+C (serving at ${url}, stop with Ctrl+C)`);
  return {
    url,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Waits until a server listens on this machine, or says what to do when it cannot. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(portTaken(port)) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, "404.html");
  response.statusCode = 404;
  response.setHeader(
    "Content-Type",
    existsSync(page) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
  );
  response.end(existsSync(page) ? readFileSync(page) : "Sidan finns inte.");
}
