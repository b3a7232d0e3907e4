import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Address } from "./addresses.js";

/** Lies beside the replies; a load passes over what begins with a full stop. */
const LICENCE = ".licens.txt";

/** Says whether a delivery has been fetched whole: its terms are written last. */
export function isFetched(folder: string): boolean {
  return existsSync(join(folder, LICENCE));
}

/** Lays replies, as they were given, in a delivery's folder with their date, address, terms and hashes: whole or not at all. */
export async function saveReplies(
  folder: string,
  replies: readonly string[],
  { name, licence, base }: Address,
  on: string,
): Promise<string[]> {
  const work = join(dirname(folder), `.${on}-${process.pid}`);
  const files = replies.map((text, index) => ({ file: `sida-${index + 1}.json`, text }));
  await mkdir(work, { recursive: true });
  try {
    for (const { file, text } of files) await writeFile(join(work, file), text);
    const hashes = files.map(
      ({ file, text }) => `${createHash("sha256").update(text).digest("hex")}  ${file}`,
    );
    const terms = [licence, `Hämtat ${on} från ${name}, ${base}`, ...hashes];
    await writeFile(join(work, LICENCE), `${terms.join("\n")}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return files.map(({ file }) => file);
}
