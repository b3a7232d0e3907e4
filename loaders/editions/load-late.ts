import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { load } from "../warehouse/load.js";
import { settleRecords } from "./settle-records.js";

/** Run by `rebuild`: loads as if the files that are not among the known ones had told of new records only. */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    warehouse: { type: "string" },
    "as-of": { type: "string" },
    known: { type: "string" },
  },
});
const known: string[] = JSON.parse(await readFile(values.known ?? "", "utf8"));
await load({
  data: values.data,
  warehouse: values.warehouse ?? "",
  as_of: values["as-of"],
  adjust: (engine) => settleRecords(engine, known),
});
