import { columnsOf, fieldsOf, sources } from "../sources/index.js";
import type { Engine } from "../warehouse/engine.js";
import { literal, quoted } from "../warehouse/quoted.js";

/** What tells a record of a list whose contract names no key. */
const KEYS: Record<string, string[]> = {
  network_members: ["network", "person_id", "organisation", "valid_from"],
  training_participants: ["course", "occasion", "started_on", "email_id", "number_id"],
};

type Settled = { name: string; columns: string[]; keys: string[]; isList: boolean };

/** The raw tables, what each knows a record by, and whether a delivery of it is a whole list. */
function settledTables(): Settled[] {
  return Object.values(sources).flatMap((source) =>
    Object.entries(columnsOf(source)).map(([name, fields]) => {
      const columns = fields.map((field) => field.name);
      const table = source.tables[name];
      const declared = table ? fieldsOf(table).filter(({ key }) => key) : [];
      const named = KEYS[name] ?? declared.map((field) => field.name);
      return {
        name,
        columns,
        keys: named.length > 0 ? named : columns,
        isList: source.delivers === "snapshot" && source.code !== "november",
      };
    }),
  );
}

/**
 * Rewrites the raw tables as they would be if the files that are not among those known had only told of
 * records that were new: a record that was known says what it last said in a known file, and one that a
 * later list leaves out stands there still. What then differs is what late records have changed.
 */
export async function settleRecords(
  engine: Engine & { run(sql: string): Promise<void> },
  known: readonly string[],
  tables: readonly Settled[] = settledTables(),
): Promise<void> {
  await engine.run("create schema settled");
  await engine.run(`
    create table settled.files as
    select
        file_id,
        source,
        municipality_code as delivered_by,
        delivery_date,
        regexp_extract(file, '[^/]*$') as name,
        sha256 in (${["''", ...known.map(literal)]}) as is_known
    from raw.files`);
  for (const table of tables) {
    const target = quoted("settled", table.name);
    await engine.run(`create table ${target} as ${settledSql(table)}`);
    const [view] = await engine.extract(
      `select 1 as found from duckdb_views() where schema_name = 'raw' and view_name = ${literal(table.name)}`,
    );
    const raw = quoted("raw", table.name);
    if (view) await engine.run(`create or replace view ${raw} as select * from ${target}`);
    else {
      await engine.run(`delete from ${raw}`);
      await engine.run(`insert into ${raw} by name select * from ${target}`);
    }
  }
}

function settledSql({ name, columns, keys, isList }: Settled): string {
  const raw = quoted("raw", name);
  const place = ["file_id", "source", "delivered_by", "delivery_date", "sheet", "row_number"];
  const cells = columns.map((column) => quoted(column));
  const isSame = (left: string, right: string) =>
    ["delivered_by", ...keys]
      .map((key) => `${left}.${quoted(key)} is not distinct from ${right}.${quoted(key)}`)
      .join(" and ");
  const from = (table: string, names: string[]) => names.map((each) => `${table}.${each}`);
  const filled = `
    union all
    select
        news.file_id, news.source, news.delivered_by, news.delivery_date, last_told.sheet,
        1000000000 + last_told.row_number, ${from("last_told", cells)}
    from settled.files as news
    inner join last_lists on news.source = last_lists.source
        and news.delivered_by = last_lists.delivered_by and news.name = last_lists.name
    inner join told as last_told on last_lists.file_id = last_told.file_id
    where not news.is_known and news.delivery_date > last_lists.delivery_date
        and not exists (
            select 1 from told as here
            where here.file_id = news.file_id and ${isSame("here", "last_told")}
        )`;
  return `
    with told as (
        select given.*, files.is_known
        from ${raw} as given inner join settled.files as files on given.file_id = files.file_id
    ),
    last_known as (
        select distinct on (delivered_by, ${keys.map((key) => quoted(key))}) *
        from told where is_known
        order by delivered_by, ${keys.map((key) => quoted(key))},
            delivery_date desc, file_id desc, row_number desc
    ),
    last_lists as (
        select distinct on (source, delivered_by, name) *
        from settled.files where is_known
        order by source, delivered_by, name, delivery_date desc, file_id desc
    )
    select ${[...place, ...cells]} from told where is_known
    union all
    select ${from("told", place)},
        ${cells.map((cell) => `case when last_known.file_id is null then told.${cell} else last_known.${cell} end as ${cell}`)}
    from told left join last_known on ${isSame("told", "last_known")}
    where not told.is_known${isList ? filled : ""}`;
}
