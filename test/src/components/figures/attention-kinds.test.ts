// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Context } from "../../../../src/components/context.js";
import { attentionKindsFigure } from "../../../../src/components/figures/attention-kinds.js";
import type { Attention } from "../../../../src/components/published.js";
import { sv } from "../../../../src/messages.js";
import { lists } from "../lists.js";

const context = { words: sv, lists } as unknown as Context;
const item = (kind: Attention["kind"], sort_order: number, indicator_id = "P04") =>
  ({ kind, sort_order, indicator_id, is_joint: sort_order === 1, since: null }) as Attention;
const shown = (items: Attention[]) => attentionKindsFigure(context, items);

describe("attentionKindsFigure", () => {
  it("says what is most urgent and what is most frequent, and names all the indicators of a kind", () => {
    const node = shown([
      item("stalled_case", 1),
      item("below_target", 2, "K01"),
      item("below_target", 3, "K02"),
    ]);
    expect([...node.querySelectorAll("p")].slice(0, 3).map((p) => p.textContent)).toEqual([
      "3 saker väntar på beslut eller åtgärd.",
      "Mest brådskar: gemensamt ärende har fastnat (1).",
      "Vanligast: kommunen har inte nått målet (2).",
    ]);
    const last = [...node.querySelectorAll("tbody tr:last-child td")].at(-1);
    expect(last?.textContent).toBe("K01, K02");
  });

  it("says once that nothing waits", () => {
    expect(shown([]).querySelector("p")?.textContent).toBe("Inget väntar på beslut.");
  });
});
