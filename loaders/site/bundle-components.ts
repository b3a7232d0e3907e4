import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, posix, resolve, sep } from "node:path";
import { build } from "esbuild";

const localImport = /\bimport\s*\{([^}]*)\}\s*from\s*["'](\.\.?\/[^"']+\.js)["']/g;

/**
 * Bundles what each page imports of the site's own modules into one file, with what pages share in
 * files of its own, and has the pages of a copied source root import that: a reader fetches ten
 * files instead of seventy, and Framework reads as many fewer.
 *
 * The bundles stand in `components`, for a module there finds the site's root by its own address.
 */
export async function bundleComponents(root: string): Promise<void> {
  const entries = resolve(root, ".entries");
  const names: Record<string, string> = {};
  await mkdir(entries);
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith(".md"));
  for (const page of pages.map((file) => file.split(sep).join("/"))) {
    const source = await readFile(join(root, page), "utf8");
    const name = `page-${page.replace(/\.md$/, "").replace(/[^\w]+/g, "-")}`;
    const exports = Array.from(source.matchAll(localImport), ([, clause, path = ""]) => {
      const module = posix.join("..", posix.dirname(page), path);
      return `export {${clause}} from ${JSON.stringify(module)};\n`;
    });
    if (exports.length === 0) continue;
    names[name] = join(entries, `${name}.ts`);
    await writeFile(names[name], exports.join(""));
    const bundle = `${posix.relative(posix.dirname(page), "components") || "."}/${name}.js`;
    await writeFile(
      join(root, page),
      source.replace(localImport, (_, clause) => {
        return `import {${localNames(clause)}} from ${JSON.stringify(relative(bundle))}`;
      }),
    );
  }
  await build({
    entryPoints: names,
    outdir: resolve(root, "components"),
    absWorkingDir: resolve(root),
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "silent",
  });
  await rm(entries, { recursive: true });
}

/** Keeps of `a, b as c` the names that the page knows: `a, c`. */
function localNames(clause: string): string {
  return clause
    .split(",")
    .map((name) => name.trim().replace(/^.*\sas\s+/, ""))
    .join(", ");
}

function relative(path: string): string {
  return path.startsWith(".") ? path : `./${path}`;
}
