import { describe, expect, test } from "vitest";
import type { DynamicPage, Facts } from "../../../loaders/site/facts.js";
import { fromTemplate, templatePath, templatePaths } from "../../../loaders/site/templates.js";

const page = (path: string, source: string): DynamicPage => ({ path, source, name: "", title: "" });
const skovde = page("/kommun/1496", "kommun/[code].md");
const pages = [
  skovde,
  page("/kommun/1473", "kommun/[code].md"),
  page("/sluss/a", "sluss/[hub].md"),
];
const facts: Facts = { as_of: "2020-06-30", is_synthetic: true, period: "2020K2", pages };

describe("the pages that are made from data", () => {
  test("have one template for each source, however many they are", () => {
    expect(templatePaths(facts)).toEqual(["/kommun/mall-0000", "/sluss/mall-0000"]);
    expect(templatePaths({ ...facts, pages: [] })).toEqual([]);
    expect(templatePath(skovde)).toBe("/kommun/mall-0000");
  });

  test("are the template with their own code in every place", () => {
    expect(fromTemplate('find("mall-0000"); const code = "mall-0000";', skovde)).toBe(
      'find("1496"); const code = "1496";',
    );
  });

  test("refuse a code that would mean something in a script or a path", () => {
    expect(() => fromTemplate("", page('/kommun/1"', "kommun/[code].md"))).toThrow("invalid code");
  });
});
