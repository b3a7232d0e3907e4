// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import {
  askedMeasure,
  keepMeasure,
  measureControl,
  recordsMeasure,
} from "../../../src/components/measure-control.js";
import { recordsLink } from "../../../src/components/records-link.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";

const indicator = {
  measures: ["gross", "net"].map((code) => ({ code, name: { sv: code, en: code }, unit: "antal" })),
};
const scope = {
  area: lists.areas[3] as (typeof lists.areas)[number],
  period: lists.periods[0] as (typeof lists.periods)[number],
};

beforeEach(() => history.replaceState(null, "", "/indikator/P01?kommun=0512#underlag"));

describe("the measure whose records are listed", () => {
  it("is the one that a figure leads to, with its area and quarter", () => {
    const address = new URL(recordsLink({ indicator: "P01", measure: "net" }, scope, lists));
    expect(address.search).toBe("?kommun=0512&kvartal=2019K4&matt=net");
    expect(address.hash).toBe("#underlag");
    expect(askedMeasure(address.search, indicator)).toBe("net");
  });

  it("is the first where none is asked for, or one that there is none of", () => {
    expect(askedMeasure("", indicator)).toBe("gross");
    expect(askedMeasure("?matt=%3Cimg%3E", indicator)).toBe("gross");
  });

  it("is the one that another measure is computed from, where that has none of its own", () => {
    const [gross, net] = indicator.measures.map((measure) => ({ ...measure, records: undefined }));
    const shared = { measures: [gross, { ...net, records: "gross" }] } as never;
    expect(recordsMeasure("net", shared)).toBe("gross");
    expect(recordsMeasure("gross", shared)).toBe("gross");
  });

  it("is chosen in a list with a label, which hides where there is nothing to choose", () => {
    const form = measureControl(indicator, "net", sv);
    const select = form.querySelector("select") as HTMLSelectElement;
    expect([form.hidden, select.value, form.value]).toEqual([false, "net", "net"]);
    expect(form.querySelector(`label[for=${select.id}]`)?.textContent).not.toBe("");
    select.value = "gross";
    select.dispatchEvent(new Event("input", { bubbles: true }));
    expect(form.value).toBe("gross");
    expect(measureControl({ measures: indicator.measures.slice(1) }, "net", sv).hidden).toBe(true);
  });

  it("stays in the address beside what else is there, but for the first", () => {
    keepMeasure("net", indicator);
    expect(location.href).toMatch(/\?kommun=0512&matt=net#underlag$/);
    keepMeasure("gross", indicator);
    expect(location.href).toMatch(/\?kommun=0512#underlag$/);
  });
});
