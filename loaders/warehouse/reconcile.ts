import { SCREENED } from "../read/screen/screened-table.js";
import type { ReadResult } from "../read/types.js";
import type { Engine, Table } from "./engine.js";
import { quoted } from "./quoted.js";

/** Throws unless every row of a file ended as accepted, refused or ignored, and the accepted ones are here. */
export function requireReconciled(file: string, result: ReadResult): void {
  const { rows, accepted, refused, ignored, ignored_by, tables } = result;
  const given = Object.values(tables).reduce((sum, each) => sum + each.length, 0);
  const ruled = ignored_by.reduce((sum, each) => sum + each.rows, 0);
  if (accepted + refused + ignored !== rows) {
    fail(
      file,
      `${accepted} godkända + ${refused} underkända + ${ignored} utelämnade ≠ ${rows} rader`,
    );
  }
  if (given !== accepted) fail(file, `${accepted} godkända rader men ${given} lästa`);
  if (ruled !== ignored) fail(file, `${ignored} utelämnade rader men ${ruled} med en regel`);
}

/** Throws unless each file of the warehouse has the rows that it says were accepted: read one by one, or screened. */
export async function requireRowsStored(
  engine: Engine,
  tables: Table[],
  screened: Iterable<string> = [],
): Promise<void> {
  const stored = [
    ...tables.map(({ schema, name }) => `select file_id from ${quoted(schema, name)}`),
    ...Array.from(
      screened,
      (name) => `select file_id from ${quoted(SCREENED, name)} where is_sure`,
    ),
  ].join(" union all ");
  const [wrong] = await engine.extract(`
    with stored as (select file_id, count(*) as row_count from (${stored}) as rows group by file_id)
    select raw.files.file, accepted_count, coalesce(stored.row_count, 0) as stored_count
    from raw.files left join stored on raw.files.file_id = stored.file_id
    where accepted_count <> coalesce(stored.row_count, 0)
        or accepted_count + refused_count + ignored_count <> raw.files.row_count
    order by raw.files.file limit 1`);
  if (wrong) {
    fail(
      String(wrong.file),
      `${wrong.accepted_count} godkända rader men ${wrong.stored_count} lagrade`,
    );
  }
}

function fail(file: string, difference: string): never {
  throw new Error(`Inläsningen går inte ihop för ${file}: ${difference}. Inget lager är skrivet.`);
}
