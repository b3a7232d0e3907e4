// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { innovationFacts } from "../../../src/components/innovation-facts.js";
import type { Innovation } from "../../../src/components/published.js";
import { sv } from "../../../src/messages.js";

describe("the facts of an innovation", () => {
  const facts = (more: Partial<Innovation>) =>
    innovationFacts({ innovation: more as Innovation, adoptions: [], costs: [], merged: [] }, sv)
      .textContent ?? "";
  const reached = {
    case_id: null,
    municipality_code: null,
    developed_date: null,
    implemented_date: null,
    eligible_count: 15,
    adopter_count: 9,
  };

  it("say how many of the sluice have taken it into use, and Bass's coefficients or why there are none", () => {
    expect(facts({ ...reached, fit: "estimated", bass_p: 0.03, bass_q: 0.4125 })).toContain(
      "9 av de 15 som hörde till slussen när den infördes har tagit den i bruk",
    );
    expect(facts({ ...reached, fit: "estimated", bass_p: 0.03, bass_q: 0.4125 })).toContain(
      "p 0,030 och q 0,412 per kvartal",
    );
    expect(facts({ ...reached, fit: "few_adopters", bass_p: null, bass_q: null })).toContain(
      "skattas inte: färre än åtta kommuner",
    );
  });
});
