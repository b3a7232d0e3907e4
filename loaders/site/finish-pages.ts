import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Facts } from "./facts.js";
import { finishPage } from "./finish-page.js";

/** Finishes every page of a built site in place and copies the fonts to where their style sheet looks. */
export async function finishPages(facts: Facts, root: string, folder: string): Promise<void> {
  const dynamic = new Map(facts.pages.map((page) => [page.path, page]));
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith(".html"));
  for (const file of files) {
    const path = `/${file.slice(0, -".html".length).split(sep).join("/")}`;
    const html = await readFile(join(folder, file), "utf8");
    await writeFile(
      join(folder, file),
      finishPage(html, { name: dynamic.get(path)?.name, tables: "" }),
    );
  }
  const fonts = (await readdir(join(root, "fonts"))).filter((f) => !f.endsWith(".css"));
  for (const font of fonts) await cp(join(root, "fonts", font), join(folder, "_file/fonts", font));
}
