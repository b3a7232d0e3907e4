import { wordsOf } from "../read/contract.js";
import { adoption } from "../sources/adoption.js";
import { type Day, day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Adoption, Portfolio } from "./model.js";
import { sharedSheet } from "./shared-sheet.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(adoption, "adoptions");
const words = { role: wordsOf(table, "role"), reuse_type: wordsOf(table, "reuse_type") };
const deliveries = ["2018-12-31", "2019-12-31", "2020-06-30"];
/** These send the workbook, where the code is a number without its zero; the rest a CSV with names. */
const workbooks = new Set(["1494", "1496", "2281", "0687"]);
/** Lidköping's sheet of December 2019 has a role that nobody agreed on. */
const fault = { place: "1494 2019-12-31", role: "Följare" };

/** Writes the adoption register: each municipality its own rows, the whole list each time. */
export async function writeAdoption(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities) {
    const { code } = municipality;
    const own = portfolio.adoptions.filter((one) => one.municipality === municipality);
    for (const on of deliveries.map(day)) {
      const records = own.filter((one) => one.decided <= on).map((one) => recordOf(one, on));
      if (records.length === 0) continue;
      if (`${code} ${iso(on)}` === fault.place) {
        records[0] = { ...records[0], role: fault.role };
      }
      const sender = {
        source: "adoption",
        municipality_code: code,
        is_workbook: workbooks.has(code),
      };
      const name = { sheet: "Införanden", file: "inforanden" };
      files.push(await sharedSheet(sender, on, name, tabulate(table, records)));
    }
  }
  return files;
}

function recordOf(one: Adoption, on: Day): Record<string, Cell> {
  const { code, name } = one.municipality;
  const shown = (at: Day | null): Cell =>
    at === null || at > on ? null : new Date(at * 86_400_000);
  return {
    innovation_id: one.innovation_id,
    innovation_name: one.idea.title,
    origin_case: `${one.idea.municipality.code}-${one.idea.number}`,
    municipality_code: workbooks.has(code) ? Number(code) : name,
    role: words.role[one.role] ?? null,
    decided_date: shown(one.decided),
    in_use_date: shown(one.in_use),
    ended_date: shown(one.ended),
    reuse_type: words.reuse_type[one.reuse_type] ?? null,
  };
}
