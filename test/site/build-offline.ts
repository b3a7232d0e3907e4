import { buildSite } from "../../loaders/site/build.js";

const [warehouse = "", out = "", source] = process.argv.slice(2);
await buildSite({ warehouse, out, ...(source ? { source } : {}) });
