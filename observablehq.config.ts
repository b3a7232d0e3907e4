import { siteConfig } from "./loaders/site/config.js";
import { readFacts } from "./loaders/site/facts.js";
import { warehousePath } from "./loaders/site/open-warehouse.js";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

/** What Framework's own commands read; `npm run build` makes the same configuration for its work folder. */
export default siteConfig(await readFacts(warehousePath()));
