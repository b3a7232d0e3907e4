import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sources } from "../../../loaders/sources/index.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";
import { rowsOf } from "./rows-of.js";

describe("a version of a record", () => {
  const row = (delivery_date: string, stage: string, more: Row = {}): Row => ({
    ...{ file_id: Number(delivery_date.slice(5, 7)), row_number: 2, source: "ideabox" },
    ...{ delivered_by: "1496", delivery_date, idea_number: "1", stage, ...more },
  });
  const versions = async (...rows: Row[]) =>
    (
      await rowsOf(
        "marts.record_versions",
        { "raw.ideabox": rows },
        "record_id, version_number, known_date, known_until",
      )
    ).map((version) => Object.values(version).join(" "));

  test("is new when the row says something else, not when it is sent again in another file or line", async () => {
    expect(
      await versions(
        row("2018-03-31", "Fångad"),
        row("2018-06-30", "Fångad", { row_number: 9, sheet: "Blad2" }),
        row("2018-09-30", "Testas"),
        row("2018-12-31", "Testas"),
      ),
    ).toEqual(["1496-1 1 2018-03-31 2018-09-30", "1496-1 2 2018-09-30 "]);
  });

  test("is new when the row goes back to what it said, and when an empty cell is filled", async () => {
    expect(
      await versions(
        row("2018-03-31", "Fångad"),
        row("2018-06-30", "Testas"),
        row("2018-09-30", "Fångad"),
        row("2018-12-31", "Fångad", { unit: "" }),
      ),
    ).toHaveLength(4);
  });

  test("is one a delivery, though the delivery has the record twice", async () => {
    const twice = (day: string) => [row(day, "Fångad"), row(day, "Testas", { row_number: 3 })];
    expect(await versions(...twice("2018-03-31"), ...twice("2018-06-30"))).toEqual([
      "1496-1 1 2018-03-31 ",
    ]);
  });
});

/** A file of each list as its system writes it, delivered twice; boards and head counts come from the samples. */
const files: Record<string, string> = {
  "ideabox/1496/D/a.csv": "test/input/ideabox.csv",
  "forms/1496/D/a.csv": "test/input/forms.csv",
  "training/1496/D/a.csv": "test/input/training.csv",
  "network/1496/D/a.csv": "test/input/network.csv",
  "adoption/1496/D/a.csv": "test/input/adoption.csv",
  "meetings/1496/D/a.csv": "test/input/meetings.csv",
  "costs/1496/D/a.csv": "test/input/costs.csv",
  "benefits/1496/D/a.csv": "test/input/benefits.csv",
  "maturity/1496/D/a.csv": "test/input/maturity.csv",
  "planner/1496/D/a.xlsx": "data/samples/planner/1496/2020-06-30/idetavla.xlsx",
  "november/1496/D/a.csv": "data/samples/november/1496/2019-11-30/novemberstatistik.csv",
  "trello/1494/D/a.json": "data/samples/trello/1494/2020-06-30/idetavla.json",
};

describe("the same files sent again at a later day", () => {
  let folder: string;
  let before: Record<string, Row[]>;
  let after: Record<string, Row[]>;
  const environment = { SLUSSKOLLEN_SECRET: "a secret that is long enough" };
  const only = ["stage_events", "record_versions", "ideas", "headcounts", "deliveries"].map(
    (name) => `marts.${name}`,
  );

  /** What must not grow: what happened, and the versions of what is told. */
  async function kept(warehouse: string): Promise<Record<string, Row[]>> {
    const engine = await duckdbEngine(warehouse, { readOnly: true });
    const of = (columns: string, table: string) =>
      engine.extract(`select ${columns} from ${table} order by all`);
    const answer = {
      events: await of(
        "item_id, event_number, to_stage, happened_date, known_date",
        "marts.stage_events",
      ),
      versions: await of("* exclude (file_id)", "marts.record_versions"),
      ideas: await of("idea_id, captured_date, known_date", "marts.ideas"),
      heads: await of("*", "marts.headcounts"),
      delivered: await of("distinct source, delivery_date", "marts.deliveries"),
    };
    await engine.close();
    return answer;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "again-"));
    const warehouse = join(folder, "warehouse.duckdb");
    const deliver = async (day: string) => {
      for (const [place, file] of Object.entries(files)) {
        const to = join(folder, "data/exports", place.replace("/D/", `/${day}/`));
        await mkdir(dirname(to), { recursive: true });
        await cp(join(PROJECT, file), to);
      }
    };
    await deliver("2020-06-30");
    await load({ data: join(folder, "data"), warehouse, environment, only });
    before = await kept(warehouse);
    await deliver("2020-09-30");
    await load({ data: join(folder, "data"), warehouse, environment, only });
    after = await kept(warehouse);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("covers every source that delivers its list whole", () => {
    const snapshots = Object.values(sources).filter(({ delivers }) => delivers === "snapshot");
    const given = new Set(before.delivered?.map(({ source }) => source));
    expect(snapshots.map(({ code }) => code).filter((code) => !given.has(code))).toEqual([]);
    expect(after.delivered).toHaveLength(2 * (before.delivered?.length ?? 0));
  });

  test.each(["events", "versions", "ideas", "heads"])("change no %s", (name) => {
    expect(before[name]?.length).toBeGreaterThan(0);
    expect(after[name]).toEqual(before[name]);
  });

  test("but with one row corrected they make one version more, known from that day", async () => {
    const warehouse = join(folder, "warehouse.duckdb");
    const path = join(folder, "data/exports/costs/1496/2020-09-30/a.csv");
    const text = await readFile(path, "utf8");
    await writeFile(
      path,
      text.replace("K1;1496-2018-001;1496;2018-02-01", "K1;1496-2018-001;1496;2018-02-02"),
    );
    await load({ data: join(folder, "data"), warehouse, environment, only });
    const corrected = (await kept(warehouse)).versions ?? [];
    const isOld = (row: Row) =>
      before.versions?.some(
        (old) => old.record_id === row.record_id && old.version_number === row.version_number,
      );
    expect(corrected.filter((row) => !isOld(row))).toMatchObject([
      { record_id: "kostnad K1", version_number: 2, known_date: "2020-09-30", known_until: null },
    ]);
    const first = corrected.find(
      ({ record_id, version_number }) => record_id === "kostnad K1" && version_number === 1,
    );
    expect(first).toMatchObject({ known_date: "2020-06-30", known_until: "2020-09-30" });
  });
});
