import { describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { rowsOf } from "./rows-of.js";

const days = ["2018-03-31", "2018-06-30", "2018-09-30", "2018-12-31"];

/** Four deliveries of an idea box, a file each; `refused` says how many rows of each were. */
function files(refused: number[], more: Row[] = []): Row[] {
  return days.map((delivery_date, i) => ({
    file_id: i + 1,
    source: "ideabox",
    municipality_code: "1496",
    delivery_date,
    row_count: 10,
    refused_count: refused[i] ?? 0,
    is_refused_whole: false,
    ...more[i],
  }));
}

const refusal = (file_id: number, key: string | null, more: Row = {}): Row => ({
  file_id,
  row_number: 7,
  code: "unknown_stage",
  table_name: "ideabox",
  record_key: key,
  ...more,
});

/** Raw rows of the idea box: which key stands in which delivery. */
const accepted = (...pairs: [string, number][]) =>
  pairs.map(([idea_number, file_id]) => ({
    ...{ idea_number, file_id, source: "ideabox", delivered_by: "1496" },
    delivery_date: days[file_id - 1] as string,
  }));

async function closed(raw: Record<string, Row[]>) {
  const rows = await rowsOf("marts.refusals", raw, "file_id, record_key, closed_by_date");
  return rows.map(({ file_id, record_key, closed_by_date }) =>
    [file_id, record_key, closed_by_date].join(" "),
  );
}

describe("a refusal", () => {
  test("is closed by the first later delivery that accepts its key, and not by a clean one without it", async () => {
    const given = {
      "raw.files": files([1, 0, 0, 0]),
      "raw.refusals": [refusal(1, "A"), refusal(1, "B")],
      "raw.ideabox": accepted(["A", 3], ["A", 4], ["C", 2]),
    };
    expect(await closed(given)).toEqual(["1 A 2018-09-30", "1 B "]);
  });

  test("stays open while the key is refused again beside an accepted row, and never closes backwards", async () => {
    const given = {
      "raw.files": files([0, 1, 1, 0]),
      "raw.refusals": [refusal(2, "A"), refusal(3, "A")],
      "raw.ideabox": accepted(["A", 1], ["A", 3], ["A", 4]),
    };
    expect(await closed(given)).toEqual(["2 A 2018-12-31", "3 A 2018-12-31"]);
  });

  test("without a readable key is closed by the first later delivery without a refusal", async () => {
    const given = {
      "raw.files": files([1, 2, 0, 0]),
      "raw.refusals": [refusal(1, null)],
    };
    expect(await closed(given)).toEqual(["1  2018-09-30"]);
    const open = { ...given, "raw.files": files([1, 1, 1, 1]) };
    expect(await closed(open)).toEqual(["1  "]);
  });

  test("of a whole file is closed by the first later one that is read, its own rows refused or not", async () => {
    const whole = { is_refused_whole: true, refused_count: 10 };
    const given = {
      "raw.files": files([0, 0, 3, 0], [whole, whole]),
      "raw.refusals": [refusal(1, null, { row_number: null, table_name: null, code: "no_header" })],
    };
    expect(await closed(given)).toEqual(["1  2018-09-30"]);
  });

  test("of another municipality's list is its own", async () => {
    const given = {
      "raw.files": [
        ...files([1, 0, 0, 0]),
        { ...files([0])[1], file_id: 9, municipality_code: "1497" },
      ],
      "raw.refusals": [refusal(1, "A")],
      "raw.ideabox": accepted(["A", 2]).map((row) => ({ ...row, delivered_by: "1497" })),
    };
    expect(await closed(given)).toEqual(["1 A "]);
  });

  test("of a row known by several columns is found by all of them", async () => {
    const given = {
      "raw.files": files([1]).map((file) => ({ ...file, source: "adoption" })),
      "raw.refusals": [refusal(1, "I1 | 0687", { table_name: "adoptions" })],
      "raw.adoptions": [
        ["0604", 2],
        ["0687", 3],
      ].map(([municipality_code, file_id]) => ({
        ...{ municipality_code, file_id, innovation_id: "I1", source: "adoption" },
        ...{ delivered_by: "1496", delivery_date: days[Number(file_id) - 1] as string },
      })) as Row[],
    };
    expect(await closed(given)).toEqual(["1 I1 | 0687 2018-09-30"]);
  });
});
