import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { type DuckdbEngine, duckdbEngine } from "./duckdb-engine.js";

const held = new Set<string>();

/**
 * Lets one load at a time write a warehouse; answers with what lets go of it.
 *
 * DuckDB's own lock on a small file beside the warehouse: it is gone when the process is, however it ends.
 */
export async function lock(warehouse: string): Promise<() => Promise<void>> {
  const path = `${resolve(warehouse)}.lock`;
  if (held.has(path)) throw taken(warehouse);
  held.add(path);
  try {
    const engine = await opened(path, warehouse);
    return async () => {
      await rm(path, { force: true });
      await engine.close();
      held.delete(path);
    };
  } catch (error) {
    held.delete(path);
    throw error;
  }
}

async function opened(path: string, warehouse: string): Promise<DuckdbEngine> {
  try {
    return await duckdbEngine(path);
  } catch (error) {
    if (/set lock|used by another process/i.test((error as Error).message)) throw taken(warehouse);
    await rm(path, { force: true }); // left half written by a load that was killed
    return await duckdbEngine(path);
  }
}

function taken(warehouse: string): Error {
  return new Error(`En annan inläsning skriver redan till ${warehouse}. Vänta tills den är klar.`);
}
