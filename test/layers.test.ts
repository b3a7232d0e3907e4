import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { projectModels } from "../loaders/warehouse/catalogue.js";
import { duckdbEngine } from "../loaders/warehouse/duckdb-engine.js";
import { PROJECT } from "../loaders/warehouse/models.js";
import { tablesRead } from "../loaders/warehouse/tables-read.js";

/** Each layer, and the layers that it may read beside itself. */
const LAYERS: Record<string, string[]> = {
  staging: ["raw", "reference"],
  marts: ["staging"],
  observations: ["marts"],
  values: ["observations", "marts"],
  published: ["values", "observations", "marts"],
  extracts: ["published"],
};

/** What statistics may read of the marts: by what areas, quarters and indicators records are gathered. */
const FOR_STATISTICS = [
  ...["areas", "area_members", "calendar_quarters", "reporting", "run", "thresholds"],
  ...["indicators", "indicator_measures", "indicator_sources", "indicator_dimensions"],
  ...["withheld_splits"],
  ...["flow_rules", "known_quarters", "sealed_values"],
];

/** Marts with persons in them: nothing is published from them but through observations. */
const OF_PERSONS = [
  ...[
    "persons",
    "idea_givers",
    "idea_sexes",
    "giver_years",
    "giver_progress",
    "staff",
    "person_sightings",
    "network_memberships",
    "headcounts",
  ],
  ...["training_participations", "form_responses"],
];

/** Says what is wrong with a query of a layer reading a table; null when it may. */
function wrongRead(layer: string, table: string): string | null {
  const [schema = "", name = ""] = table.split(".");
  const wrong = `${layer} reads ${table}`;
  if (schema !== layer && !LAYERS[layer]?.includes(schema)) return wrong;
  if (schema !== "marts") return null;
  if (layer === "values" && !FOR_STATISTICS.includes(name)) return wrong;
  if (layer === "published" && OF_PERSONS.includes(name)) return wrong;
  return null;
}

const memory = await duckdbEngine(":memory:");
const models = await projectModels(memory);
const extracts = filesIn("src/data", /\.sql$/);

describe("the layers", () => {
  test.each(models.map(({ table, schema, reads }) => ({ table, schema, reads })))(
    "$table reads the layers before it only",
    ({ schema, reads }) => {
      expect(reads.map((table) => wrongRead(schema, table)).filter(Boolean)).toEqual([]);
    },
  );

  test.each(extracts)("%s reads published tables only", async (file) => {
    const reads = await tablesRead(memory, readFileSync(join(PROJECT, file), "utf8"));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.map((table) => wrongRead("extracts", table)).filter(Boolean)).toEqual([]);
  });

  test("a short cut is seen", () => {
    expect(wrongRead("marts", "raw.ideabox")).toBe("marts reads raw.ideabox");
    expect(wrongRead("observations", "staging.ideabox")).toBe("observations reads staging.ideabox");
    expect(wrongRead("values", "marts.ideas")).toBe("values reads marts.ideas");
    expect(wrongRead("published", "marts.persons")).toBe("published reads marts.persons");
    expect(wrongRead("extracts", "values.indicator_values")).toBe(
      "extracts reads values.indicator_values",
    );
    expect(wrongRead("published", "published.areas")).toBeNull();
  });
});

/** Each part of the code, and the parts that it may import beside itself. */
const PARTS: { part: string; files: RegExp; imports: string[] }[] = [
  { part: "read", files: /^loaders\/read\//, imports: [] },
  { part: "sources", files: /^loaders\/sources\//, imports: ["read"] },
  { part: "generate", files: /^loaders\/generate\//, imports: ["read", "sources", "similar"] },
  { part: "check", files: /^loaders\/check\//, imports: ["read", "sources", "words"] },
  {
    part: "new-source",
    files: /^loaders\/new-source\//,
    imports: ["read", "sources"],
  },
  { part: "fetch", files: /^loaders\/fetch\//, imports: [] },
  { part: "audit", files: /^loaders\/audit\//, imports: [] },
  { part: "publish", files: /^loaders\/publish\//, imports: ["warehouse", "indicators"] },
  { part: "models", files: /^loaders\/models\//, imports: ["warehouse", "publish", "indicators"] },
  {
    part: "warehouse",
    files: /^loaders\/warehouse\//,
    imports: ["read", "sources", "similar", "models", "publish", "indicators"],
  },
  { part: "similar", files: /^loaders\/similar\//, imports: ["read", "generate", "warehouse"] },
  {
    part: "editions",
    files: /^loaders\/editions\//,
    imports: ["read", "sources", "warehouse", "indicators", "words"],
  },
  {
    part: "site",
    files: /^loaders\/(site\/|extract\.ts)/,
    imports: ["editions", "indicators", "words"],
  },
  {
    part: "bench",
    files: /^loaders\/bench\//,
    imports: ["sources", "generate", "similar", "warehouse"],
  },
  {
    part: "commands",
    files: /^loaders\/(commands\/|cli\.ts)/,
    imports: [
      ...[
        "read",
        "sources",
        "fetch",
        "generate",
        "check",
        "new-source",
        "warehouse",
        "publish",
        "site",
        "audit",
        "bench",
        "similar",
        "editions",
      ],
    ],
  },
  { part: "indicators", files: /^src\/indicators\//, imports: [] },
  { part: "words", files: /^src\/(messages\/|\w+\.ts$)/, imports: [] },
  { part: "components", files: /^src\/components\//, imports: ["words"] },
  { part: "pages", files: /^src\/.*\.md$/, imports: ["components", "indicators", "words"] },
];

const partOf = (file: string) => PARTS.find(({ files }) => files.test(file))?.part ?? "none";

/** Reads which files a module imports, statically or when it runs; packages are left out. */
function importsOf(file: string, code: string): string[] {
  const named = code.matchAll(/(?:\bfrom|\bimport\(|^import)\s*"(\.[^"]+)"/gm);
  return [...named].map(([, path = ""]) => posix.join(dirname(file), path).replace(/\.js$/, ".ts"));
}

function wrongImport(file: string, imported: string): string | null {
  const part = PARTS.find(({ files }) => files.test(file));
  const other = partOf(imported);
  const isRight = part && (other === part.part || part.imports.includes(other));
  return isRight ? null : `${file} imports ${imported}`;
}

const modules = [...filesIn("loaders", /\.ts$/), ...filesIn("src", /\.(ts|md)$/)].filter(
  (file) => !file.endsWith(".d.ts"),
);

describe("the imports", () => {
  test("every module belongs to a part", () => {
    expect(modules.filter((file) => partOf(file) === "none")).toEqual([]);
    expect(modules.length).toBeGreaterThan(100);
  });

  test.each(PARTS)("$part imports what it may", ({ part }) => {
    const wrong = modules
      .filter((file) => partOf(file) === part)
      .flatMap((file) =>
        importsOf(file, readFileSync(join(PROJECT, file), "utf8")).map((imported) =>
          wrongImport(file, imported),
        ),
      );
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  test("a wrong one is seen, however it is written", () => {
    const page = 'import {x} from "../loaders/cli.js";\nconst y = await import("./format.js");';
    expect(importsOf("src/index.md", page)).toEqual(["loaders/cli.ts", "src/format.ts"]);
    expect(wrongImport("src/index.md", "loaders/cli.ts")).toBe(
      "src/index.md imports loaders/cli.ts",
    );
    expect(wrongImport("src/index.md", "src/format.ts")).toBeNull();
    expect(wrongImport("loaders/sources/trello.ts", "loaders/warehouse/load.ts")).not.toBeNull();
    expect(wrongImport("src/components/figure.ts", "src/indicators/index.ts")).not.toBeNull();
  });
});

function filesIn(folder: string, wanted: RegExp): string[] {
  const names = readdirSync(join(PROJECT, folder), { recursive: true }) as string[];
  return names
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((file) => wanted.test(file) && !file.includes(".observablehq"))
    .sort();
}
