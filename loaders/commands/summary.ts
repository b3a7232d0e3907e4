import type { Loaded } from "../warehouse/load.js";

const SHOWN = 10;

/** Sums up a load for the one who ran it: what was read, what was refused and where to look. */
export function summary({ report, read, unchanged, refused_whole, is_synthetic }: Loaded): string {
  const { sources, refusals, issues, as_of } = report;
  const total = (count: "rows" | "accepted" | "refused" | "ignored") =>
    sources.reduce((sum, file) => sum + file[count], 0).toLocaleString("sv-SE");
  const misplaced = sources.length - read - unchanged;
  const lines = [
    `Inläst till och med ${as_of}${is_synthetic ? " (påhittade exempeldata)" : ""}: ${read} filer lästa, ${unchanged} oförändrade${misplaced > 0 ? `, ${misplaced} felplacerade` : ""}.`,
    `${total("rows")} rader = ${total("accepted")} godkända + ${total("refused")} underkända + ${total("ignored")} utelämnade.`,
  ];
  if (refused_whole === 1) lines.push("En fil är underkänd i sin helhet.");
  if (refused_whole > 1) lines.push(`${refused_whole} filer är underkända i sin helhet.`);
  const noticed = [...refusals].sort((a, b) => Number(a.row !== null) - Number(b.row !== null));
  for (const { file, sheet, row, column, message } of noticed.slice(0, SHOWN)) {
    lines.push(`  ${placeOf({ file, sheet, row, column })}: ${message}`);
  }
  if (noticed.length > SHOWN)
    lines.push(`  … och ${noticed.length - SHOWN} till; alla finns med --json.`);
  const marked = Object.values(issues).reduce((sum, rows) => sum + rows, 0);
  if (marked > 0) lines.push(`${marked} uppgifter att se över (datakvalitet).`);
  return `${lines.join("\n")}\n`;
}

type Place = { file: string; sheet: string | null; row: number | null; column: string | null };

/** Says where in a file something stands: `idelada.csv, blad Idéer, rad 14, kolumn Steg`. */
export function placeOf({ file, sheet, row, column }: Place): string {
  return [
    file,
    sheet === null ? "" : `blad ${sheet}`,
    row === null ? "" : `rad ${row}`,
    column === null ? "" : `kolumn ${column}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
