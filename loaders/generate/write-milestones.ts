import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { referenceList } from "./reference-list.js";

type Row = [milestone: string, reached: string, ended: string, evidence: string];

/** Skaraborg's way to ordinary operation, which ends with the project; Sundsvall's, which goes on. */
const ways: Record<string, Row[]> = {
  skaraborg: [
    ["established", "2017-03-01", "", "Styrgruppens beslut (exempel)"],
    ["staffed", "2017-02-01", "", "Anställningsbeslut (exempel)"],
    ["financed", "2016-11-01", "2020-06-30", "Projektbudget (exempel)"],
    ["in_operation", "2019-10-01", "", "Överlämningsprotokoll (exempel)"],
    ["discontinued", "2020-06-30", "", "Styrgruppens beslut (exempel)"],
  ],
  sundsvall: [
    ["established", "2017-06-01", "", "Beslut i kommunstyrelsen (exempel)"],
    ["staffed", "2017-06-01", "", "Anställningsbeslut (exempel)"],
    ["financed", "2020-01-01", "", "Budgetbeslut (exempel)"],
  ],
};
/** These pay for the sluice beside the project's own money, the last of them for one year only. */
const paying: Record<string, readonly string[]> = {
  skaraborg: ["1494", "1495", "1496", "1498", "1499", "1470"],
  sundsvall: ["2281", "2280"],
};

/** Writes what has been reached on the way from a project to ordinary operation, and who pays. */
export function writeMilestones({ municipalities }: Portfolio): ExportedFile {
  const hubs = Object.keys(ways).filter((code) => municipalities.some(({ hub }) => hub === code));
  const rows = hubs.flatMap((hub) => [
    ...(ways[hub] ?? []).map(([milestone, reached, ended, evidence]) => [
      ...[hub, milestone, "", reached, ended, evidence],
    ]),
    ...(paying[hub] ?? []).map((code, place, all) => [
      ...[hub, "pays", code, "2019-01-01", place === all.length - 1 ? "2019-12-31" : ""],
      "Budgetbeslut (exempel)",
    ]),
  ]);
  return referenceList(
    "milestones",
    "hub_code,milestone,municipality_code,reached_on,ended_on,evidence,source,note",
    rows,
  );
}
