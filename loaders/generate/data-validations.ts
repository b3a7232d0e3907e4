import type { Allowed } from "./drop-down-lists.js";

export type Column = { heading: string; is_required: boolean; allowed: Allowed | null };

/** The hidden sheet that the lists stand in: a list written into the rule itself may have 255 characters only. */
export const LISTS = "Listor";

/** Writes a sheet's data validation as SpreadsheetML, for the rows 2 to `last`; list number n stands in column n of LISTS. */
export function dataValidations(columns: readonly Column[], last: number): string {
  let lists = 0;
  const rules = columns.flatMap(({ heading, is_required, allowed }, index) => {
    if (allowed === null) return [];
    if (allowed.kind === "list") lists += 1;
    const place = `${letters(index)}2:${letters(index)}${last}`;
    const said = `allowBlank="${is_required ? 0 : 1}" showErrorMessage="1" errorTitle="${escaped(heading.slice(0, 32))}" error="${escaped(advice(allowed))}"`;
    return [
      `<dataValidation ${rule(allowed)} ${said} sqref="${place}">${formulas(allowed, lists)}`,
    ];
  });
  if (rules.length === 0) return "";
  const whole = rules.map((each) => `${each}</dataValidation>`).join("");
  return `<dataValidations count="${rules.length}">${whole}</dataValidations>`;
}

function rule({ kind }: Allowed): string {
  return kind === "list" ? 'type="list"' : `type="${kind}" operator="between"`;
}

function formulas(allowed: Allowed, list: number): string {
  if (allowed.kind === "list") {
    const column = letters(list - 1);
    return `<formula1>${LISTS}!$${column}$1:$${column}$${allowed.words.length}</formula1>`;
  }
  // days as Excel counts them: 1900-01-01 to 2199-12-31
  const { min, max } = allowed.kind === "date" ? { min: 1, max: 109_574 } : allowed;
  return `<formula1>${min}</formula1><formula2>${max}</formula2>`;
}

function advice(allowed: Allowed): string {
  if (allowed.kind === "list") return "Välj ett av orden i listan.";
  if (allowed.kind === "date") return "Skriv ett datum, ÅÅÅÅ-MM-DD.";
  const number = allowed.kind === "whole" ? "ett heltal" : "ett tal";
  if (Math.abs(allowed.max) >= 1e12) return `Skriv ${number}.`;
  return `Skriv ${number} mellan ${allowed.min} och ${allowed.max}.`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
