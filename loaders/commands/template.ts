import { writeFile } from "node:fs/promises";
import { templateWorkbook } from "../generate/template-workbook.js";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { municipalitiesOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/** `template`: writes a workbook to fill in for a source, with drop-down lists made from its contract. */
export const template: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: { out: { type: "string" }, data: { type: "string" } },
  });
  const [code = "", ...rest] = positionals;
  if (code === "" || rest.length > 0 || !values.out) {
    throw new WrongUse("Ange en källa och en fil: npm run template -- KÄLLA --out FIL");
  }
  const filled = Object.values(sources).filter(isFilledIn);
  const source = filled.find((each) => each.code === code);
  if (!source) {
    const names = filled.map((each) => each.code).join(", ");
    throw new WrongUse(`Det finns ingen mall för ${code}. Välj en av ${names}.`);
  }
  const lists = await readReferenceLists(dataFolders(values.data).reference);
  const names = [...municipalitiesOf(lists).values()];
  await writeFile(values.out, await templateWorkbook(source, names));
  process.stderr.write(`Mallen för ${source.name} är skriven i ${values.out}.\n`);
  return 0;
};

/** Sheets that people keep by hand; what a system exports needs no template. */
function isFilledIn({ code }: { code: string }): boolean {
  return ["adoption", "benefits", "costs", "maturity", "meetings", "network", "training"].includes(
    code,
  );
}
