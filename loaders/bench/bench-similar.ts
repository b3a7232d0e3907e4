import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { SimilarRun } from "./similar-once.js";

/** Measures the finding of pairs among made-up ideas, in a process of its own. */
export async function benchSimilar(ideas: number): Promise<SimilarRun> {
  const folder = await mkdtemp(join(tmpdir(), "slusskollen-bench-"));
  try {
    const script = join(dirname(fileURLToPath(import.meta.url)), "similar-once.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import=tsx",
      script,
      String(ideas),
      folder,
    ]);
    return JSON.parse(stdout) as SimilarRun;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
