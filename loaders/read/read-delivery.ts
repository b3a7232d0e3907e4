import { countRows } from "./count-rows.js";
import { FileFault } from "./fault.js";
import { ignoreUnfilled } from "./ignore-unfilled.js";
import { openFile } from "./open-file.js";
import { holdsPersonalNumber } from "./personal-number.js";
import { type Content, readContent } from "./read-content.js";
import { readDocument } from "./read-document.js";
import { readSheets } from "./read-sheets.js";
import { Tally } from "./tally.js";
import type { Delivery, ReadContext, ReadResult } from "./types.js";

export type {
  Delivery,
  ReadContext,
  ReadResult,
  Refusal,
  Row,
  StageMap,
  StageMapRow,
} from "./types.js";

/**
 * Reads one export file against its source's contract. Every row ends as accepted, refused or ignored;
 * a file that cannot be read, is another system's or holds a personal number is refused as a whole.
 * Throws only for a developer's mistake: an unknown source, or books that do not add up.
 */
export async function readDelivery(delivery: Delivery, context: ReadContext): Promise<ReadResult> {
  const source = context.sources[delivery.source];
  if (!source) throw new Error(`unknown source: ${delivery.source}`);
  const { sha256, bytes } = await openFile(delivery.path);
  const tables = Object.keys(source.tables);
  let content: Content | null = null;
  try {
    if (holdsPersonalNumber(delivery.file)) throw numberInName();
    content = await readContent(bytes, source, Object.values(context.sources));
    const tally = new Tally(sha256, delivery.file, tables);
    if (content.format === "json") {
      return tally.close(readDocument(content.document, source, delivery, context, tally));
    }
    return tally.close(readSheets(content.sheets, source, delivery, context, tally));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const tally = new Tally(sha256, delivery.file, tables);
    if (error.code === "no_rows" && content && content.format !== "json") {
      ignoreUnfilled(content.sheets, source, tally);
    }
    return tally.refuseWhole(error, content ? countRows(content, source) : 0);
  }
}

function numberInName(): FileFault {
  return new FileFault(
    "personal_number",
    "ett filnamn utan personnummer",
    "Filens namn innehåller ett personnummer. Döp om filen och skicka den igen.",
  );
}
