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
        ...["2", "3", "4", "5"].flatMap((number) => [
          idea(number, "2018-03-31"),
          idea(number, "2018-06-30"),
        ]),
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

  test("a quarter that a municipality of a sluice, once it has begun, tells nothing of", async () => {
    const file = { source: "ideabox", is_refused_whole: false };
    const given = {
      "staging.run": [{ as_of: "2018-10-31", is_synthetic: false, edition: "2018K4" }],
      "staging.hub_members": ["1496", "1497", "1498"].map((municipality_code) => ({
        hub_code: "skaraborg",
        municipality_code,
        valid_from: "2016-11-01",
      })),
      "staging.ideabox": [idea("1", "2018-03-31")],
      "staging.files": [
        { ...file, municipality_code: "1496", delivery_date: "2018-03-31" },
        { ...file, municipality_code: "1497", delivery_date: "2018-06-30" },
        { ...file, municipality_code: "1496", delivery_date: "2018-09-30", is_refused_whole: true },
      ],
    };
    expect(await issues(given)).toEqual([
      "missing_delivery 1496 ideabox 2018K2",
      "missing_delivery 1496 ideabox 2018K3",
      "missing_delivery 1497 ideabox 2018K3",
    ]);
  });

  test("a list that lost more than a fifth of its rows; refused rows are not lost, and what is missing stands", async () => {
    const ideas = (delivery: string, count: number) =>
      Array.from({ length: count }, (_, i) => idea(`${i + 1}`, delivery));
    const given = {
      "staging.ideabox": [
        ...ideas("2018-03-31", 10),
        ...ideas("2018-06-30", 8),
        ...ideas("2018-09-30", 6),
        ...ideas("2018-12-31", 4),
      ],
      "staging.files": [
        { file_id: 20181231, source: "ideabox", municipality_code: "1496", refused_count: 1 },
      ],
    };
    const columns = "rule, municipality_code, record_id, message, is_about_person";
    expect(await rowsOf("marts.issues_shrunken_delivery", given, columns)).toEqual([
      {
        rule: "shrunken_delivery",
        municipality_code: "1496",
        record_id: "ideabox 2018-09-30",
        message:
          "Leveransen 2018-09-30 har 6 rader, den förra (2018-06-30) hade 8: 25 procent färre. De uppgifter som saknas står kvar som de var.",
        is_about_person: false,
      },
    ]);
    const kept = await rowsOf("marts.ideas", given, "idea_id");
    expect(kept).toHaveLength(10);
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
