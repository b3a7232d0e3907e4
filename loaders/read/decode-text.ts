import { FileFault } from "./fault.js";

/**
 * Turns bytes into text: UTF-8, UTF-16 by mark or by its many zeros, else Windows-1252. Composes letters (NFC).
 * Throws a FileFault when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\ufeff/, "");
  if (!text.includes("\u0000")) return text.normalize("NFC");
  throw new FileFault(
    "not_text",
    "en textfil",
    "Filen är ingen textfil. Exportera den på nytt ur systemet, som CSV eller Excel (.xlsx).",
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strict("utf-16be", bytes);
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 2000);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 4) return strict("utf-16le", bytes);
  if (even > sample.length / 5 && odd < even / 4) return strict("utf-16be", bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20's TextDecoder reads windows-1252 as Latin-1, without fault: the difference is put in here. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] as string);
}

function strict(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault(
      "broken_encoding",
      "hel text i UTF-8, UTF-16 eller Windows-1252",
      "Filens tecken är avbrutna eller blandade. Exportera den på nytt, helst som UTF-8.",
    );
  }
}
