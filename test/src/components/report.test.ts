// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/components/context.js";
import { outcomeKinds } from "../../../src/components/outcomes/kinds.js";
import type { Lists, Period, TargetVerdict } from "../../../src/components/published.js";
import { type Block, reportBlocks } from "../../../src/components/report/blocks.js";
import { reportKinds } from "../../../src/components/report/kinds.js";
import { reportTexts } from "../../../src/components/report/report-texts.js";
import {
  fitted,
  lengthOf,
  mostCharacters,
  textOf,
} from "../../../src/components/report/sentence.js";
import { targetsWithin } from "../../../src/components/report/targets.js";
import { selector } from "../../../src/components/values.js";
import { sv } from "../../../src/messages.js";
import { lists as small } from "./lists.js";
import { value } from "./value.js";

const lists: Lists = { ...small, run: { ...small.run, is_synthetic: false } };
const [k4, k1] = small.periods as [Period, Period];
const area = {
  area_kind: "portfolio" as const,
  area_code: "alla",
  name: "Portföljen",
  sort_order: 1,
};
const window = { area, from: k4, to: k1 };
const kinds = [...outcomeKinds, ...reportKinds];
const rows = kinds.map((kind, i) =>
  value({
    indicator_id: kind.indicator,
    measure: kind.measure,
    dimension: kind.dimension ?? "total",
    category: kind.category ?? "total",
    value: kind.shown === "percent" ? 11 + i : 1000 + i,
  }),
);
const target = (differs: Partial<TargetVerdict>) =>
  ({
    text_sv: "En slutkonferens hålls",
    indicator_id: "K08",
    period: "2020K1",
    goal_low: 4,
    goal_high: null,
    value: 1,
    unit: "meetings",
    verdict: "at_risk",
    sort_order: 1,
    ...differs,
  }) as TargetVerdict;
const blocks = (values = rows, targets = [target({})], has = lists): Block[] =>
  reportBlocks(
    { select: selector(values), lists: has, indicators: [], words: sv } as Context,
    window,
    targets,
  );
const text = (all: Block[], id: Block["id"]) =>
  textOf(all.find((block) => block.id === id)?.sentences ?? []);

describe("the texts of a final report", () => {
  it("are three, under the financer's headings, and what failed comes first", () => {
    const all = blocks(rows, [
      target({ verdict: "reached", value: 9, sort_order: 1 }),
      target({ sort_order: 2 }),
      target({ verdict: "not_judged", value: null, text_sv: "Okänt mål" }),
    ]);
    expect(text(all, "purpose")).toBe(
      "Portföljen, kvartal 4 2019–kvartal 1 2020. Mål i risk: En slutkonferens hålls (1, mål 4). Nått mål: En slutkonferens hålls (9, mål 4).",
    );
    const results = text(all, "results");
    expect(results.indexOf("hypotesen inte höll")).toBeLessThan(
      results.indexOf("i ordinarie bruk"),
    );
    const headings = [...reportTexts(all, sv).querySelectorAll("h3")].map((h3) => h3.textContent);
    expect(headings).toEqual([
      "Syfte och mål",
      "Resultat och förväntade effekter",
      "Upplägg och genomförande",
    ]);
  });

  it("say whose target it is, and that one whose day has passed was not reached, or reached too late", () => {
    const due = target({
      ...{ area_kind: "hub", area_code: "tranas", area_name: "Tranås", due_on: "2019-12-31" },
    });
    expect(text(blocks(rows, [due]), "purpose")).toMatch(
      /Mål som inte nåddes: En slutkonferens hålls, Tranås \(1, mål 4\)\.$/,
    );
    expect(text(blocks(rows, [{ ...due, due_on: "2020-12-31" }]), "purpose")).toContain(
      "Mål i risk:",
    );
    const late = { ...due, verdict: "reached" as const, reason: "reached_late" };
    expect(text(blocks(rows, [late]), "purpose")).toContain("Mål som nåddes efter måldatumet: En");
  });

  it("give an estimated share with its interval", () => {
    const spread = rows.map((row) =>
      ["R02", "E04"].includes(row.indicator_id)
        ? { ...row, value: 91, low: 55.1, high: 98.4 }
        : row,
    );
    expect(text(blocks(spread), "results")).toContain(
      "Av innovationerna beräknas 91\u00a0% (osäkerhet 55–98\u00a0%) ha tagits över",
    );
    expect(text(blocks(spread), "results")).toContain("Av införandena har 91\u00a0% fått");
  });

  it("have no number in their words: each one is a computed value that leads to its indicator", () => {
    const known = new Set(rows.map((row) => row.value));
    for (const { id, sentences } of blocks().filter((block) => block.id !== "purpose")) {
      const [, ...written] = sentences;
      expect(written.length, id).toBeGreaterThan(3);
      for (const part of written.flat()) {
        if (typeof part === "string") expect(part).not.toMatch(/\d/u);
        else {
          expect(known).toContain(part.value);
          expect(part.text.replace(/\D/gu, "")).toBe(String(part.value));
          expect(part.href).toMatch(/indikator\/[PRGKE]\d\d$/);
        }
      }
    }
  });

  it("do not speak of what is withheld, missing or not computable", () => {
    for (const status of ["withheld", "missing", "not_computable"] as const) {
      const hidden = rows.map((row) =>
        ["K03", "G01"].includes(row.indicator_id) ? { ...row, value: null, status } : row,
      );
      const work = text(blocks(hidden), "work");
      expect(work).not.toMatch(/utbildning\.|kvinnor|\.\.|–\./);
      expect(work).toContain("Nätverket hade");
    }
    expect(blocks([], []).map(({ sentences }) => sentences)).toEqual([[], [], []]);
    expect(reportTexts(blocks([], []), sv).textContent).toContain(sv.reportText.empty);
  });

  it("never take more characters than the field does, in whole sentences", () => {
    const many = Array.from({ length: 60 }, (_, i) => target({ sort_order: i }));
    const all = blocks(
      rows.map((row) => ({ ...row, value: 987_654_321 })),
      many,
    );
    for (const { sentences } of all)
      expect(lengthOf(sentences)).toBeLessThanOrEqual(mostCharacters);
    expect(text(all, "purpose")).toMatch(/\)\.$/);
    const åäö = (letters: number) => ["å".repeat(letters)];
    expect(fitted([åäö(999), åäö(1)])).toHaveLength(1);
    expect(fitted([åäö(998), åäö(1)])).toHaveLength(2);
    expect(fitted([åäö(1001), åäö(1000)])).toEqual([åäö(1000)]);
  });

  it("say first that made-up data is made up", () => {
    for (const { id } of blocks())
      expect(text(blocks(rows, [target({})], small), id)).toMatch(/^Påhittade exempeldata\. /);
  });

  it("show how long they are, link each number and can be copied", async () => {
    const all = blocks();
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (it: string) => copied.push(it) } });
    const node = reportTexts(all, sv);
    const [first] = node.querySelectorAll("button");
    first?.click();
    await new Promise((done) => setTimeout(done));
    expect(copied).toEqual([text(all, "purpose")]);
    expect(node.querySelector("[role=status]")?.textContent).toBe(sv.reportText.copied);
    expect(node.textContent).toContain(`${text(all, "purpose").length} av högst 1\u00a0000 tecken`);
    expect(node.querySelector(".report-body a")?.textContent).toBe("1");
  });

  it("speak of a target only where its verdict was given within the window", () => {
    const late = target({ period: "2020K2" });
    expect(targetsWithin([late, target({}), target({ period: null })], window)).toEqual([
      target({}),
    ]);
  });
});
