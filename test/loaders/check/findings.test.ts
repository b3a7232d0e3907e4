import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../loaders/check/findings.js";
import type { Refusal } from "../../../loaders/read/types.js";

function refusal(row: number | null, code: string, column: string | null, message = code): Refusal {
  return { file: "a.csv", sheet: null, row, column, code, expected: "annat", message, said: null };
}

describe("findings", () => {
  test("are none where nothing is refused", () => {
    expect(findingsOf({ refusals: [] })).toEqual([]);
  });

  test("come in the order that helps: the file, what stops most rows, the single ones", () => {
    const refusals = [
      refusal(2, "invalid_date", "Datum"),
      refusal(3, "unknown_word", "Roll"),
      refusal(4, "unknown_word", "Roll"),
      refusal(null, "no_header", null),
    ];
    expect(findingsOf({ refusals }).map(({ code, count }) => [code, count])).toEqual([
      ["no_header", 1],
      ["unknown_word", 2],
      ["invalid_date", 1],
    ]);
  });

  test("say each message once, with its rows, the commonest first", () => {
    const refusals = [
      refusal(2, "unknown_stage", "Steg", "Klar?"),
      refusal(3, "unknown_stage", "Steg", "Test?"),
      refusal(9, "unknown_stage", "Steg", "Test?"),
    ];
    const [finding] = findingsOf({ refusals });
    expect(finding?.messages).toEqual([
      {
        message: "Test?",
        places: [
          { sheet: null, row: 3 },
          { sheet: null, row: 9 },
        ],
      },
      { message: "Klar?", places: [{ sheet: null, row: 2 }] },
    ]);
  });
});
