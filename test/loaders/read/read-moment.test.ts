import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOrder } from "../../../loaders/read/date-order.js";
import { Fault } from "../../../loaders/read/fault.js";
import { readMoment } from "../../../loaders/read/read-moment.js";
import type { Cell, Field, Reading } from "../../../loaders/read/types.js";
import { context } from "./deliver.js";

const delivery = {
  source: "s",
  municipality_code: "1496",
  delivery_date: "2019-12-31",
  path: "",
  file: "",
};

function read(
  cell: NonNullable<Cell>,
  order: Reading["date_order"] = null,
  future = false,
): string {
  const reading: Reading = { source: "s", delivery, context, date_order: order, board: null };
  const field = { headings: ["Datum"], may_be_future: future } as unknown as Field;
  const moment = readMoment(cell, reading, field);
  return moment instanceof Fault ? moment.code : `${moment.day} ${moment.time}`;
}

describe("readMoment", () => {
  test.each([
    ["2017-03-02", "2017-03-02 00:00:00"],
    ["20170302", "2017-03-02 00:00:00"],
    ["2017-03-02 14:05", "2017-03-02 14:05:00"],
    ["2017-03-02 14.05", "2017-03-02 14:05:00"],
    ["2017-3-2 9:05:07", "2017-03-02 09:05:07"],
    ["2017-03-02T14:05:00.123", "2017-03-02 14:05:00"],
    ["2017/03/02", "2017-03-02 00:00:00"],
    ["2017.03.02", "2017-03-02 00:00:00"],
    ["2 mars 2017", "2017-03-02 00:00:00"],
    ["den 2:e maj 2017", "2017-05-02 00:00:00"],
    ["2. oktober 2017", "2017-10-02 00:00:00"],
    ["02/Mar/17 14:05", "2017-03-02 14:05:00"],
    ["2/mars/17 2:05 PM", "2017-03-02 14:05:00"],
    ["02/okt./2017 12:30 AM", "2017-10-02 00:30:00"],
    ["2-Sept-2017", "2017-09-02 00:00:00"],
    ["2 mars 2017 14:05", "2017-03-02 14:05:00"],
    ["2 mars 2017 kl. 14.05", "2017-03-02 14:05:00"],
    ["Mar 2, 2017 2:05 PM", "2017-03-02 14:05:00"],
    ["42796", "2017-03-02 00:00:00"],
    ["42796,5", "2017-03-02 12:00:00"],
    [42796, "2017-03-02 00:00:00"],
    [42796.586805556, "2017-03-02 14:05:00"],
    [20170302, "2017-03-02 00:00:00"],
    [new Date("2017-03-02T14:05:00Z"), "2017-03-02 14:05:00"],
    ["2020-02-29", "2020-02-29 00:00:00"],
  ])("reads %s", (cell, moment) => {
    expect(read(cell)).toBe(moment);
  });

  test("turns stamps with a zone into the clock in Stockholm, over the edge of a quarter", () => {
    expect(read("2019-06-30T22:30:00Z")).toBe("2019-07-01 00:30:00");
    expect(read("2019-12-31T23:30:00.000Z")).toBe("2020-01-01 00:30:00");
    expect(read("2019-07-01T00:30:00+02:00")).toBe("2019-07-01 00:30:00");
    expect(read("2019-03-31T00:59:59Z")).toBe("2019-03-31 01:59:59");
    expect(read("2019-03-31T01:00:00Z")).toBe("2019-03-31 03:00:00");
  });

  test.each(["mars 2017", "2017-03", "Mars, 2017", "2017K1", "2017 kvartal 1"])(
    "says that %s is no day",
    (cell) => {
      expect(read(cell)).toBe("not_a_day");
    },
  );

  test.each([
    "2017-02-29",
    "2017-13-01",
    "20171301",
    "2017-03-02 25:00",
    "i våras",
    "0017-03-02",
    "31 februari 2017",
    "2 foo 2017",
    "12",
    "99999",
    "2017-03/02",
  ])("refuses %s", (cell) => {
    expect(read(cell)).toBe("invalid_date");
  });

  test("refuses truth values, tiny numbers and huge ones", () => {
    for (const cell of [true, 0, -1, 12, 1e9, Number.MAX_VALUE]) {
      expect(read(cell)).toBe("invalid_date");
    }
  });

  test("refuses a date that can be read in two ways until the file decides", () => {
    expect(read("2/3/2017")).toBe("ambiguous_date");
    expect(read("13/3/2017")).toBe("ambiguous_date");
    expect(read("2/3/2017", "day_first")).toBe("2017-03-02 00:00:00");
    expect(read("2/3/2017", "month_first")).toBe("2017-02-03 00:00:00");
    expect(read("2/3/2017 2:05 PM", "month_first")).toBe("2017-02-03 14:05:00");
    expect(read("2/3/2017, 12:05:09 AM", "month_first")).toBe("2017-02-03 00:05:09");
    expect(read("2/13/2017", "day_first")).toBe("invalid_date");
    expect(read("2/3/17", "day_first")).toBe("ambiguous_date");
  });

  test("refuses a day after the as-of date unless the field may lie ahead", () => {
    expect(read("2020-12-31 23:59")).toBe("2020-12-31 23:59:00");
    expect(read("2021-01-01")).toBe("future_date");
    expect(read("2021-01-01", null, true)).toBe("2021-01-01 00:00:00");
  });

  test("reads every day the same from text, digits, a serial number and a date cell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 25_569, max: 44_196 }), (serial) => {
        const day = new Date((serial - 25_569) * 86_400_000);
        const text = day.toISOString().slice(0, 10);
        const expected = `${text} 00:00:00`;
        const cells = [text, text.replaceAll("-", ""), serial, String(serial), day];
        expect(cells.map((cell) => read(cell))).toEqual(cells.map(() => expected));
      }),
    );
  });
});

describe("dateOrder", () => {
  test("is decided by one day over 12", () => {
    expect(dateOrder(["2/3/2017", "13/3/2017"])).toBe("day_first");
    expect(dateOrder(["2/3/2017", "3/13/2017", null, 5])).toBe("month_first");
  });

  test("is undecided without one, by contradiction, by short years and in an empty file", () => {
    expect(dateOrder(["2/3/2017"])).toBeNull();
    expect(dateOrder(["13/3/2017", "3/13/2017"])).toBeNull();
    expect(dateOrder(["13/3/17"])).toBeNull();
    expect(dateOrder([])).toBeNull();
  });
});
