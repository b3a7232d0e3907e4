import { iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { referenceList } from "./reference-list.js";

/** Writes the innovation programmes as the reference list that stands in for the project's own. */
export function writeRuns(portfolio: Portfolio): ExportedFile {
  const rows = portfolio.runs.map((run) => [
    ...[run.run_code, run.name, run.hub_code, iso(run.started)],
    ...[run.ended === null ? "" : iso(run.ended), run.status],
  ]);
  return referenceList(
    "programme_runs",
    "run_code,name,hub_code,started_on,ended_on,status,source,note",
    rows,
  );
}
