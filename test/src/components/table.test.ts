// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type Cell, sortedRows, table } from "../../../src/components/table.js";
import { sv } from "../../../src/messages.js";

const number = (value: number): Cell => ({ text: String(value), sort: value });
const rows: Cell[][] = [
  [{ text: "Örebro" }, number(2)],
  [{ text: "Ånge" }, { symbol: "withheld" }],
  [{ text: "Aneby" }, number(10)],
];
const data = {
  caption: "Idéer per kommun",
  columns: [
    { name: "Kommun", kind: "text" as const },
    { name: "Antal", kind: "number" as const },
  ],
  rows,
};
const firstColumn = (node: Element) =>
  Array.from(node.querySelectorAll("tbody th"), (cell) => cell.textContent);

describe("sortedRows", () => {
  it("leaves nothing and one as they are", () => {
    expect(sortedRows([], 0, "ascending")).toEqual([]);
    expect(sortedRows([rows[0] as Cell[]], 1, "descending")).toEqual([rows[0]]);
  });

  it("sorts numbers by size and puts symbols last in both directions", () => {
    const names = (direction: "ascending" | "descending") =>
      sortedRows(rows, 1, direction).map(([name]) => name && "text" in name && name.text);
    expect(names("ascending")).toEqual(["Örebro", "Aneby", "Ånge"]);
    expect(names("descending")).toEqual(["Aneby", "Örebro", "Ånge"]);
  });
});

describe("table", () => {
  it("has a caption, scopes and the symbol's words", () => {
    const node = table(data, sv);
    expect(node.querySelector("caption")?.textContent).toBe("Idéer per kommun");
    expect(node.querySelectorAll("thead th[scope=col]")).toHaveLength(2);
    expect(node.querySelectorAll("tbody th[scope=row]")).toHaveLength(3);
    expect(node.querySelector(".symbol .visually-hidden")?.textContent).toContain("lämnas inte ut");
  });

  it("sorts in Swedish when a heading is pressed, and back when it is pressed again", () => {
    const node = table(data, sv);
    const button = node.querySelector("thead button") as HTMLButtonElement;
    button.click();
    expect(firstColumn(node)).toEqual(["Aneby", "Ånge", "Örebro"]);
    expect(node.querySelector("[aria-sort]")?.getAttribute("aria-sort")).toBe("ascending");
    button.click();
    expect(firstColumn(node)).toEqual(["Örebro", "Ånge", "Aneby"]);
    expect(node.querySelectorAll("[aria-sort]")).toHaveLength(1);
  });

  it("has no buttons where there is nothing to sort", () => {
    expect(table({ ...data, rows: rows.slice(0, 1) }, sv).querySelector("button")).toBeNull();
  });

  it("folds a long table and unfolds it at a press", () => {
    const node = table({ ...data, limit: 2 }, sv);
    expect(node.querySelectorAll(".fold")).toHaveLength(1);
    const unfold = node.querySelector(".unfold") as HTMLButtonElement;
    expect(unfold.textContent).toBe("Visa alla 3 rader");
    unfold.click();
    expect(node.classList.contains("folded")).toBe(false);
  });

  it("writes what comes from data as text, never as markup", () => {
    const node = table({ ...data, rows: [[{ text: "<b>Hjo</b>" }, number(1)]] }, sv);
    expect(node.querySelector("tbody b")).toBeNull();
    expect(firstColumn(node)).toEqual(["<b>Hjo</b>"]);
  });
});
