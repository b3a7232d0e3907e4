import { createHash } from "node:crypto";

/** Hashes two ideas' texts together, 16 hexadecimal digits: a verdict holds as long as neither text changes. */
export function textsHashOf(one: string, other: string): string {
  return createHash("sha256").update(`${one}\n${other}`).digest("hex").slice(0, 16);
}
