import type { PersonRecord } from "./person-record.js";

/** Puts indicators together that count some of the same persons: what one says of them tells of the others' too. */
export function families(
  indicator_ids: readonly string[],
  records: readonly Pick<PersonRecord, "indicator_id" | "record_id">[],
): string[][] {
  const family = new Map(indicator_ids.map((id) => [id, [id]]));
  const counting = new Map<string, string>();
  for (const { indicator_id, record_id } of records) {
    const one = family.get(counting.get(record_id) ?? indicator_id);
    const other = family.get(indicator_id);
    counting.set(record_id, indicator_id);
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const id of other) family.set(id, one);
  }
  return [...new Set(family.values())];
}
