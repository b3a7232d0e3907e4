import { describe, expect, test } from "vitest";
import { htmlTable } from "../../../loaders/site/html-table.js";
import { listTable } from "../../../loaders/site/list-table.js";
import { valueText } from "../../../loaders/site/value-text.js";

describe("htmlTable(table)", () => {
  test("has a caption, headings with scope, and every text escaped", () => {
    expect(htmlTable({ caption: "A & B", columns: ["<i>", "n"], rows: [["x", "1"]] })).toBe(
      `<table>
<caption>A &amp; B</caption>
<thead><tr><th scope="col">&lt;i&gt;</th><th scope="col">n</th></tr></thead>
<tbody>
<tr><th scope="row">x</th><td>1</td></tr>
</tbody>
</table>`,
    );
  });
});

describe("valueText(value, unit)", () => {
  test.each([
    [{ value: 0, status: "final" }, "antal", "0"],
    [{ value: 12345, status: "final" }, "antal", "12\u00a0345"],
    [{ value: 45.55, status: "final" }, "%", "45,5\u00a0%"],
    [{ value: 3, status: "preliminary" }, "antal", "3 (preliminär)"],
    [{ value: 60, status: "final", is_uncertain: true }, "%", "60\u00a0% (osäkert)"],
    [{ value: 9, status: "preliminary", is_uncertain: true }, "antal", "9 (preliminär, osäkert)"],
    [{ value: null, status: "withheld", is_uncertain: true }, "antal", ".."],
    [{ value: 0.684, status: "final" }, "kvot", "0,68"],
    [{ value: null, status: "withheld" }, "antal", ".."],
    [{ value: null, status: "missing" }, "antal", "–"],
    [{ value: null, status: "not_applicable" }, "%", "."],
    [{ value: null, status: "not_reached" }, "dagar", "ej nådd"],
    [{ value: null, status: "too_early" }, "%", "för tidigt"],
    [{ value: null, status: "small" }, "dagar", "för få"],
  ] as const)("writes %o in %s as %s", (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });
});

describe("listTable(table, rows, page)", () => {
  const table = { extract: "plan", caption: "Plan", columns: { name: "Namn", on: "Datum" } };
  const rows = [
    { hub_code: "a", name: "Ett", on: "2017-01-01" },
    { hub_code: "b", name: null, on: "2018-12-31" },
  ];

  test("shows the columns asked for, with dates and gaps as a reader reads them", () => {
    const html = listTable(table, rows);
    expect(html).toContain('<th scope="row">Ett</th><td>1 januari 2017</td>');
    expect(html).toContain('<th scope="row">–</th><td>31 december 2018</td>');
  });

  test("shows on the page of a hub only what is the hub's", () => {
    const area = { name: "B", title: "B", area_kind: "hub", area_code: "b" };
    const page = { path: "/sluss/b", source: "", ...area };
    const html = listTable(table, rows, page);
    expect(html).toContain("<caption>Plan: B</caption>");
    expect(html).not.toContain("Ett");
  });

  test("shows the first rows of a long list, and says how many there are", () => {
    const html = listTable({ ...table, limit: 1 }, rows);
    expect(html).toContain("<caption>Plan: de första 1 av 2</caption>");
    expect(html).not.toContain("31 december");
  });

  test("names the codes of stages and kinds", () => {
    const columns = { name: "Namn", last_stage: "Steg", radicality: "Nyhetsgrad" };
    const html = listTable({ ...table, columns }, [
      { name: "A", last_stage: "testing", radicality: "unknown" },
    ]);
    expect(html).toContain("<td>Testas</td><td>okänt</td>");
  });

  test("names each of several systems", () => {
    const columns = { indicator_id: "Indikator", sources: "System" };
    const html = listTable({ ...table, columns }, [
      { indicator_id: "G08", sources: "ideabox, network" },
    ]);
    expect(html).toContain(">G08 Täckning könsuppgift</th><td>idélådan, nätverkslistorna</td>");
  });

  test("is nothing where there are no rows", () => {
    expect(listTable(table, [])).toBe("");
  });

  test("names a column that the extract does not have", () => {
    expect(() => listTable({ ...table, columns: { nope: "x" } }, rows)).toThrow(
      "unknown column: plan.nope",
    );
  });
});
