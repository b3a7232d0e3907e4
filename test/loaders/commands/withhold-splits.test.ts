import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { auditFigures } from "../../../loaders/audit/audit.js";
import { untilSafe } from "../../../loaders/commands/withhold-splits.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";

const SAMPLES = join(PROJECT, "data/samples");

/** Of the persons of these the rules of suppression show what tells of a few. */
const MUNICIPALITIES = ["0512", "1445", "1493", "1494"];

const data = await mkdtemp(join(tmpdir(), "withhold-"));
const warehouse = join(data, "warehouse.duckdb");
afterAll(() => rm(data, { recursive: true, force: true }));

async function copySamples(): Promise<void> {
  await cp(join(SAMPLES, "SYNTHETIC"), join(data, "exports/SYNTHETIC"));
  const entries = await readdir(SAMPLES, { withFileTypes: true });
  for (const { name: source } of entries.filter((entry) => entry.isDirectory())) {
    const delivered = await readdir(join(SAMPLES, source));
    for (const municipality of MUNICIPALITIES.filter((code) => delivered.includes(code))) {
      const folder = join(source, municipality);
      await cp(join(SAMPLES, folder), join(data, "exports", folder), { recursive: true });
    }
  }
}

test("a portfolio for which the rules do not suffice is safe with what is put on the list", async () => {
  await copySamples();
  await mkdir(join(data, "reference"));
  const headings = "indicator_id,dimension,area_kind,area_code,period,withheld_on,reason,note";
  const own = "K04,network,hub,skaraborg,,2026-01-15,styrgruppen,utan kvartal";
  await writeFile(join(data, "reference/withheld_splits.csv"), `${headings}\n${own}\n`);
  const said: string[] = [];
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  const found: number[] = [];
  await untilSafe(data, async (withholdMore) => {
    await load({ data, warehouse });
    const leaks = await auditFigures({ warehouse });
    found.push(leaks.length);
    if (leaks.length > 0 && (await withholdMore(warehouse))) throw new Error("again");
  }).finally(() => stderr.mockRestore());
  expect(found).toEqual([expect.any(Number), 0]);
  expect(found[0]).toBeGreaterThan(0);
  expect(said.join("")).toContain("withheld_splits.csv");

  const { rows = [] } =
    (await readReferenceLists([join(data, "reference"), join(PROJECT, "data/reference")])).get(
      "withheld_splits",
    ) ?? {};
  const engine = await duckdbEngine(warehouse, { readOnly: true });
  const shown = await engine.extract(`
    select count(*) as row_count from published.indicator_values
    inner join marts.withheld_splits using (indicator_id, area_kind, area_code)
    inner join marts.indicator_measures using (indicator_id, measure)
    where about_persons and value is not null
        and coalesce(withheld_splits.period = indicator_values.period, true)
        and withheld_splits.dimension in (indicator_values.dimension, 'total')`);
  await engine.close();
  expect(rows.length).toBeGreaterThan(1);
  expect(rows[0]).toMatchObject({ indicator_id: "K04", period: null, note: "utan kvartal" });
  expect(shown).toEqual([{ row_count: 0 }]);
}, 180_000);
