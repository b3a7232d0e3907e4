import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** Libraries whose newest version Framework asks the npm registry for, used or not. */
const libraries = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/**
 * Answers Framework's question beforehand, so that a cold build sends no request: an empty folder
 * `<name>@<version>` counts as a version that is known. None of them ends up in a page.
 */
export async function answerNpmVersions(root: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache", "_npm");
  for (const library of libraries)
    await mkdir(join(cache, `${library}@0.0.0`), { recursive: true });
}
