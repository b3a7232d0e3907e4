import { gunzipSync, unzipSync } from "fflate";
import { pdfText } from "./pdf-text.js";
import type { ShippedFile } from "./shipped-file.js";

/** Archives in archives in archives: nobody ships more. */
const DEEPEST = 4;

/**
 * Gives a file, and what is packed in it: the files of a ZIP (XLSX, PPTX) or GZIP, the text of a PDF.
 * Archives are known by their first bytes, not by their names. Error: `unreadable: …`.
 */
export function* unpack(file: ShippedFile, depth = 0): Generator<ShippedFile> {
  yield file;
  const { path, bytes } = file;
  if (depth > DEEPEST) throw new Error(`unreadable: ${path}: packed too deep`);
  for (const [name, content] of Object.entries(contentsOf(file)))
    if (!name.endsWith("/")) yield* unpack({ path: `${path}!${name}`, bytes: content }, depth + 1);
  if (startsWith(bytes, "%PDF-"))
    yield { path: `${path}!text`, bytes: new TextEncoder().encode(readable(path, pdfText, bytes)) };
}

function contentsOf({ path, bytes }: ShippedFile): Record<string, Uint8Array> {
  if (startsWith(bytes, "PK\x03\x04")) return readable(path, unzipSync, bytes);
  if (startsWith(bytes, "\x1f\x8b")) return { content: readable(path, gunzipSync, bytes) };
  return {};
}

function readable<T>(path: string, read: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return read(bytes);
  } catch (error) {
    throw new Error(`unreadable: ${path}: ${(error as Error).message}`);
  }
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}
