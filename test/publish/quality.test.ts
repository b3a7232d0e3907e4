import { describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { rowsOf } from "../loaders/models/rows-of.js";

const thresholds = [
  { threshold: "persons", value: 5 },
  { threshold: "percent", value: 20 },
];
const told = async (table: string, given: Record<string, Row[]>, columns: string) =>
  (await rowsOf(table, { "marts.thresholds": thresholds, ...given }, columns)).map((row) =>
    Object.values(row)
      .map((value) => value ?? "·")
      .join(" "),
  );

describe("what is published of data quality", () => {
  test("the share whose sex is known, unless they, or the rest, or all of them are few", async () => {
    const given = {
      "marts.sex_coverage": [
        { source: "whole", person_count: 20, known_count: 20 },
        { source: "half", person_count: 40, known_count: 20 },
        { source: "none", person_count: 40, known_count: 0 },
        { source: "few", person_count: 19, known_count: 19 },
        { source: "few known", person_count: 40, known_count: 4 },
        { source: "few unknown", person_count: 40, known_count: 36 },
      ],
    };
    const columns = "source, person_count, known_count, status";
    expect(await told("published.sex_coverage", given, columns)).toEqual([
      "few · · withheld",
      "few known · · withheld",
      "few unknown · · withheld",
      "half 40 20 final",
      "none 40 0 final",
      "whole 20 20 final",
    ]);
  });

  test("a person of whom the sex is said once counts as known, each person once a source", async () => {
    const person = (person_id: string, sex: string | null) => ({
      ...{ source: "network", person_id, sex, delivery_date: "2019-12-31" },
    });
    const given = {
      "staging.network_members": [
        ...[
          person("a", "unknown"),
          person("a", "women"),
          person("b", null),
          person("b", "unknown"),
        ],
        { source: "network", organisation: "Förening", sex: null },
      ],
      "staging.ideabox": [
        {
          ...{ source: "ideabox", delivery_date: "2019-12-31" },
          ...{ giver_ids: "a b", giver_sexes: "men unknown" },
        },
      ],
    };
    expect(await told("marts.sex_coverage", given, "source, person_count, known_count")).toEqual([
      "ideabox 2 1",
      "network 2 1",
    ]);
  });

  test("issues by municipality, those about persons for all together and only when they are not few", async () => {
    const issue = (rule: string, municipality_code: string, is_about_person: boolean) => ({
      ...{ rule, municipality_code, is_about_person, record_id: "x", message: "y" },
    });
    const given = {
      "marts.data_issues": [
        issue("unknown_unit", "1496", false),
        issue("unknown_unit", "1497", false),
        ...Array.from({ length: 4 }, (_, i) => issue("sex_conflict", `149${i}`, true)),
        ...Array.from({ length: 5 }, (_, i) => issue("vanished_row", `149${i}`, true)),
      ],
    };
    const columns = "rule, municipality_code, issue_count";
    expect(await told("published.data_issues", given, columns)).toEqual([
      "sex_conflict · ·",
      "unknown_unit 1496 1",
      "unknown_unit 1497 1",
      "vanished_row · 5",
    ]);
  });

  test("the rows of a list of few persons are withheld, its files are not", async () => {
    const file = { row_count: 5, accepted_count: 4, refused_count: 1, ignored_count: 0 };
    const given = {
      "marts.deliveries": [
        { ...file, source: "network" },
        { ...file, source: "costs" },
      ],
      "marts.delivery_rules": [
        { source: "network", is_of_persons: true },
        { source: "costs", is_of_persons: false },
      ],
    };
    const columns = "source, file_count, row_count, accepted_count";
    expect(await told("published.rows_read", given, columns)).toEqual([
      "costs 1 5 4",
      "network 1 · ·",
    ]);
  });
});
