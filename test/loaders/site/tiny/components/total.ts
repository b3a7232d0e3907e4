import { strToU8 } from "fflate";

/** Writes the sum of values, and how many bytes it takes to write it. */
export function total(values: { value: number }[]): HTMLElement {
  const sum = String(values.reduce((before, { value }) => before + value, 0));
  const paragraph = document.createElement("p");
  paragraph.id = "total";
  paragraph.textContent = `${sum} (${strToU8(sum).length})`;
  return paragraph;
}
