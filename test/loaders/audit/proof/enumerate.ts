import type { System } from "../../../../loaders/audit/proof/system.js";

/** Visits every world of whole persons that agrees with what is published, each class of at most `most`. */
export function enumerate(
  { sizes, facts }: System,
  most: number,
  visit: (world: readonly number[]) => void,
): void {
  const world = sizes.map(() => 0);
  const rest = facts.map(({ value }) => value);
  const last = facts.map(({ classes }) => Math.max(...classes));
  const touching = sizes.map((_, index) =>
    facts.flatMap(({ classes }, fact) => (classes.includes(index) ? [fact] : [])),
  );
  const place = (index: number): void => {
    if (index === sizes.length) {
      visit(world);
      return;
    }
    const facing = touching[index] as number[];
    for (let persons = 0; persons <= most; persons++) {
      world[index] = persons;
      for (const fact of facing) rest[fact] = (rest[fact] as number) - persons;
      if (facing.every((f) => (rest[f] as number) >= 0 && (last[f] !== index || rest[f] === 0)))
        place(index + 1);
      for (const fact of facing) rest[fact] = (rest[fact] as number) + persons;
    }
    world[index] = 0;
  };
  place(0);
}
