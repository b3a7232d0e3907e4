export type Step = { name: string; reads: string[] };

/**
 * Orders models so that each comes after the tables it reads.
 *
 * `given` are the tables that stand there from the start. A cycle or a table that nobody makes is an error.
 */
export function buildOrder<T extends Step>(steps: T[], given: Iterable<string> = []): T[] {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const known = new Set(given);
  const done = new Set<string>();
  const open: string[] = [];
  const order: T[] = [];

  function visit(step: T): void {
    if (done.has(step.name)) return;
    if (open.includes(step.name)) {
      const cycle = [...open.slice(open.indexOf(step.name)), step.name];
      throw new Error(`invalid model: cycle ${cycle.join(" → ")}`);
    }
    open.push(step.name);
    for (const table of step.reads) {
      const before = byName.get(table);
      if (before) visit(before);
      else if (!known.has(table)) {
        throw new Error(`unknown table: ${table}, read by ${step.name}`);
      }
    }
    open.pop();
    done.add(step.name);
    order.push(step);
  }

  for (const step of steps) visit(step);
  return order;
}

/** Chooses the models that tables are built of, themselves among them. */
export function neededFor<T extends { table: string; reads: string[] }>(
  models: T[],
  ...tables: string[]
): T[] {
  const byTable = new Map(models.map((model) => [model.table, model]));
  const needed = new Set<T>();
  const visit = (name: string) => {
    const model = byTable.get(name);
    if (!model || needed.has(model)) return;
    needed.add(model);
    model.reads.forEach(visit);
  };
  tables.forEach(visit);
  return [...needed];
}
