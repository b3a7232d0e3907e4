import type { Area, AreaKind, Lists, Period } from "./published.js";

/** Whose figures a page shows, and for which quarter. */
export type Scope = { area: Area; period: Period };

/** The parameters of the address, one for each kind of area. */
const parameters = { hub: "sluss", group: "grupp", municipality: "kommun" } as const;

/** Reads the scope from an address; what is unknown is ignored, so that nothing of it is ever shown. */
export function readScope(search: string, lists: Lists, kinds: AreaKind[]): Scope {
  const asked = new URLSearchParams(search);
  const area = kinds
    .filter((kind) => kind !== "portfolio")
    .map((kind) => findArea(lists, kind, asked.get(parameters[kind])))
    .find((found) => found !== undefined);
  const period = lists.periods.find((candidate) => candidate.period === asked.get("kvartal"));
  return { area: area ?? portfolio(lists), period: period ?? newestPeriod(lists) };
}

/** Writes the scope as an address's parameters; what is the default is left out. */
export function writeScope(scope: Scope, lists: Lists): string {
  const parts = new URLSearchParams();
  if (scope.area.area_kind !== "portfolio")
    parts.set(parameters[scope.area.area_kind], scope.area.area_code);
  if (scope.period.period !== newestPeriod(lists).period) parts.set("kvartal", scope.period.period);
  const text = parts.toString();
  return text && `?${text}`;
}

/** Finds an area of a kind by its code. */
export function findArea(lists: Lists, kind: AreaKind, code: string | null): Area | undefined {
  return lists.areas.find((area) => area.area_kind === kind && area.area_code === code);
}

/** Keeps the rows of one area and quarter. */
export function atScope<T extends { period: string; area_kind: string; area_code: string }>(
  rows: readonly T[],
  { area, period }: Scope,
): T[] {
  return rows.filter(
    (row) =>
      row.period === period.period &&
      row.area_kind === area.area_kind &&
      row.area_code === area.area_code,
  );
}

/** Gives the newest complete quarter, or the newest there is. */
export function newestPeriod(lists: Lists): Period {
  const period =
    lists.periods.find((candidate) => candidate.is_latest_complete) ?? lists.periods.at(-1);
  if (!period) throw new Error("missing periods");
  return period;
}

function portfolio(lists: Lists): Area {
  const area = lists.areas.find((candidate) => candidate.area_kind === "portfolio");
  if (!area) throw new Error("missing area: portfolio");
  return area;
}
