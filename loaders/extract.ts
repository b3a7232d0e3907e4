import { readFile } from "node:fs/promises";
import { warehousePath, withWarehouse } from "./site/open-warehouse.js";
import { extractFormat, runExtract } from "./site/run-extract.js";

const file = process.argv[2];
if (file === undefined) throw new Error("missing extract: name a file in src/data");
const sql = await readFile(file, "utf8");
process.stdout.write(
  await withWarehouse(warehousePath(), (connection) =>
    runExtract(connection, sql, extractFormat(file)),
  ),
);
