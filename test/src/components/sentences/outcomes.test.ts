import { describe, expect, it } from "vitest";
import type {
  Attention,
  Contradiction,
  Funding,
  Outcome,
  PlanActivity,
  PublishedCase,
} from "../../../../src/components/published.js";
import { attentionSentences } from "../../../../src/components/sentences/attention.js";
import { breakdownSentences } from "../../../../src/components/sentences/breakdown.js";
import { casesSentences } from "../../../../src/components/sentences/cases.js";
import { contradictionSentences } from "../../../../src/components/sentences/contradictions.js";
import { fundingSentences } from "../../../../src/components/sentences/funding.js";
import { outcomeSentences } from "../../../../src/components/sentences/outcomes.js";
import { planSentences } from "../../../../src/components/sentences/plan.js";
import { sv } from "../../../../src/messages.js";

const outcome = (
  reported: number | null,
  computed: number | null,
  differs: Partial<Outcome> = {},
) =>
  ({ hub_code: "hjo", reported, reported_text: null, computed, flag: null, ...differs }) as Outcome;

describe("outcomeSentences", () => {
  it("says that nothing is reported, or nothing computed", () => {
    expect(outcomeSentences([outcome(null, 3)], sv)).toEqual([
      "Inget utfall är rapporterat i de källor som finns.",
    ]);
    expect(outcomeSentences([outcome(3, null)], sv)[1]).toContain("Inget kan beräknas");
  });

  it("counts what can be set side by side and what agrees", () => {
    const rows = [outcome(3, 3), outcome(170, 101, { flag: "undefined_unit" }), outcome(1, null)];
    expect(outcomeSentences(rows, sv)).toEqual([
      "2 av 3 rapporterade utfall går att ställa mot ett beräknat; 1 av dem stämmer överens med det.",
      "En av de rapporterade uppgifterna har en oklar eller ungefärlig innebörd.",
    ]);
  });
});

describe("attentionSentences", () => {
  const item = (kind: Attention["kind"], is_joint = false) =>
    ({ kind, is_joint, since: "2020-01-01" }) as Attention;
  const silent = { ...item("missing_delivery"), since: null };

  it("says that nothing waits", () => {
    expect(attentionSentences([], sv)).toEqual(["Inget väntar på beslut."]);
  });

  it("says each kind, joint cases apart", () => {
    const items = [
      item("stalled_case", true),
      item("stalled_case"),
      item("missing_delivery"),
      item("refused_rows"),
    ];
    expect(attentionSentences(items, sv)).toEqual([
      "2 ärenden har fastnat, 1 av dem gemensamt för flera kommuner.",
      "En kommun har inte lämnat uppgifter om idéer för det senaste kvartalet.",
      "1 leverans har filer eller rader som underkänts.",
    ]);
    expect(attentionSentences([item("missing_delivery")], sv)[0]).toBe("Inget ärende har fastnat.");
  });

  it("counts what is in use without a measured effect, not the rows of the list", () => {
    const followUp = { ...item("overdue_follow_up"), row_count: 2 };
    expect(attentionSentences([followUp, followUp, item("plan_slip")], sv).slice(1)).toEqual([
      "4 införanden i 2 kommuner saknar uppmätt effekt efter sex månader.",
      "En aktivitet skulle ha varit klar.",
    ]);
  });

  it("says how many municipalities have never sent anything", () => {
    expect(attentionSentences([item("missing_delivery"), silent, silent], sv)[1]).toBe(
      "3 kommuner har inte lämnat uppgifter om idéer för det senaste kvartalet; 2 av dem har aldrig gjort det.",
    );
    expect(attentionSentences([silent], sv)[1]).toBe(
      "En kommun har inte lämnat uppgifter om idéer för det senaste kvartalet och har aldrig gjort det.",
    );
  });
});

describe("breakdownSentences", () => {
  it("says that there is nothing, and what is withheld", () => {
    expect(breakdownSentences([], "kvartal 1 2020", sv)).toEqual([
      "Inget att visa för kvartal 1 2020.",
    ]);
    const rows = [
      { label: "Innovationsnätverket", value: 12 },
      { label: "Idécoacherna", value: null, symbol: "withheld" as const },
    ];
    expect(breakdownSentences(rows, "kvartal 1 2020", sv)).toEqual([
      "Störst för kvartal 1 2020: Innovationsnätverket, 12.",
      "En klass lämnas inte ut, för att skydda enskilda personer.",
    ]);
  });
});

describe("the lists of a hub and a municipality", () => {
  const open = { ended_date: null, current_stage: "testing", is_joint: true } as PublishedCase;
  const done = {
    ended_date: "2020-01-01",
    current_stage: "testing",
    is_joint: false,
  } as PublishedCase;

  it("count cases", () => {
    expect(casesSentences([], sv)).toEqual(["Inga ärenden har öppnats."]);
    expect(casesSentences([open, done], sv)).toEqual([
      "Kommunen har öppnat 2 ärenden; 1 pågår.",
      "Ett drivs tillsammans med andra kommuner.",
    ]);
    expect(casesSentences([{ ...done, ended_date: null, current_stage: "paused" }], sv)).toEqual([
      "Kommunen har öppnat 1 ärende; 0 pågår.",
      "Ett är vilande.",
    ]);
  });

  it("count grants, contradictions and activities", () => {
    expect(fundingSentences([], sv)).toEqual(["Inga bidrag är registrerade."]);
    expect(fundingSentences([{ hub_code: "hjo", amount_sek: 4000000 } as Funding], sv)).toEqual([
      "4\u00a0000\u00a0000\u00a0kr har beviljats till 1 sluss.",
    ]);
    expect(contradictionSentences([], sv)).toEqual(["Inga motsägelser är kända."]);
    expect(contradictionSentences([{} as Contradiction], sv)[0]).toBe(
      "1 motsägelse mellan källorna visas som den är; inget är rättat i tysthet.",
    );
    expect(planSentences([], "2020-01-01", sv)).toEqual(["Ingen tidplan är registrerad."]);
    const activities = [{ ends_on: "2019-12-31" }, { ends_on: null }] as PlanActivity[];
    expect(planSentences(activities, "2020-01-01", sv)).toEqual([
      "Planen har 2 aktiviteter; för 1 av dem har slutdatumet passerat.",
    ]);
    expect(planSentences(activities.slice(0, 1), "2020-01-01", sv)).toEqual([
      "Planen har en aktivitet, och dess slutdatum har passerat.",
    ]);
    expect(planSentences(activities, "2019-01-01", sv)[0]).toContain("för ingen av dem");
  });
});
