import { isShown, keyOf, type LedgerRow, NUMBERS } from "../persons/ledger-row.js";

/** Where a number is said to belong: any of the ledger's keys; what is not said is not asked. */
export type Where = Partial<
  Pick<
    LedgerRow,
    "indicator_id" | "measure" | "period" | "area_kind" | "area_code" | "dimension" | "category"
  >
>;

/** How many keys name one row of the ledger. */
const KEYS = 7;

export type Published = {
  /** Tells whether an indicator is about persons; where a measure is named, whether that measure is. */
  isAboutPersons: (indicator_id: unknown, measure?: unknown) => boolean;
  /** Lists the numbers that the ledger lets anybody see there. */
  numbers: (where: Where, column?: string) => ReadonlySet<number>;
};

/** Makes the ledger's shown numbers ready to ask for. */
export function published(ledger: readonly LedgerRow[], about: ReadonlySet<string>): Published {
  const shown = ledger.filter(isShown);
  const byIndicator = new Map<string, LedgerRow[]>();
  for (const row of shown) {
    const rows = byIndicator.get(row.indicator_id) ?? [];
    rows.push(row);
    byIndicator.set(row.indicator_id, rows);
  }
  const byKey = new Map(shown.map((row) => [keyOf(row), row]));
  const indicators = new Set([...about].map((key) => key.split(" ", 1)[0]));
  const known = new Map<string, ReadonlySet<number>>();
  return {
    isAboutPersons: (indicator_id, measure) =>
      typeof measure === "string"
        ? about.has(`${indicator_id} ${measure}`)
        : indicators.has(String(indicator_id)),
    numbers: (where, column) => {
      const asked = `${Object.entries(where)} ${column}`;
      const found = known.get(asked) ?? look(where, column);
      known.set(asked, found);
      return found;
    },
  };

  function look(where: Where, column?: string): ReadonlySet<number> {
    const keys = Object.entries(where) as [keyof Where, string][];
    const columns = NUMBERS.filter((name) => column === undefined || name === column);
    if (keys.length === KEYS && keys.every(([, value]) => value !== undefined)) {
      const row = byKey.get(keyOf(where as LedgerRow));
      return new Set(columns.flatMap((name) => row?.[name] ?? []));
    }
    const rows = where.indicator_id ? (byIndicator.get(where.indicator_id) ?? []) : shown;
    const numbers = rows
      .filter((row) => keys.every(([key, value]) => row[key] === value))
      .flatMap((row) => columns.map((name) => row[name]));
    return new Set(numbers.filter((value) => value !== null));
  }
}
