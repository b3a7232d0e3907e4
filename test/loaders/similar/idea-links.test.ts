import { describe, expect, test } from "vitest";
import { rowsOf } from "../models/rows-of.js";

const idea = (idea_id: string, root_idea_id = idea_id) => ({
  idea_id,
  municipality_code: idea_id.slice(0, 4),
  root_idea_id,
});

const pair = (idea_id: string, other_idea_id: string, texts_hash: string, is_candidate = true) => ({
  ...{ idea_id, other_idea_id, texts_hash, is_candidate },
  likeness: 0.4,
  shared_terms: "digital, nyckel",
});

const verdict = (
  idea_id: string,
  other_idea_id: string,
  version: string,
  said: string,
  texts_hash: string,
) => ({
  ...{ idea_id, other_idea_id, version, verdict: said, texts_hash },
  decided_by: "steering_group",
  decided_on: "2020-02-01",
  reason: "Samma behov",
});

const given = {
  "marts.ideas": ["1494-1", "1495-1", "1496-1", "1497-1"]
    .map((id) => idea(id))
    .concat(idea("1499-1", "1494-1")),
  "raw.idea_pairs": [
    pair("1494-1", "1495-1", "as now"),
    pair("1494-1", "1496-1", "as now"),
    pair("1494-1", "1497-1", "as now"),
    pair("1494-1", "1499-1", "as now"),
    pair("1495-1", "1496-1", "as now"),
    pair("1495-1", "1497-1", "as now", false),
  ],
  "reference.idea_verdicts": [
    verdict("1494-1", "1496-1", "1", "different", "as now"),
    verdict("1496-1", "1494-1", "2", "same", "as now"),
    verdict("1494-1", "1497-1", "1", "same", "as it was"),
    verdict("1495-1", "1496-1", "10", "related", "as now"),
    verdict("1495-1", "1496-1", "9", "same", "as now"),
    verdict("1495-1", "1497-1", "1", "same", "as now"),
    verdict("1495-1", "gone-1", "1", "same", "as now"),
  ],
};

const links = await rowsOf(
  "marts.idea_links",
  given,
  "idea_id, other_idea_id, verdict, kind, is_outdated, is_merged, is_candidate, is_undecided, decided_by",
);
const link = (one: string, other: string) =>
  links.find((row) => row.idea_id === one && row.other_idea_id === other);

describe("marts.idea_links", () => {
  test("has a row for each pair, decided or not", () => {
    expect(links).toHaveLength(6);
    expect(link("1494-1", "1495-1")).toMatchObject({ verdict: null, is_undecided: true });
  });

  test("lets the newest version hold, whichever way the pair is written", () => {
    const decided = { verdict: "same", kind: "duplicate", is_undecided: false };
    expect(link("1494-1", "1496-1")).toMatchObject({ ...decided, decided_by: "steering_group" });
    expect(link("1495-1", "1496-1")).toMatchObject({ verdict: "related", kind: "similar" });
  });

  test("asks again when a text has changed since", () => {
    const asked = { verdict: null, kind: null, decided_by: null, is_outdated: true };
    expect(link("1494-1", "1497-1")).toMatchObject({ ...asked, is_undecided: true });
  });

  test("asks nobody about ideas that are merged, and counts a verdict on a pair that is no candidate", () => {
    expect(link("1494-1", "1499-1")).toMatchObject({ is_merged: true, is_undecided: false });
    const judged = { verdict: "same", is_candidate: false, is_undecided: false };
    expect(link("1495-1", "1497-1")).toMatchObject(judged);
  });
});
