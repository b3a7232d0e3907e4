import { formatNumber, formatPeriod } from "../../src/format.js";
import type { Indicator } from "../../src/indicators/indicator.js";
import { sv } from "../../src/messages.js";
import { CAUSES, type Revision } from "./revisions.js";

/** A revision in words: what, when, old and new, the change and each cause with its part. */
export type RevisionText = {
  indicator: string;
  period: string;
  category: string;
  old: string;
  now: string;
  change: string;
  causes: string;
};

/** Puts a revision into Swedish words. */
export function revisionText(
  revision: Revision,
  definitions: ReadonlyMap<string, Indicator>,
): RevisionText {
  const { indicator_id, measure, category, dimension } = revision;
  const definition = definitions.get(indicator_id);
  const decimals = decimalsOf(revision);
  const name = definition?.measures.find(({ code }) => code === measure)?.name.sv ?? measure;
  return {
    indicator: `${indicator_id} ${definition?.name.sv ?? ""}: ${name}`,
    period: formatPeriod(revision.period),
    category: dimension === "total" ? "" : category,
    old: stateText(revision.old_value, revision.old_status, decimals),
    now: stateText(revision.new_value, revision.new_status, decimals),
    change: signed(revision.change, decimals),
    causes: causesText(revision, decimals),
  };
}

/** Names the causes of a revision, each with its part of the change where that can be told. */
function causesText(revision: Revision, decimals: number): string {
  const shown = new Set(revision.causes.split(" "));
  return CAUSES.filter((cause) => shown.has(cause))
    .map((cause) => [sv.causes[cause], signed(revision[cause], decimals)].filter(Boolean).join(" "))
    .join(", ");
}

/** Counts how many revisions each cause has a part in, the most first. */
export function countsOfCauses(rows: readonly Revision[]): { name: string; count: number }[] {
  return CAUSES.map((cause) => ({
    name: sv.causes[cause],
    count: rows.filter(({ causes }) => causes.split(" ").includes(cause)).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function stateText(value: string, status: string, decimals: number): string {
  if (value) return numberText(Number(value), decimals);
  const { title: _, ...symbols } = sv.symbols;
  const known: Record<string, { mark: string }> = symbols;
  return known[status]?.mark ?? symbols.missing.mark;
}

function signed(text: string, decimals: number): string {
  if (!text) return "";
  const number = Number(text);
  return number > 0 ? `+${numberText(number, decimals)}` : numberText(number, decimals);
}

/** Chooses as many decimals as tell every number of a revision from none, and the old value from the new: at most six. */
function decimalsOf(revision: Revision): number {
  const parts = [revision.change, ...CAUSES.map((cause) => revision[cause])];
  const least = parts.map((text) => Math.abs(Number(text))).filter((size) => size > 0);
  return Math.min(6, Math.max(1, ...least.map((size) => Math.ceil(-Math.log10(size)))));
}

/** Numbers of a whole unit as they are, others with so many decimals. */
function numberText(value: number, decimals: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : decimals);
}
