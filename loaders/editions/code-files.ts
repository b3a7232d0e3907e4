import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT } from "../warehouse/models.js";
import { type Files, filesOf } from "./archive.js";
import type { Manifest } from "./edition.js";
import { sha256 } from "./sha256.js";

/** What a change of code is called, as a cause of a changed value. */
export type CodeKind = keyof Manifest["code"];

/** What is computed the same whatever these say: the pages, the commands, what makes samples and looks at files. */
const NOT_COUNTING =
  /^loaders\/(bench|check|commands|editions|fetch|generate|new-source|site|audit|report)\/|^loaders\/\w+\.ts$/;
const SUPPRESSION =
  /^loaders\/(publish\/|models\/published\/|models\/statistics\/(person|money|judged)_|.*\/sealed[-_]values\.)/;

/** Reads the project's code: what a load is made with, and what the pages say, for an audit that asks later who has typed it. */
export async function codeFiles(root: string = PROJECT): Promise<Files> {
  const files: Files = {};
  const inFolder = async (folder: string, wanted = /\.(ts|sql)$/) => {
    for (const [name, bytes] of Object.entries(await filesOf(join(root, folder)))) {
      if (wanted.test(name)) files[`${folder}/${name}`] = bytes;
    }
  };
  await inFolder("loaders");
  await inFolder("src/indicators");
  await inFolder("src", /\.(ts|md)$/);
  for (const name of ["package.json", "tsconfig.json"]) {
    files[name] = await readFile(join(root, name));
  }
  return files;
}

/** Tells what a change of a file would be called; null for code that no figure depends on. */
export function kindOf(file: string): CodeKind | null {
  if (file.startsWith("src/indicators/")) return "definition";
  if (SUPPRESSION.test(file)) return "suppression";
  return file.startsWith("loaders/") && !NOT_COUNTING.test(file) ? "loader" : null;
}

/** Hashes the code that counts, kind by kind. */
export function codeHashes(files: Files): Record<CodeKind, string> {
  const hashOf = (kind: CodeKind) => {
    const names = Object.keys(files).filter((name) => kindOf(name) === kind);
    return sha256(names.sort().map(line).join(""));
  };
  const line = (name: string) => `${sha256(files[name] as Uint8Array)}  ${name}\n`;
  return {
    definition: hashOf("definition"),
    loader: hashOf("loader"),
    suppression: hashOf("suppression"),
  };
}
