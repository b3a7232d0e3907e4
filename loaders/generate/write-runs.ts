import { csvFormatRows } from "d3";
import { iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";

/** Writes the innovation programmes as the reference list that stands in for the project's own. */
export function writeRuns(portfolio: Portfolio): ExportedFile {
  const headings = "run_code,name,hub_code,started_on,ended_on,status,source,note".split(",");
  const rows = portfolio.runs.map((run) => [
    ...[run.run_code, run.name, run.hub_code, iso(run.started)],
    ...[
      run.ended === null ? "" : iso(run.ended),
      run.status,
      "syntetisk",
      "Exempel utan verklig förlaga",
    ],
  ]);
  const text = `${csvFormatRows([headings, ...rows])}\n`;
  return { path: "reference/programme_runs.csv", bytes: Buffer.from(text, "utf8") };
}
