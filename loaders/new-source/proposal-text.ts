import { decisionsOf } from "./decisions.js";
import type { Proposal } from "./proposal.js";

/** Tells, in Swedish, what a proposal says of an export, what is written, and what a human must decide. */
export function proposalText(proposal: Proposal, written: readonly string[]): string {
  const { code, name, file, fields } = proposal;
  const form = {
    csv: `CSV, ${file.encoding}, avgränsad med ${file.delimiter === "\t" ? "tabb" : `'${file.delimiter}'`}`,
    xlsx: `Excel, blad '${file.sheet.name}'`,
    json: `JSON, ${file.list.join(".") || "en lista"}`,
  }[file.format];
  const place = file.format === "json" ? "" : `, rubriker på rad ${file.header + 1}`;
  const rows = file.sheet.rows.length - file.header - 1;
  return [
    `Förslag till ${name} (${code}): ${form}${place}, ${rows} rader.`,
    "",
    "Kolumner:",
    ...fields.map(({ column, name, kind, key, required }) => {
      const marks = [key ? "nyckel" : required ? "krävs" : ""].filter(Boolean).join("");
      return `  '${column.heading}' → ${name}: ${kind}${marks ? `, ${marks}` : ""}`;
    }),
    "",
    "Skrivet:",
    ...written.map((path) => `  ${path}`),
    "",
    "Att avgöra:",
    ...decisionsOf(proposal).map((decision, index) => `  ${index + 1}. ${decision}`),
    "",
  ].join("\n");
}
