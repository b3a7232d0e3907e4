import { link } from "./link.js";
import type { Cell } from "./table.js";

/** Makes the cell of a municipality: its name, or its code where that is not known, which leads to its page. */
export function municipalityCell(code: string, name: string | null | undefined): Cell {
  return { text: name ?? code, href: link(`kommun/${code}`) };
}
