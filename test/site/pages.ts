import { readdirSync } from "node:fs";
import { sep } from "node:path";

/** Pages of editions that are not built whole for the tests. */
const SEALED_COPY = /^utgava\/\d{4}K\d(-\d+)?\/(?!index\.html$)/;

/** Lists the paths of all pages of a built site: `/`, `/flode`, `/kommun/1496`, … */
export function sitePages(dist: string): string[] {
  return readdirSync(dist, { recursive: true })
    .map((file) => String(file).split(sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .filter((file) => !SEALED_COPY.test(file))
    .map((file) => `/${file.slice(0, -".html".length).replace(/(^|\/)index$/, "$1")}`)
    .sort();
}
