import { buildSite } from "../../loaders/site/build.js";

const [warehouse = "", out = "", source, sealed] = process.argv.slice(2);
await buildSite({ warehouse, out, ...(source && { source }), ...(sealed && { sealed }) });
