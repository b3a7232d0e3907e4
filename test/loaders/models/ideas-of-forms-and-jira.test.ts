import { describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { idea, stageMap, task } from "./given.js";
import { type Given, rowsOf } from "./rows-of.js";

const lists: Row[] = [
  { source: "forms", board_key: "idéer", type_key: "*", number_prefix: "F" },
  { source: "jira", board_key: "*", type_key: "idé", number_prefix: "" },
];
const words = stageMap.filter(({ source }) => source === "planner");
const map = [
  ...stageMap,
  ...["jira", "events"].flatMap((s) => words.map((w) => ({ ...w, source: s }))),
];
let line = 0;

function answer(response_id: string, delivery_date: string, more: Row = {}): Row {
  line += 1;
  const form = { form: "Idéer", form_key: "idéer", completed_date: "2018-01-15" };
  const place = { file_id: 30_000_000, row_number: line, source: "forms" };
  return { ...place, municipality_code: "1499", delivery_date, ...form, response_id, ...more };
}

function issue(name: string, delivery_date: string, stage_key: string, more: Row = {}): Row {
  line += 1;
  const place = {
    file_id: 40_000_000,
    row_number: line,
    source: "jira",
    municipality_code: "1441",
  };
  return {
    ...{ ...place, delivery_date, issue: name, item_id: `1441-${name}`, board_key: "idéer" },
    ...{ type_key: "idé", stage_key, created_date: "2018-01-15", ...more },
  };
}

function change(
  name: string,
  delivery_date: string,
  changed_at: string,
  from: string,
  to: string,
  more: Row = {},
): Row {
  line += 1;
  const place = {
    file_id: 41_000_000,
    row_number: line,
    source: "jira",
    municipality_code: "1441",
  };
  const told = { changed_at: `${changed_at}:00`, from_stage_key: from, to_stage_key: to };
  return { ...place, delivery_date, issue: name, board_key: "idéer", ...told, ...more };
}

function logged(event_id: string, happened_date: string, from: string | null, to: string): Row {
  line += 1;
  const place = {
    file_id: 50_000_000,
    row_number: line,
    source: "events",
    delivery_date: "2018-12-31",
  };
  const stages = { from_stage_key: from, to_stage_key: to, happened_date };
  return { ...place, municipality_code: "1496", event_id, item_id: "1496-1", ...stages };
}

async function rows(table: string, given: Given, columns: string): Promise<string[]> {
  const all = { "staging.idea_lists": lists, "staging.stage_map": map, ...given };
  return (await rowsOf(table, all, columns)).map((row) => Object.values(row).join(" "));
}
const events = (given: Given) =>
  rows(
    "marts.stage_events",
    given,
    "item_id, event_number, to_stage, happened_date, earliest_date, evidence, is_delayed_entry, known_date",
  );

describe("ideas handed in by a form", () => {
  const columns = "idea_id, captured_date, origin, channel, challenge, source, known_date";

  test("are captured when the form was sent, under the number of the response", async () => {
    const told = { role: "manager", challenges: "Vård;Skola" };
    const given = {
      "staging.form_responses": [
        answer("7", "2018-03-31", told),
        answer("7", "2018-06-30", told),
        answer("8", "2018-06-30", { idea_number: "2018-3" }),
      ],
    };
    expect(await rows("marts.ideas", given, columns)).toEqual([
      "1499-2018-3 2018-01-15 unknown form  forms 2018-06-30",
      "1499-F7 2018-01-15 manager form Vård;Skola forms 2018-03-31",
    ]);
    expect(await events(given)).toEqual([
      "1499-2018-3 1 captured 2018-01-15 2018-01-15 history false 2018-06-30",
      "1499-F7 1 captured 2018-01-15 2018-01-15 history false 2018-03-31",
    ]);
  });

  test("have givers with their sex, and none where the answer is anonymous", async () => {
    const given = {
      "staging.form_responses": [
        answer("1", "2018-03-31", { person_id: "p", sex: "women", role: "elected" }),
        answer("2", "2018-03-31", { sex: "men" }),
      ],
    };
    expect(await rows("marts.idea_givers", given, "idea_id, person_id")).toEqual(["1499-F1 p"]);
    expect(await rows("marts.persons", given, "person_id, sex, role_group")).toEqual([
      "p women elected",
    ]);
  });

  test("are none when nobody has declared that the form gathers ideas", async () => {
    const survey = answer("1", "2018-03-31", { form: "Enkät", form_key: "enkät" });
    expect(await rows("marts.ideas", { "staging.form_responses": [survey] }, "idea_id")).toEqual(
      [],
    );
    expect(await rows("marts.ideas", { "staging.form_responses": [] }, "idea_id")).toEqual([]);
  });

  test("take their stages from the board whose card has the number", async () => {
    const given = {
      "staging.form_responses": [answer("7", "2018-03-31"), answer("7", "2018-06-30")],
      "staging.planner_tasks": [
        task("a", "2018-03-31", "captured", { idea_number: "F7", created_date: "2018-02-01" }),
        task("a", "2018-06-30", "testing", { idea_number: "F7", created_date: "2018-02-01" }),
      ],
    };
    expect(await rows("marts.ideas", given, "idea_id, source")).toEqual(["1499-F7 forms"]);
    expect(await events(given)).toEqual([
      "1499-F7 1 captured 2018-01-15 2018-01-15 history false 2018-03-31",
      "1499-F7 2 testing 2018-05-15 2018-03-31 snapshot_diff false 2018-06-30",
    ]);
  });

  test("give way to the idea box's own row of the same number", async () => {
    const given = {
      "staging.ideabox": [idea("F7", "2018-03-31", { municipality_code: "1499" })],
      "staging.form_responses": [answer("7", "2018-03-31", { completed_date: "2018-01-20" })],
    };
    expect(await rows("marts.ideas", given, "idea_id, captured_date, source")).toEqual([
      "1499-F7 2018-01-15 ideabox",
    ]);
  });
});

describe("ideas kept in Jira", () => {
  test("are the issues of the declared kind, captured when they were created", async () => {
    const given = {
      "staging.jira_issues": [
        issue("I-1", "2018-03-31", "captured", {
          origin: "citizen",
          giver_ids: "p",
          giver_sexes: "men",
        }),
        issue("I-2", "2018-03-31", "captured", { type_key: "epic" }),
      ],
    };
    expect(
      await rows("marts.ideas", given, "idea_id, captured_date, origin, channel, source"),
    ).toEqual(["1441-I-1 2018-01-15 citizen unknown jira"]);
    expect(await rows("marts.persons", given, "person_id, sex, role_group")).toEqual([
      "p men external",
    ]);
  });

  test("move on the days that the change log tells, known from the first that tells it", async () => {
    const given = {
      "staging.jira_issues": [issue("I-1", "2018-12-31", "developed")],
      "staging.jira_changes": [
        change("I-1", "2018-06-30", "2018-02-01 09:00", "captured", "taken_up"),
        change("I-1", "2018-12-31", "2018-02-01 09:00", "captured", "taken_up", {
          file_id: 42_000_000,
        }),
        change("I-1", "2018-12-31", "2018-09-03 09:00", "taken_up", "developed"),
      ],
    };
    expect(await events(given)).toEqual([
      "1441-I-1 1 captured 2018-01-15 2018-01-15 history false 2018-12-31",
      "1441-I-1 2 taken_up 2018-02-01 2018-02-01 history false 2018-06-30",
      "1441-I-1 3 developed 2018-09-03 2018-09-03 history false 2018-12-31",
    ]);
  });

  test("follow their changes of the same moment from stage to stage, whatever the order of the log", async () => {
    const at = "2018-02-01 09:00";
    const given = {
      "staging.jira_issues": [issue("I-1", "2018-06-30", "developed")],
      "staging.jira_changes": [
        change("I-1", "2018-06-30", at, "testing", "developed"),
        change("I-1", "2018-06-30", at, "captured", "taken_up"),
        change("I-1", "2018-06-30", at, "taken_up", "testing"),
      ],
    };
    const path = (await events(given)).map((row) => row.split(" ")[2]);
    expect(path).toEqual(["captured", "taken_up", "testing", "developed"]);
  });

  test("do not go back when they were moved and exported on the same day", async () => {
    const given = {
      "staging.jira_issues": [issue("I-1", "2018-06-30", "testing")],
      "staging.jira_changes": [
        change("I-1", "2018-06-30", "2018-06-30 15:00", "captured", "testing"),
      ],
    };
    expect((await events(given)).map((row) => row.split(" ").slice(2, 4).join(" "))).toEqual([
      "captured 2018-01-15",
      "testing 2018-06-30",
    ]);
  });

  test("stay where they were when a later search leaves them out, and move between two that have them", async () => {
    const given = {
      "staging.jira_issues": [
        issue("I-1", "2018-03-31", "captured"),
        issue("I-2", "2018-03-31", "captured"),
        issue("I-2", "2018-06-30", "captured"),
        issue("I-1", "2018-09-30", "testing"),
      ],
    };
    expect(await events(given)).toEqual([
      "1441-I-1 1 captured 2018-01-15 2018-01-15 history false 2018-03-31",
      "1441-I-1 2 testing 2018-06-30 2018-03-31 snapshot_diff false 2018-09-30",
      "1441-I-2 1 captured 2018-01-15 2018-01-15 history false 2018-03-31",
    ]);
    expect(await rows("marts.issues_vanished_row", given, "record_id")).toEqual([]);
  });

  test("are delayed entries where no log tells of the time before the first search", async () => {
    const given = { "staging.jira_issues": [issue("I-1", "2018-06-30", "testing")] };
    expect((await events(given))[1]).toBe(
      "1441-I-1 2 testing 2018-06-30 2018-01-15 snapshot_diff true 2018-06-30",
    );
  });

  test("can be the board of an idea box, by the number in the summary", async () => {
    const numbered = { item_id: "1441-2018-1", idea_number: "2018-1" };
    const given = {
      "staging.ideabox": [
        idea("2018-1", "2018-06-30", { municipality_code: "1441", stage_key: null }),
      ],
      "staging.jira_issues": [issue("I-1", "2018-06-30", "testing", numbered)],
      "staging.jira_changes": [
        change("I-1", "2018-06-30", "2018-02-01 09:00", "captured", "testing"),
      ],
    };
    expect(await rows("marts.ideas", given, "idea_id, source")).toEqual(["1441-2018-1 ideabox"]);
    expect((await events(given))[1]).toBe(
      "1441-2018-1 2 testing 2018-02-01 2018-02-01 history false 2018-06-30",
    );
  });
});

describe("lists that nobody has declared", () => {
  test("are said with the rows that do not count, and declared ones are not", async () => {
    const given = {
      "staging.form_responses": [
        answer("1", "2018-03-31"),
        answer("1", "2018-03-31", { form: "Enkät", form_key: "enkät" }),
      ],
      "staging.jira_issues": [
        issue("I-1", "2018-03-31", "captured"),
        issue("I-2", "2018-03-31", "captured", {
          type_key: "epic",
          issue_type: "Epic",
          board: "IT",
        }),
      ],
    };
    expect(await rows("marts.issues_undeclared_list", given, "municipality_code, message")).toEqual(
      [
        "1441 Ärendetypen Epic i Jira-projektet IT står inte i idea_lists.csv och räknas inte som idéer. Antal rader: 1.",
        "1499 Formuläret Enkät står inte i idea_lists.csv och räknas inte som idéer. Antal rader: 1.",
      ],
    );
    expect(await rows("marts.issues_undeclared_list", {}, "message")).toEqual([]);
  });
});

describe("a case system's log", () => {
  const box = idea("1", "2018-12-31", { stage_key: null });

  test("dates every change of stage of an idea in the idea box", async () => {
    const given = {
      "staging.ideabox": [box],
      "staging.logged_events": [
        logged("E2", "2018-05-02", "taken_up", "testing"),
        logged("E1", "2018-03-01", "captured", "taken_up"),
        logged("E10", "2018-05-02", "developed", "implemented"),
        logged("E9", "2018-05-02", "testing", "developed"),
      ],
    };
    expect(await events(given)).toEqual([
      "1496-1 1 captured 2018-01-15 2018-01-15 history false 2018-12-31",
      "1496-1 2 taken_up 2018-03-01 2018-03-01 history false 2018-12-31",
      "1496-1 3 testing 2018-05-02 2018-05-02 history false 2018-12-31",
      "1496-1 4 developed 2018-05-02 2018-05-02 history false 2018-12-31",
      "1496-1 5 implemented 2018-05-02 2018-05-02 history false 2018-12-31",
    ]);
  });

  test("tells an event once, as the newest delivery has it", async () => {
    const first = logged("E1", "2018-03-01", "captured", "taken_up");
    const mended = { ...first, happened_date: "2018-03-08", delivery_date: "2019-06-30" };
    const given = { "staging.ideabox": [box], "staging.logged_events": [first, mended] };
    expect((await events(given)).slice(1)).toEqual([
      "1496-1 2 taken_up 2018-03-08 2018-03-08 history false 2019-06-30",
    ]);
  });

  test("makes no idea of its own, and none of nothing", async () => {
    const alone = { "staging.logged_events": [logged("E1", "2018-03-01", null, "captured")] };
    expect(await events(alone)).toEqual([]);
    expect(await rows("marts.logged_events", {}, "event_id")).toEqual([]);
  });
});
