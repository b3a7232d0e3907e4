import type { Cell, Fact, System } from "./system.js";

/**
 * Splits a system into systems that have no class in common, so that nothing in one tells of another.
 * Classes that are in no published number are left with the cells that they belong to.
 */
export function splitSystem({ sizes, facts, cells }: System): System[] {
  const leads = sizes.map((_, index) => index);
  const leadOf = (index: number): number => {
    let lead = index;
    while (leads[lead] !== lead) lead = leads[lead] as number;
    leads[index] = lead;
    return lead;
  };
  for (const { classes } of [...facts, ...cells])
    for (const index of classes) leads[leadOf(index)] = leadOf(classes[0] as number);
  const parts = new Map<number, { classes: number[]; facts: Fact[]; cells: Cell[] }>();
  const partOf = (index: number) => {
    const lead = leadOf(index);
    const part = parts.get(lead) ?? { classes: [], facts: [], cells: [] };
    parts.set(lead, part);
    return part;
  };
  const places = sizes.map((_, index) => partOf(index).classes.push(index) - 1);
  const placed = <T extends Cell>(sum: T): T => ({
    ...sum,
    classes: sum.classes.map((index) => places[index] as number),
  });
  for (const fact of facts)
    if (fact.classes.length > 0) partOf(fact.classes[0] as number).facts.push(placed(fact));
  for (const cell of cells)
    if (cell.classes.length > 0) partOf(cell.classes[0] as number).cells.push(placed(cell));
  return Array.from(parts.values(), (part) => ({
    sizes: part.classes.map((index) => sizes[index] as number),
    facts: part.facts,
    cells: part.cells,
  }));
}
