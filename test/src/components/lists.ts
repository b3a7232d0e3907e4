import type { Lists, Period } from "../../../src/components/published.js";

const period = (
  key: string,
  starts_on: string,
  ends_on: string,
  due_on: string,
  sort_order: number,
): Period => ({
  period: key,
  starts_on,
  ends_on,
  cutoff_on: ends_on,
  due_on,
  is_complete: sort_order < 3,
  is_latest_complete: sort_order === 2,
  sort_order,
});

const member = (municipality_code: string, municipality_name: string, valid_to: string | null) => ({
  area_kind: "hub" as const,
  area_code: "tranas",
  municipality_code,
  municipality_name,
  valid_from: "2016-11-01",
  valid_to,
});

/** A small portfolio: one hub that a municipality leaves, and three quarters of which the last is open. */
export const lists: Lists = {
  run: {
    as_of: "2020-05-15",
    is_synthetic: true,
    edition: "2020K1",
    persons_threshold: 5,
    percent_threshold: 20,
  },
  periods: [
    period("2019K4", "2019-10-01", "2019-12-31", "2020-01-30", 1),
    period("2020K1", "2020-01-01", "2020-03-31", "2020-04-30", 2),
    period("2020K2", "2020-04-01", "2020-06-30", "2020-07-30", 3),
  ],
  areas: [
    { area_kind: "portfolio", area_code: "alla", name: "Hela portföljen", sort_order: 1 },
    { area_kind: "hub", area_code: "tranas", name: "Tranås", sort_order: 2 },
    { area_kind: "group", area_code: "TRANAS4", name: "Tranås med grannkommuner", sort_order: 3 },
    { area_kind: "municipality", area_code: "0512", name: "Ydre", sort_order: 4 },
    { area_kind: "municipality", area_code: "0687", name: "Tranås", sort_order: 5 },
  ],
  area_members: [member("0687", "Tranås", null), member("0512", "Ydre", "2020-01-01")],
  hubs: [],
  hub_members: [],
};
