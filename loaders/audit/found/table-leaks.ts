import type { Leak } from "../leak.js";
import type { DataRow, DataTable } from "./data-tables.js";
import { declaredColumn } from "./declared-columns.js";
import { isPersonName } from "./person-words.js";
import type { Published, Where } from "./published.js";

const KEYS = [
  ...["indicator_id", "measure", "period", "area_kind", "area_code", "dimension", "category"],
] as const;

/** Numbers beside a value of persons that count no persons: municipalities, goals, order, bounds of a shown value. */
const OTHER = new Set([
  ...["reported", "expected", "reported_municipalities", "expected_municipalities"],
  ...["goal_low", "goal_high", "expected_value", "sort_order", "low", "high"],
]);

/**
 * Finds the numbers about persons in a table of data that the ledger does not let anybody see: in
 * rows of indicators about persons each number must be the ledger's own for that key; elsewhere
 * columns that are named for persons must be declared. A person's record is a leak in itself.
 */
export function tableLeaks({ path, rows }: DataTable, published: Published, k: number): Leak[] {
  const leaks = new Map<string, Leak>();
  const add = (what: string) => leaks.set(what, { path, what });
  for (const row of rows) {
    if (row.record_kind === "person") add("En rad är en enskild persons.");
    if (published.isAboutPersons(row.indicator_id, row.measure)) {
      const where = whereOf(row);
      for (const [name, value] of numbersOf(row)) {
        if (
          OTHER.has(name) &&
          ((name !== "low" && name !== "high") || typeof row.value === "number")
        )
          continue;
        const column = name in { value: 1, numerator: 1, denominator: 1, n: 1 } ? name : undefined;
        if (!published.numbers(where, column).has(value))
          add(`${Object.values(where).join(" ")}: ${name} = ${value} finns inte i huvudboken.`);
      }
      continue;
    }
    const isOfPersons = hasSex(row);
    for (const [name, value] of numbersOf(row)) {
      if (!isOfPersons && !isPersonName(name) && !row.is_about_person) continue;
      const fault = declaredColumn(name, row, value, k);
      if (fault) add(fault);
    }
  }
  return [...leaks.values()];
}

function whereOf(row: DataRow): Where {
  const named: DataRow = {
    ...row,
    period: row.period ?? row.computed_period ?? undefined,
    ...("hub_code" in row && !("area_kind" in row)
      ? { area_kind: "hub", area_code: row.hub_code }
      : {}),
  };
  const pairs = KEYS.flatMap((key) =>
    typeof named[key] === "string" ? [[key, named[key]] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function numbersOf(row: DataRow): [string, number][] {
  const found: [string, number][] = [];
  for (const name in row) {
    const value = row[name];
    if (typeof value === "number") found.push([name, value]);
  }
  return found;
}

function hasSex(row: DataRow): boolean {
  for (const name in row) if (row[name] === "women" || row[name] === "men") return true;
  return false;
}
