import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { drawPortfolio, type Scale } from "./draw-portfolio.js";
import { marker, writeSamples } from "./write-samples.js";

export { defaultScale } from "./draw-portfolio.js";

export type Generated = { files: number; bytes: number };

/**
 * Makes synthetic exports in the systems' own formats and writes them below `out`.
 * An earlier lot is replaced; a folder with anything that is not marked synthetic is left alone.
 */
export async function generate({ out, ...scale }: Scale & { out: string }): Promise<Generated> {
  const files = await writeSamples(drawPortfolio(scale));
  const present = await readdir(out).catch((): string[] => []);
  if (present.length > 0 && !present.includes(marker)) {
    throw new Error(`invalid out: ${out} holds files that are not marked synthetic`);
  }
  const tops = new Set(files.map(({ path }) => path.split("/")[0] as string));
  for (const top of tops) await rm(join(out, top), { recursive: true, force: true });
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}
