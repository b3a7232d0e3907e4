import { describe, expect, test } from "vitest";
import { idea, stageMap, task } from "./given.js";
import { type Given, rowsOf } from "./rows-of.js";

const rows = (table: string, given: Given, columns: string) =>
  rowsOf(table, { "staging.stage_map": stageMap, ...given }, columns);

const hubs = {
  "staging.hub_members": [
    { hub_code: "skaraborg", municipality_code: "1496", valid_from: "2016-11-01" },
    {
      hub_code: "tranas",
      municipality_code: "0604",
      valid_from: "2016-11-01",
      valid_to: "2019-10-01",
    },
  ],
};

describe("ideas", () => {
  test("the newest delivery is the current version", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-06-30", { unit_name: "Hemtjänst Norr", unit_key: "hemtjänstnorr" }),
        idea("1", "2018-03-31", { unit_name: "Hemtjänst", unit_key: "hemtjänst" }),
      ],
    };
    expect(await rows("marts.ideas", given, "idea_id, unit_name")).toEqual([
      { idea_id: "1496-1", unit_name: "Hemtjänst Norr" },
    ]);
  });

  test("a task without an idea number is an idea of its own, of unknown origin", async () => {
    const given = { "staging.planner_tasks": [task("a", "2018-03-31", "captured")] };
    expect(await rows("marts.ideas", given, "idea_id, origin, captured_date")).toEqual([
      { idea_id: "1499-a", origin: "unknown", captured_date: "2018-01-15" },
    ]);
  });

  test("a task with the number of an idea in the idea box is no second idea", async () => {
    const given = {
      "staging.ideabox": [
        idea("2018-1", "2018-03-31", { municipality_code: "1499", origin: "manager" }),
      ],
      "staging.planner_tasks": [task("a", "2018-03-31", "captured", { idea_number: "2018-1" })],
    };
    expect(await rows("marts.ideas", given, "idea_id, origin")).toEqual([
      { idea_id: "1499-2018-1", origin: "manager" },
    ]);
  });

  test("the same number in two municipalities is two ideas", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31"),
        idea("1", "2018-03-31", { municipality_code: "0604" }),
      ],
    };
    expect(await rows("marts.ideas", given, "idea_id")).toEqual([
      { idea_id: "0604-1" },
      { idea_id: "1496-1" },
    ]);
  });
});

describe("merges", () => {
  const merged = (number: string, into: string | null) =>
    idea(number, "2018-06-30", { merged_into: into, stage: into ? "merged" : "captured" });
  const roots = "idea_id, root_idea_id, is_merged";

  test("are followed to the last idea, also over municipalities", async () => {
    const given = {
      "staging.ideabox": [
        merged("1", "2"),
        merged("2", "0604-9"),
        idea("9", "2018-06-30", { municipality_code: "0604" }),
      ],
    };
    expect(await rows("marts.ideas", given, roots)).toEqual([
      { idea_id: "0604-9", root_idea_id: "0604-9", is_merged: false },
      { idea_id: "1496-1", root_idea_id: "0604-9", is_merged: true },
      { idea_id: "1496-2", root_idea_id: "0604-9", is_merged: true },
    ]);
  });

  test("that go in a ring leave each idea for itself, and are said", async () => {
    const given = { "staging.ideabox": [merged("1", "2"), merged("2", "1"), merged("3", "1")] };
    const seen = await rows("marts.ideas", given, roots);
    expect(seen.map(({ is_merged }) => is_merged)).toEqual([false, false, false]);
    expect(await rows("marts.issues_merge", given, "rule, record_id")).toEqual([
      { rule: "merge_in_ring", record_id: "1496-1" },
      { rule: "merge_in_ring", record_id: "1496-2" },
      { rule: "merge_in_ring", record_id: "1496-3" },
    ]);
  });

  test("into an idea that is not there, or without a target, are said", async () => {
    const given = {
      "staging.ideabox": [
        merged("1", "99"),
        idea("2", "2018-06-30", { stage: "merged" }),
        merged("3", "3"),
      ],
    };
    expect(await rows("marts.issues_merge", given, "rule, record_id")).toEqual([
      { rule: "merged_without_target", record_id: "1496-2" },
      { rule: "unknown_merge_target", record_id: "1496-1" },
    ]);
  });
});

describe("cases", () => {
  test("open when an idea is taken up or, that step skipped, at the first later stage", async () => {
    const given = {
      ...hubs,
      "staging.ideabox": [
        idea("1", "2018-06-30", { stage: "taken_up", stage_date: "2018-03-01" }),
        idea("2", "2018-06-30", { stage: "testing", stage_date: "2018-04-01" }),
        idea("3", "2018-06-30", { stage: "rejected", stage_date: "2018-04-01" }),
        idea("4", "2018-06-30"),
      ],
    };
    expect(
      await rows("marts.cases", given, "case_id, hub_code, opened_date, current_stage"),
    ).toEqual([
      {
        case_id: "1496-1",
        hub_code: "skaraborg",
        opened_date: "2018-03-01",
        current_stage: "taken_up",
      },
      {
        case_id: "1496-2",
        hub_code: "skaraborg",
        opened_date: "2018-04-01",
        current_stage: "testing",
      },
    ]);
  });

  test("end with the kind and the day of the last stage", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31", { stage: "testing", stage_date: "2018-03-01" }),
        idea("1", "2018-06-30", { stage: "stopped_learned", stage_date: "2018-05-01" }),
      ],
    };
    expect(await rows("marts.cases", given, "ended_date, end_kind")).toEqual([
      { ended_date: "2018-05-01", end_kind: "stopped_learned" },
    ]);
  });

  test("belong to the sluice that the municipality was in on the day they opened", async () => {
    const late = { municipality_code: "0604", stage: "taken_up" };
    const given = {
      ...hubs,
      "staging.ideabox": [
        idea("1", "2020-06-30", { ...late, stage_date: "2019-09-30" }),
        idea("2", "2020-06-30", { ...late, stage_date: "2019-10-01" }),
      ],
    };
    expect(await rows("marts.cases", given, "case_id, hub_code")).toEqual([
      { case_id: "0604-1", hub_code: "tranas" },
      { case_id: "0604-2", hub_code: null },
    ]);
    expect(await rows("marts.issues_case_without_hub", given, "record_id")).toEqual([
      { record_id: "0604-2" },
    ]);
  });

  test("keep the opening of an idea that was merged into them", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31", { stage: "taken_up", stage_date: "2018-02-01" }),
        idea("1", "2018-06-30", { stage: "merged", stage_date: "2018-05-01", merged_into: "2" }),
        idea("2", "2018-06-30", { stage: "taken_up", stage_date: "2018-04-01" }),
      ],
    };
    expect(await rows("marts.cases", given, "case_id, opened_date")).toEqual([
      { case_id: "1496-2", opened_date: "2018-02-01" },
    ]);
    expect(await rows("marts.idea_cases", given, "idea_id, case_id")).toEqual([
      { idea_id: "1496-1", case_id: "1496-2" },
      { idea_id: "1496-2", case_id: "1496-2" },
    ]);
  });

  test("of several municipalities have an owner and co-developers, each once", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-06-30", {
          stage: "taken_up",
          stage_date: "2018-03-01",
          joint_municipalities: "1495 1496 1497 1495",
        }),
      ],
    };
    expect(await rows("marts.case_municipalities", given, "municipality_code, role")).toEqual([
      { municipality_code: "1495", role: "co_developer" },
      { municipality_code: "1496", role: "owner" },
      { municipality_code: "1497", role: "co_developer" },
    ]);
  });
});

describe("stays in a stage", () => {
  test("follow each other, the last one open, and never end before they begin", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31", { stage: "taken_up", stage_date: "2018-01-01" }),
        idea("1", "2018-06-30", { stage: "testing", stage_date: "2018-05-01" }),
      ],
    };
    const columns = "event_number, stage, entered_date, left_date, next_stage";
    expect(await rows("marts.stage_spells", given, columns)).toEqual([
      {
        event_number: 1,
        stage: "captured",
        entered_date: "2018-01-15",
        left_date: "2018-01-15",
        next_stage: "taken_up",
      },
      {
        event_number: 2,
        stage: "taken_up",
        entered_date: "2018-01-15",
        left_date: "2018-05-01",
        next_stage: "testing",
      },
      {
        event_number: 3,
        stage: "testing",
        entered_date: "2018-05-01",
        left_date: null,
        next_stage: null,
      },
    ]);
    expect(await rows("marts.issues_stage_out_of_order", given, "record_id")).toEqual([
      { record_id: "1496-1" },
    ]);
  });
});
