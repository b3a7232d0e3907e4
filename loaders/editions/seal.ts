import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolders } from "../warehouse/data-folders.js";
import { type DuckdbEngine, duckdbEngine } from "../warehouse/duckdb-engine.js";
import { load } from "../warehouse/load.js";
import type { Progress } from "../warehouse/load-files.js";
import { planOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import { filesOf, packed } from "./archive.js";
import { checklist, type Found, stoppedBy, withWaivers } from "./checklist.js";
import { type Chosen, chooseEdition } from "./choose-edition.js";
import { codeFiles, codeHashes } from "./code-files.js";
import { definitionsJson } from "./definitions.js";
import { type Check, type CheckCode, type Manifest, PARTS } from "./edition.js";
import { figuresCsv, gzipped } from "./figures.js";
import { publishedHashes } from "./published-hashes.js";
import { type Edition, readEdition, readEditions } from "./read-editions.js";
import { editionBefore, revise, revisionsCsv } from "./revise.js";
import { listFiles } from "./sealed-lists.js";
import { sha256 } from "./sha256.js";
import { suppressionOf } from "./suppression-of.js";
import { writeEdition } from "./write-edition.js";

/** What an edition's pages say of it. */
export type EditionFrame = Pick<Manifest, "edition" | "quarter" | "sealed_on" | "checklist">;

export type SealOptions = {
  quarter: string;
  /** A folder with `exports` and `reference`; the project's own when left out. */
  data?: string | undefined;
  as_of?: string | undefined;
  /** Why an edition of the quarter is replaced. */
  reason?: string | undefined;
  /** Why a check that is not met does not stop the sealing. */
  waived?: Partial<Record<CheckCode, string>>;
  /** The day of the sealing, `YYYY-MM-DD`. */
  today: string;
  environment?: Record<string, string | undefined>;
  progress?: Progress;
  /** Builds the edition's pages from its warehouse. */
  buildPages(warehouse: string, out: string, frame: EditionFrame): Promise<void>;
  /** Says whether the figures pass the audit. */
  audit?(warehouse: string): Promise<Omit<Found, "check">>;
};

/** What came of a sealing: an edition, or the checks that stopped it. */
export type Sealing = { edition: Edition } | { stopped_by: Check[] };

/**
 * Seals a quarter: reads its inputs anew, goes through the checklist, builds its pages and puts
 * everything, with its hashes, in a folder that appears in one step.
 * Errors: WrongUse as `chooseEdition` and `load` say.
 */
export async function seal(options: SealOptions): Promise<Sealing> {
  const { quarter, data, environment = process.env } = options;
  const folders = dataFolders(data);
  const lists = await readReferenceLists(folders.reference);
  const { as_of: known_to } = await planOf({ folders, lists, environment, as_of: options.as_of });
  const editions = await readEditions(folders.sealed);
  const chosen = chooseEdition(editions, { quarter, known_to, reason: options.reason });
  const work = await mkdtemp(join(tmpdir(), "utgava-"));
  const finished = join(folders.sealed, `.new-${process.pid}`);
  try {
    const warehouse = join(work, "warehouse.duckdb");
    const { as_of } = chosen;
    const { progress } = options;
    const { report } = await load({
      data,
      warehouse,
      as_of,
      environment,
      ...(progress && { progress }),
    });
    const engine = await duckdbEngine(warehouse, { readOnly: true });
    const read = await readWarehouse(engine, quarter).finally(() => engine.close());
    const audited = (await options.audit?.(warehouse)) ?? NOT_AUDITED;
    const found = [...read.found, { check: "audit" as const, ...audited }];
    const checks = withWaivers(found, options.waived ?? {});
    const stopped_by = stoppedBy(checks);
    if (stopped_by.length > 0) return { stopped_by };
    const frame = { edition: chosen.edition, quarter, sealed_on: options.today, checklist: checks };
    const pages = join(work, "pages");
    await options.buildPages(warehouse, pages, frame);
    const code = await codeFiles();
    const listed = await listFiles(folders.reference);
    const parts = {
      [PARTS.figures]: gzipped(read.figures),
      [PARTS.pages]: packed(await filesOf(pages)),
      [PARTS.code]: packed(code),
      [PARTS.lists]: packed(listed),
      [PARTS.definitions]: Buffer.from(await definitionsJson()),
    };
    const manifest: Manifest = {
      format: 1,
      ...frame,
      as_of,
      is_synthetic: folders.is_synthetic,
      replaces: chosen.replaces,
      revises: null,
      deliveries: report.sources.map(({ file, sha256, rows, accepted, refused, ignored }) => {
        return { file, sha256, rows, accepted, refused, ignored };
      }),
      lists: Object.entries(listed).map(([list, bytes]) => ({ list, sha256: sha256(bytes) })),
      earlier: editions.map(({ manifest: { edition, parts: of } }) => {
        return { edition, sha256: of[PARTS.figures]?.sha256 ?? "" };
      }),
      code: codeHashes(code),
      suppression: read.suppression,
      published: read.published,
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, bytes]) => {
          return [name, { sha256: sha256(bytes), bytes: bytes.length }];
        }),
      ),
    };
    await writeEdition(finished, manifest, parts);
    const before = editionBefore(editions, { quarter, replaces: chosen.replaces });
    if (before) await addRevisions(finished, before, folders.exports);
    return { edition: await placed(finished, folders.sealed, chosen) };
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(finished, { recursive: true, force: true });
  }
}

const NOT_AUDITED = { is_met: false, found: "Granskningen av små tal har inte körts." };

async function readWarehouse(engine: DuckdbEngine, quarter: string) {
  return {
    found: await checklist(engine, quarter),
    figures: await figuresCsv(engine),
    suppression: await suppressionOf(engine),
    published: await publishedHashes(engine),
  };
}

/** Adds to an edition that is not yet in its place what has changed since the one before, and why. */
async function addRevisions(folder: string, before: Edition, exports: string): Promise<void> {
  const { manifest } = await readEdition(folder);
  const revised = await revise(before, { folder, manifest, seal: "" }, exports).catch(
    (error: Error) => error,
  );
  const rows = "rows" in revised ? revised.rows : [];
  const bytes = gzipped(revisionsCsv({ rows, inseparable: [] }));
  const revises = {
    edition: before.manifest.edition,
    changed: rows.length,
    inseparable: "rows" in revised ? revised.inseparable : [],
    unexplained: "rows" in revised ? null : revised.message,
  };
  const parts = {
    ...manifest.parts,
    [PARTS.revisions]: { sha256: sha256(bytes), bytes: bytes.length },
  };
  await writeEdition(folder, { ...manifest, revises, parts }, { [PARTS.revisions]: bytes });
}

async function placed(finished: string, sealed: string, { edition }: Chosen): Promise<Edition> {
  const folder = join(sealed, edition);
  await rename(finished, folder); // fails where somebody has sealed the same edition meanwhile
  return readEdition(folder);
}
