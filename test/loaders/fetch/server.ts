import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void;

/** Serves answers on a free port of this machine while something runs; tells which paths were asked for. */
export async function withServer<Result>(
  answer: Answer,
  run: (base: string, asked: string[]) => Promise<Result>,
): Promise<Result> {
  const asked: string[] = [];
  let base = "";
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response, base);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await run(base, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Answers with a document as JSON. */
export function json(response: ServerResponse, document: unknown): void {
  response.setHeader("content-type", "application/json").end(JSON.stringify(document));
}
