import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Edition, readEdition } from "../editions/read-editions.js";
import { verify as verifyEdition } from "../editions/verify.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/** `verify`: rebuilds an edition and compares every value. Ends with 1 when anything is not as it was sealed. */
export const verify: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: { data: { type: "string" } },
  });
  const [name, ...rest] = positionals;
  if (!name || rest.length > 0) throw new WrongUse("Ange en utgåva: npm run verify -- 2026K3");
  const edition = await editionOf(name, values.data);
  const { values: compared, faults } = await verifyEdition(edition, values.data);
  if (faults.length > 0) {
    process.stderr.write(`Utgåvan ${name} stämmer inte:\n  ${faults.join("\n  ")}\n`);
    return 1;
  }
  process.stderr.write(
    `Utgåvan ${name} är som den förseglades: ${compared.toLocaleString("sv-SE")} värden räknade om, inget skiljer.\nSigill: ${edition.seal}\n`,
  );
  return 0;
};

/** Finds an edition by its name. Error: WrongUse when there is none. */
export function editionOf(name: string, data: string | undefined): Promise<Edition> {
  const folder = join(dataFolders(data).sealed, name);
  if (!/^\d{4}K[1-4](-\d+)?$/.test(name) || !existsSync(join(folder, "manifest.json"))) {
    throw new WrongUse(`Utgåvan ${name} finns inte i ${dataFolders(data).sealed}.`);
  }
  return readEdition(folder);
}
