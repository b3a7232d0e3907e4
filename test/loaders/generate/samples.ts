import { defaultScale, drawPortfolio } from "../../../loaders/generate/draw-portfolio.js";
import type { ExportedFile } from "../../../loaders/generate/exported-file.js";
import { writeSamples } from "../../../loaders/generate/write-samples.js";

/** The default portfolio, drawn once for a test file. */
export const portfolio = drawPortfolio(defaultScale);

/** Its files, written once for a test file. */
export const files: ExportedFile[] = await writeSamples(portfolio);

/** The bytes of one file. */
export function bytesOf(path: string): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`unknown file: ${path}`);
  return file.bytes;
}
