import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PIECE } from "../../../../loaders/read/screen/look-at-bytes.js";
import { scanBytes } from "../../../../loaders/read/screen/scan-bytes.js";

const scan = (text: string) => scanBytes(Buffer.from(text));

describe("scanBytes(bytes)", () => {
  test("finds where each line begins, whatever stands in it and wherever the bytes lie", () => {
    const line = fc.stringMatching(/^[ -~À-ſ€]{1,12}$/);
    const given = fc.tuple(
      fc.array(line, { minLength: 1 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.nat(3),
    );
    fc.assert(
      fc.property(given, ([lines, end, isEnded, offset]) => {
        const text = lines.join(end) + (isEnded ? end : "");
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).subarray(offset);
        const found = scanBytes(bytes);
        const starts = lines.map((_, at) =>
          lines.slice(0, at).reduce((sum, each) => sum + Buffer.byteLength(each + end), 0),
        );
        expect([...(found?.starts ?? [])]).toEqual(starts);
        expect(found?.longest).toBeGreaterThanOrEqual(
          Math.max(...lines.map((each) => Buffer.byteLength(each))),
        );
        expect(found?.is_tame).toBe(!text.includes("€"));
      }),
    );
  });

  test("finds them in a long text too, of which it looks at a piece at a time", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.constantFrom("\n", "\r\n"), (less, end) => {
        const lines = ["x".repeat(PIECE - less), "Åsa", "y".repeat(PIECE), "ok"];
        const text = lines.join(end);
        const starts = lines.map((_, at) => Buffer.byteLength(lines.slice(0, at).join(end)));
        expect(scan(text)).toEqual({
          starts: Uint32Array.from(starts, (start, at) => (at === 0 ? 0 : start + end.length)),
          longest: PIECE + end.length - 1,
          has_returns: end === "\r\n",
          has_tabs: false,
          is_tame: true,
        });
        expect(scan(`${text}${end}${end}`)).toBeNull();
        expect(scan(text.replace(`y${end}`, "y\u007f"))).toBeNull();
        expect(scan(text.replace("Å", "€"))?.is_tame).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    "",
    "\n",
    "a\n\nb",
    "a\r\n\r\nb",
    "a\rb",
    "a\r\nb\nc",
    "a\u0000",
    "a\u001f",
    "a\u007f",
  ])("leaves %j alone", (text) => {
    expect(scan(text)).toBeNull();
  });

  test("calls broken and unusual letters untame", () => {
    expect(scan("Åsa")?.is_tame).toBe(true);
    expect(scan("a\u0301")?.is_tame).toBe(false);
    expect(scan("a\u00a0b")?.is_tame).toBe(false);
    expect(scanBytes(Buffer.from([65, 0xc3]))?.is_tame).toBe(false);
    expect(scanBytes(Buffer.from([65, 0xa5, 65]))?.is_tame).toBe(false);
    expect(scanBytes(Buffer.from([0xc3, 0xa5, 0xa5]))?.is_tame).toBe(false);
  });
});
