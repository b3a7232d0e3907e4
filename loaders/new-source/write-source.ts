import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contractCode } from "./contract-code.js";
import { fixtureBytes } from "./fixture-bytes.js";
import { fixtureRows } from "./fixture-rows.js";
import type { Proposal } from "./proposal.js";
import { namedInReadme, registered } from "./registered.js";
import { stagingSql } from "./staging-sql.js";
import { testCode } from "./test-code.js";

const INDEX = "loaders/sources/index.ts";
const README = "README.md";

export type Paths = Record<"contract" | "staging" | "fixture" | "test", string>;

/** Where the parts of a source stand, from the project's root. */
function pathsOf(code: string, format: string): Paths {
  return {
    contract: `loaders/sources/${code}.ts`,
    staging: `loaders/models/staging/${code}.sql`,
    fixture: `test/input/${code}.${format}`,
    test: `test/loaders/sources/${code}.test.ts`,
  };
}

/** Finds the files of a source that are there already; any at all and nothing may be written. */
export function takenPaths(root: string, code: string): string[] {
  const all = ["csv", "xlsx", "json"].flatMap((format) => Object.values(pathsOf(code, format)));
  return [...new Set(all)].filter((path) => existsSync(join(root, path)));
}

/** Writes a proposed source: contract, staging model, fixture and test, and registers it. Gives the paths. */
export async function writeSource(root: string, proposal: Proposal): Promise<string[]> {
  const { code, file } = proposal;
  const paths = pathsOf(code, file.format);
  const rows = fixtureRows(proposal);
  const fixture = paths.fixture.replace(/^.*\//, "");
  const parts: [string, string | Uint8Array][] = [
    [paths.contract, contractCode(proposal)],
    [paths.staging, stagingSql(proposal)],
    [paths.fixture, await fixtureBytes(proposal, rows)],
    [paths.test, testCode(proposal, rows, fixture)],
  ];
  const index = registered(await readFile(join(root, INDEX), "utf8"), code);
  for (const [path, content] of parts) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content, { flag: "wx" });
  }
  await writeFile(join(root, INDEX), index);
  const hasReadme = existsSync(join(root, README));
  if (hasReadme) {
    await writeFile(
      join(root, README),
      namedInReadme(await readFile(join(root, README), "utf8"), code),
    );
  }
  return [...Object.values(paths), INDEX, ...(hasReadme ? [README] : [])];
}
