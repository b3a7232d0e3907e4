import { describe, expect, it } from "vitest";
import type { FlowKind, StageBalance, StageFlow } from "../../../../src/components/published.js";
import { stageMovesSentences } from "../../../../src/components/sentences/stage-moves.js";
import { stageTableSentences } from "../../../../src/components/sentences/stage-table.js";
import { movesOf } from "../../../../src/components/stage-moves.js";
import { sv } from "../../../../src/messages.js";

const at = { period: "2019K4", area_kind: "portfolio" as const, area_code: "alla" };
const flow = (
  flow_kind: FlowKind,
  from_stage: string | null,
  to_stage: string | null,
  item_count: number,
): StageFlow => ({ ...at, flow_kind, from_stage, to_stage, is_first: true, item_count });

const balance = (stage: string, counts: Partial<StageBalance>): StageBalance => ({
  ...at,
  stage,
  stock_before: 0,
  entered_first: 0,
  entered_again: 0,
  entered_delayed: 0,
  joined: 0,
  moved_on: 0,
  skipped_on: 0,
  moved_back: 0,
  paused: 0,
  ended: 0,
  resumed: 0,
  moved_delayed: 0,
  departed: 0,
  stock_after: 0,
  ...counts,
});

describe("stageMovesSentences", () => {
  it("takes missing for missing, and no move for none", () => {
    expect(stageMovesSentences([], false, "2019K4", sv)).toEqual([
      "Uppgift saknas om förflyttningar under kvartal 4 2019.",
    ]);
    expect(stageMovesSentences([flow("arrival", null, "captured", 3)], true, "2019K4", sv)).toEqual(
      ["Ingen idé bytte steg under kvartal 4 2019.", "Ingen avslutades."],
    );
  });

  it("tells moves on, past stages and back apart, and names every end", () => {
    const flows = [
      flow("forward", "captured", "taken_up", 7),
      flow("skipped", "captured", "testing", 1),
      flow("ended", "testing", "stopped_learned", 2),
      flow("ended", "taken_up", "rejected", 1),
    ];
    expect(stageMovesSentences(flows, true, "2019K4", sv)).toEqual([
      "Under kvartal 4 2019 gick 7 idéer ett steg vidare, 1 hoppade över minst ett steg och ingen gick tillbaka.",
      "3 avslutades: 1 avvisad, 2 med en lärdom.",
    ]);
    expect(
      stageMovesSentences([flow("ended", "testing", "rejected", 1)], true, "2019K4", sv)[1],
    ).toBe("En avslutades: avvisad.");
  });
});

describe("movesOf", () => {
  it("adds first and later moves between the same stages, and keeps ends and pauses beside", () => {
    const flows = [
      flow("forward", "taken_up", "testing", 2),
      { ...flow("forward", "taken_up", "testing", 1), is_first: false },
      flow("back", "developed", "testing", 1),
      flow("ended", "testing", "rejected", 4),
      flow("paused", "testing", "paused", 1),
      flow("arrival", null, "captured", 9),
    ];
    const { moves, ended, paused, arrived, stock } = movesOf(flows, [
      balance("testing", { stock_after: 31 }),
    ]);
    expect(moves).toEqual([
      { kind: "forward", from: "taken_up", to: "testing", items: 3 },
      { kind: "back", from: "developed", to: "testing", items: 1 },
    ]);
    expect([ended.get("testing"), paused.get("testing"), arrived]).toEqual([4, 1, 9]);
    expect([stock.get("testing"), stock.get("captured")]).toEqual([31, 0]);
  });
});

describe("stageTableSentences", () => {
  it("says which stages grew and shrank most, and that the rows add up", () => {
    const rows = [
      balance("captured", { stock_before: 5, entered_first: 9, moved_on: 11, stock_after: 3 }),
      balance("developed", { stock_before: 13, entered_again: 4, joined: 1, stock_after: 18 }),
    ];
    expect(stageTableSentences(rows, "2019K4", sv)).toEqual([
      "Mest växte steget Omsatt: från 13 till 18.",
      "Mest minskade steget Fångad: från 5 till 3.",
      "Alla rader går ihop.",
    ]);
  });

  it("says aloud when a row does not add up", () => {
    const rows = [balance("testing", { stock_before: 2, ended: 1, stock_after: 2 })];
    expect(stageTableSentences(rows, "2019K4", sv)).toEqual([
      "Inget steg växte.",
      "Raden för Testas går inte ihop: det är ett fel.",
    ]);
  });
});
