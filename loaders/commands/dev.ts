import { previewSite } from "../site/preview.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS, loadShown, warehouseOf } from "./load.js";
import { options } from "./options.js";
import { portOf } from "./port.js";

/** `dev`: loads and shows a live preview of the pages to those who write them. */
export const dev: Command = async (args) => {
  const { values } = options(args, { options: { ...LOAD_OPTIONS, port: { type: "string" } } });
  const port = portOf(values.port);
  await loadShown(values);
  await previewSite({ warehouse: warehouseOf(values), port, say: (line) => console.log(line) });
  await new Promise(() => {});
  return 0;
};
