import { planner } from "../sources/planner.js";
import { type Day, iso } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Idea, Municipality, Portfolio, Stage } from "./model.js";
import { randomStream } from "./random.js";
import { stageWords } from "./stage-words.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";
import { openedDay, stageAt } from "./timeline.js";
import { xlsxBytes } from "./xlsx-bytes.js";

type Style = {
  language: "sv" | "en";
  dates: "cells" | "iso" | "american";
  titles: (plan: string, on: string) => Cell[][];
};

const english: Style["titles"] = (plan, on) => [["Plan name", plan], ["Date of export", on], []];
const styles: Record<string, Style> = {
  "1496": { language: "en", dates: "cells", titles: english },
  "1493": {
    language: "sv",
    dates: "iso",
    titles: (plan, on) => [[`Plannamn: ${plan}`], [`Exportdatum: ${on}`], []],
  },
  "1499": { language: "en", dates: "american", titles: english },
};
/** Mariestad's plan of December 2018 has lost a task, which is back three months later. */
const lostTask = "1493 2018-12-31";
const ends: readonly Stage[] = ["implemented", "retired", "rejected", "withdrawn", "referred"];
const table = tableOf(planner, "planner_tasks");

/** Writes the series of quarterly plan exports: each shows the present only. */
export async function writePlanner(portfolio: Portfolio): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const municipality of portfolio.municipalities) {
    const style = styles[municipality.code];
    if (!style || municipality.visible === "always") continue;
    const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
    for (const on of municipality.visible) {
      const records = [
        ...notices(municipality, portfolio.started),
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

/** Two cards that explain the board and are no ideas. */
function notices(municipality: Municipality, created: Day): Record<string, Cell>[] {
  return ["Så arbetar vi med tavlan", "Kalender för idéträffar"].map((task_name, index) => ({
    task_id: `Information${municipality.code}x${index + 1}`,
    task_name,
    bucket: stageWords("planner")("not_a_stage"),
    created_date: created + index,
  }));
}

function taskOf(seed: number, idea: Idea, on: Day, style: Style): Record<string, Cell> {
  const random = randomStream(seed, `task ${idea.municipality.code} ${idea.number}`);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const task_id = Array.from({ length: 28 }, () => random.pick([...letters])).join("");
  const stage = stageAt(idea.events, on) ?? "captured";
  const opened = openedDay(idea.events);
  const start_date = opened !== null && opened <= on ? opened : null;
  const done = ends.includes(stage)
    ? (idea.events.find((event) => event.stage === stage)?.day ?? null)
    : null;
  const progress = done !== null ? 2 : start_date !== null ? 1 : 0;
  const due_date = start_date === null ? null : start_date + 180;
  return {
    task_id,
    task_name: `[${idea.number}] ${idea.title}`,
    bucket: stageWords("planner")(stage),
    progress: (style.language === "sv"
      ? ["Inte startad", "Pågår", "Slutförd"]
      : ["Not started", "In progress", "Completed"])[progress] as string,
    priority: style.language === "sv" ? "Medel" : "Medium",
    assigned_to: start_date === null ? null : `Exempelperson ${random.integer(1, 40)}`,
    created_by: `Exempelperson ${random.integer(1, 40)}`,
    created_date: idea.day,
    ...{ start_date, due_date, completed_date: done },
    late: due_date !== null && due_date < on && done === null ? "true" : "false",
    completed_by: done === null ? null : `Exempelperson ${random.integer(1, 40)}`,
    description: idea.description,
    labels: idea.area,
  };
}

/** Writes the days the way the user's language does: date cells, ISO text, or month first. */
function styled(records: Record<string, Cell>[], style: Style): Record<string, Cell>[] {
  const columns = ["created_date", "start_date", "due_date", "completed_date"];
  const days = records.flatMap((record) => columns.map((name) => record[name]));
  const decides = days.some((on) => typeof on === "number" && Number(iso(on).slice(8)) > 12);
  const write = (on: Day): Cell => {
    if (style.dates === "cells") return new Date(on * 86_400_000);
    const [year = "", month, date] = iso(on).split("-");
    // month first only when the file itself says so: a day over 12
    return style.dates === "iso" || !decides ? iso(on) : `${Number(month)}/${Number(date)}/${year}`;
  };
  return records.map((record) => {
    const dates = columns.map((name) => {
      const on = record[name];
      return [name, typeof on === "number" ? write(on) : null] as const;
    });
    return { ...record, ...Object.fromEntries(dates) };
  });
}
