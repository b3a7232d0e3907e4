import { describe, expect, test } from "vitest";
import { idea } from "./given.js";
import { rowsOf } from "./rows-of.js";

const employment = (person_id: string, more = {}) => ({
  file_id: 1,
  row_number: 1,
  source: "november",
  delivered_by: "1496",
  municipality_code: "1496",
  delivery_date: "2018-11-30",
  measured_on: "2018-11-01",
  person_id,
  sex: "women",
  operating_area: "Vård",
  employment_rate_percent: 100,
  ...more,
});

describe("persons", () => {
  test("have the sex of the most reliable source, an unknown one last", async () => {
    const given = {
      "staging.november_employments": [employment("hr", { sex: "men", is_manager: true })],
      "staging.network_members": [
        {
          source: "network",
          delivery_date: "2019-06-30",
          person_id: "a",
          sex: "women",
          municipality_code: "1496",
        },
      ],
      "staging.ideabox": [
        idea("1", "2018-03-31", {
          giver_ids: "a b",
          giver_sexes: "unknown unknown",
          origin: "manager",
        }),
        idea("2", "2018-03-31", { giver_ids: "c", giver_sexes: "men", origin: "citizen" }),
      ],
    };
    expect(await rowsOf("marts.persons", given, "person_id, sex, sex_source, role_group")).toEqual([
      { person_id: "a", sex: "women", sex_source: "network", role_group: "manager" },
      { person_id: "b", sex: "unknown", sex_source: null, role_group: "manager" },
      { person_id: "c", sex: "men", sex_source: "ideabox", role_group: "external" },
      { person_id: "hr", sex: "men", sex_source: "november", role_group: "manager" },
    ]);
  });

  test("whose sex differs between deliveries are said", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31", { giver_ids: "a", giver_sexes: "women" }),
        idea("2", "2018-03-31", { giver_ids: "a b", giver_sexes: "men unknown" }),
      ],
    };
    expect(await rowsOf("marts.issues_sex_conflict", given, "record_id")).toEqual([
      { record_id: "a" },
    ]);
  });

  test("are givers of each of their ideas once", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31", { giver_ids: "a b a" }),
        idea("2", "2018-03-31", { giver_ids: "a" }),
        idea("3", "2018-03-31", { giver_ids: null }),
      ],
    };
    expect(await rowsOf("marts.idea_givers", given, "idea_id, person_id")).toEqual([
      { idea_id: "1496-1", person_id: "a" },
      { idea_id: "1496-1", person_id: "b" },
      { idea_id: "1496-2", person_id: "a" },
    ]);
  });
});

describe("headcounts", () => {
  test("count a person with two employments once, at the largest", async () => {
    const given = {
      "staging.november_employments": [
        employment("a", { operating_area: "Skola", employment_rate_percent: 25 }),
        employment("a", { operating_area: "Vård", employment_rate_percent: 75 }),
        employment("b", { operating_area: "Skola" }),
        employment("c", { operating_area: "Skola", sex: "men" }),
      ],
    };
    expect(await rowsOf("marts.headcounts", given, "operating_area, sex, headcount")).toEqual([
      { operating_area: "Skola", sex: "men", headcount: 1 },
      { operating_area: "Skola", sex: "women", headcount: 1 },
      { operating_area: "Vård", sex: "women", headcount: 1 },
    ]);
  });

  test("are those of the newest delivery of a day of measurement", async () => {
    const given = {
      "staging.november_employments": [
        employment("a"),
        employment("b"),
        employment("a", { delivery_date: "2019-01-15" }),
      ],
    };
    expect(await rowsOf("marts.headcounts", given, "headcount")).toEqual([{ headcount: 1 }]);
  });
});

describe("memberships", () => {
  test("are as the newest list has them, one for each time of joining", async () => {
    const member = {
      file_id: 1,
      row_number: 2,
      source: "network",
      network: "Idécoacherna",
      member_kind: "person",
      person_id: "a",
      municipality_code: "1496",
      delivered_by: "1496",
    };
    const given = {
      "staging.network_members": [
        { ...member, delivery_date: "2019-06-30", valid_from: "2018-01-01" },
        {
          ...member,
          delivery_date: "2020-06-30",
          valid_from: "2018-01-01",
          valid_to: "2019-12-31",
        },
        { ...member, delivery_date: "2020-06-30", valid_from: "2020-03-01" },
      ],
    };
    expect(
      await rowsOf("marts.network_memberships", given, "person_id, valid_from, valid_to"),
    ).toEqual([
      { person_id: "a", valid_from: "2018-01-01", valid_to: "2019-12-31" },
      { person_id: "a", valid_from: "2020-03-01", valid_to: null },
    ]);
  });
});
