import type { DataRow } from "./data-tables.js";

type Rule = { isOf: (row: DataRow) => boolean; allows: (row: DataRow, k: number) => boolean };

/** None, or at least as many as may be shown. */
const isEnough = (value: unknown, k: number) => value === null || value === 0 || Number(value) >= k;

/** Columns outside the ledger that are named for persons, and what they may hold. */
const DECLARED: Record<string, Rule> = {
  // thresholds of publication
  persons_threshold: { isOf: () => true, allows: () => true },
  percent_threshold: { isOf: () => true, allows: () => true },
  // municipalities that are members of a sluice
  member_count: { isOf: (row) => "hub_code" in row, allows: () => true },
  // municipalities that take part in a case
  participant_count: { isOf: (row) => "case_id" in row, allows: () => true },
  // how many persons a source tells of, in all municipalities together, and of how many it tells the sex
  person_count: { isOf: isCoverage, allows: isSafeCoverage },
  known_count: { isOf: isCoverage, allows: isSafeCoverage },
  // how many records break a rule, those about persons for all municipalities together
  issue_count: {
    isOf: (row) => "rule" in row && row.municipality_code === null,
    allows: (row, k) => isEnough(row.issue_count, k),
  },
};

function isCoverage(row: DataRow): boolean {
  return "source" in row && "known_count" in row && !("municipality_code" in row);
}

function isSafeCoverage({ person_count, known_count }: DataRow, k: number): boolean {
  const unknown = Number(person_count) - Number(known_count);
  return [person_count, known_count, unknown].every((value) => isEnough(value, k));
}

/** Says what is wrong with a number in a column that is named for persons; null when it is declared and holds. */
export function declaredColumn(
  name: string,
  row: DataRow,
  value: number,
  k: number,
): string | null {
  const rule = DECLARED[name];
  if (!rule?.isOf(row))
    return `Kolumnen ${name} heter som om den räknade personer (${value}) men är inte känd av granskaren.`;
  return rule.allows(row, k)
    ? null
    : `Kolumnen ${name}: ${value} är för få personer, eller visar för få.`;
}
