import { describe, expect, it } from "vitest";
import { madeUpPersonalNumber } from "../../../loaders/generate/personal-number.js";
import { holdsPersonalNumber, sexOf } from "../../../loaders/read/personal-number.js";
import { portfolio } from "./samples.js";

describe("madeUpPersonalNumber", () => {
  it("has a birth number that no person is given, 980–989", () => {
    for (const { personal_number } of portfolio.employments) {
      expect(personal_number).toMatch(/^(19|20)\d{6}98\d\d$/);
    }
  });

  it("is valid and carries the sex: the reader finds both", () => {
    for (const sex of ["women", "men"] as const) {
      for (let order = 0; order < 5; order++) {
        const number = madeUpPersonalNumber("1967-03-12", sex, order);
        expect(holdsPersonalNumber(number)).toBe(true);
        expect(sexOf(number)).toBe(sex);
      }
    }
  });
});
