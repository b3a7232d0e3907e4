import { describe, expect, it } from "vitest";
import { type Messages, sv } from "../../src/messages.js";

describe("messages", () => {
  it("fail the type check where a language misses a word", () => {
    const { units, ...rest } = sv;
    // @ts-expect-error units are missing
    const incomplete: Messages = rest;
    // @ts-expect-error stages are missing a stage
    const stages: Messages["stages"] = { captured: "Captured" };
    expect([units, incomplete, stages]).toBeDefined();
  });

  it("have no empty text and no double space", () => {
    const texts = textsOf(sv);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => text.trim() === "" && text !== "\u00a0")).toEqual([]);
    expect(texts.filter((text) => text.includes("  "))).toEqual([]);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
