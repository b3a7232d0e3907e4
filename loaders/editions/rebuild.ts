import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { maskPersonalNumbers } from "../read/personal-number.js";
import { SYNTHETIC } from "../warehouse/data-folders.js";
import { duckdbEngine } from "../warehouse/duckdb-engine.js";
import type { Engine } from "../warehouse/engine.js";
import { PROJECT } from "../warehouse/models.js";
import { hashOfFile } from "../warehouse/reading-key.js";
import { type Files, writeFiles } from "./archive.js";
import { type Manifest, PARTS } from "./edition.js";

/** What values are made of: code, lists, deliveries by their paths, and what was known when. */
export type Recipe = {
  code: Files;
  lists: Files;
  /** Path in the folder of exports → where the file lies. */
  deliveries: Map<string, string>;
  /** Editions that were sealed before → where their figures lie. */
  earlier: Map<string, string>;
  thresholds: Record<string, number>;
  as_of: string;
  is_synthetic: boolean;
  /** Arguments to the load beside those that say where things are. */
  entry?: string[];
};

/**
 * Loads with a given code, lists and deliveries, in a folder and a process of their own and without
 * any network, and hands the warehouse to a function.
 * Error: what the load said.
 */
export async function rebuild<T>(recipe: Recipe, use: (engine: Engine) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "utgava-"));
  try {
    await writeFiles(root, recipe.code);
    await writeFiles(join(root, "data/reference"), recipe.lists);
    const data = join(root, "portfolio");
    await mkdir(join(data, "exports"), { recursive: true });
    if (recipe.is_synthetic) await writeFile(join(data, "exports", SYNTHETIC), "");
    for (const [file, path] of recipe.deliveries) {
      await mkdir(dirname(join(data, "exports", file)), { recursive: true });
      await copyFile(path, join(data, "exports", file));
    }
    for (const [edition, path] of recipe.earlier) {
      await mkdir(join(data, "sealed", edition), { recursive: true });
      await copyFile(path, join(data, "sealed", edition, PARTS.figures));
    }
    await symlink(join(PROJECT, "node_modules"), join(root, "node_modules"), "junction");
    const warehouse = join(root, "warehouse.duckdb");
    const entry = recipe.entry ?? ["loaders/cli.ts", "load"];
    const args = ["--data", data, "--warehouse", warehouse, "--as-of", recipe.as_of];
    await run(root, [...entry, ...args], settingsOf(recipe.thresholds));
    const engine = await duckdbEngine(warehouse, { readOnly: true });
    return await use(engine).finally(() => engine.close());
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Writes thresholds as the load reads them from the environment. */
function settingsOf(thresholds: Recipe["thresholds"]): Record<string, string> {
  const pairs = Object.entries(thresholds);
  return Object.fromEntries(
    pairs.map(([name, value]) => [`SLUSSKOLLEN_${name.toUpperCase()}`, String(value)]),
  );
}

/** Runs a module of a folder to its end; 1 is a load in which some file was refused, as it was when sealed. */
function run(root: string, args: string[], settings: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ["--import=tsx", ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 || (code === 1 && said.includes("Inläst till och med"))) resolve();
      else reject(new Error(said.trim().split("\n").slice(-5).join("\n")));
    });
  });
}

export type FoundEarlier = { earlier: Map<string, string>; faults: string[] };

/** Finds the figures of the editions that were sealed before one, by hash; says in Swedish which are changed or gone. */
export async function findEarlier(
  sealed: string,
  before: Manifest["earlier"],
): Promise<FoundEarlier> {
  const found: FoundEarlier = { earlier: new Map(), faults: [] };
  for (const { edition, sha256 } of before) {
    const path = join(sealed, edition, PARTS.figures);
    const hash = await hashOfFile(path).catch(() => null);
    if (hash === sha256) found.earlier.set(edition, path);
    else
      found.faults.push(
        `Den tidigare utgåvan ${edition}, som små tal prövades mot, är ändrad eller saknas: ${path}.`,
      );
  }
  return found;
}

export type FoundDeliveries = { deliveries: Map<string, string>; faults: string[] };

/** Finds the files of an edition among the exports, by path and hash; says in Swedish which are changed or gone. */
export async function findDeliveries(
  exports: string,
  sealed: Manifest["deliveries"],
): Promise<FoundDeliveries> {
  const names = await readdir(exports, { recursive: true });
  const paths = new Map(
    names
      .map((name) => name.replaceAll("\\", "/"))
      .map((name) => [maskPersonalNumbers(name), name]),
  );
  const found: FoundDeliveries = { deliveries: new Map(), faults: [] };
  for (const { file, sha256 } of sealed) {
    const name = paths.get(file);
    if (name === undefined) found.faults.push(`Leveransen ${file} saknas i ${exports}.`);
    else if ((await hashOfFile(join(exports, name))) !== sha256)
      found.faults.push(`Leveransen ${file} är ändrad efter förseglingen.`);
    else found.deliveries.set(name, join(exports, name));
  }
  return found;
}
