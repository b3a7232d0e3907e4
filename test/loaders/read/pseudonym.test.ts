import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pseudonym } from "../../../loaders/read/pseudonym.js";

describe("pseudonym", () => {
  test("is the first 32 digits of HMAC-SHA256 over kind, municipality and identity", () => {
    const whole = createHmac("sha256", "key").update("email\x001496\0a@b.se").digest("hex");
    expect(pseudonym("key", "email", "1496", "a@b.se")).toBe(whole.slice(0, 32));
  });

  test("differs by secret, kind, municipality and person", () => {
    const names = new Set([
      pseudonym("key", "email", "1496", "a"),
      pseudonym("other", "email", "1496", "a"),
      pseudonym("key", "personnummer", "1496", "a"),
      pseudonym("key", "email", "1497", "a"),
      pseudonym("key", "email", "1496", "b"),
    ]);
    expect(names.size).toBe(5);
  });
});
