import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pageFaults } from "./page-faults.js";
import { scriptFaults } from "./script-faults.js";
import { styleFaults } from "./style-faults.js";

/**
 * Checks a built site, file by file, and throws at the first fault: Framework prints a page's error
 * into the page and leaves an import that it cannot resolve as it is, both without failing.
 * Error: `invalid page: kommun/1496.html: …`.
 */
export async function checkSite(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).sort();
  for (const file of files) {
    const faultsOf = faultsByEnding[/\.(html|js|css)$/.exec(file)?.[1] ?? ""];
    if (!faultsOf) continue;
    const [fault] = await faultsOf(await readFile(join(folder, file), "utf8"));
    if (fault) throw new Error(`invalid page: ${file}: ${fault}`);
  }
}

const faultsByEnding: Record<string, (text: string) => string[] | Promise<string[]>> = {
  html: pageFaults,
  js: scriptFaults,
  css: styleFaults,
};
