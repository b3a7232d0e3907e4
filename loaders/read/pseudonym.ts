import { createHmac } from "node:crypto";

/**
 * Makes a person's pseudonym: HMAC-SHA256 over kind, municipality and the normalised identity,
 * the first 32 hexadecimal digits. The same person in another municipality gets another one.
 */
export function pseudonym(
  secret: string,
  kind: "email" | "personnummer",
  municipality_code: string,
  id: string,
): string {
  return createHmac("sha256", secret)
    .update([kind, municipality_code, id].join("\u0000"))
    .digest("hex")
    .slice(0, 32);
}
