import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { load } from "../warehouse/load.js";
import { settleRecords } from "./settle-records.js";

/**
 * Run by `rebuild`: loads the figures alone; where the files that were known are told, as if all others had told of
 * new records only.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    warehouse: { type: "string" },
    "as-of": { type: "string" },
    known: { type: "string" },
  },
});
const known: string[] | undefined =
  values.known === undefined ? undefined : JSON.parse(await readFile(values.known, "utf8"));
await load({
  data: values.data,
  warehouse: values.warehouse ?? "",
  as_of: values["as-of"],
  only: ["published.indicator_values"],
  ...(known && { adjust: (engine) => settleRecords(engine, known) }),
});
