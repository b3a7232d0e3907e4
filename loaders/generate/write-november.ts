import { group } from "d3";
import { november } from "../sources/november.js";
import { day } from "./civil-day.js";
import { csvBytes } from "./csv-bytes.js";
import { novembers } from "./draw-staff.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Employment, Portfolio } from "./model.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(november, "november_employments");
/** These systems keep the code as a number: its zero is gone. */
const withoutZero = new Set(["0512", "0604"]);

/** Writes the HR system's November files: no header, a row for each employment. */
export function writeNovember(portfolio: Portfolio): ExportedFile[] {
  const staff = group(
    portfolio.employments,
    (one) => one.municipality,
    (one) => one.year,
  );
  return portfolio.municipalities.flatMap((municipality) =>
    novembers.map((year) => {
      const employments = staff.get(municipality)?.get(year) ?? [];
      const { rows } = tabulate(table, employments.map(recordOf));
      const bytes = csvBytes(rows, "windows-1252");
      const on = day(`${year}-11-30`);
      return delivered("november", municipality.code, on, "novemberstatistik.csv", bytes);
    }),
  );
}

function recordOf(one: Employment): Record<string, Cell> {
  const { code } = one.municipality;
  return {
    municipality_code: withoutZero.has(code) ? String(Number(code)) : code,
    district: null,
    organisation_number: "212000-0000",
    ...{ workplace: one.workplace, operating_area: one.area, basis: one.basis },
    ...{ person_id: one.personal_number, name: one.name, aid_code: one.aid_code },
    employment_rate: one.rate,
    measured_on: `${one.year}-11-01`,
  };
}
