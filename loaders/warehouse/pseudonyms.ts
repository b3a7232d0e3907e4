import { resolve } from "node:path";
import { duckdbEngine } from "./duckdb-engine.js";
import { literal, quoted } from "./quoted.js";

/** Lists the pseudonyms of a warehouse: of all its persons, or of those of one municipality. */
export async function pseudonymsIn(warehouse: string, municipality_code?: string) {
  const engine = await duckdbEngine(warehouse, { readOnly: true });
  try {
    const only =
      municipality_code === undefined
        ? ""
        : `where municipality_code = ${literal(municipality_code)}`;
    const rows = await engine.extract(
      `select distinct person_id, municipality_code from marts.persons ${only}`,
    );
    return rows.map((row) => ({
      person_id: String(row.person_id),
      municipality_code: String(row.municipality_code),
    }));
  } finally {
    await engine.close();
  }
}

/** Finds the tables of a warehouse in which any of some pseudonyms stands, in any text column, alone or among other words. */
export async function tablesWith(warehouse: string, pseudonyms: string[]): Promise<string[]> {
  const engine = await duckdbEngine(":memory:");
  try {
    await engine.load(
      { schema: "wanted", name: "pseudonyms", columns: [{ name: "id", type: "text" }] },
      pseudonyms.map((id) => ({ id })),
    );
    await engine.run(`attach ${literal(resolve(warehouse))} as checked (read_only)`);
    const columns = await engine.extract(`
      select schema_name, table_name, string_agg(column_name, chr(10) order by column_index) as names
      from duckdb_columns()
      where database_name = 'checked' and data_type = 'VARCHAR' and not internal
          and schema_name || '.' || table_name not in (
              select schema_name || '.' || view_name from duckdb_views() where database_name = 'checked'
          )
      group by schema_name, table_name
      order by schema_name, table_name`);
    const found: string[] = [];
    for (const { schema_name, table_name, names } of columns) {
      const table = `${schema_name}.${table_name}`;
      const texts = String(names)
        .split("\n")
        .map((name) => quoted(name));
      const [row] = await engine.extract(`
        with tokens as (
            select unnest(regexp_extract_all(concat_ws(' ', ${texts}), '[0-9a-f]{32}')) as token
            from checked.${quoted(String(schema_name), String(table_name))}
        )
        select count(*) as hits from tokens
        where token in (select id from wanted.pseudonyms)`);
      if (Number(row?.hits) > 0) found.push(table);
    }
    return found;
  } finally {
    await engine.close();
  }
}
