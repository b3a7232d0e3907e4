import { planner } from "../sources/planner.js";
import { iso, monthEnds } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Idea, Municipality, Portfolio } from "./model.js";
import { styled, styles } from "./planner-styles.js";
import { noticesOf, taskOf } from "./planner-tasks.js";
import { tableOf, tabulate } from "./tabulate.js";
import { xlsxBytes } from "./xlsx-bytes.js";

const table = tableOf(planner, "planner_tasks");
/** Mariestad's plan of December 2018 has lost a task, which is back three months later. */
const lostTask = "1493 2018-12-31";

/** Writes the series of quarterly plan exports: each shows the present only. */
export async function writePlanner(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities) {
    const style = styles[municipality.code];
    if (!style || municipality.board !== "planner") continue;
    const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
    for (const on of exportDays(portfolio, municipality, own)) {
      const records = [
        ...noticesOf(municipality, portfolio.started),
        ...own
          .filter((idea) => idea.day <= on)
          .map((idea) => taskOf(portfolio.seed, idea, on, style)),
      ];
      if (`${municipality.code} ${iso(on)}` === lostTask) records.splice(4, 1);
      const { headings, rows } = tabulate(table, styled(records, style), style.language);
      const titles = style.titles(`Idétavla ${municipality.name}`, iso(on));
      const sheet = style.language === "sv" ? "Uppgifter" : "Tasks";
      const bytes = await xlsxBytes(sheet, [...titles, headings, ...rows]);
      files.push(delivered("planner", municipality.code, on, "idetavla.xlsx", bytes));
    }
  }
  return files;
}

/** Who hands in by a form has a plan beside it from the first idea on; others as long as stages are seen. */
function exportDays({ started, as_of }: Portfolio, { box, visible }: Municipality, own: Idea[]) {
  if (box === "ideabox") return visible === "always" ? [] : visible;
  const first = Math.min(as_of, ...own.map(({ day }) => day));
  return monthEnds(started, as_of, 3).filter((on) => on >= first);
}
