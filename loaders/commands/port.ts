import { WrongUse } from "../warehouse/wrong-use.js";

/** Reads `--port`; 3000 when it is left out. */
export function portOf(value: string | undefined): number {
  const port = Number(value ?? 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new WrongUse(`--port ska vara ett tal från 0 till 65535, inte ${value}.`);
}
