import { describe, expect, test } from "vitest";
import { card, idea, move, stageMap, task } from "./given.js";
import { type Given, rowsOf } from "./rows-of.js";

const issues = async (given: Given) => {
  const columns = "rule, municipality_code, record_id";
  const all = { "staging.stage_map": stageMap, ...given };
  const rows = await rowsOf("marts.data_issues", all, columns);
  return rows.map((row) => Object.values(row).join(" "));
};

describe("data issues", () => {
  test("there are none where there is nothing", async () => {
    expect(await issues({})).toEqual([]);
  });

  test("an idea from a unit that the HR list lacks, where there is an HR list", async () => {
    const given = {
      "staging.november_employments": [
        { municipality_code: "1496", workplace: "Hemtjänst Norr", workplace_key: "hemtjänstnorr" },
      ],
      "staging.ideabox": [
        idea("1", "2018-03-31", { unit_name: "Hemtjänst norr", unit_key: "hemtjänstnorr" }),
        idea("2", "2018-03-31", { unit_name: "Ekonomi", unit_key: "ekonomi" }),
        idea("3", "2018-03-31", {
          unit_name: "Ekonomi",
          unit_key: "ekonomi",
          municipality_code: "1497",
        }),
        idea("4", "2018-03-31"),
      ],
    };
    expect(await issues(given)).toEqual(["unknown_unit 1496 1496-2"]);
  });

  test("a row that vanishes between deliveries, in an idea box and on boards", async () => {
    const given = {
      "staging.ideabox": [
        idea("1", "2018-03-31"),
        idea("2", "2018-03-31"),
        idea("2", "2018-06-30"),
      ],
      "staging.planner_tasks": [
        task("a", "2018-03-31", "captured"),
        task("b", "2018-06-30", "captured", { created_date: "2018-04-02" }),
      ],
      "staging.trello_cards": [
        card("c", "2018-03-31", "captured"),
        card("d", "2018-06-30", "captured"),
      ],
    };
    expect(await issues(given)).toEqual([
      "vanished_row 1494 1494-c",
      "vanished_row 1496 1496-1",
      "vanished_row 1499 1499-a",
    ]);
  });

  test("a vanished row says when rows of the newest delivery were refused: it may be one of them", async () => {
    const given = {
      "staging.ideabox": [idea("1", "2018-03-31"), idea("2", "2018-06-30")],
      "staging.files": [
        {
          source: "ideabox",
          municipality_code: "1496",
          delivery_date: "2018-06-30",
          refused_count: 3,
          is_refused_whole: false,
        },
      ],
    };
    const [row] = await rowsOf("marts.issues_vanished_row", given, "message");
    expect(row?.message).toBe(
      "Raden finns i leveransen 2018-03-31 men inte i 2018-06-30, där 3 rader underkändes.",
    );
  });

  test("a quarter without a delivery that others made", async () => {
    const file = { source: "ideabox", is_refused_whole: false };
    const given = {
      "staging.run": [{ as_of: "2018-09-30", is_synthetic: false, edition: "2018K3" }],
      "staging.ideabox": [idea("1", "2018-03-31")],
      "staging.files": [
        { ...file, municipality_code: "1496", delivery_date: "2018-03-31" },
        { ...file, municipality_code: "1497", delivery_date: "2018-06-30" },
        { ...file, municipality_code: "1496", delivery_date: "2018-09-30", is_refused_whole: true },
        { ...file, municipality_code: "1497", delivery_date: "2018-09-30" },
      ],
    };
    expect(await issues(given)).toEqual([
      "missing_delivery 1496 ideabox 2018K2",
      "missing_delivery 1496 ideabox 2018K3",
    ]);
  });

  test("a stage date that was mended, and a return that was not seen", async () => {
    const testing = (number: string, delivery: string, stage_date: string) =>
      idea(number, delivery, { stage: "testing", stage_date });
    const given = {
      "staging.ideabox": [
        testing("1", "2018-06-30", "2018-05-02"),
        testing("1", "2018-09-30", "2018-05-01"),
        testing("2", "2018-06-30", "2018-05-02"),
        testing("2", "2018-09-30", "2018-07-01"),
      ],
    };
    expect(await issues(given)).toEqual([
      "case_without_hub 1496 1496-1",
      "case_without_hub 1496 1496-2",
      "stage_date_changed 1496 1496-1",
      "stage_entered_again_unseen 1496 1496-2",
    ]);
  });

  test("history with a hole, and moves of a card that no delivery has", async () => {
    const given = {
      "staging.trello_cards": [card("a", "2018-09-30", "implemented")],
      "staging.trello_moves": [
        move("a", "2018-09-30", "2018-04-01 10:00:00", "captured", "testing"),
        move("a", "2018-09-30", "2018-04-11 10:00:00", "developed", "implemented"),
        move("gone", "2018-09-30", "2018-04-11 10:00:00", "captured", "testing"),
      ],
    };
    expect(await issues(given)).toEqual(
      [
        "history_gap 1494 1494-a",
        "implemented_without_adoption 1494 1494-a",
        "case_without_hub 1494 1494-a",
        "move_without_card 1494 1494-gone",
      ].sort(),
    );
  });

  test("a case in a programme run that is not in the list", async () => {
    const taken = { stage: "taken_up", stage_date: "2018-02-01" };
    const given = {
      "staging.hub_members": [{ hub_code: "skaraborg", municipality_code: "1496" }],
      "staging.programme_runs": [{ run_code: "P1" }],
      "staging.ideabox": [
        idea("1", "2018-03-31", { ...taken, programme_run: "P1" }),
        idea("2", "2018-03-31", { ...taken, programme_run: "P9" }),
        idea("3", "2018-03-31", taken),
      ],
    };
    expect(await issues(given)).toEqual(["unknown_programme_run 1496 1496-2"]);
  });

  test("contradictions between documents and flags in the plan", async () => {
    const given = {
      "staging.contradictions": [
        {
          contradiction_id: "C1",
          subject: "Antal",
          claim_a: "50",
          source_a: "S1",
          claim_b: "57",
          source_b: "X",
        },
      ],
      "staging.plan": [
        {
          hub_code: "skaraborg",
          activity_number: 6,
          name_sv: "Pilotverksamhet",
          flag: "contradicted",
        },
        { hub_code: "skaraborg", activity_number: 7, name_sv: "Lärande" },
      ],
    };
    expect(await issues(given)).toEqual(["contradiction  C1", "plan_flag  skaraborg 6"]);
  });
});
