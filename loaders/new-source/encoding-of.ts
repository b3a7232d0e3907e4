export type Encoding = "UTF-8" | "UTF-8 med BOM" | "UTF-16" | "Windows-1252";

/** Names the encoding that `decodeText` reads bytes in. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8 med BOM";
  if (bytes.subarray(0, 2000).includes(0) || (first === 0xff && second === 0xfe)) return "UTF-16";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "UTF-8";
  } catch {
    return "Windows-1252";
  }
}
