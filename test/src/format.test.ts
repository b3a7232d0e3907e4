import { afterEach, describe, expect, it } from "vitest";
import {
  formatDate,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatShare,
  formatWeekday,
} from "../../src/format.js";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("formatNumber", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1\u00a0000"],
    [1234567, 0, "1\u00a0234\u00a0567"],
    [-12345.678, 1, "\u221212\u00a0345,7"],
    [0.05, 1, "0,1"],
    [1234.5, 2, "1\u00a0234,50"],
  ])("writes %d with %d decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("writes what rounds to nothing without a minus", () => {
    expect(formatNumber(-0.04, 1)).toBe("0,0");
    expect(formatNumber(-0)).toBe("0");
  });

  it("refuses what is no number", () => {
    expect(() => formatNumber(Number.NaN)).toThrow("invalid number: NaN");
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow("invalid number: Infinity");
  });
});

describe("shares and money", () => {
  it("writes a share with a comma and a space that does not break", () => {
    expect(formatShare(0.456)).toBe("45,6\u00a0%");
    expect(formatShare(1, 0)).toBe("100\u00a0%");
  });

  it("writes kronor", () => {
    expect(formatMoney(12345)).toBe("12\u00a0345\u00a0kr");
  });
});

describe.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])("dates in %s", (timeZone) => {
  it("are the civil dates that are written", () => {
    process.env.TZ = timeZone;
    expect(formatDate("2026-11-21")).toBe("21 november 2026");
    expect(formatDate("2020-01-01 00:30:00")).toBe("1 januari 2020");
    expect(formatMonth("2026-11")).toBe("november 2026");
    expect(formatMonth("2019-12-31")).toBe("december 2019");
    expect(formatWeekday("2026-11-21")).toBe("lördag");
    expect(formatWeekday("2026-11-22")).toBe("söndag");
    expect(formatWeekday("2026-11-23")).toBe("måndag");
  });
});

describe("dates and quarters", () => {
  it("refuses what is no date", () => {
    expect(() => formatDate("21/11/2026")).toThrow("invalid date: 21/11/2026");
    expect(() => formatDate("2026-13-01")).toThrow("invalid date: 2026-13-01");
  });

  it("writes a quarter in words and for an axis", () => {
    expect(formatPeriod("2026K3")).toBe("kvartal 3 2026");
    expect(formatPeriodShort("2026K3")).toBe("K3 2026");
  });

  it("refuses what is no quarter", () => {
    expect(() => formatPeriod("2024-13")).toThrow("invalid period: 2024-13");
    expect(() => formatPeriod("2024K5")).toThrow("invalid period: 2024K5");
  });
});
