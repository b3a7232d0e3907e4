import { posix } from "node:path";
import type { DynamicPage, Facts } from "./facts.js";

/** Stands for the code in the one page that Framework makes of `kommun/[code].md`. */
const placeholder = "mall-0000";

/** Lists the path of one page for each source that has a page for each of something. */
export function templatePaths(facts: Facts): string[] {
  return [...new Set(facts.pages.map(templatePath))];
}

/** Gives the path of the page that a page made from data is a copy of. */
export function templatePath({ source }: DynamicPage): string {
  return `/${posix.dirname(source)}/${placeholder}`;
}

/** Makes the page of one code out of its template: they differ in the code and in nothing else. */
export function fromTemplate(template: string, { path }: DynamicPage): string {
  const code = posix.basename(path);
  if (!/^[\w-]+$/.test(code)) throw new Error(`invalid code: ${code}`);
  return template.replaceAll(placeholder, code);
}
