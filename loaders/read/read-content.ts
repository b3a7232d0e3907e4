import { decodeText } from "./decode-text.js";
import { FileFault } from "./fault.js";
import { limits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import { readJson } from "./read-json.js";
import { readXlsx } from "./read-xlsx.js";
import { sniffDelimiter } from "./sniff-delimiter.js";
import type { Sheet, Source } from "./types.js";

export type Content =
  | { format: "csv" | "xlsx"; sheets: Sheet[] }
  | { format: "json"; document: unknown };

/**
 * Reads bytes by what they are, whatever the file is called: a workbook, a JSON document or separated text.
 * Throws a FileFault when they are empty, too many or none of these.
 */
export async function readContent(
  bytes: Uint8Array | null,
  source: Source,
  sources: readonly Source[],
): Promise<Content> {
  if (bytes === null) throw tooLarge();
  if (startsWith(bytes, [0x50, 0x4b])) return { format: "xlsx", sheets: await readXlsx(bytes) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldWorkbook();
  const text = decodeText(bytes);
  if (text.trim() === "") throw empty();
  if (/^\s*[[{]/.test(text)) {
    return { format: "json", document: readJson(text) };
  }
  const delimiter = sniffDelimiter(text, source, sources);
  return { format: "csv", sheets: [readCsv(text, delimiter)] };
}

function startsWith(bytes: Uint8Array, signs: number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}

function empty(): FileFault {
  return new FileFault(
    "empty_file",
    "en fil med rader",
    "Filen är tom. Exportera den på nytt ur systemet och skicka den igen.",
  );
}

function tooLarge(): FileFault {
  const megabytes = limits.file_bytes / 1024 / 1024;
  return new FileFault(
    "file_too_large",
    `högst ${megabytes} MB`,
    `Filen är större än ${megabytes} MB. Kontrollera att det är rätt fil, eller dela upp den.`,
  );
}

function oldWorkbook(): FileFault {
  return new FileFault(
    "old_or_locked_workbook",
    "en Excel-fil (.xlsx) utan lösenord",
    "Filen är en äldre Excel-fil (.xls) eller skyddad med lösenord. Öppna den i Excel och spara den som .xlsx utan lösenord.",
  );
}
