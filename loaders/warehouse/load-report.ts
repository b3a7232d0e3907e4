import type { Engine } from "./engine.js";

/** What a load answers with; `load --json` prints it as it is. */
export type LoadReport = {
  as_of: string;
  sources: {
    source: string;
    municipality_code: string;
    delivery: string | null;
    file: string;
    sha256: string;
    rows: number;
    accepted: number;
    refused: number;
    ignored: number;
    seconds: number;
  }[];
  refusals: {
    file: string;
    sheet: string | null;
    row: number | null;
    column: string | null;
    code: string;
    message: string;
  }[];
  marts: Record<string, number>;
  issues: Record<string, number>;
};

/** Reads the report of a load from the warehouse that it wrote. */
export async function loadReport(engine: Engine, rows: Map<string, number>): Promise<LoadReport> {
  const [run] = await engine.extract("select as_of from raw.run");
  const sources = await engine.extract(`
    select source, municipality_code, delivery_date as delivery, file, sha256, row_count as rows,
        accepted_count as accepted, refused_count as refused, ignored_count as ignored, seconds
    from raw.files order by file_id`);
  const refusals = await engine.extract(`
    select file, sheet, row_number as row, column_name as column, code, message
    from raw.refusals inner join raw.files on raw.refusals.file_id = raw.files.file_id
    order by raw.files.file_id, row_number nulls first, column_name nulls first, code`);
  const issues = rows.has("marts.data_issues")
    ? await engine.extract(
        "select rule, count(*) as rows from marts.data_issues group by rule order by rule",
      )
    : [];
  const marts = [...rows].filter(([table]) => table.startsWith("marts.")).sort();
  return {
    as_of: String(run?.as_of),
    sources: sources as LoadReport["sources"],
    refusals: refusals as LoadReport["refusals"],
    marts: Object.fromEntries(marts.map(([table, count]) => [table.slice("marts.".length), count])),
    issues: Object.fromEntries(
      issues.map(({ rule, rows }) => [rule, rows]),
    ) as LoadReport["issues"],
  };
}
