import type { Engine } from "../warehouse/engine.js";
import type { Manifest } from "./edition.js";

/** Reads from a warehouse which thresholds of small numbers held, and how many values they withheld. */
export async function suppressionOf(engine: Engine): Promise<Manifest["suppression"]> {
  const thresholds = await engine.extract(
    "select threshold, value from marts.thresholds order by threshold",
  );
  const withheld = await engine.extract(`
    select indicator_id, measure, count(*) as rows from published.indicator_values
    where status = 'withheld' group by indicator_id, measure order by indicator_id, measure`);
  return {
    thresholds: Object.fromEntries(
      thresholds.map(({ threshold, value }) => [String(threshold), Number(value)]),
    ),
    withheld: withheld.map(({ indicator_id, measure, rows }) => {
      return { indicator_id: String(indicator_id), measure: String(measure), rows: Number(rows) };
    }),
  };
}
