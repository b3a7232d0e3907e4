import type { IndicatorValue } from "../../../src/components/published.js";

/** A published value that differs from the ordinary in what is given. */
export function value(differs: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    indicator_id: "P01",
    measure: "gross",
    period: "2020K1",
    area_kind: "portfolio",
    area_code: "alla",
    dimension: "total",
    category: "total",
    value: 0,
    numerator: null,
    denominator: null,
    n: null,
    low: null,
    high: null,
    status: "final",
    reported: 2,
    expected: 2,
    as_of: "2020-05-15",
    is_uncertain: false,
    ...differs,
  };
}
