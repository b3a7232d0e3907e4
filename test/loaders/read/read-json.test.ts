import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "../../../loaders/read/limits.js";
import { readJson } from "../../../loaders/read/read-json.js";

describe("readJson", () => {
  test("reads any document back", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses a document cut off anywhere, without quoting it", () => {
    const text = JSON.stringify({ name: "Hemligt namn", cards: [{ id: "1" }] });
    for (let length = 1; length < text.length; length++) {
      expect(() => readJson(text.slice(0, length))).toThrow(/avbruten eller trasig/);
      expect(() => readJson(text.slice(0, length))).not.toThrow(/Hemligt/);
    }
  });

  test("takes the deepest nesting that is allowed and refuses one more", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(readJson(nested(limits.json_depth))).toBeInstanceOf(Array);
    expect(() => readJson(nested(limits.json_depth + 1))).toThrow("nivåer");
    expect(() => readJson("[".repeat(5_000_000))).toThrow("nivåer");
  });

  test("refuses more values than any board has", () => {
    expect(() => readJson(`[${"1,".repeat(limits.json_values)}1]`)).toThrow("värden");
  });

  test("does not count brackets inside text", () => {
    expect(readJson(JSON.stringify(`"\\${"[{".repeat(100)}`))).toBe(`"\\${"[{".repeat(100)}`);
  });
});
