/** A person that an indicator counts or could count, in a municipality, a quarter and a category. */
export type PersonRecord = {
  indicator_id: string;
  measure: string;
  record_id: string;
  period: string;
  municipality_code: string;
  dimension: string;
  category: string;
  part: string;
  /** How many persons the record stands for: one, but where a register counts them together. */
  weight: number;
};

/** The municipalities of an area in a quarter. */
export type AreaMembers = {
  period: string;
  area_kind: string;
  area_code: string;
  municipality_codes: string[];
};

/** Puts records with the same key together. */
export function groupBy(
  records: readonly PersonRecord[],
  key: (record: PersonRecord) => string,
): Map<string, PersonRecord[]> {
  const groups = new Map<string, PersonRecord[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  return groups;
}
