import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Edition } from "../editions/read-editions.js";
import { editionList } from "./edition-list.js";
import { editionPage, editionText } from "./edition-page.js";
import type { DynamicPage, Facts } from "./facts.js";
import { finishPage } from "./finish-page.js";
import { footer } from "./footer.js";
import { readFrontMatter } from "./front-matter.js";
import { head } from "./head.js";
import { header } from "./header.js";
import { withWarehouse } from "./open-warehouse.js";
import { pageTables } from "./page-tables.js";
import { revisionsText } from "./revisions-text.js";
import { fromTemplate, templatePath, templatePaths } from "./templates.js";
import { words } from "./words.js";

/**
 * Makes the pages of a built site whole: copies of the templates, each page finished, and the icon
 * and fonts that their heads link to.
 */
export async function finishPages(
  facts: Facts,
  editions: readonly Edition[],
  warehouse: string,
  root: string,
  folder: string,
  onPage: () => void,
): Promise<void> {
  const templates = new Set(templatePaths(facts));
  const single = (await pagePaths(folder)).filter((path) => !templates.has(path));
  const read = (path: string) => readFile(join(folder, `${path}.html`), "utf8");
  const editionsOf = async (path: string) => {
    const edition = editions.find((each) => editionPage(each).path === path);
    if (edition) return editionText(editions, edition) + (await revisionsText(edition));
    return path === "/utgava/index" ? editionList(editions, facts) : undefined;
  };
  await withWarehouse(warehouse, async (connection) => {
    const tablesOf = await pageTables(connection, facts, root);
    const finish = async (path: string, html: string, page?: DynamicPage) => {
      const front = await readFrontMatter(join(root, page?.source ?? `${path}.md`));
      const finished = finishPage(html, {
        name: page?.name,
        title: page?.title,
        within: facts.edition && words.edition.within(facts.edition.edition),
        frame: { head: head(facts), header: header(path, facts), footer: footer(facts) },
        depth: path.split("/").length - 2,
        tables: await tablesOf(front, page),
        editions: await editionsOf(path),
      });
      await writeFile(join(folder, `${path}.html`), finished);
    };
    for (const path of single) await finish(path, await read(path));
    for (const page of facts.pages) {
      await finish(page.path, fromTemplate(await read(templatePath(page)), page), page);
      onPage();
    }
  });
  for (const path of templates) await rm(join(folder, `${path}.html`));
  await cp(join(root, "fonts"), join(folder, "fonts"), { recursive: true });
  await cp(join(root, "icon.svg"), join(folder, "icon.svg"));
}

async function pagePaths(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith(".html"));
  return files.map((file) => `/${file.slice(0, -".html".length).split(sep).join("/")}`);
}
