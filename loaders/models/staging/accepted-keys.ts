/** A raw table and the columns that its rows are known by. */
export type KeyedTable = { name: string; keys: string[] };

/**
 * Writes the model `staging.accepted_keys`: the keys of refused rows that a delivery has accepted.
 *
 * One row per source, municipality that delivers, day of delivery, raw table and key, as `raw.refusals` writes keys.
 * Only keys that some refused row has, so that a log of millions of rows leaves few.
 */
export function acceptedKeysModel(tables: KeyedTable[]) {
  const selects = tables.map(({ name, keys }) => {
    const key = keys.map((column) => `cast("${column}" as varchar)`).join(" || ' | ' || ");
    return `select distinct
    source,
    delivered_by as municipality_code,
    delivery_date,
    '${name}' as table_name,
    ${key} as record_key
from raw."${name}"
where ${key} in (select record_key from raw.refusals where table_name = '${name}')`;
  });
  return {
    schema: "staging",
    name: "accepted_keys",
    sql: `-- One row per delivery, raw table and key of a refused row that the delivery has accepted.\n${selects.join("\nunion all\n")}\n`,
    file: "loaders/models/staging/accepted-keys.ts",
  };
}
