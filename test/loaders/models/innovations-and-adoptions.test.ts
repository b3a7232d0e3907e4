import { describe, expect, test } from "vitest";
import { idea, stageMap } from "./given.js";
import { type Given, rowsOf } from "./rows-of.js";

const implemented = idea("1", "2018-12-31", { stage: "implemented", stage_date: "2018-10-01" });
const register = (
  municipality_code: string,
  role: string,
  in_use_date: string | null,
  more = {},
) => ({
  file_id: 1,
  row_number: 2,
  source: "adoption",
  delivered_by: "1496",
  delivery_date: "2019-12-31",
  innovation_id: "I1",
  innovation_name: "Nyckelfri hemtjänst",
  origin_case: "1496-1",
  municipality_code,
  role,
  in_use_date,
  ...more,
});

const rows = (table: string, given: Given, columns: string) =>
  rowsOf(table, { "staging.stage_map": stageMap, ...given }, columns);

describe("innovations", () => {
  test("come from the register and are implemented when their case was", async () => {
    const given = {
      "staging.ideabox": [implemented],
      "staging.adoptions": [
        register("1496", "origin", "2018-11-15"),
        register("1497", "recipient", null),
      ],
    };
    const columns = "innovation_id, name, case_id, municipality_code, implemented_date";
    expect(await rows("marts.innovations", given, columns)).toEqual([
      {
        innovation_id: "I1",
        name: "Nyckelfri hemtjänst",
        case_id: "1496-1",
        municipality_code: "1496",
        implemented_date: "2018-10-01",
      },
    ]);
  });

  test("of merged ideas are one, of the case that they were merged into, whichever of them the register names", async () => {
    const merged = idea("2", "2018-12-31", {
      ...{ stage: "merged", stage_date: "2018-05-01", merged_into: "1" },
    });
    for (const origin_case of ["1496-1", "1496-2"]) {
      const given = {
        "staging.ideabox": [implemented, merged],
        "staging.adoptions": [
          register("1496", "origin", "2018-11-15", { origin_case }),
          register("1497", "recipient", "2018-12-01", { origin_case }),
        ],
      };
      expect(
        await rows("marts.innovations", given, "innovation_id, case_id, implemented_date"),
      ).toEqual([{ innovation_id: "I1", case_id: "1496-1", implemented_date: "2018-10-01" }]);
    }
  });

  test("of a case that is not there are implemented when the origin took them into use, and said", async () => {
    const given = {
      "staging.adoptions": [register("1496", "origin", "2018-11-15", { origin_case: "1496-77" })],
    };
    expect(
      await rows("marts.innovations", given, "case_id, municipality_code, implemented_date"),
    ).toEqual([{ case_id: null, municipality_code: "1496", implemented_date: "2018-11-15" }]);
    expect(await rows("marts.issues_unknown_origin_case", given, "record_id, message")).toEqual([
      { record_id: "I1", message: "Ursprungsärendet 1496-77 finns inte bland idéerna." },
    ]);
  });

  test("that the register lacks are said of the implemented case", async () => {
    const given = { "staging.ideabox": [implemented] };
    expect(await rows("marts.issues_implemented_without_adoption", given, "record_id")).toEqual([
      { record_id: "1496-1" },
    ]);
    expect(await rows("marts.innovations", given, "innovation_id")).toEqual([]);
  });
});

describe("adoptions", () => {
  test("are as the newest register has them, whoever delivered it", async () => {
    const given = {
      "staging.adoptions": [
        register("1497", "recipient", null),
        register("1497", "recipient", "2020-02-01", {
          delivery_date: "2020-06-30",
          delivered_by: "1497",
          file_id: 9,
        }),
      ],
    };
    expect(await rows("marts.adoptions", given, "adoption_id, in_use_date, reuse_type")).toEqual([
      { adoption_id: "I1-1497", in_use_date: "2020-02-01", reuse_type: "unknown" },
    ]);
  });

  test("before the innovation was implemented are said", async () => {
    const given = {
      "staging.ideabox": [implemented],
      "staging.adoptions": [
        register("1496", "origin", "2018-10-01"),
        register("1497", "recipient", "2018-09-30"),
        register("1498", "recipient", "2018-10-01"),
        register("1499", "co_developer", "2018-09-01"),
      ],
    };
    expect(await rows("marts.issues_adoption_before_origin", given, "record_id")).toEqual([
      { record_id: "I1-1497" },
    ]);
  });

  test("that vanish from the register are said and kept", async () => {
    const given = {
      "staging.adoptions": [
        register("1497", "recipient", "2019-01-01"),
        register("1498", "recipient", "2019-01-01"),
        register("1498", "recipient", "2019-01-01", { delivery_date: "2020-06-30", file_id: 9 }),
      ],
    };
    expect(await rows("marts.issues_vanished_row", given, "rule, record_id")).toEqual([
      { rule: "vanished_row", record_id: "I1-1497" },
    ]);
    expect(await rows("marts.adoptions", given, "municipality_code")).toHaveLength(2);
  });
});
