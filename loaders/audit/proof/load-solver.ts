import highs, { type Highs } from "highs";

/** Loads the solver. Its types speak of a CommonJS module; what is loaded is an ES module. */
export function loadSolver(): Promise<Highs> {
  const load = highs as unknown as typeof highs.default;
  return load();
}
