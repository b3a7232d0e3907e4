import { membersAt } from "./members.js";
import type { Lists, Observation } from "./published.js";
import type { Scope } from "./scope.js";

export type RecordCounts = {
  records: number;
  numerator: number;
  denominator: number;
  excluded: { reason: string; records: number }[];
};

/** Gives the records behind a measure in a scope: those of the municipalities that belonged to the area on the quarter's last known day. */
export function recordsOf(
  observations: Observation[],
  lists: Lists,
  scope: Scope,
  { indicator, measure }: { indicator: string; measure: string },
): Observation[] {
  const members = membersAt(lists, scope.area, scope.period.cutoff_on);
  const codes = new Set(members.map((member) => member.municipality_code));
  return observations.filter(
    (record) =>
      record.indicator_id === indicator &&
      record.measure === measure &&
      record.period === scope.period.period &&
      (record.municipality_code === null || codes.has(record.municipality_code)),
  );
}

/** Counts distinct records by what became of them; a joint record that stands once for each municipality counts once. */
export function countRecords(observations: Observation[]): RecordCounts {
  const distinct = new Map<string, Observation>();
  for (const record of observations) {
    const before = distinct.get(record.record_id);
    if (!before || rank(record) < rank(before)) distinct.set(record.record_id, record);
  }
  const records = [...distinct.values()];
  const of = (part: Observation["part"]) => records.filter((record) => record.part === part);
  const reasons = [...new Set(of("excluded").map((record) => record.reason ?? ""))].sort();
  return {
    records: records.length,
    numerator: of("numerator").length,
    denominator: of("denominator").length,
    excluded: reasons.map((reason) => ({
      reason,
      records: of("excluded").filter((record) => (record.reason ?? "") === reason).length,
    })),
  };
}

const order = ["numerator", "denominator", "excluded"];

function rank(record: Observation): number {
  return order.indexOf(record.part);
}
