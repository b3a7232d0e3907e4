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
  const name = definition?.measures.find(({ code }) => code === measure)?.name.sv ?? measure;
  return {
    indicator: `${indicator_id} ${definition?.name.sv ?? ""}: ${name}`,
    period: formatPeriod(revision.period),
    category: dimension === "total" ? "" : category,
    old: stateText(revision.old_value, revision.old_status),
    now: stateText(revision.new_value, revision.new_status),
    change: signed(revision.change),
    causes: causesText(revision),
  };
}

/** Names the causes of a revision, each with its part of the change where that can be told. */
export function causesText(revision: Revision): string {
  const shown = new Set(revision.causes.split(" "));
  return CAUSES.filter((cause) => shown.has(cause))
    .map((cause) => [sv.causes[cause], signed(revision[cause])].filter(Boolean).join(" "))
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

function stateText(value: string, status: string): string {
  if (value) return numberText(Number(value));
  const { title: _, ...symbols } = sv.symbols;
  const known: Record<string, { mark: string }> = symbols;
  return known[status]?.mark ?? symbols.missing.mark;
}

function signed(text: string): string {
  if (!text) return "";
  const number = Number(text);
  return number > 0 ? `+${numberText(number)}` : numberText(number);
}

/** Numbers of a whole unit as they are, others with as many decimals as tell small changes apart. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return formatNumber(value, 0);
  return formatNumber(value, Math.abs(value) < 0.1 ? 3 : 1);
}
