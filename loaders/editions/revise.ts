import { PARTS } from "./edition.js";
import { csvOf, gunzipped } from "./figures.js";
import { readDefinitions } from "./read-definitions.js";
import { type Edition, newestOf } from "./read-editions.js";
import { readPart } from "./read-parts.js";
import { parseRevisions, REVISION_COLUMNS, type Revision, revisions } from "./revisions.js";
import { swapCauses } from "./swap-causes.js";

export type Revised = { rows: Revision[]; inseparable: string[] };

/** Explains each value of an edition that is another in a later one. Error in Swedish when a delivery has changed. */
export async function revise(old: Edition, now: Edition, exports: string): Promise<Revised> {
  const { old: figures, steps, inseparable } = await swapCauses(old, now, exports);
  const definitions = await readDefinitions(now);
  const least_persons = Math.max(
    ...[old, now].map(({ manifest }) => manifest.suppression.thresholds.persons ?? 0),
  );
  const measuredOf = (indicator_id: string, code: string) => {
    const definition = definitions.get(indicator_id);
    const measure = definition?.measures.find((each) => each.code === code);
    if (!definition || !measure) return undefined;
    return { about_persons: definition.about_persons, unit: measure.unit, least_persons };
  };
  const { quarter } = old.manifest;
  const rows = revisions(figures, steps, { quarter, measuredOf });
  return { rows, inseparable };
}

/** Reads the revisions that an edition was sealed with; none where it was the first. */
export async function sealedRevisions(edition: Edition): Promise<Revised | null> {
  const { revises, parts } = edition.manifest;
  if (!revises || !parts[PARTS.revisions]) return null;
  const csv = gunzipped(await readPart(edition, PARTS.revisions));
  return { rows: parseRevisions(csv), inseparable: revises.inseparable };
}

/** Writes revisions as an edition keeps them. */
export function revisionsCsv({ rows }: Revised): string {
  return csvOf(REVISION_COLUMNS, rows);
}

/** Finds the edition whose values a new one may change: the one that it replaces, else the newest of an earlier quarter. */
export function editionBefore(
  editions: readonly Edition[],
  { quarter, replaces }: { quarter: string; replaces: { edition: string } | null },
): Edition | undefined {
  if (replaces) return editions.find(({ manifest }) => manifest.edition === replaces.edition);
  const earlier = editions.map(({ manifest }) => manifest.quarter).filter((each) => each < quarter);
  const latest = earlier.sort().at(-1);
  return latest ? newestOf(editions, latest) : undefined;
}
