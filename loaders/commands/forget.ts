import { existsSync } from "node:fs";
import { dataFolders } from "../warehouse/data-folders.js";
import { FORGOTTEN } from "../warehouse/forgotten.js";
import { municipalitiesOf } from "../warehouse/plan-load.js";
import { pseudonymsIn, tablesWith } from "../warehouse/pseudonyms.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS, loadShown, warehouseOf } from "./load.js";
import { options } from "./options.js";
import { writeList } from "./write-list.js";

/**
 * `forget`: takes a municipality's persons out of the warehouse, and keeps them out of every later load of what it had
 * delivered by today.
 */
export const forget: Command = async (args) => {
  const { values, positionals } = options(args, {
    options: LOAD_OPTIONS,
    allowPositionals: true,
  });
  const [code] = positionals;
  const folders = dataFolders(values.data);
  const lists = await readReferenceLists(folders.reference);
  const name = municipalitiesOf(lists).get(code ?? "");
  if (code === undefined || name === undefined) {
    throw new WrongUse(
      "Ange kommunkoden för den kommun vars personer ska glömmas, till exempel: npm run forget -- 1496",
    );
  }
  const warehouse = warehouseOf(values);
  const known = existsSync(warehouse) ? await pseudonymsIn(warehouse, code) : [];
  const today = new Date().toISOString().slice(0, 10);
  const others = (lists.get(FORGOTTEN)?.rows ?? []).filter((row) => row.municipality_code !== code);
  const rows = [...others, { municipality_code: code, forgotten_on: today }].sort((a, b) =>
    String(a.municipality_code).localeCompare(String(b.municipality_code), "en"),
  );
  const list = await writeList(folders.reference, lists, FORGOTTEN, rows);
  await loadShown(values);
  const left = await tablesWith(
    warehouse,
    known.map(({ person_id }) => person_id),
  );
  if (left.length > 0) throw new Error(`persons left of ${code}: ${left.join(", ")}`);
  process.stderr.write(
    [
      `${name}: ${known.length} personer är borttagna ur lagret, och ingen tabell har någon av dem kvar.`,
      `De läses inte in igen: ${list} säger att allt som kommunen har lämnat till och med ${today} ska läsas utan personer. Nyare leveranser läses som vanligt; ta bort raden för att läsa de gamla igen.`,
      `Filerna i ${folders.exports} rörs inte. Radera dem där de förvaras om även de ska bort, och bygg om sidorna med npm run build.\n`,
    ].join("\n"),
  );
  return 0;
};
