import { createHash } from "node:crypto";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Writes the policy of one page: everything from its own origin, and of inline scripts only those
 * that stand in it, by their SHA-256. Pictures may also be made in the page (downloads as PNG).
 */
export function contentSecurityPolicy(html: string): string {
  const hashes = Array.from(html.matchAll(inlineScript), ([, script = ""]) => {
    return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  });
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(" "),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}
