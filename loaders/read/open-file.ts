import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { limits } from "./limits.js";

export type Opened = { sha256: string; bytes: Uint8Array | null };

/** Reads a file and its hash; a file over the limit is hashed in passing and its bytes are null. */
export async function openFile(path: string): Promise<Opened> {
  const { size } = await stat(path);
  const hash = createHash("sha256");
  if (size <= limits.file_bytes) {
    const bytes = await readFile(path);
    return { sha256: hash.update(bytes).digest("hex"), bytes };
  }
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return { sha256: hash.digest("hex"), bytes: null };
}
