import { existsSync } from "node:fs";
import { dataFolders } from "../warehouse/data-folders.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import { SITE } from "./build.js";
import type { Command } from "./command.js";
import { warehouseOf } from "./load.js";
import { options } from "./options.js";

/** `audit`: looks through the built site for anything that tells of few persons. Ends with 1 when something does. */
export const audit: Command = async (args) => {
  const { values } = options(args, {
    options: { data: { type: "string" }, warehouse: { type: "string" }, site: { type: "string" } },
  });
  const folder = values.site ?? SITE;
  const warehouse = warehouseOf(values);
  for (const path of [folder, warehouse])
    if (!existsSync(path)) throw new WrongUse(`${path} finns inte. Bygg först: npm run build`);
  const { audit: auditSite } = await import("../audit/audit.js");
  const { leaksText } = await import("../audit/leaks-text.js");
  const leaks = await auditSite({ folder, warehouse, sealed: dataFolders(values.data).sealed });
  process.stderr.write(leaksText(leaks));
  return leaks.length > 0 ? 1 : 0;
};
