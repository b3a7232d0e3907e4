import { join } from "node:path";
import { dataFolders } from "../warehouse/data-folders.js";
import type { Loaded } from "../warehouse/load.js";
import { PROJECT } from "../warehouse/models.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS, type LoadValues, loadShown, warehouseOf } from "./load.js";
import { options } from "./options.js";
import { progress } from "./progress.js";

/** Where the built site is put. */
export const SITE = join(PROJECT, "dist");

/** Loads and builds. A refused file is said clearly and does not stop the rest. */
export async function loadAndBuild(values: LoadValues): Promise<Loaded> {
  const loaded = await loadShown(values);
  if (loaded.refused_whole > 0) {
    process.stderr.write(
      "Obs! Sidorna byggs utan de underkända filerna; Datakvalitet visar vilka.\n",
    );
  }
  const { buildSite } = await import("../site/build.js"); // seconds: not before something is shown
  const shown = progress();
  try {
    await buildSite({
      warehouse: warehouseOf(values),
      out: SITE,
      sealed: dataFolders(values.data).sealed,
      progress: (done, total) => shown.show(done, total, "sidor"),
    });
  } finally {
    shown.end();
  }
  return loaded;
}

/** `build`: from exports to a checked site in dist/. Ends with 1 when some file was refused as a whole. */
export const build: Command = async (args) => {
  const { values } = options(args, { options: LOAD_OPTIONS });
  const loaded = await loadAndBuild(values);
  process.stderr.write("Sidorna är byggda i dist/.\n");
  return loaded.refused_whole > 0 ? 1 : 0;
};
