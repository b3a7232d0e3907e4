/** A raw table of a list and the columns of its contract. */
export type ListTable = { name: string; columns: string[] };

/**
 * Writes the model `staging.row_contents`: a fingerprint of what each row of a list says, whatever
 * delivery, sheet and line it stands in, by which a row that was corrected is told from one that was sent again.
 */
export function rowContentsModel(tables: ListTable[]) {
  const selects = tables.map(({ name, columns }) => {
    const cells = columns.map((column) => `coalesce(cast("${column}" as varchar), chr(1))`);
    return `select
    '${name}' as table_name,
    file_id,
    sheet,
    row_number,
    md5(concat_ws(chr(31), ${cells.join(", ")})) as content
from raw."${name}"`;
  });
  return {
    schema: "staging",
    name: "row_contents",
    sql: `-- One row per row of a list in each delivery, with a fingerprint of what it says.\n${selects.join("\nunion all\n")}\n`,
    file: "loaders/models/staging/row-contents.ts",
  };
}
