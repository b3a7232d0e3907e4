import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findPersonalNumber,
  holdsPersonalNumber,
  maskPersonalNumbers,
  normalisePersonalNumber,
  sexOf,
} from "../../../loaders/read/personal-number.js";
import { anyPerson, fodselsnummer, personnummer } from "./numbers.js";

const separators = fc.constantFrom("", "-", "+", " ", "–", "−", "\u00a0", " - ", "\u2011");
const around = fc.constantFrom("", " ", "Ring Åsa ", "(", "pnr:", "född", "\n", "’");

describe("holdsPersonalNumber", () => {
  test("finds every personnummer with ten or twelve digits, however it is set apart", () => {
    fc.assert(
      fc.property(
        anyPerson,
        separators,
        fc.boolean(),
        around,
        around,
        (person, sign, long, a, b) => {
          const ten = personnummer(person.year, person.month, person.day, person.serial);
          const century = long ? String(person.year).slice(0, 2) : "";
          const text = `${a}${century}${ten.slice(0, 6)}${sign}${ten.slice(6)}${b}`;
          expect(holdsPersonalNumber(text)).toBe(true);
        },
      ),
    );
  });

  test("finds every samordningsnummer, whose day is 60 more", () => {
    fc.assert(
      fc.property(anyPerson, separators, ({ year, month, day, serial }, sign) => {
        const ten = personnummer(year, month, day + 60, serial);
        expect(holdsPersonalNumber(`${ten.slice(0, 6)}${sign}${ten.slice(6)}`)).toBe(true);
      }),
    );
  });

  test("finds every Norwegian fødselsnummer and D-nummer", () => {
    fc.assert(
      fc.property(anyPerson, fc.boolean(), fc.constantFrom("", " ", "-"), (person, d, sign) => {
        const { year, month, day, serial } = person;
        const eleven = fodselsnummer(year, month, d ? day + 40 : day, serial);
        fc.pre(eleven !== null);
        const text = `nr ${eleven?.slice(0, 6)}${sign}${eleven?.slice(6)}.`;
        expect(holdsPersonalNumber(text)).toBe(true);
      }),
    );
  });

  test("finds numbers written with full-width digits, soft hyphens or a hyphenated date", () => {
    const ten = personnummer(1893, 7, 14, 123);
    const wide = ten.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect(holdsPersonalNumber(wide)).toBe(true);
    expect(holdsPersonalNumber(`${ten.slice(0, 6)}\u00ad-${ten.slice(6)}`)).toBe(true);
    expect(holdsPersonalNumber(`1893-07-14-${ten.slice(6)}`)).toBe(true);
  });

  test("lets a wrong check digit and a day that does not exist pass", () => {
    fc.assert(
      fc.property(anyPerson, fc.integer({ min: 1, max: 9 }), (person, more) => {
        const ten = personnummer(person.year, person.month, person.day, person.serial);
        const wrong = ten.slice(0, 9) + ((Number(ten[9]) + more) % 10);
        expect(holdsPersonalNumber(`${wrong.slice(0, 6)}-${wrong.slice(6)}`)).toBe(false);
      }),
    );
    expect(holdsPersonalNumber(personnummer(1893, 2, 30, 123))).toBe(false);
    expect(holdsPersonalNumber(personnummer(1893, 13, 1, 123))).toBe(false);
    expect(holdsPersonalNumber(personnummer(1893, 4, 0, 123))).toBe(false);
  });

  test("lets registration numbers of organisations pass: their month is 20 or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99 }), anyPerson, (month, { year, day, serial }) => {
        const ten = personnummer(year, month, day, serial);
        expect(holdsPersonalNumber(`${ten.slice(0, 6)}-${ten.slice(6)}`)).toBe(false);
        expect(holdsPersonalNumber(`16${ten}`)).toBe(false);
      }),
    );
  });

  test("lets digits inside longer numbers, decimals, dates, ids and idea numbers pass", () => {
    const ten = personnummer(1893, 7, 14, 123);
    for (const text of [
      "",
      "2018-014",
      "2017-03-02 14:05",
      "KS 2017/00123",
      `1${ten}12`,
      `0.${ten}`,
      `12,${ten}`,
      `5cf8${ten}a8405982b2`,
      "5ca3d99a0378a65090e676ca",
    ]) {
      expect(holdsPersonalNumber(text), text).toBe(false);
    }
  });

  test("finds a number that stands behind other digits", () => {
    const ten = personnummer(1893, 7, 14, 123);
    expect(holdsPersonalNumber(`111111 1111 ${ten}`)).toBe(true);
    expect(holdsPersonalNumber(`2018-014, ${ten.slice(0, 6)}-${ten.slice(6)}`)).toBe(true);
  });

  test("never finds one in text without ten digits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        fc.pre((text.normalize("NFKC").match(/\d/g) ?? []).length < 10);
        expect(findPersonalNumber(text)).toBeNull();
      }),
    );
  });
});

describe("maskPersonalNumbers", () => {
  test("leaves nothing of any number and everything of the rest", () => {
    fc.assert(
      fc.property(anyPerson, separators, ({ year, month, day, serial }, sign) => {
        const ten = personnummer(year, month, day, serial);
        const masked = maskPersonalNumbers(`a ${ten.slice(0, 6)}${sign}${ten.slice(6)}.csv ${ten}`);
        expect(masked).toBe("a (personnummer).csv (personnummer)");
      }),
    );
  });
});

describe("normalisePersonalNumber", () => {
  test("gives the same form to every way of writing the same number", () => {
    fc.assert(
      fc.property(
        anyPerson,
        separators,
        fc.boolean(),
        ({ year, month, day, serial }, sign, long) => {
          const ten = personnummer(year, month, day, serial);
          const century = long ? String(year).slice(0, 2) : "";
          const text = ` ${century}${ten.slice(0, 6)}${sign}${ten.slice(6)} `;
          expect(normalisePersonalNumber(text)).toBe(ten);
        },
      ),
    );
  });

  test("gives back the zeros that a spreadsheet took", () => {
    const ten = personnummer(2003, 7, 14, 123);
    expect(normalisePersonalNumber(String(Number(ten)))).toBe(ten);
  });

  test("gives null for an empty text, a name, too many digits and a wrong check digit", () => {
    const ten = personnummer(1893, 7, 14, 123);
    const wrong = ten.slice(0, 9) + ((Number(ten[9]) + 1) % 10);
    for (const text of ["", "Åsa", `${ten}123`, wrong, "19800101TF12"]) {
      expect(normalisePersonalNumber(text)).toBeNull();
    }
  });
});

describe("sexOf", () => {
  test("reads an even last digit but one as a woman's, an odd one as a man's", () => {
    expect(sexOf(personnummer(1893, 7, 14, 120))).toBe("women");
    expect(sexOf(personnummer(1893, 7, 14, 121))).toBe("men");
    expect(sexOf("")).toBeNull();
  });
});
