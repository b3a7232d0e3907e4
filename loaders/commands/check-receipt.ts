import { existsSync, realpathSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Finding } from "../check/findings.js";
import { NoReceipt, receiptOf } from "../check/receipt/receipt.js";
import { FileFault } from "../read/fault.js";
import { openFile } from "../read/open-file.js";
import type { ReadContext, ReadResult, Source } from "../read/types.js";
import { WrongUse } from "../warehouse/wrong-use.js";

/** Refuses a receipt that would be written over the sender's own file, or under a name that Excel does not open. */
export function checkReceiptPath(receipt: string, file: string): void {
  // Excel opens a workbook with macros under their own ending only, and no other under it
  const ending = extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(receipt).toLowerCase() !== ending) {
    throw new WrongUse(`Kvittot blir en Excel-fil: låt namnet efter --receipt sluta på ${ending}.`);
  }
  const own = existsSync(receipt) ? realpathSync(receipt) : resolve(receipt);
  if (own === realpathSync(file)) {
    throw new WrongUse("Kvittot får inte skrivas över filen. Ange ett annat namn efter --receipt.");
  }
}

/** Writes the receipt of a file, and says on stderr where; or why there can be none. */
export async function writeReceipt(
  receipt: string,
  file: string,
  source: Source,
  context: Pick<ReadContext, "sources">,
  result: ReadResult,
  findings: readonly Finding[],
): Promise<void> {
  try {
    const { bytes } = await openFile(file);
    await writeFile(receipt, await receiptOf(bytes, source, context, result, findings));
    process.stderr.write(`Kvittot är skrivet i ${receipt}.\n`);
  } catch (error) {
    if (error instanceof NoReceipt) throw new WrongUse(`Inget kvitto: ${error.message}`);
    if (!(error instanceof FileFault)) throw error;
    process.stderr.write("Inget kvitto: filen går inte att öppna.\n");
  }
}
