import { Unzip, UnzipInflate } from "fflate";
import { FileFault } from "./fault.js";
import { limits } from "./limits.js";

/** One piece of zeros unpacks to a thousand times its size: small pieces keep it small. */
const chunk = 16 * 1024;

/**
 * Unpacks a workbook's XML parts under the limits, counting what really comes out:
 * what the archive's own headers claim is never believed. Throws a FileFault for a bomb or a cut file.
 */
export function unpackWorkbook(bytes: Uint8Array): Record<string, Uint8Array> {
  if (!hasDirectory(bytes)) throw broken();
  const parts = new Map<string, Uint8Array[]>();
  let open = 0;
  let entries = 0;
  let unpacked = 0;
  let read = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.zip_entries) throw bomb();
    if (!/\.xml(?:\.rels)?$/.test(file.name)) return;
    if (parts.has(file.name)) throw broken();
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    open += 1;
    file.ondata = (error, piece, final) => {
      if (error) throw error instanceof FileFault ? error : broken();
      unpacked += piece.length;
      if (unpacked > limits.zip_bytes || isBomb(unpacked, read)) throw bomb();
      pieces.push(piece);
      if (final) open -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      const piece = bytes.subarray(start, start + chunk);
      read += piece.length;
      unzip.push(piece, start + chunk >= bytes.length);
    }
  } catch (error) {
    throw error instanceof FileFault ? error : broken();
  }
  if (open > 0 || parts.size === 0) throw broken();
  return Object.fromEntries([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > limits.zip_ratio_from_bytes && unpacked / packed > limits.zip_ratio;
}

/** A whole archive ends with its directory: `PK\5\6` and at most 64 kB of comment. */
function hasDirectory(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 66_000)));
  return tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1") !== -1;
}

function broken(): FileFault {
  return new FileFault(
    "broken_workbook",
    "en hel Excel-fil (.xlsx)",
    "Excel-filen är avbruten eller trasig. Öppna den i Excel, spara den på nytt som .xlsx och skicka den igen.",
  );
}

function bomb(): FileFault {
  const megabytes = Math.round(limits.zip_bytes / 1024 / 1024);
  return new FileFault(
    "workbook_too_large",
    `högst ${megabytes} MB uppackad och högst ${limits.zip_ratio} gånger sin packade storlek`,
    "Excel-filen packas upp till något orimligt stort. Ta bort tomma rader, kolumner och blad och spara den på nytt.",
  );
}
