import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";
import { personnummer } from "../read/numbers.js";

const text = readFileSync(new URL("../../input/trello.json", import.meta.url), "utf8");

describe("trello", () => {
  test("reads cards with list, archive, idea number and the moment they were made", async () => {
    const { tables } = await deliver("trello", text);
    expect(tables.trello_cards).toEqual([
      {
        sheet: "cards",
        row_number: 1,
        board: "Idétavla",
        card_id: "5a4b2c00aaaaaaaaaaaaaaaa",
        title: "Lånecykel",
        idea_number: "2018-001",
        list_name: "Pågår",
        is_archived: false,
        created_at: "2018-03-01 11:00:00",
        created_from: "action",
        labels: "Vård, Digitalt",
        due_date: "2019-07-01",
      },
      {
        sheet: "cards",
        row_number: 2,
        board: "Idétavla",
        card_id: "5a4b2c00bbbbbbbbbbbbbbbb",
        title: "Cykelpump",
        idea_number: null,
        list_name: "Klart",
        is_archived: true,
        created_at: "2018-01-02 07:51:44",
        created_from: "id",
        labels: null,
        due_date: null,
      },
    ]);
  });

  test("dates a card without a create action from the Unix second in its id", () => {
    expect(new Date(0x5a4b2c00 * 1000).toISOString()).toBe("2018-01-02T06:51:44.000Z");
  });

  test("reads what was created, moved and archived, in Stockholm's time", async () => {
    const { tables } = await deliver("trello", text);
    const moves = tables.trello_moves?.map((row) => [
      row.action_id,
      row.kind,
      row.from_list,
      row.to_list,
      row.moved_at,
    ]);
    expect(moves).toEqual([
      ["a5", "archive", null, null, "2018-03-05 11:00:00"],
      ["a4", "move", "Pågår", "Klart", "2018-03-04 11:00:00"],
      ["a2", "move", "Att göra", "Pågår", "2018-04-01 00:15:00"],
      ["a1", "create", null, "Att göra", "2018-03-01 11:00:00"],
    ]);
  });

  test("accounts for every card and action", async () => {
    const read = await deliver("trello", text);
    expect([read.rows, read.accepted, read.refused, read.ignored]).toEqual([13, 6, 3, 4]);
    expect(read.ignored_by).toEqual([
      { rule: "not_a_move", rows: 2 },
      { rule: "duplicate_row", rows: 1 },
      { rule: "not_a_stage", rows: 1 },
    ]);
    expect(reasons(read).slice(0, 2)).toEqual([
      "8 data.listBefore unknown_stage",
      "4 idList missing_value",
    ]);
    expect(read.refusals.find(({ row }) => row === 8)?.message).toContain("Menade du 'Pågår'?");
  });

  test("never keeps members, comments or descriptions", async () => {
    expect(JSON.stringify(await deliver("trello", text))).not.toMatch(/Åsa|asaalm|Hemligt|m1/);
  });

  test("refuses the file for a personal number in a comment, with list and row", async () => {
    const ten = personnummer(1893, 7, 14, 123);
    const read = await deliver(
      "trello",
      text.replace('"text": "Hemligt"', `"text": "Ring ${ten}"`),
    );
    expect([read.whole, read.rows, read.refused, read.accepted]).toEqual([true, 13, 13, 0]);
    expect(read.refusals).toHaveLength(1);
    expect(read.refusals[0]).toMatchObject({ code: "personal_number", sheet: "actions", row: 1 });
    expect(JSON.stringify(read)).not.toContain(ten);
  });

  test("refuses a truncated board and a document that is no board", async () => {
    for (const part of [0.1, 0.5, 0.9]) {
      const read = await deliver("trello", text.slice(0, text.length * part));
      expect(reasons(read)).toEqual(["– – broken_json"]);
    }
    expect(reasons(await deliver("trello", "{}"))).toEqual(["– – missing_list"]);
    expect(reasons(await deliver("trello", "[]"))).toEqual(["– – missing_list"]);
    const empty = JSON.stringify({ name: "Idétavla", lists: [], cards: [], actions: [] });
    expect(reasons(await deliver("trello", empty))).toEqual(["– – no_rows"]);
  });
});
