import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../loaders/read/decode-text.js";

const swedish = "Idénummer;Åtgärd\r\n1;Lånecykel på torget – 5 €";

describe("decodeText", () => {
  test("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(Buffer.from(swedish))).toBe(swedish);
    expect(decodeText(Buffer.from(`\ufeff${swedish}`))).toBe(swedish);
  });

  test("reads UTF-16 in both byte orders, with and without a mark", () => {
    const little = Buffer.from(swedish, "utf16le");
    const big = Buffer.from(little).swap16();
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(swedish);
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(swedish);
    expect(decodeText(little)).toBe(swedish);
    expect(decodeText(big)).toBe(swedish);
  });

  test("reads Windows-1252, also where it differs from Latin-1", () => {
    expect(decodeText(Buffer.from("sm\u00f6rg\u00e5s p\u00e5 \u00c4ng", "latin1"))).toBe(
      "smörgås på Äng",
    );
    const upper = Buffer.from(Array.from({ length: 32 }, (_, index) => 0x80 + index));
    expect(decodeText(Buffer.concat([upper, Buffer.from([0xe5])]))).toBe(
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸå",
    );
  });

  test("composes letters that were written in two parts", () => {
    expect(decodeText(Buffer.from(swedish.normalize("NFD")))).toBe(swedish);
  });

  test("gives an empty text for an empty file", () => {
    expect(decodeText(Buffer.alloc(0))).toBe("");
  });

  test("refuses bytes that are no text and UTF-16 that was cut inside a letter", () => {
    expect(() => decodeText(Buffer.from([1, 2, 3, 0, 5, 6, 7, 8]))).toThrow("ingen textfil");
    const cut = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(swedish, "utf16le")]);
    expect(() => decodeText(cut.subarray(0, -1))).toThrow("avbrutna");
  });

  test("reads any text back from UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decodeText(Buffer.from(text))).toBe(Buffer.from(text).toString().normalize("NFC"));
      }),
    );
  });
});
