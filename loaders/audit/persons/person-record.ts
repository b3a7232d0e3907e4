/** A person that an indicator counts or could count, in a municipality, a quarter and a category. */
export type PersonRecord = {
  indicator_id: string;
  measure: string;
  /** The list that the person stands in. */
  register: string;
  record_id: string;
  period: string;
  municipality_code: string;
  dimension: string;
  category: string;
  part: string;
  /** How many persons the record stands for: one, but where a register counts them together. */
  weight: number;
};

/** Names a measure among all: `G01 givers`. */
export function measureKey({
  indicator_id,
  measure,
}: Pick<PersonRecord, "indicator_id" | "measure">): string {
  return `${indicator_id} ${measure}`;
}

/** The municipalities of an area in a quarter. */
export type AreaMembers = {
  period: string;
  area_kind: string;
  area_code: string;
  municipality_codes: string[];
};

/**
 * Takes numbers of a register that lie in each other apart, as managers among employees: those who are in
 * the smallest, and then those whom each larger one has beside.
 */
export function innerApart(records: readonly PersonRecord[]): PersonRecord[] {
  return [...groupBy(records, ({ record_id }) => record_id).values()].flatMap((own) => {
    const sizes = [...new Set(own.map(({ weight }) => weight))].sort((a, b) => a - b);
    return sizes.flatMap((size, i) =>
      own
        .filter(({ weight }) => weight >= size)
        .map((record) => ({
          ...record,
          record_id: `${record.record_id} ${i}`,
          weight: size - (sizes[i - 1] ?? 0),
        })),
    );
  });
}

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
