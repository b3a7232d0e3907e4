import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { type Files, packed } from "../../../loaders/editions/archive.js";
import { codeFiles, codeHashes } from "../../../loaders/editions/code-files.js";
import { definitionsJson } from "../../../loaders/editions/definitions.js";
import { CHECKS, type Manifest, PARTS } from "../../../loaders/editions/edition.js";
import { figuresCsv, gzipped } from "../../../loaders/editions/figures.js";
import { type Edition, readEdition } from "../../../loaders/editions/read-editions.js";
import { rebuild } from "../../../loaders/editions/rebuild.js";
import { type Sealing, type SealOptions, seal } from "../../../loaders/editions/seal.js";
import { listFiles } from "../../../loaders/editions/sealed-lists.js";
import { sha256 } from "../../../loaders/editions/sha256.js";
import { FIGURES_ALONE } from "../../../loaders/editions/swap-causes.js";
import { writeEdition } from "../../../loaders/editions/write-edition.js";
import { dataFolders } from "../../../loaders/warehouse/data-folders.js";
import { keepAreasOf } from "../models/part-of-samples.js";

const IDEAS = "Idénummer;Inlämnad;Enhet;Titel;Steg;Stegdatum";
const FIRST = [
  IDEAS,
  "2017-001;2017-11-20 08:00;Skolan;Lånecykel;Fångad;",
  "2017-002;2017-11-21 08:00;Skolan;Mötesfri dag;Fångad;",
  "2018-001;2018-02-20 08:00;Skolan;Digital blankett;Fångad;",
];
const LATE = "2018-009;2018-02-22 08:00;Skolan;Tvätt av arbetskläder;Fångad;";
const CORRECTED = FIRST.map((row) => row.replace("2018-02-20", "2018-05-20"));
const MEMBERS = [
  "Nätverk;Medlem;Organisation;Kommun;Kön;Roll;Från;Till",
  "Idécoacherna;person1@exempel.invalid;;Gullspång;Kvinna;Medlem;2018-01-31;",
];

/** Deliveries by their paths; those of September are later than the first edition. */
const DELIVERIES: Record<string, string[]> = {
  "ideabox/1444/2018-06-30/a.csv": FIRST,
  "ideabox/1445/2018-06-30/a.csv": FIRST,
  "network/1447/2018-06-30/a.csv": MEMBERS,
  "ideabox/1444/2018-09-15/a.csv": [...CORRECTED, LATE],
  "ideabox/1445/2018-09-15/a.csv": FIRST,
};

export type ReplacedWorld = { data: string; first: Edition; second: Edition };

/**
 * Makes a quarter that was sealed with code of its own, and then, when a record had come late and another
 * been corrected, sealed anew with the code of today.
 */
export async function replacedWorld(): Promise<ReplacedWorld> {
  const data = await mkdtemp(join(tmpdir(), "utgavor-"));
  for (const [file, rows] of Object.entries(DELIVERIES)) {
    await mkdir(join(data, "exports", file, ".."), { recursive: true });
    await writeFile(join(data, "exports", file), `${rows.join("\r\n")}\r\n`);
  }
  await writeFile(join(data, "exports/SYNTHETIC"), "");
  await mkdir(join(data, "reference"));
  await keepAreasOf(data, ["1444", "1445", "1447"]);
  const first = await sealedByEarlierCode(data);
  const sealing = await sealAnew(data, { reason: "En fil kom sent." });
  if ("stopped_by" in sealing) throw new Error("not sealed");
  return { data, first, second: sealing.edition };
}

/** Seals the quarter with the code of today, every check waived, and two pages that name the edition. */
export function sealAnew(data: string, more: Partial<SealOptions> = {}): Promise<Sealing> {
  return seal({
    ...{ quarter: "2018K2", data, today: "2018-10-15", environment: {} },
    waived: Object.fromEntries(CHECKS.map((check) => [check, "provkörning"])),
    async buildPages(_, out, { edition }) {
      await mkdir(join(out, "kommun"), { recursive: true });
      for (const [name, bytes] of Object.entries(pagesOf(edition)))
        await writeFile(join(out, name), bytes);
    },
    ...more,
  });
}

function pagesOf(edition: string): Files {
  return {
    "index.html": strToU8(`<h1>${edition}</h1>`),
    "kommun/1444.html": strToU8("<h1>Essunga</h1>"),
  };
}

async function sealedByEarlierCode(data: string): Promise<Edition> {
  const as_of = "2018-06-30";
  const code = withEarlierCode(await codeFiles());
  const known = Object.keys(DELIVERIES).filter((file) => file.includes(as_of));
  const deliveries = new Map(known.map((file) => [file, join(data, "exports", file)]));
  const lists = await listFiles(dataFolders(data).reference);
  const thresholds = { persons: 5, percent: 20, records: 5 };
  const recipe = { code, lists, deliveries, thresholds, as_of, is_synthetic: true };
  const figures = await rebuild(
    { ...recipe, earlier: new Map(), entry: FIGURES_ALONE },
    figuresCsv,
  );
  const parts: Files = {
    [PARTS.figures]: gzipped(figures),
    [PARTS.pages]: packed(pagesOf("2018K2")),
    [PARTS.code]: packed(code),
    [PARTS.lists]: packed(lists),
    [PARTS.definitions]: Buffer.from(await definitionsJson()),
  };
  const manifest: Manifest = {
    ...{ format: 1, edition: "2018K2", quarter: "2018K2", sealed_on: "2018-07-15", as_of },
    ...{ is_synthetic: true, replaces: null, revises: null, earlier: [] },
    ...{ checklist: [], published: {} },
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
  const folder = join(data, "sealed/2018K2");
  await writeEdition(folder, manifest, parts);
  return readEdition(folder);
}

/** The code as it was: one indicator, a loader that dated an idea wrong, a definition and a protection that left a quarter out. */
function withEarlierCode(code: Files): Files {
  const changed = (file: string, from: RegExp, to: string) => {
    const text = Buffer.from(code[file] as Uint8Array).toString("utf8");
    if (!from.test(text)) throw new Error(`${file} has no ${from}`);
    return { [file]: Buffer.from(text.replace(from, to)) };
  };
  return {
    ...code,
    "src/indicators/index.ts": strToU8(
      'import { P01 } from "./P01.js";\nexport const indicators = [P01];\n',
    ),
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
