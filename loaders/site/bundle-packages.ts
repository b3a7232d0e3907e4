import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { allDone } from "./all-done.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const imported = /\b(?:from|import)\s*\(?\s*["']((?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[\w./-]+)?)["']/g;

/**
 * Bundles the packages that pages and components import into Framework's cache, one file each.
 * Framework would do it itself with another bundler, in ten times the time; it takes what it finds
 * at `_node/<package>@<version>/<path>.js`.
 */
export async function bundlePackages(root: string): Promise<void> {
  await allDone([...(await packageImports(root))].map((name) => bundlePackage(root, name)));
}

/** Finds the names of packages that the sources of a site import. */
async function packageImports(root: string): Promise<Set<string>> {
  const files = (await readdir(root, { recursive: true })).filter((f) => /\.(md|js|ts)$/.test(f));
  const sources = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return new Set(
    sources.flatMap((source) => Array.from(source.matchAll(imported), ([, name = ""]) => name)),
  );
}

async function bundlePackage(root: string, specifier: string): Promise<void> {
  const parts = specifier.split("/");
  const name = parts.splice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const path = parts.join("/") || "index";
  const manifest = await readFile(
    join(project, "node_modules", name, "package.json"),
    "utf8",
  ).catch(() => null);
  if (manifest === null || extname(path) === ".css") return; // left to Framework, and to the checks
  const file = `${name}@${JSON.parse(manifest).version}/${extname(path) ? path : `${path}.js`}`;
  const outfile = join(root, ".observablehq", "cache", "_node", file);
  const { outputFiles, metafile } = await build({
    entryPoints: [specifier],
    absWorkingDir: project,
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const entry = metafile.inputs[output?.entryPoint ?? ""];
  if (entry?.format !== "esm") return; // named exports of CommonJS are Framework's to find
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, outputFiles[0]?.contents ?? "");
}
