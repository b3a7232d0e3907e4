import { type Day, day } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import { hubKeeper } from "./hub-keeper.js";
import type { Portfolio } from "./model.js";
import { sharedSheet } from "./shared-sheet.js";
import type { Sheet } from "./tabulate.js";

type List = {
  source: string;
  sheet: string;
  file: string;
  deliveries: readonly string[];
  /** lays out what the keeper of a hub's list knew of it on a day; without rows nothing is sent */
  lay: (hub: string, on: Day) => Sheet;
};

/** Writes a list that one municipality of each hub keeps for all of them: a workbook on each day. */
export async function sharedList(
  portfolio: Portfolio,
  { source, sheet, file, deliveries, lay }: List,
): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const hub of new Set(portfolio.municipalities.flatMap((one) => one.hub ?? []))) {
    const keeper = hubKeeper(portfolio.municipalities, hub);
    for (const on of deliveries.map(day)) {
      const laid = lay(hub, on);
      if (keeper === null || laid.rows.length === 0) continue;
      const sender = { source, municipality_code: keeper.code, is_workbook: true, has_title: true };
      files.push(await sharedSheet(sender, on, { sheet, file }, laid));
    }
  }
  return files;
}
