import { describe, expect, it } from "vitest";
import { list } from "./list.js";

const stages = [
  ...["captured", "taken_up", "testing", "developed", "implemented"],
  ...["rejected", "withdrawn", "referred", "merged", "stopped_learned", "retired", "paused"],
];
const rows = list("stage_map");
const of = (source: string) => rows.filter((row) => row.source === source);

describe("the stage map", () => {
  it("maps to the stages of the domain and to nothing else", () => {
    for (const row of rows) expect([...stages, "not_a_stage"]).toContain(row.stage);
  });

  it.each(["ideabox", "planner", "trello", "jira", "events"])(
    "has a word in %s for every stage",
    (source) => {
      const mapped = new Set(of(source).map((row) => row.stage));
      for (const stage of stages) expect(mapped).toContain(stage);
    },
  );

  it("maps a word once within a source and board, whatever its letters' case", () => {
    const keys = rows.map((row) =>
      [row.source, row.board, row.source_stage?.toLowerCase(), row.valid_from].join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has SLIK's phases and Örebro's words as row sets of their own", () => {
    expect(of("slik").map((row) => row.source_stage)).toEqual(
      "Forståelse Idé Test Skalering Bærekraft".split(" "),
    );
    expect(of("orebro").map((row) => row.source_stage)).toEqual(
      "prövas bedöms utreds utvecklas".split(" "),
    );
  });
});
