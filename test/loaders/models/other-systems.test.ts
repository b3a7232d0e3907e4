import { describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { rowsOf } from "./rows-of.js";

const place = { file_id: 1, row_number: 2, delivered_by: "1496", delivery_date: "2018-12-31" };

let line = 0;

function change(changed_at: string, from: string | null, to: string, more: Row = {}): Row {
  line += 1;
  return {
    file_id: 1,
    row_number: line,
    source: "jira",
    municipality_code: "1496",
    delivery_date: "2018-12-31",
    issue: "A-1",
    board_key: "*",
    changed_at,
    from_stage_key: from ?? "",
    to_stage_key: to,
    ...more,
  };
}

async function path(changes: Row[]): Promise<string[]> {
  const given = { "staging.jira_changes": changes };
  const rows = await rowsOf(
    "marts.jira_moves",
    given,
    "issue, move_number, from_stage_key, to_stage_key",
  );
  return rows.map((row) => `${row.from_stage_key || "–"} ${row.to_stage_key}`);
}

describe("jira moves", () => {
  const noon = "2018-05-01 12:00:00";
  const later = "2018-05-02 12:00:00";

  test("of the same moment follow each other whatever their order in the log", async () => {
    expect(
      await path([
        change(noon, "doing", "done"),
        change(noon, "review", "doing"),
        change(noon, "todo", "review"),
        change("2018-04-01 12:00:00", null, "todo"),
      ]),
    ).toEqual(["– todo", "todo review", "review doing", "doing done"]);
  });

  test("that go there and back in one moment begin where the moment before ended", async () => {
    expect(
      await path([
        change(later, "doing", "review"),
        change(later, "review", "doing"),
        change(noon, "todo", "review"),
      ]),
    ).toEqual(["todo review", "review doing", "doing review"]);
  });

  test("told in two overlapping logs are one", async () => {
    const again = { file_id: 2, delivery_date: "2019-12-31" };
    expect(
      await path([change(noon, "todo", "doing"), change(noon, "todo", "doing", again)]),
    ).toEqual(["todo doing"]);
  });

  test("that do not hang together are all kept, in the order of the log", async () => {
    expect(await path([change(noon, "doing", "done"), change(noon, "todo", "review")])).toEqual([
      "doing done",
      "todo review",
    ]);
  });

  test("of more than six in a moment are in the order of the log", async () => {
    const many = Array.from({ length: 4 }, (_, round) => [
      change(noon, "todo", "doing", { change_id: String(round * 2 + 8) }),
      change(noon, "doing", "todo", { change_id: String(round * 2 + 9) }),
    ]).flat();
    const moves = await path(many.toReversed());
    expect(moves).toHaveLength(8);
    expect(moves.slice(0, 2)).toEqual(["todo doing", "doing todo"]);
  });

  test("are none when nothing was moved", async () => {
    expect(await path([])).toEqual([]);
  });
});

describe("jira issues", () => {
  const issue = (name: string, delivery_date: string, stage_key: string): Row => ({
    ...{ file_id: 1, row_number: 2, source: "jira", municipality_code: "1496" },
    issue: name,
    delivery_date,
    board_key: "*",
    stage_key,
    created_date: "2018-01-01",
  });
  const given = {
    "staging.jira_issues": [
      issue("A-1", "2018-06-30", "todo"),
      issue("A-2", "2018-06-30", "doing"),
      issue("A-1", "2018-12-31", "done"),
    ],
  };

  test("stay when a later search leaves them out, in the stage they had", async () => {
    expect(await rowsOf("marts.jira_issues", given, "issue, stage_key, delivery_date")).toEqual([
      { issue: "A-1", stage_key: "done", delivery_date: "2018-12-31" },
      { issue: "A-2", stage_key: "doing", delivery_date: "2018-06-30" },
    ]);
  });

  test("that are left out are no issue of the data", async () => {
    expect(await rowsOf("marts.issues_vanished_row", given, "record_id")).toEqual([]);
  });
});

describe("training", () => {
  const participant = (person_id: string, status: string, more: Row = {}): Row => ({
    ...{ file_id: 1, row_number: 2, source: "training", municipality_code: "1496" },
    ...{ cohort_id: "ledarskap  2018-02-01", course: "Ledarskap", started_date: "2018-02-01" },
    delivery_date: "2018-06-30",
    person_id,
    status,
    ...more,
  });

  test("is one participation a person and occasion, as the newest list has it", async () => {
    const given = {
      "staging.training_participants": [
        participant("a", "completed"),
        participant("a", "registered"),
        participant("b", "registered"),
        participant("b", "interrupted", { delivery_date: "2018-12-31" }),
      ],
    };
    const columns = "person_id, status";
    expect(await rowsOf("marts.training_participations", given, columns)).toEqual([
      { person_id: "a", status: "completed" },
      { person_id: "b", status: "interrupted" },
    ]);
    expect(await rowsOf("marts.training_cohorts", given, "course, started_date")).toEqual([
      { course: "Ledarskap", started_date: "2018-02-01" },
    ]);
  });

  test("tells a person's sex and role", async () => {
    const given = {
      "staging.training_participants": [
        participant("a", "completed", { sex: "women", role: "manager" }),
        participant("b", "completed", { role: "support" }),
      ],
    };
    const columns = "person_id, sex, sex_source, role_group";
    expect(await rowsOf("marts.persons", given, columns)).toEqual([
      { person_id: "a", sex: "women", sex_source: "training", role_group: "manager" },
      { person_id: "b", sex: "unknown", sex_source: null, role_group: "employee" },
    ]);
  });

  test("of the same course, however its name is spaced, is one cohort", async () => {
    const raw = { ...place, source: "training", person_id: "a", started_on: "2018-02-01" };
    const given = {
      "raw.training_participants": [
        { ...raw, course: "Ledarskap 1" },
        { ...raw, course: "LEDARSKAP  1" },
      ],
    };
    expect(await rowsOf("marts.training_cohorts", given, "cohort_id")).toEqual([
      { cohort_id: "ledarskap1  2018-02-01" },
    ]);
  });
});

describe("plain sheets", () => {
  test("are as the newest list has them, and say what has vanished from it", async () => {
    const cost = { ...place, source: "costs", municipality_code: "1497", amount_sek: 100 };
    const given = {
      "staging.costs": [
        { ...cost, cost_id: "K1" },
        { ...cost, cost_id: "K2" },
        { ...cost, cost_id: "K1", amount_sek: 250, delivery_date: "2019-12-31" },
      ],
    };
    expect(await rowsOf("marts.costs", given, "cost_id, amount_sek, is_estimate")).toEqual([
      { cost_id: "1496-K1", amount_sek: 250, is_estimate: false },
      { cost_id: "1496-K2", amount_sek: 100, is_estimate: false },
    ]);
    expect(
      await rowsOf("marts.issues_vanished_row", given, "municipality_code, record_id"),
    ).toEqual([{ municipality_code: "1497", record_id: "kostnad K2" }]);
  });

  test("keep what was expected beside what was measured", async () => {
    const benefit = { ...place, source: "benefits", benefit_id: "N1", assessed_date: "2018-06-01" };
    const given = {
      "staging.benefits": [
        { ...benefit, status: "expected", value: 40 },
        { ...benefit, status: "measured", value: 38 },
      ],
    };
    expect(await rowsOf("marts.benefits", given, "status, value")).toEqual([
      { status: "expected", value: 40 },
      { status: "measured", value: 38 },
    ]);
  });

  test("say which case nobody knows", async () => {
    const cost = { ...place, source: "costs", municipality_code: "1496", cost_id: "K1" };
    const given = { "staging.costs": [{ ...cost, case_id: "1496-9" }] };
    expect(await rowsOf("marts.issues_unknown_case", given, "rule, record_id")).toEqual([
      { rule: "unknown_case", record_id: "kostnad 1496-K1" },
    ]);
  });

  test("give a meeting and a score once", async () => {
    const meeting = { ...place, source: "meetings", meeting_id: "M1", status: "planned" };
    const held = { ...meeting, status: "held", delivery_date: "2019-12-31" };
    const meetings = { "staging.meetings": [meeting, held] };
    expect(await rowsOf("marts.meetings", meetings, "meeting_id, status")).toEqual([
      { meeting_id: "1496-M1", status: "held" },
    ]);
    const score = { ...place, municipality_code: "1497", year: 2018, component: "challenges" };
    const scores = { "staging.maturity": [{ ...score, score: 0 }] };
    expect(await rowsOf("marts.maturity", scores, "municipality_code, score")).toEqual([
      { municipality_code: "1497", score: 0 },
    ]);
  });
});

describe("forms", () => {
  test("give each challenge that an answer names", async () => {
    const response = {
      ...place,
      source: "forms",
      form: "Idéer",
      completed_at: "2018-02-01 12:00:00",
    };
    const given = {
      "raw.form_responses": [
        { ...response, response_id: "1", challenges: "Vård;Skola" },
        { ...response, response_id: "2", challenges: null },
      ],
    };
    expect(await rowsOf("marts.form_challenges", given, "response_id, challenge")).toEqual([
      { response_id: "1496-idéer-1", challenge: "Skola" },
      { response_id: "1496-idéer-1", challenge: "Vård" },
    ]);
    expect(await rowsOf("marts.form_responses", given, "response_id, sex, role")).toHaveLength(2);
  });
});

describe("open data", () => {
  const value = { ...place, kpi: "N1", municipality_code: "1496", gender: "total", page: 1 };

  test("is as the newest reply has it, and a missing value stays missing", async () => {
    const given = {
      "staging.kolada_values": [
        { ...value, year: 2017, value: 1 },
        { ...value, year: 2017, value: null, delivery_date: "2019-12-31" },
        { ...value, year: 2018, value: 0 },
      ],
    };
    expect(await rowsOf("marts.kolada_values", given, "year, value")).toEqual([
      { year: 2017, value: null },
      { year: 2018, value: 0 },
    ]);
    const project = { ...place, diary_number: "2016-1" };
    const projects = {
      "staging.vinnova_projects": [
        { ...project, status: "Pågår" },
        { ...project, status: "Avslutat", delivery_date: "2019-12-31" },
      ],
    };
    expect(await rowsOf("marts.vinnova_projects", projects, "diary_number, status")).toEqual([
      { diary_number: "2016-1", status: "Avslutat" },
    ]);
  });

  test("says when a reply goes on on a page that nobody saved", async () => {
    const next = { next_page: "https://exempel.se/v2/data?per_page=5&page=2" };
    const raw = { ...value, source: "kolada", year: 2018 };
    const first = { ...raw, ...next };
    const second = { ...raw, file_id: 2, year: 2019, next_page: null };
    const cut = { "raw.kolada_values": [first] };
    const whole = { "raw.kolada_values": [first, second] };
    expect(await rowsOf("marts.issues_kolada_page", cut, "rule, municipality_code")).toEqual([
      { rule: "kolada_page_missing", municipality_code: "1496" },
    ]);
    expect(await rowsOf("marts.issues_kolada_page", whole, "rule")).toEqual([]);
  });
});
