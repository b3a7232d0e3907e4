import { describe, expect, it } from "vitest";
import { costAnswer } from "../../../src/components/answers/cost.js";
import { resultAnswer } from "../../../src/components/answers/result.js";
import { sharingAnswer } from "../../../src/components/answers/sharing.js";
import type { Context } from "../../../src/components/context.js";
import type { Scope } from "../../../src/components/scope.js";
import { selector } from "../../../src/components/values.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";
import { value } from "./value.js";

const [, , , ydre] = lists.areas;
const [, period] = lists.periods;
const scope = { area: ydre, period } as Scope;
const answers = (denominator: number, found: number) => {
  const told = [
    ["R01", "in_use"],
    ["R03", "reached"],
    ["E02", "total_cost"],
    ["K02", "in_operation"],
  ].map(([indicator_id = "", measure = ""]) =>
    value({
      ...{ indicator_id, measure, value: found, denominator },
      ...{ area_kind: "municipality", area_code: "0512" },
    }),
  );
  const context = { select: selector(told), lists, indicators: [], words: sv } as Context;
  return [resultAnswer, sharingAnswer, costAnswer].flatMap((answer) => answer(context, scope));
};

describe("the answers of the first page", () => {
  it("speak of one municipality as one, and of nothing in words", () => {
    expect(answers(1, 0)).toEqual([
      "Inget införande är i bruk i Ydre.",
      "Kommunen använder ingen lösning som kommer från en annan kommun.",
      "Ingen kostnad är redovisad för urvalet.",
      "Kommunens struktur för idéer är ännu inte i ordinarie drift.",
    ]);
  });

  it("count several", () => {
    expect(answers(15, 2)).toEqual([
      "2 införanden är i bruk i Ydre.",
      "2 av 15 kommuner använder minst en lösning som kommer från en annan kommun.",
      "Kommunerna har lagt 2\u00a0kr; inget ärende är avslutat ännu.",
      "I 2 av 15 kommuner som har svarat är strukturen för idéer i ordinarie drift.",
    ]);
  });
});
