import { describe, expect, test } from "vitest";
import { SAMPLES_SECRET, secretsOf } from "../../../loaders/warehouse/secrets.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";

const delivery = (municipality_code: string) => ({
  ...{ source: "ideabox", municipality_code, delivery_date: "2020-03-31", path: "", file: "" },
});
const long = "0123456789abcdef";

describe("secretsOf(deliveries, is_synthetic, environment)", () => {
  test("takes a municipality's own secret before the common one", () => {
    const environment = { SLUSSKOLLEN_SECRET: long, SLUSSKOLLEN_SECRET_0604: `${long}-aneby` };
    const secret = secretsOf([delivery("0604"), delivery("1496")], false, environment);
    expect(secret("0604")).toBe(`${long}-aneby`);
    expect(secret("1496")).toBe(long);
  });

  test("takes the published secret for samples only", () => {
    expect(secretsOf([delivery("1496")], true, {})("1496")).toBe(SAMPLES_SECRET);
    expect(() => secretsOf([delivery("1496")], false, {})).toThrow(WrongUse);
  });

  test("refuses the published secret and a short one for real exports", () => {
    for (const SLUSSKOLLEN_SECRET of [SAMPLES_SECRET, "kort", ""]) {
      expect(() => secretsOf([delivery("1496")], false, { SLUSSKOLLEN_SECRET })).toThrow(WrongUse);
    }
  });

  test("names the municipalities that lack a secret, in Swedish, and what to do", () => {
    const environment = { SLUSSKOLLEN_SECRET_0604: long };
    expect(() => secretsOf([delivery("0604"), delivery("1496")], false, environment)).toThrow(
      /^Ingenting är läst: det saknas en hemlighet för 1496\.[\s\S]*SLUSSKOLLEN_SECRET_<kommunkod>/,
    );
  });

  test("never shows a secret", () => {
    const environment = { SLUSSKOLLEN_SECRET: "kort-hemlis" };
    expect(() => secretsOf([delivery("1496")], false, environment)).not.toThrow(/kort-hemlis/);
  });

  test("asks for nothing where there is nothing to read", () => {
    expect(() => secretsOf([], false, {})).not.toThrow();
  });
});
