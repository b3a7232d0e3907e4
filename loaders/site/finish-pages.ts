import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Facts } from "./facts.js";
import { finishPage } from "./finish-page.js";
import { footer } from "./footer.js";
import { readFrontMatter } from "./front-matter.js";
import { head } from "./head.js";
import { header } from "./header.js";
import { withWarehouse } from "./open-warehouse.js";
import { pageTables } from "./page-tables.js";

/** Finishes every page of a built site in place and copies what their heads link to. */
export async function finishPages(
  facts: Facts,
  warehouse: string,
  root: string,
  folder: string,
): Promise<void> {
  const dynamic = new Map(facts.pages.map((page) => [page.path, page]));
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith(".html"));
  await withWarehouse(warehouse, async (connection) => {
    const tablesOf = pageTables(connection, facts, root);
    for (const file of files) {
      const path = `/${file.slice(0, -".html".length).split(sep).join("/")}`;
      const page = dynamic.get(path);
      const front = await readFrontMatter(join(root, page?.source ?? `${path}.md`));
      const html = await readFile(join(folder, file), "utf8");
      const additions = {
        name: page?.name,
        title: page?.title,
        frame: { head, header: header(path, facts), footer: footer(facts) },
        depth: path.split("/").length - 2,
        tables: await tablesOf(front, page),
      };
      await writeFile(join(folder, file), finishPage(html, additions));
    }
  });
  await cp(join(root, "fonts"), join(folder, "fonts"), { recursive: true });
  await cp(join(root, "icon.svg"), join(folder, "icon.svg"));
}
