import { requireFreePort } from "../site/free-port.js";
import { serveSite } from "../site/serve.js";
import { loadAndBuild, SITE } from "./build.js";
import type { Command } from "./command.js";
import { LOAD_OPTIONS } from "./load.js";
import { options } from "./options.js";
import { portOf } from "./port.js";

/** `start`: loads, builds and serves the dashboard on this machine until it is stopped. */
export const start: Command = async (args) => {
  const { values } = options(args, { options: { ...LOAD_OPTIONS, port: { type: "string" } } });
  const port = portOf(values.port);
  await requireFreePort(port);
  await loadAndBuild(values, { isSampleAudited: false });
  const { server } = await serveSite({ dir: SITE, port, say: (line) => console.log(line) });
  await new Promise((resolve) => server.once("close", resolve));
  return 0;
};
