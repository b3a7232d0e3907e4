import { readdirSync } from "node:fs";
import { sep } from "node:path";

/** Lists the paths of all pages of a built site: `/`, `/flode`, `/kommun/1496`, … */
export function sitePages(dist: string): string[] {
  return readdirSync(dist, { recursive: true })
    .map((file) => String(file).split(sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.slice(0, -".html".length).replace(/(^|\/)index$/, "$1")}`)
    .sort();
}
