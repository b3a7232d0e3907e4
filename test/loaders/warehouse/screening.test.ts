import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FileBuffer } from "../../../loaders/read/file-buffer.js";
import { type PlainFile, plainFile } from "../../../loaders/read/screen/plain-file.js";
import {
  type Database,
  explainFiles,
  screenFiles,
  settleFiles,
} from "../../../loaders/read/screen/screen-files.js";
import { sources } from "../../../loaders/sources/index.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { loadFiles } from "../../../loaders/warehouse/load-files.js";
import { Screening } from "../../../loaders/warehouse/screening.js";
import { context } from "../read/deliver.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "screening-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const stages = context.stages.map((row) => ({ ...row, source: "events" }));
const header = "Händelse-ID;Kommun;Idénummer;Från steg;Till steg;Datum;Anteckning";

/** Writes files of the log and plans to read them. */
async function planOf(files: (string | Uint8Array)[]) {
  const deliveries = [];
  for (const [at, content] of files.entries()) {
    const path = join(folder, `${at}`, "logg.csv");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    deliveries.push({
      ...{ source: "events", municipality_code: "1496", path, file: `events/${at}/logg.csv` },
      delivery_date: at % 2 === 0 ? "2020-12-31" : "2019-12-31",
    });
  }
  return {
    ...{ as_of: "2020-12-31", deliveries, misplaced: [] },
    contextOf: ({ delivery_date: as_of }: { delivery_date: string }) => ({
      ...context,
      stages,
      as_of,
    }),
    readingKeyOf: () => "key",
  };
}

/** Reads files of the log with more than so many rows by the screen; everything that is kept of them. */
async function read(files: (string | Uint8Array)[], many_rows: number) {
  const engine = await duckdbEngine(":memory:");
  try {
    await loadFiles(engine, join(folder, "none"), await planOf(files), () => {}, many_rows);
    await engine.run("commit");
    const all = (table: string) => engine.extract(`select * from raw.${table} order by all`);
    const counts = await engine.extract(
      "select * exclude (seconds) from raw.files order by file_id",
    );
    const refusals = await engine.extract("select * from raw.refusals order by all");
    return { rows: await all("logged_events"), refusals, ignored: await all("ignored"), counts };
  } finally {
    await engine.close();
  }
}

/** Both paths read the same files; answers with what they agree on. */
async function readBoth(...files: (string | Uint8Array)[]) {
  const rows = await read(files, Number.POSITIVE_INFINITY);
  expect(await read(files, 0)).toEqual(rows);
  return rows;
}

const good = (n: number) => `H${n};1496;2018-${n};Fångad;Testas;2018-03-0${1 + (n % 9)};ok`;
const log = (...lines: string[]) => [header, ...lines, ""].join("\n");
const codes = (read: { refusals: Record<string, unknown>[] }) =>
  read.refusals.map(({ row_number, code }) => `${row_number} ${code}`);

describe("the screen and the row path", () => {
  test("keep the same rows under the same numbers", async () => {
    const { rows, counts } = await readBoth(log(good(1), good(2), good(3)), log(good(4)));
    expect(rows.map(({ row_number }) => row_number)).toEqual([2, 3, 4, 2]);
    expect(counts.map(({ accepted_count }) => accepted_count)).toEqual([3, 1]);
  });

  test("are copied from the last warehouse as they were, screened rows under their numbers", async () => {
    const warehouse = join(folder, "last.duckdb");
    const plan = await planOf([
      log(good(1), "H2;1496;2018-2;;Testass;2018-02-03;", good(3)),
      log(good(4), " H5;SKÖVDE kommun;2018-5;;Testas;2018-02-03;"),
      log(good(6), "H7;1496;2018-7;;Testas;2018-02-03;19811218-9876"),
    ]);
    const kept = "select file_id, row_number, delivered_by, to_stage from raw.logged_events";
    const last = await duckdbEngine(warehouse);
    await loadFiles(last, join(folder, "none"), plan, () => {}, 0);
    await last.run("commit");
    const sure = "select file_id, event_id from screened.logged_events where is_sure order by all";
    const screened = (await last.extract(sure)).map(({ event_id }) => event_id);
    const rows = await last.extract(`${kept} order by all`);
    await last.close();
    expect(screened).toEqual(["H1", "H3", "H4"]);
    expect(rows.map(({ file_id, row_number }) => [file_id, row_number])).toEqual([
      ...[1, 1].map((file_id, at) => [file_id, 2 + 2 * at]),
      ...[2, 2].map((file_id, at) => [file_id, 2 + at]),
    ]);
    const next = await duckdbEngine(":memory:");
    const [, ...later] = plan.deliveries;
    const fewer = { ...plan, deliveries: later };
    const { read: count } = await loadFiles(next, warehouse, fewer, () => {}, 0);
    await next.run("commit");
    const copied = await next.extract(`${kept} order by all`);
    await next.close();
    expect(count).toBe(0);
    expect(copied).toEqual(
      rows.filter((row) => row.file_id === 2).map((row) => ({ ...row, file_id: 1 })),
    );
  });

  test("refuse the same rows in the same words", async () => {
    const result = await readBoth(
      log(
        good(1),
        "H2;1496;2018-2;;Testas;2018-02-30;",
        "H3;1497;2018-3;;Testas;2018-02-03;",
        "H4;1496;;;Testass;2018-02-03;",
        "H5;1496;2018-5;;Testas;2021-01-01;",
        "H6;1496;2018-6",
        "H7;1496;2018-7;;Testas;2018-02-03;x;y",
        "H8;1496;2018-8;;Testas;2018-02-03;x;y;z;å;ä;ö",
        good(9),
      ),
    );
    expect(codes(result)).toHaveLength(8);
    expect(result.rows.map(({ row_number }) => row_number)).toEqual([2, 10]);
  });

  test("take unusual spellings, and settle turned dates by the whole file", async () => {
    const { rows } = await readBoth(
      log(
        good(1),
        "H2;SKÖVDE kommun; 2018-2 ;FA\u030aNGAD;  testas;2/3/2018;",
        "H3;1496;2018-3;-;Testas;28/3/2018;",
        "H4;1496;2018-4;..;Testas;20180301;",
      ),
    );
    expect(rows.map(({ happened_date }) => happened_date)).toEqual([
      ...["2018-03-02", "2018-03-02", "2018-03-28", "2018-03-01"],
    ]);
  });

  test("ignore titles, sums, headers that come again and rows that come twice", async () => {
    const { ignored, rows } = await readBoth(
      `Logg;;;;;;\n${log(good(1), good(2), good(1), header, "Summa;;;;;;2", "Summa;1496;x;;Testas;2018-01-01;", " ;;;;;;", "H5;1496;2018-5;Information;Information;2018-01-01;")}`,
    );
    expect(Object.fromEntries(ignored.map(({ rule, row_count }) => [rule, row_count]))).toEqual({
      ...{ title_row: 1, duplicate_row: 1, repeated_header: 1, sum_row: 2, empty_row: 1 },
      not_a_stage: 1,
    });
    expect(rows).toHaveLength(2);
  });

  test("refuse a key that comes again, also in another spelling", async () => {
    const again = good(1).replace("2018-1;", "2018-11;");
    expect(codes(await readBoth(log(good(1), good(2), again)))).toEqual(["4 duplicate_key"]);
    expect(codes(await readBoth(log(good(2), good(1), ` ${again}`)))).toEqual(["4 duplicate_key"]);
    expect(codes(await readBoth(log(` ${again}`, good(2), good(1))))).toEqual(["4 duplicate_key"]);
  });

  test("refuse the whole file for a personal number, wherever it stands", async () => {
    for (const number of [
      "19811218-9876",
      "8112189876",
      "1981-12-18-9876",
      "８１１２１８９８７６",
    ]) {
      const inNote = good(2).replace("ok", `se ${number}`);
      const inCode = good(2).replace("2018-2;", `${number};`);
      for (const line of [inNote, inCode]) {
        const result = await readBoth(log(good(1), line, good(3)));
        expect(result.rows).toEqual([]);
        expect(codes(result)).toEqual(["3 personal_number"]);
      }
    }
  });

  test("read any encoding, line ends, separators and quotes", async () => {
    const text = log(good(1), good(2), "H3;1496;2018-3;;Testas;;");
    const commas = text.replaceAll(";", ",");
    const files = [
      ...[`\ufeff${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), commas],
      ...[text.replace("\n", "\r\n"), text.trimEnd(), `${text}\n\n`, text.replace("\n", "\n\n")],
      ...[text.replaceAll("ok", '"o;k"'), text.replace("ok", '"o\nk"'), text.replace("ok", 'o"k')],
      ...[text.replace("ok", '"o""k"'), text.replace("ok", '"ok" '), text.replace("ok", '"ok')],
      ...[`sep=;\n${text}`, text.replaceAll(";", "\t"), text.replace("ok", "a\u001fb")],
      ...[text.replace("ok", "a\u037eb"), text.replace("ok", "\u0001"), text.replace("ok", "")],
      ...[Buffer.from(text, "latin1"), Buffer.from(`\ufeff${text}`, "utf16le")],
      text.replace("ok", "x".repeat(40_000)),
    ];
    for (const file of files) await readBoth(file);
  });

  test("agree on any file", async () => {
    const odd = [
      "",
      " ",
      "-",
      "Summa",
      "1496",
      "x",
      "å\u0308",
      '"',
      "'",
      "2/3/2018",
      "\u00a0",
      "Total",
    ];
    const cell = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: "grapheme", maxLength: 12 }));
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.nat(30).map(good) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.nat(30), fc.nat(6), cell)
          .map(([n, at, word]) => good(n).split(";").with(at, word).join(";")),
      },
      { weight: 1, arbitrary: fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(";")) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        await readBoth(log(...lines), log(good(1), ...lines, good(99)));
      }),
      { numRuns: 40 },
    );
  });
});

test("a large plain file is taken in by the screen; a small one and one with persons are not", async () => {
  const engine = await duckdbEngine(":memory:");
  const delivery = {
    source: "events",
    municipality_code: "1496",
    delivery_date: "2020-12-31",
    path: "",
    file: "",
  };
  const opened = {
    sha256: "",
    written: "",
    bytes: Buffer.from(log(...Array.from({ length: 20 }, (_, n) => good(n)))),
  };
  const taken = (source: string, many_rows: number) =>
    new Screening(engine, many_rows).take(
      1,
      { ...delivery, source },
      { ...context, sources },
      opened,
      null,
    );
  expect(taken("events", 10)).toBe(true);
  expect(taken("events", 30)).toBe(false);
  await engine.close();
});

describe("a file is not screened", () => {
  const lines = Array.from({ length: 5 }, (_, n) => good(n));

  /** Screens two files of the log by an engine, something happens, and what it read is held against them. */
  async function screened(engine: Database, meanwhile?: (path: string) => Promise<void>) {
    const plan = await planOf([log(...lines), log(good(7))]);
    const files = plan.deliveries.map((delivery, at) => {
      const source = sources.events as (typeof sources)[string];
      const { bytes, written } = new FileBuffer().read(delivery.path);
      const all = Object.values(sources);
      const plain = plainFile(bytes as Uint8Array, written, source, all, 0) as PlainFile;
      return { file_id: at + 1, delivery, context: plan.contextOf(delivery), sha256: "", plain };
    });
    const looked = await screenFiles(engine, files);
    await meanwhile?.(files[0]?.delivery.path ?? "");
    const answers = await explainFiles(engine, files, looked, new FileBuffer());
    await settleFiles(engine, files, answers);
    return files.map(({ file_id }) => answers.get(file_id)?.screened ?? null);
  }

  test("whose rows do not lie in the order of its lines", async () => {
    const engine = await duckdbEngine(":memory:");
    const turned = (sql: string) =>
      engine.run(sql.replace(/from screened(?=;|$)/g, "$& order by all desc"));
    expect(await screened({ ...engine, run: turned })).toEqual([null, 1]);
    await engine.run("drop table screened.logged_events");
    expect(await screened(engine)).toEqual([5, 1]);
    await engine.close();
  });

  test("that is written to while it is read", async () => {
    const engine = await duckdbEngine(":memory:");
    const append = (path: string) => appendFile(path, good(8));
    expect(await screened(engine, append)).toEqual([null, 1]);
    await engine.close();
  });
});
