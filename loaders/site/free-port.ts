import { createServer } from "node:http";

/**
 * Throws when a port of this machine is taken, and says how to take another: before the work is
 * done, for Framework's preview waits for ever on a port that is taken.
 */
export async function requireFreePort(port: number): Promise<void> {
  if (await isTaken(port)) throw new Error(portTaken(port));
}

/** Says that a port is taken, and how to take another. */
export function portTaken(port: number): string {
  return `Port ${port} är upptagen. Stäng det som körs där eller välj en annan: npm start -- --port ${port + 1} (port ${port} is taken: stop what runs there or choose another)`;
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(true));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(false)));
  });
}
