import { wordsOf } from "../read/contract.js";
import { training } from "../sources/training.js";
import { type Day, day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import { filledColumns } from "./filled-columns.js";
import type { Participation, Portfolio } from "./model.js";
import { sharedSheet } from "./shared-sheet.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(training, "training_participants");
const words = { role: wordsOf(table, "role"), status: wordsOf(table, "status") };
const deliveries = ["2018-12-31", "2020-06-30"];
const workbooks = new Set(["1494", "1496"]);

/** Writes the course system's lists: each municipality its own participants, those under way too. */
export async function writeTraining(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities) {
    const { code } = municipality;
    const own = portfolio.participations.filter((one) => one.municipality === municipality);
    for (const on of deliveries.map(day)) {
      const records = own.filter((one) => one.started <= on).map((one) => recordOf(one, on));
      if (records.length === 0) continue;
      const is_workbook = workbooks.has(code);
      const sender = { source: "training", municipality_code: code, is_workbook, has_title: true };
      const name = { sheet: "Deltagare", file: "kurser" };
      files.push(await sharedSheet(sender, on, name, filledColumns(tabulate(table, records))));
    }
  }
  return files;
}

function recordOf(one: Participation, on: Day): Record<string, Cell> {
  const isEnded = one.ended <= on;
  return {
    course: "Förändringsledning",
    occasion: `Omgång ${one.cohort + 1}`,
    started_on: iso(one.started),
    email_id: one.person.email,
    sex: one.person.answer,
    role: words.role[one.role] ?? null,
    unit: one.unit,
    status: words.status[isEnded ? one.status : "running"] ?? null,
    completed_date: isEnded ? iso(one.ended) : null,
  };
}
