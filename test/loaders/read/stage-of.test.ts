import { describe, expect, test } from "vitest";
import { stageOf, unknownStage } from "../../../loaders/read/stage-of.js";
import type { Reading, StageMapRow } from "../../../loaders/read/types.js";
import { context } from "./deliver.js";

function row(board: string, source_stage: string, stage: string, from: string | null): StageMapRow {
  return { source: "planner", board, source_stage, stage, valid_from: from, source_note: null };
}

const stages = [
  row("*", "Pågår", "testing", null),
  row("*", "Pågår", "taken_up", "2018-01-01"),
  row("*", "Pågår", "developed", "2020-01-01"),
  row("Idétavla Hjo", "Pågår", "captured", null),
];

function reading(board: string | null, delivery_date: string, rows = stages): Reading {
  const delivery = {
    source: "planner",
    municipality_code: "1497",
    path: "",
    file: "",
    delivery_date,
  };
  return {
    source: "planner",
    delivery,
    context: { ...context, stages: rows },
    date_order: null,
    board,
  };
}

describe("stageOf", () => {
  test("takes the newest row that is valid at the delivery", () => {
    expect(stageOf("Pågår", reading(null, "2017-12-31"))).toBe("testing");
    expect(stageOf("Pågår", reading(null, "2019-12-31"))).toBe("taken_up");
    expect(stageOf("Pågår", reading(null, "2020-01-01"))).toBe("developed");
  });

  test("takes the board's own row before any board's", () => {
    expect(stageOf("Pågår", reading("idétavla  hjo", "2019-12-31"))).toBe("captured");
    expect(stageOf("Pågår", reading("Idétavla Skövde", "2019-12-31"))).toBe("taken_up");
  });

  test("does not care for case, composition or spaces", () => {
    expect(stageOf(" PÅGÅR ".normalize("NFD"), reading(null, "2019-12-31"))).toBe("taken_up");
  });

  test("gives null for an unknown word, another system's word and an empty map", () => {
    expect(stageOf("Klart", reading(null, "2019-12-31"))).toBeNull();
    expect(stageOf("Pågår", { ...reading(null, "2019-12-31"), source: "trello" })).toBeNull();
    expect(stageOf("Pågår", reading(null, "2019-12-31", []))).toBeNull();
  });
});

describe("unknownStage", () => {
  test("suggests the nearest word, or says what to do when none is near", () => {
    expect(unknownStage("Pagår", reading(null, "2019-12-31")).message).toContain("'Pågår'");
    expect(unknownStage("Arkiv", reading(null, "2019-12-31")).message).toContain("stage_map.csv");
    expect(unknownStage("Arkiv", reading(null, "2019-12-31", [])).message).not.toContain("Menade");
  });

  test("suggests a word of the same stem", () => {
    const evaluated = [row("*", "Utvärderas", "testing", null)];
    expect(unknownStage("Utvärdering", reading(null, "2019-12-31", evaluated)).message).toBe(
      "Steget 'Utvärdering' finns inte i stegkartan för Planner. Menade du 'Utvärderas'?",
    );
  });

  test("does not repeat what could point at a person", () => {
    expect(unknownStage("asa@exempel.se", reading(null, "2019-12-31")).message).not.toContain(
      "asa",
    );
  });
});
