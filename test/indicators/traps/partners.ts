import type { Row } from "../../../loaders/warehouse/engine.js";
import { cell, codeOf, type Written } from "./written.js";

/** Lists who takes part in joint ideas, from the heading `with`: `Essunga, Lerum` work on it from the day it came. */
export function partners(rows: Written[]): Row[] {
  return rows.flatMap((row) =>
    (row.with?.split(", ") ?? []).map((name) => ({
      case_id: cell(row, "idea"),
      municipality_code: codeOf(name),
      role: "co_developer",
      valid_from: cell(row, "captured"),
    })),
  );
}
