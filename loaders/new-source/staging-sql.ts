import type { Proposal } from "./proposal.js";

/** Writes the staging model of a proposed source: its columns as they are, to be renamed and cast. */
export function stagingSql({ code, name, fields }: Proposal): string {
  const kept = fields.filter(({ kind }) => kind !== "dropped").map((field) => field.name);
  const isOwn = kept.includes("municipality_code");
  const columns = [
    ...["file_id", "row_number", "source"],
    isOwn ? "delivered_by" : "delivered_by as municipality_code",
    "delivery_date",
    ...kept,
  ];
  return `-- One row per row of ${name.replace(/\s+/g, " ")} in each delivery.
select
${columns.map((column) => `    ${column}`).join(",\n")}
from raw.${code}
`;
}
