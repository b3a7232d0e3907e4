import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Copies a source root of a few plain pages, with changes to its files, and returns its path. */
export async function tinySource(
  folder: string,
  changes: Record<string, string> = {},
): Promise<string> {
  await cp("test/loaders/site/tiny", folder, { recursive: true });
  await cp("src/fonts", join(folder, "fonts"), { recursive: true });
  for (const [file, content] of Object.entries(changes)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}
