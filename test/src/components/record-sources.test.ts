// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/components/context.js";
import type { RecordSource } from "../../../src/components/published.js";
import { recordSources, sourcesOf } from "../../../src/components/record-sources.js";
import { table } from "../../../src/components/table.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";

const told = (record_kind: string, record_id: string, more: Partial<RecordSource> = {}) => ({
  ...{ record_kind, record_id, source: "ideabox", delivered_by: "1497" },
  ...{ delivery_date: "2020-06-30", sheet_number: null, row_number: 14 },
  sha256_start: "0123456789ab",
  ...more,
});
const all: RecordSource[] = [
  told("idea", "1497-1"),
  told("idea", "1497-1", { delivery_date: "2020-12-31", sheet_number: 2, row_number: 1015 }),
  told("case", "1497-1", { row_number: 99 }),
  told("programme_run", "P1", {
    ...{ source: "programme_runs", delivered_by: null, delivery_date: null },
    ...{ row_number: 3, sha256_start: null },
  }),
];
const context = { lists, words: sv, select: () => [], indicators: [] } as unknown as Context;
const textOf = async (record_kind: string, record_id: string) =>
  (await recordSources({ record_kind, record_id }, async () => all, context)).textContent;

describe("the sources of a record", () => {
  it("are its own kind's, those of its idea for an item, an entry to a stage, a stay in it and a referral", () => {
    const of = (record_kind: string, record_id: string) =>
      sourcesOf({ record_kind, record_id }, all).map(({ row_number }) => row_number);
    expect(of("idea", "1497-1")).toEqual([14, 1015]);
    expect(of("item", "1497-1")).toEqual([14, 1015]);
    expect(of("entry", "1497-1:testing:2020-03-01")).toEqual([14, 1015]);
    expect(of("stay", "1497-1:testing:2020-02-01")).toEqual([14, 1015]);
    expect(of("referral", "1497-1:2020-03-01")).toEqual([14, 1015]);
    expect(of("case", "1497-1")).toEqual([99]);
    expect(of("case", "1497-2")).toEqual([]);
  });

  it("are told by system, municipality, delivery, sheet, row and the file's hash", async () => {
    const text = await textOf("idea", "1497-1");
    expect(text).toContain("1497-1 kommer ur de här 2 raderna");
    expect(text).toContain("leveransen 30 juni 2020, rad 14, fil 0123456789ab");
    expect(text).toContain("leveransen 31 december 2020, blad 2 i bokstavsordning, rad 1\u00a0015");
    expect(await textOf("programme_run", "P1")).toContain("Listan programme_runs.csv, rad 3");
  });

  it("say when there are none, and when they cannot be fetched", async () => {
    expect(await textOf("idea", "x")).toBe(sv.figures.records.sources.none);
    const record = { record_kind: "idea", record_id: "x" };
    const failing = () => Promise.reject(new Error("offline"));
    const node = await recordSources(record, failing, context);
    expect(node.textContent).toBe(sv.figures.records.sources.failed);
  });

  it("open below their row by a button that says whether they are open, and close again", async () => {
    const opens = () =>
      recordSources({ record_kind: "idea", record_id: "1497-1" }, async () => all, context);
    const columns = ["Post", "Kommun"].map((name) => ({ name, kind: "text" as const }));
    const rows = [[{ text: "1497-1", opens }, { text: "Hjo" }]];
    const node = table({ caption: "Underlaget", columns, rows }, sv);
    document.body.replaceChildren(node);
    const button = node.querySelector<HTMLButtonElement>("tbody button");
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    button?.click();
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(node.querySelector("tbody tr + tr td[colspan='2']")?.textContent).toContain("rad 14");
    button?.click();
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    expect(node.querySelectorAll("tbody tr")).toHaveLength(1);
  });
});
