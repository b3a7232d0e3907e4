import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Files, packed } from "../../../loaders/editions/archive.js";
import { codeFiles, codeHashes } from "../../../loaders/editions/code-files.js";
import { definitionsJson } from "../../../loaders/editions/definitions.js";
import { type Manifest, PARTS } from "../../../loaders/editions/edition.js";
import { figuresCsv, gzipped } from "../../../loaders/editions/figures.js";
import { type Edition, readEdition } from "../../../loaders/editions/read-editions.js";
import { rebuild } from "../../../loaders/editions/rebuild.js";
import { type Revised, revise } from "../../../loaders/editions/revise.js";
import { CAUSES, type Revision } from "../../../loaders/editions/revisions.js";
import { listFiles } from "../../../loaders/editions/sealed-lists.js";
import { sha256 } from "../../../loaders/editions/sha256.js";
import { writeEdition } from "../../../loaders/editions/write-edition.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";

const HEADER = "Idénummer;Inlämnad;Enhet;Titel;Steg;Stegdatum";
const FIRST = [
  "2017-001;2017-11-20 08:00;Skolan;Lånecykel;Fångad;",
  "2017-002;2017-11-21 08:00;Skolan;Mötesfri dag;Fångad;",
  "2018-001;2018-02-20 08:00;Skolan;Digital blankett;Fångad;",
];
const LATE = "2018-009;2018-02-22 08:00;Skolan;Tvätt av arbetskläder;Fångad;";
const CORRECTED = FIRST.map((row) => row.replace("2018-02-20", "2018-05-20"));

const files: Record<string, string[]> = {
  "ideabox/1444/2018-06-30/a.csv": FIRST,
  "ideabox/1445/2018-06-30/a.csv": FIRST,
  "ideabox/1444/2018-09-30/a.csv": [...CORRECTED, LATE],
  "ideabox/1445/2018-09-30/a.csv": FIRST,
};

let folder: string;
let revised: Revised;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "utgavor-"));
  for (const [file, rows] of Object.entries(files)) {
    await mkdir(join(folder, "exports", file, ".."), { recursive: true });
    await writeFile(join(folder, "exports", file), `${[HEADER, ...rows].join("\r\n")}\r\n`);
  }
  const all = await codeFiles();
  const code = { ...all, ...onlyOneIndicator };
  const [old, now] = await Promise.all([
    edition("2018K2", "2018-06-30", earlier(code)),
    edition("2018K3", "2018-09-30", code),
  ]);
  revised = await revise(old, now, join(folder, "exports"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

const onlyOneIndicator: Files = {
  "src/indicators/index.ts": Buffer.from(
    'import { P01 } from "./P01.js";\nexport const indicators = [P01];\n',
  ),
};

/** The code as it was: a loader that dated an idea wrong, a definition and a protection that left a quarter out. */
function earlier(code: Files): Files {
  const changed = (file: string, from: RegExp, to: string) => {
    const text = Buffer.from(code[file] as Uint8Array).toString("utf8");
    expect(text).toMatch(from);
    return { [file]: Buffer.from(text.replace(from, to)) };
  };
  return {
    ...code,
    ...changed(
      "loaders/models/marts/ideas.sql",
      /idea_versions\.captured_date,/,
      "cast(case when idea_versions.idea_id = '1444-2017-001' then date '2018-02-01' else idea_versions.captured_date end as date) as captured_date,",
    ),
    ...changed(
      "src/indicators/P01.sql",
      /from measured\s*$/,
      "from measured\nwhere not (municipality_code = '1445' and period = '2017K4')\n",
    ),
    ...changed(
      "loaders/models/published/indicator_values.sql",
      /from "values"\.judged_values\n/,
      "from (select * from \"values\".judged_values where not (area_code = '1445' and period = '2018K1')) as judged_values\n",
    ),
  };
}

/** Makes an edition of what a code says of the deliveries up to a day. */
async function edition(name: string, as_of: string, code: Files): Promise<Edition> {
  const known = Object.keys(files).filter((file) => file.slice(13, 23) <= as_of);
  const deliveries = new Map(known.map((file) => [file, join(folder, "exports", file)]));
  const lists = await listFiles([join(PROJECT, "data/reference")]);
  const thresholds = { persons: 5, percent: 20, records: 5 };
  const earlier = new Map<string, string>();
  const figures = await rebuild(
    { code, lists, deliveries, earlier, thresholds, as_of, is_synthetic: true },
    figuresCsv,
  );
  const parts: Files = {
    [PARTS.figures]: gzipped(figures),
    [PARTS.code]: packed(code),
    [PARTS.lists]: packed(lists),
    [PARTS.definitions]: Buffer.from(await definitionsJson()),
  };
  const manifest: Manifest = {
    ...{ format: 1, edition: name, quarter: name, sealed_on: as_of, as_of, is_synthetic: true },
    ...{ replaces: null, revises: null, earlier: [], checklist: [], published: {} },
    deliveries: await Promise.all(
      [...deliveries].map(async ([file, path]) => ({
        ...{ file, sha256: sha256(await readFile(path)) },
        ...{ rows: 3, accepted: 3, refused: 0, ignored: 0 },
      })),
    ),
    lists: Object.entries(lists).map(([list, bytes]) => ({ list, sha256: sha256(bytes) })),
    code: codeHashes(code),
    suppression: { thresholds, withheld: [] },
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, bytes]) => [
        part,
        { sha256: sha256(bytes), bytes: bytes.length },
      ]),
    ),
  };
  await writeEdition(join(folder, name), manifest, parts);
  return readEdition(join(folder, name));
}

/** Finds the revision of an area's ideas in a quarter, with its causes and their parts. */
function found(area_code: string, period: string, measure = "gross") {
  const row = revised.rows.find(
    (each) =>
      each.measure === measure &&
      each.period === period &&
      each.area_code === area_code &&
      each.dimension === "total",
  );
  if (!row) return null;
  const parts = CAUSES.filter((cause) => !["", "0"].includes(row[cause]));
  return {
    change: row.change,
    causes: row.causes,
    ...Object.fromEntries(parts.map((cause) => [cause, row[cause]])),
  };
}

describe("a value of an edition that is another in the next", () => {
  test("is due to a loader that reads otherwise", () => {
    expect(found("1444", "2017K4")).toEqual({ change: "1", causes: "loader", loader: "1" });
  });

  test("is due to a definition that counts otherwise", () => {
    expect(found("1445", "2017K4")).toEqual({ change: "2", causes: "definition", definition: "2" });
  });

  test("is due to a protection of small numbers that withholds otherwise", () => {
    expect(found("1445", "2018K1")).toEqual({ change: "", causes: "suppression" });
  });

  test("is due to a record that was corrected", () => {
    expect(found("1444", "2018K2")).toEqual({ change: "1", causes: "corrected", corrected: "1" });
  });

  test("is due to a record that was late, one that was corrected and a loader, each with its part", () => {
    expect(found("1444", "2018K1")).toEqual({
      ...{ change: "-1", causes: "loader late corrected" },
      ...{ loader: "-1", late: "1", corrected: "-1" },
    });
    expect(found("1444", "2018K2", "gross_cumulative")).toEqual({
      ...{ change: "1", causes: "late", late: "1" },
    });
  });

  test("has parts that are the change, every one", () => {
    const told = revised.rows.filter((row) => CAUSES.every((cause) => row[cause] !== ""));
    const sum = (row: Revision) => CAUSES.reduce((total, cause) => total + Number(row[cause]), 0);
    expect(told.filter((row) => sum(row) !== Number(row.change))).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
    expect(revised.inseparable).toEqual([]);
  });
});
