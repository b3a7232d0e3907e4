import { describe, expect, test } from "vitest";
import { idea } from "./given.js";
import { rowsOf } from "./rows-of.js";

const run = (as_of: string) => ({ "staging.run": [{ as_of, is_synthetic: true, edition: "" }] });

describe("calendar quarters", () => {
  const columns = "period, starts_on, ends_on, cutoff_on, is_complete";

  test("go from the first idea to the as-of date, the last one open", async () => {
    const given = {
      ...run("2018-08-15"),
      "staging.ideabox": [idea("1", "2018-06-30", { submitted_date: "2018-03-31" })],
    };
    expect(await rowsOf("marts.calendar_quarters", given, columns)).toEqual([
      {
        period: "2018K1",
        starts_on: "2018-01-01",
        ends_on: "2018-03-31",
        cutoff_on: "2018-03-31",
        is_complete: true,
      },
      {
        period: "2018K2",
        starts_on: "2018-04-01",
        ends_on: "2018-06-30",
        cutoff_on: "2018-06-30",
        is_complete: true,
      },
      {
        period: "2018K3",
        starts_on: "2018-07-01",
        ends_on: "2018-09-30",
        cutoff_on: "2018-08-15",
        is_complete: false,
      },
    ]);
  });

  test("are the as-of date's quarter where there is no idea, complete on its last day", async () => {
    expect(await rowsOf("marts.calendar_quarters", run("2018-09-30"), columns)).toEqual([
      {
        period: "2018K3",
        starts_on: "2018-07-01",
        ends_on: "2018-09-30",
        cutoff_on: "2018-09-30",
        is_complete: true,
      },
    ]);
  });
});

describe("areas", () => {
  const given = {
    "staging.municipalities": [
      { municipality_code: "0604", name: "Aneby" },
      { municipality_code: "0114", name: "Upplands Väsby" },
    ],
    "staging.hubs": [{ hub_code: "tranas", name: "Tranås" }],
    "staging.hub_members": [
      {
        hub_code: "tranas",
        municipality_code: "0604",
        valid_from: "2016-11-01",
        valid_to: "2019-10-01",
      },
    ],
    "staging.groups": [{ group_code: "SE290", name: "Sveriges 290 kommuner" }],
    "staging.group_members": [{ group_code: "SE290", municipality_code: "0114" }],
  };

  test("are the portfolio, hubs, groups and the municipalities of hubs", async () => {
    expect(await rowsOf("marts.areas", given, "area_kind, area_code, name")).toEqual([
      { area_kind: "group", area_code: "SE290", name: "Sveriges 290 kommuner" },
      { area_kind: "hub", area_code: "tranas", name: "Tranås" },
      { area_kind: "municipality", area_code: "0604", name: "Aneby" },
      { area_kind: "portfolio", area_code: "alla", name: "Hela portföljen" },
    ]);
  });

  test("have members with dates; who left a hub stays in the portfolio", async () => {
    expect(
      await rowsOf(
        "marts.area_members",
        given,
        "area_kind, municipality_code, valid_from, valid_to",
      ),
    ).toEqual([
      { area_kind: "group", municipality_code: "0114", valid_from: "1900-01-01", valid_to: null },
      {
        area_kind: "hub",
        municipality_code: "0604",
        valid_from: "2016-11-01",
        valid_to: "2019-10-01",
      },
      {
        area_kind: "municipality",
        municipality_code: "0604",
        valid_from: "1900-01-01",
        valid_to: null,
      },
      {
        area_kind: "portfolio",
        municipality_code: "0604",
        valid_from: "1900-01-01",
        valid_to: null,
      },
    ]);
  });
});

describe("reporting", () => {
  const given = (source: string, files: [string, string, boolean][]) => ({
    ...run("2018-08-15"),
    "staging.ideabox": [idea("1", "2018-06-30", { submitted_date: "2018-05-01" })],
    "staging.hub_members": [
      { hub_code: "skaraborg", municipality_code: "1496", valid_from: "2016-11-01" },
      { hub_code: "skaraborg", municipality_code: "1497", valid_from: "2016-11-01" },
    ],
    "staging.files": files.map(([municipality_code, delivery_date, is_refused_whole]) => ({
      ...{ source, municipality_code, delivery_date, is_refused_whole },
    })),
  });
  const reported = async (source: string, files: [string, string, boolean][]) => {
    const columns = "source, municipality_code, period, is_reported";
    const rows = await rowsOf("marts.reporting", given(source, files), columns);
    return rows
      .filter((row) => row.source === source && row.is_reported)
      .map((row) => `${row.municipality_code} ${row.period}`);
  };

  test("a quarter is reported by a file on or after its last day", async () => {
    expect(await reported("ideabox", [["1496", "2018-06-29", false]])).toEqual([]);
    expect(await reported("ideabox", [["1496", "2018-06-30", false]])).toEqual(["1496 2018K2"]);
  });

  test("an open quarter is reported by a file in it", async () => {
    expect(await reported("ideabox", [["1496", "2018-07-01", false]])).toEqual([
      "1496 2018K2",
      "1496 2018K3",
    ]);
  });

  test("a file refused as a whole reports nothing", async () => {
    expect(await reported("ideabox", [["1496", "2018-07-01", true]])).toEqual([]);
  });

  test("a head count speaks for the quarter it was counted in, whenever it is sent", async () => {
    const counted = {
      ...given("november", [["1496", "2018-08-10", false]]),
      "staging.november_employments": [
        { source: "november", delivered_by: "1496", person_id: "p", measured_on: "2018-05-01" },
      ],
    };
    const rows = await rowsOf("marts.reporting", counted, "source, period, is_reported");
    const told = rows.filter((row) => row.source === "november" && row.is_reported);
    expect(told.map(({ period }) => period)).toEqual(["2018K2"]);
  });

  test("its state: in time, late, refused, missing, not due yet, never, and not asked before it began", async () => {
    const files: [string, string, boolean][] = [
      ["1496", "2018-07-30", false],
      ["1497", "2018-05-01", false],
      ["1497", "2018-07-31", false],
      ["1498", "2018-05-01", false],
      ["1499", "2018-05-01", false],
      ["1499", "2018-07-02", true],
    ];
    const states = async (as_of: string) => {
      const rows = await rowsOf(
        "marts.reporting",
        {
          ...given("ideabox", files),
          ...run(as_of),
          "staging.ideabox": [idea("1", "2018-06-30", { submitted_date: "2018-02-01" })],
          "staging.hub_members": ["1495", "1496", "1497", "1498", "1499"].map((code) => ({
            ...{ hub_code: "skaraborg", municipality_code: code, valid_from: "2016-11-01" },
          })),
        },
        "municipality_code, period, state, source, due_on, reported_on",
      );
      return rows
        .filter(({ source }) => source === "ideabox")
        .map((row) => `${row.municipality_code} ${row.period} ${row.state}`);
    };
    expect(await states("2018-07-31")).toEqual([
      ...["1495 2018K1 never", "1495 2018K2 never", "1495 2018K3 never"],
      ...["1496 2018K1 received", "1496 2018K2 received", "1496 2018K3 received"],
      ...["1497 2018K1 received", "1497 2018K2 late", "1497 2018K3 received"],
      ...["1498 2018K1 received", "1498 2018K2 missing", "1498 2018K3 awaited"],
      ...["1499 2018K1 received", "1499 2018K2 refused", "1499 2018K3 refused"],
    ]);
    expect(await states("2018-07-30")).toContain("1498 2018K2 awaited");
  });

  test("the head count is asked for in the last quarter only, and nothing of who is in no sluice", async () => {
    const rows = await rowsOf(
      "marts.reporting",
      {
        ...given("november", [["1496", "2017-11-30", false]]),
        ...run("2019-03-31"),
        "staging.ideabox": [idea("1", "2018-06-30", { submitted_date: "2017-10-01" })],
        "staging.hub_members": [
          {
            ...{ hub_code: "skaraborg", municipality_code: "1496" },
            ...{ valid_from: "2016-11-01", valid_to: "2019-01-01" },
          },
        ],
        "staging.november_employments": [
          {
            ...{ source: "november", delivered_by: "1496", person_id: "p" },
            ...{ measured_on: "2017-11-01", delivery_date: "2017-11-30" },
          },
        ],
      },
      "source, period, state",
    );
    const told = rows
      .filter((row) => row.source === "november")
      .map((row) => `${row.period} ${row.state}`);
    expect(told).toEqual([
      ...["2017K4 received", "2018K1 not_asked", "2018K2 not_asked", "2018K3 not_asked"],
      ...["2018K4 missing", "2019K1 not_asked"],
    ]);
  });

  test("a register that one municipality keeps speaks for its hub, two speak for themselves", async () => {
    expect(await reported("adoption", [["1496", "2018-06-30", false]])).toEqual([
      "1496 2018K2",
      "1497 2018K2",
    ]);
    expect(
      await reported("adoption", [
        ["1496", "2018-06-30", false],
        ["1497", "2018-03-31", false],
      ]),
    ).toEqual(["1496 2018K2"]);
  });
});
