import { describe, expect, it } from "vitest";
import { itemsOf, newlyLate } from "../../../../src/components/items.js";
import type { FinishedItem, Lists, OpenItem } from "../../../../src/components/published.js";
import type { Scope } from "../../../../src/components/scope.js";
import { ageingSentences } from "../../../../src/components/sentences/ageing.js";
import { cycleTimesSentences } from "../../../../src/components/sentences/cycle-times.js";
import { stuckSentences } from "../../../../src/components/sentences/stuck.js";
import { sv } from "../../../../src/messages.js";

const day = "2019-12-31";
const open = (
  item_id: string,
  stage: string,
  stalled_reason: OpenItem["stalled_reason"] = null,
  more: Partial<OpenItem> = {},
): OpenItem => ({
  period: "2019K4",
  item_id,
  municipality_code: "1444",
  participant_codes: "1444",
  stage,
  is_delayed_entry: false,
  age_days: 100,
  p50_days: 30,
  p85_days: 80,
  stalled_reason,
  last_event_date: "2019-09-22",
  waits_for: "developed",
  ...more,
});
const late = (item_id: string, stage = "testing") => open(item_id, stage, "older_than_p85");

describe("ageingSentences", () => {
  it("takes missing for missing and nothing for nothing", () => {
    expect(ageingSentences({ now: [], before: [] }, false, day, sv)).toEqual([
      "Uppgift saknas om pågående idéer den 31 december 2019.",
    ]);
    expect(ageingSentences({ now: [], before: [] }, true, day, sv)).toEqual([
      "Inga idéer pågick den 31 december 2019.",
    ]);
  });

  it("counts what has become late since the quarter before, not what already was", () => {
    const now = [late("a"), late("b"), late("c", "captured"), open("d", "testing"), late("e")];
    expect(
      ageingSentences({ now, before: [late("e"), open("a", "testing")] }, true, day, sv),
    ).toEqual([
      "Sedan förra kvartalet har två idéer blivit kvar i steget Testas längre än 85 procent av alla tidigare, och en i ett annat steg.",
      "4 av 5 idéer har fastnat: 4 har legat längre än 85 procent av alla tidigare i steget.",
    ]);
  });

  it("says when none has, and tells the late and the silent apart", () => {
    const now = [late("e"), open("s", "testing", "silent_90_days"), open("d", "testing")];
    expect(ageingSentences({ now, before: [late("e")] }, true, day, sv)).toEqual([
      "Ingen idé har sedan förra kvartalet blivit kvar i sitt steg längre än 85 procent av alla tidigare.",
      "2 av 3 idéer har fastnat: 1 har legat längre än 85 procent av alla tidigare i steget och 1 har inte rört sig på minst 90 dagar.",
    ]);
    expect(ageingSentences({ now: [open("d", "testing")], before: [] }, true, day, sv)[1]).toBe(
      "Den enda pågående idén rör sig.",
    );
  });
});

describe("newlyLate", () => {
  it("counts an idea again that is late in another stage than before", () => {
    expect(newlyLate([late("a", "testing")], [late("a", "taken_up")])).toHaveLength(1);
  });
});

describe("stuckSentences", () => {
  it("names what has stood longest, where, and what it waits for; a start that is not known is at least so long", () => {
    const items = [
      late("short"),
      open("1444-2018-001", "testing", "silent_90_days", {
        age_days: 1200,
        is_delayed_entry: true,
        participant_codes: "1444 1445",
      }),
    ];
    expect(stuckSentences(items, new Map([["1444", "Grästorp"]]), sv)).toEqual([
      "Längst har 1444-2018-001 i Grästorp legat: minst 1\u00a0200 dagar i steget Testas. Den väntar på beslut om införande.",
      "En av dem är ett gemensamt ärende.",
    ]);
    expect(stuckSentences([], new Map(), sv)).toEqual(["Ingen idé har fastnat."]);
  });
});

describe("cycleTimesSentences", () => {
  const finished = (next_stage: string, days: number | null): FinishedItem => ({
    item_id: "a",
    municipality_code: "1444",
    participant_codes: "1444",
    stage: "whole",
    finished_date: day,
    next_stage,
    days,
  });

  it("says how long those in use took, and counts what was learned as a good end", () => {
    const items = [
      finished("implemented", 34),
      finished("implemented", 702),
      finished("implemented", null),
      finished("stopped_learned", 90),
    ];
    expect(cycleTimesSentences(items, sv)).toEqual([
      "2 idéer har införts: den snabbaste på 34 dagar, den långsammaste på 702.",
      "En har avslutats med en dokumenterad lärdom, vilket också är ett gott slut.",
    ]);
  });

  it("says when none is in use, or nothing is finished", () => {
    expect(cycleTimesSentences([], sv)).toEqual(["Ingen idé har blivit klar."]);
    expect(cycleTimesSentences([finished("rejected", 3)], sv)).toEqual([
      "Ingen idé har införts ännu; 1 har avslutats på annat sätt.",
    ]);
  });
});

describe("itemsOf", () => {
  it("takes a joint case in for each municipality that takes part on the day", () => {
    const member = {
      area_kind: "municipality" as const,
      area_code: "1445",
      municipality_code: "1445",
      municipality_name: "Essunga",
      valid_from: null,
      valid_to: null,
    };
    const scope = {
      area: { area_kind: "municipality", area_code: "1445" },
      period: { cutoff_on: day },
    } as Scope;
    const items = [
      open("own", "testing"),
      open("joint", "testing", null, { participant_codes: "1444 1445" }),
    ];
    const lists = { area_members: [member] } as unknown as Lists;
    expect(itemsOf(items, scope, lists).map(({ item_id }) => item_id)).toEqual(["joint"]);
  });
});
