import { wordsOf } from "../read/contract.js";
import { forms } from "../sources/forms.js";
import { iso } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import { filledColumns } from "./filled-columns.js";
import type { Idea, Portfolio } from "./model.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";
import { xlsxBytes } from "./xlsx-bytes.js";

const table = tableOf(forms, "form_responses");
const roles = wordsOf(table, "role");
const minute = 60_000;
/** The workbook of June 2019 has a second header: somebody has pasted two exports together. */
const pastedTogether = "2019-06-30";

/** Writes the exports of the idea forms: every answer so far, the questions as headings. */
export async function writeForms(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities.filter(({ box }) => box === "forms")) {
    const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
    for (const on of municipality.deliveries) {
      const known = own.filter((idea) => idea.day <= on);
      if (known.length === 0) continue;
      const { headings, rows } = filledColumns(tabulate(table, known.map(recordOf)));
      if (iso(on) === pastedTogether) rows.splice(Math.ceil(rows.length / 2), 0, headings);
      const bytes = await xlsxBytes("Idéformulär", [headings, ...rows]);
      files.push(delivered("forms", municipality.code, on, "ideformular.xlsx", bytes));
    }
  }
  return files;
}

function recordOf(idea: Idea): Record<string, Cell> {
  const completed = new Date((idea.day * 1440 + idea.minute) * minute);
  const [giver] = idea.givers;
  return {
    response_id: Number(idea.number.replace(/\D/g, "")),
    started_at: new Date(completed.getTime() - 7 * minute),
    completed_at: completed,
    person_id: giver?.email ?? "anonymous",
    ...{ title: idea.title, description: idea.description, unit: idea.unit },
    role: roles[idea.origin] ?? null,
    sex: giver?.answer ?? null,
    challenges: `${idea.challenge};`,
  };
}
