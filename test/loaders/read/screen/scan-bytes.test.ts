import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
