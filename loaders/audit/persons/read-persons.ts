import type { DuckDBConnection } from "@duckdb/node-api";
import type { LedgerRow } from "./ledger-row.js";
import { type AreaMembers, measureKey, type PersonRecord } from "./person-record.js";
import { readFreeTexts } from "./read-free-texts.js";

/** What the auditor takes from a warehouse: the ledger, and what lies before any suppression. */
export type Persons = {
  /** Fewest distinct persons in a number that is shown. */
  k: number;
  /** Indicators that say that they are about persons, or have persons among their records. */
  indicator_ids: string[];
  /** The measures of them that do, by indicator and measure. */
  about: Set<string>;
  ledger: LedgerRow[];
  records: PersonRecord[];
  areas: AreaMembers[];
  /** Every threshold of publication: texts may name them. */
  thresholds: number[];
  /** Everybody's pseudonym. */
  pseudonyms: Set<string>;
  /** Longer texts that people have written in the exports; none of them is published. */
  free_texts: Set<string>;
  /** What each measure is computed from, by indicator and measure. */
  measures: Measures;
};

export type Measures = ReadonlyMap<string, Measure>;

/** How a measure is computed, from whose records, and how its quarters follow from when somebody took part. */
export type Measure = {
  indicator_id: string;
  measure: string;
  basis: string;
  statistic: string;
  records_measure: string;
  base_measure: string | null;
  /** The measure of which it counts some of the persons: `G01 givers`. */
  part_of: string | null;
};

/** Reads what is known of persons and what the ledger says is published of them. */
export async function readPersons(connection: DuckDBConnection): Promise<Persons> {
  const read = async <T>(sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as T[];
  const limits = await read<{ threshold: string; value: number }>(
    "select threshold, cast(value as integer) as value from marts.thresholds",
  );
  const k = limits.find(({ threshold }) => threshold === "persons")?.value;
  if (!k) throw new Error("unproved: no threshold of persons");
  const about = await read<{ indicator_id: string; measure: string }>(
    `select indicator_id, measure from marts.indicator_measures where about_persons
    union
    select indicator_id, measure from observations.records where record_kind in ('person', 'person_row', 'headcount')
    order by indicator_id, measure`,
  );
  const ledger = await read<LedgerRow>(
    `select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        unit, statistic, value, numerator, denominator, n, status
    from "values".person_ledger
    order by all`,
  );
  const records = await read<PersonRecord>(
    `select
        indicator_id, measure, register, period, municipality_code, dimension, category, part,
        case when record_kind = 'headcount' then value else 1 end as weight,
        concat_ws(' ', register, record_id, case when record_kind = 'headcount' then period end) as record_id
    from observations.records
    join marts.indicator_measures using (indicator_id, measure)
    where record_kind in ('person', 'person_row', 'headcount')
    order by all`,
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
  const measures = await read<Measure>(
    `select indicator_id, measure, basis, statistic, records_measure, base_measure, part_of
    from marts.indicator_measures`,
  );
  const persons = await read<{ person_id: string }>("select person_id from marts.persons");
  return {
    k,
    thresholds: limits.map(({ value }) => value),
    pseudonyms: new Set(persons.map(({ person_id }) => person_id)),
    free_texts: await readFreeTexts(read),
    indicator_ids: [...new Set(about.map(({ indicator_id }) => indicator_id))],
    about: new Set(about.map(measureKey)),
    ledger,
    records,
    areas,
    measures: new Map(measures.map((each) => [measureKey(each), each])),
  };
}
