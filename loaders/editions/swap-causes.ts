import { dirname } from "node:path";
import { type Files, unpacked } from "./archive.js";
import { type CodeKind, kindOf } from "./code-files.js";
import { type Manifest, PARTS } from "./edition.js";
import { figuresByKey, figuresCsv, gunzipped } from "./figures.js";
import type { Edition } from "./read-editions.js";
import { readPart } from "./read-parts.js";
import { findDeliveries, findEarlier, type Recipe, rebuild } from "./rebuild.js";
import { CAUSES, type Cause, type Figures, type Step } from "./revisions.js";
import { haveSameLists, withheldAsBefore } from "./withheld-list.js";

/** Arguments to a rebuild that makes the figures and no other published table. */
export const FIGURES_ALONE = ["loaders/editions/load-figures.ts"];

/** What came of swapping causes; `inseparable` are those that could not be swapped alone, and are told by the next. */
export type Swapped = { old: Figures; steps: Step[]; inseparable: Cause[] };

/** Lists the causes that two editions differ in, in the order in which they are swapped. */
export function differingCauses(old: Manifest, now: Manifest): Cause[] {
  const files = (of: Manifest) => new Set(of.deliveries.map(({ sha256 }) => sha256));
  const isSame = {
    loader: old.code.loader === now.code.loader,
    definition: old.code.definition === now.code.definition,
    late: old.as_of === now.as_of && isSameSet(files(old), files(now)),
    corrected: isSameSet(files(old), files(now)) && haveSameLists(old, now, "others"),
    suppression:
      old.code.suppression === now.code.suppression &&
      haveSameLists(old, now, "withheld") &&
      JSON.stringify(old.earlier) === JSON.stringify(now.earlier) &&
      JSON.stringify(old.suppression.thresholds) === JSON.stringify(now.suppression.thresholds),
  };
  return CAUSES.filter((cause) => !isSame[cause]);
}

/**
 * Goes from one edition's figures to a later one's by one cause at a time: the later loaders, then its
 * definitions, then records that were not known, then those that have changed, then its suppression.
 * Each step is rebuilt of both editions' own inputs and code; the last is the later edition as it was sealed.
 * Error in Swedish when a delivery that is needed has changed.
 */
export async function swapCauses(old: Edition, now: Edition, exports: string): Promise<Swapped> {
  const before = await ingredients(old, exports);
  const after = await ingredients(now, exports);
  const known = old.manifest.deliveries.map(({ sha256 }) => sha256);
  const late = { "known.json": Buffer.from(JSON.stringify(known)) };
  const entry = [...FIGURES_ALONE, "--known", "known.json"];
  const { earlier, thresholds } = before;
  const inputs = {
    ...{ ...after, earlier, thresholds, lists: withheldAsBefore(before.lists, after.lists) },
    code: mixed(before, after, ["suppression"]),
  };
  const recipes: Record<Cause, Recipe> = {
    loader: { ...before, code: mixed(before, after, ["definition", "suppression"]) },
    definition: { ...before, code: inputs.code },
    late: {
      ...inputs,
      lists: { ...inputs.lists, ...before.lists },
      code: { ...inputs.code, ...late },
      entry,
    },
    corrected: inputs,
    suppression: after,
  };
  const causes = differingCauses(old.manifest, now.manifest);
  const swapped: Swapped = { old: await sealedFigures(old), steps: [], inseparable: [] };
  for (const cause of causes.slice(0, -1)) {
    const figures = await rebuilt(recipes[cause]).catch((error) => {
      if (isSameCode(old.manifest, now.manifest)) throw error;
      return null; // the two codes do not fit together
    });
    if (figures) swapped.steps.push({ cause, figures });
    else swapped.inseparable.push(cause);
  }
  const last = causes.at(-1);
  if (last) swapped.steps.push({ cause: last, figures: await sealedFigures(now) });
  return swapped;
}

async function ingredients(edition: Edition, exports: string): Promise<Recipe> {
  const { deliveries, faults } = await findDeliveries(exports, edition.manifest.deliveries);
  const found = await findEarlier(dirname(edition.folder), edition.manifest.earlier);
  const [fault] = [...faults, ...found.faults];
  if (fault) throw new Error(fault);
  const { earlier } = found;
  const { thresholds } = edition.manifest.suppression;
  const { as_of, is_synthetic } = edition.manifest;
  const read = async (name: string) => unpacked(await readPart(edition, name));
  const [code, lists] = [await read(PARTS.code), await read(PARTS.lists)];
  return { code, lists, deliveries, earlier, thresholds, as_of, is_synthetic };
}

/** Takes the later code, but for the kinds that are still the earlier. */
function mixed(before: Recipe, after: Recipe, kinds: CodeKind[]): Files {
  const isOld = (name: string) => kinds.some((kind) => kind === kindOf(name));
  const pick = (files: Files, wanted: boolean) =>
    Object.entries(files).filter(([name]) => isOld(name) === wanted);
  return Object.fromEntries([...pick(after.code, false), ...pick(before.code, true)]);
}

function isSameCode(old: Manifest, now: Manifest): boolean {
  return JSON.stringify(old.code) === JSON.stringify(now.code);
}

async function rebuilt(recipe: Recipe): Promise<Figures> {
  return rebuild({ entry: FIGURES_ALONE, ...recipe }, async (engine) =>
    figuresByKey(await figuresCsv(engine)),
  );
}

async function sealedFigures(edition: Edition): Promise<Figures> {
  return figuresByKey(gunzipped(await readPart(edition, PARTS.figures)));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
