import { join } from "node:path";
import { type Loaded, load as loadWarehouse } from "../warehouse/load.js";
import { PROJECT } from "../warehouse/models.js";
import type { Command } from "./command.js";
import { options } from "./options.js";
import { progress } from "./progress.js";
import { summary } from "./summary.js";

export const LOAD_OPTIONS = {
  data: { type: "string" },
  warehouse: { type: "string" },
  "as-of": { type: "string" },
} as const;

export type LoadValues = {
  data?: string;
  warehouse?: string;
  "as-of"?: string;
  "keep-values"?: boolean;
};

/** The warehouse that a command writes or reads: the one it is told, else the project's own. */
export function warehouseOf(values: LoadValues): string {
  return (
    values.warehouse ?? process.env.SLUSSKOLLEN_WAREHOUSE ?? join(PROJECT, "data/warehouse.duckdb")
  );
}

/** Loads a warehouse, with progress and a summary on stderr. */
export async function loadShown(values: LoadValues): Promise<Loaded> {
  const shown = progress();
  try {
    const loaded = await loadWarehouse({
      data: values.data,
      warehouse: warehouseOf(values),
      as_of: values["as-of"],
      keep_values: values["keep-values"],
      progress: shown.show,
    });
    shown.end();
    process.stderr.write(summary(loaded));
    return loaded;
  } finally {
    shown.end();
  }
}

/** `load`: from exports to a warehouse. Ends with 1 when some file was refused as a whole. */
export const load: Command = async (args) => {
  const { values } = options(args, {
    options: { ...LOAD_OPTIONS, json: { type: "boolean" }, "keep-values": { type: "boolean" } },
  });
  const loaded = await loadShown(values);
  if (values.json) process.stdout.write(`${JSON.stringify(loaded.report)}\n`);
  return loaded.refused_whole > 0 ? 1 : 0;
};
