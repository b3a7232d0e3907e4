import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { referenceList } from "./reference-list.js";

const steps = ["not_started", "planned", "established", "tested", "in_operation"] as const;
const evidence = [
  "",
  "",
  "Beslut om arbetssätt (exempel)",
  "Utvärdering av prövotiden (exempel)",
  "Rutin i ledningssystemet (exempel)",
] as const;
/** How many steps Skaraborg's municipalities have taken, in the order of their codes: twelve have a structure. */
const taken = [5, 5, 4, 3, 5, 2, 5, 4, 5, 5, 4, 5, 1, 3, 3];
/** This one says that its structure is established, but has nothing to show for it. */
const unproven = 14;

/** Writes how far the local structure of each of Skaraborg's municipalities has come, step by step. */
export function writeStructures({ municipalities }: Portfolio): ExportedFile {
  const own = municipalities
    .filter(({ hub }) => hub === "skaraborg")
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = own.flatMap(({ code }, place) =>
    steps
      .slice(0, taken[place] ?? 0)
      .map((status, step) => [
        ...[code, status, day(place, step)],
        place === unproven ? "" : (evidence[step] ?? ""),
      ]),
  );
  return referenceList(
    "structures",
    "municipality_code,status,happened_on,evidence,source,note",
    rows,
  );
}

/** The first step is taken in the winter of 2016, each of the others half a year later or more. */
function day(place: number, step: number): string {
  if (step === 0) return "2016-12-15";
  const months = step * 7 + (place % 5);
  const year = 2017 + Math.floor(months / 12);
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}-15`;
}
