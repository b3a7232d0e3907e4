import type { Engine } from "../warehouse/engine.js";
import { quoted } from "../warehouse/quoted.js";
import type { Manifest } from "./edition.js";

/** Hashes every published table, whatever the order of its rows. */
export async function publishedHashes(engine: Engine): Promise<Manifest["published"]> {
  const tables = await engine.extract(
    "select table_name from duckdb_tables() where schema_name = 'published' order by table_name",
  );
  const hashes: Manifest["published"] = {};
  for (const { table_name } of tables) {
    const [row] = await engine.extract(`
      with hashed as (select md5(cast(line as varchar)) as hash from ${quoted("published", String(table_name))} as line)
      select count(*) as rows, sha256(coalesce(string_agg(hash, '' order by hash), '')) as sha256 from hashed`);
    hashes[String(table_name)] = { rows: Number(row?.rows), sha256: String(row?.sha256) };
  }
  return hashes;
}
