import type { Leak } from "./leak.js";

/** So many leaks are named for each place. */
const NAMED = 20;

/** Tells the operator what leaks, place by place, in Swedish. */
export function leaksText(leaks: readonly Leak[]): string {
  if (leaks.length === 0) return "Granskningen fann inget som röjer någon.\n";
  const places = new Map<string, string[]>();
  for (const { path, what } of leaks) places.set(path, [...(places.get(path) ?? []), what]);
  const lines = Array.from(places, ([path, found]) => [
    `  ${path}`,
    ...found.slice(0, NAMED).map((what) => `    ${what}`),
    ...(found.length > NAMED ? [`    … och ${found.length - NAMED} till`] : []),
  ]);
  const count = leaks.length === 1 ? "1 ställe" : `${leaks.length.toLocaleString("sv-SE")} ställen`;
  return [
    `Granskningen fann ${count} som kan röja någon. Listan är bara för dig: lägg den inte där andra ser den.`,
    ...lines.flat(),
    "",
  ].join("\n");
}
