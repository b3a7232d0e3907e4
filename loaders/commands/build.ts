import { join } from "node:path";
import { leaksText } from "../audit/leaks-text.js";
import { startSite } from "../site/start-site.js";
import { dataFolders } from "../warehouse/data-folders.js";
import type { Loaded } from "../warehouse/load.js";
import { PROJECT } from "../warehouse/models.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS, type LoadValues, loadShown, warehouseOf } from "./load.js";
import { options } from "./options.js";
import { progress } from "./progress.js";
import { untilSafe } from "./withhold-splits.js";

/** Where the built site is put. */
export const SITE = join(PROJECT, "dist");

/**
 * Loads, builds and audits, and once more without what the audit finds must be withheld too. A refused file is said
 * clearly and does not stop the rest. A site of made-up persons may be left unaudited, where it is only looked
 * at on the machine that made it.
 */
export function loadAndBuild(
  values: LoadValues,
  { isSampleAudited = true }: { isSampleAudited?: boolean } = {},
): Promise<Loaded> {
  const warehouse = warehouseOf(values);
  const { sealed } = dataFolders(values.data);
  return untilSafe(values.data, async (withholdMore) => {
    const site = startSite();
    const shown = progress();
    try {
      const loaded = await loadShown(values);
      if (loaded.refused_whole > 0) {
        process.stderr.write(
          "Obs! Sidorna byggs utan de underkända filerna; Datakvalitet visar vilka.\n",
        );
      }
      const audit = async (folder: string) => {
        const { audit: auditSite } = await import("../audit/audit.js");
        const leaks = await auditSite({ folder, warehouse, sealed });
        if (leaks.length === 0) return;
        if (!(await withholdMore(warehouse))) process.stderr.write(leaksText(leaks));
        throw new Error("Sidorna är inte bytta: det som fanns i dist/ ligger kvar.");
      };
      await site.build({
        warehouse,
        out: SITE,
        sealed,
        ...((isSampleAudited || !loaded.is_synthetic) && { audit }),
        progress: (done, total) => shown.show(done, total, "sidor"),
      });
      return loaded;
    } finally {
      site.stop();
      shown.end();
    }
  });
}

/** `build`: from exports to a checked site in dist/. Ends with 1 when some file was refused as a whole. */
export const build: Command = async (args) => {
  const { values } = options(args, { options: LOAD_OPTIONS });
  const loaded = await loadAndBuild(values);
  process.stderr.write("Sidorna är byggda i dist/.\n");
  return loaded.refused_whole > 0 ? 1 : 0;
};
