import type { DuckDBConnection } from "@duckdb/node-api";
import type { LedgerRow } from "./ledger-row.js";
import type { AreaMembers, PersonRecord } from "./person-record.js";
import type { Bases } from "./possible-persons.js";

/** What the auditor takes from a warehouse: the ledger, and what lies before any suppression. */
export type Persons = {
  /** Fewest distinct persons in a number that is shown. */
  k: number;
  /** Indicators that say that they are about persons, or have persons among their records. */
  indicator_ids: string[];
  ledger: LedgerRow[];
  records: PersonRecord[];
  areas: AreaMembers[];
  /** For each indicator, how its measures' quarters follow from when somebody took part. */
  bases: Map<string, Bases>;
};

/** Reads what is known of persons and what the ledger says is published of them. */
export async function readPersons(connection: DuckDBConnection): Promise<Persons> {
  const read = async <T>(sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as T[];
  const [limit] = await read<{ k: number }>(
    `select cast(value as integer) as k from marts.thresholds where threshold = 'persons'`,
  );
  const indicators = await read<{ indicator_id: string }>(
    `select indicator_id from marts.indicators where about_persons
    union
    select indicator_id from observations.records where record_kind = 'person'
    order by indicator_id`,
  );
  const ledger = await read<LedgerRow>(
    `select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        unit, statistic, value, numerator, denominator, n, status
    from "values".person_ledger`,
  );
  const records = await read<PersonRecord>(
    `select
        indicator_id, measure, record_id, period, municipality_code, dimension, category, part
    from observations.records
    where record_kind = 'person'`,
  );
  const areas = await read<AreaMembers>(
    `select
        calendar_quarters.period,
        area_members.area_kind,
        area_members.area_code,
        list(distinct area_members.municipality_code) as municipality_codes
    from marts.calendar_quarters
    inner join marts.area_members
        on coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
        and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
    group by all`,
  );
  const measures = await read<{ indicator_id: string; measure: string; basis: string }>(
    "select indicator_id, measure, basis from marts.indicator_measures",
  );
  const bases = new Map<string, Bases>();
  for (const { indicator_id, measure, basis } of measures)
    bases.set(indicator_id, (bases.get(indicator_id) ?? new Map()).set(measure, basis));
  return {
    k: limit?.k ?? Number.NaN,
    indicator_ids: indicators.map(({ indicator_id }) => indicator_id),
    ledger,
    records,
    areas,
    bases,
  };
}
