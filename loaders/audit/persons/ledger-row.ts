/** A number about persons as the ledger of publication has it: what it is of, what it says, whether it is shown. */
export type LedgerRow = {
  indicator_id: string;
  measure: string;
  period: string;
  area_kind: string;
  area_code: string;
  dimension: string;
  category: string;
  unit: string | null;
  statistic: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number | null;
  status: string;
};

/** Tells whether a row of the ledger may be seen: its number is final or preliminary. */
export function isShown({ status }: Pick<LedgerRow, "status">): boolean {
  return status === "final" || status === "preliminary";
}

/** Names what a row of the ledger is of, in the order of the ledger's columns: `G01 givers 2026K3 hub idesluss sex women`. */
export function keyOf(row: Omit<LedgerRow, "unit" | "statistic" | "status" | NumberName>): string {
  const { indicator_id, measure, period, area_kind, area_code, dimension, category } = row;
  return [indicator_id, measure, period, area_kind, area_code, dimension, category].join(" ");
}

/** The columns of the ledger that hold numbers. */
export const NUMBERS = ["value", "numerator", "denominator", "n"] as const;
type NumberName = (typeof NUMBERS)[number];

/** An indicator's numbers of an area and a quarter by one dimension; `total` is the number of all. */
export type Split = Pick<
  LedgerRow,
  "indicator_id" | "dimension" | "area_kind" | "area_code" | "period"
>;

const TOTAL = "total";

/** Names a split among all: `K03 role hub skaraborg 2019K3`. */
export function splitKey(split: Split): string {
  const { indicator_id, dimension, area_kind, area_code, period } = split;
  return [indicator_id, dimension, area_kind, area_code, period].join(" ");
}

/** Names the splits of which each withholds a row: its own, and the number of all, without which none is shown. */
export function splitsOf(row: Split): string[] {
  const keys = [row.dimension, TOTAL].map((dimension) => splitKey({ ...row, dimension }));
  return [...new Set(keys)];
}
