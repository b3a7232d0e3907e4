import { bundlePackages } from "./bundle-packages.js";
import { requireFreePort } from "./free-port.js";
import { answerNpmVersions } from "./npm-versions.js";
import { prepareData } from "./prepare-data.js";

export type PreviewOptions = { warehouse: string; port?: number; say?: (line: string) => void };

/**
 * Starts Framework's live preview of the project's own pages on this machine: a page, component or
 * extract that is saved shows at once. The data are those of the warehouse at the start.
 */
export async function previewSite({ warehouse, port = 3000, say }: PreviewOptions): Promise<void> {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  process.env.SLUSSKOLLEN_WAREHOUSE = warehouse;
  await requireFreePort(port);
  await answerNpmVersions("src");
  await bundlePackages("src");
  await prepareData("src", warehouse);
  const { preview } = await import("@observablehq/framework/dist/preview.js");
  await preview({
    config: "observablehq.config.ts",
    hostname: "127.0.0.1",
    port,
    open: false,
    verbose: false,
  });
  const url = `http://127.0.0.1:${port}/`;
  say?.(
    `Förhandsvisning på ${url} – avsluta med Ctrl+C (live preview at ${url}, stop with Ctrl+C)`,
  );
}
