import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { siteLeaks } from "./audit-site.js";
import { typedTexts } from "./found/typed-texts.js";
import type { Leak } from "./leak.js";
import type { Split } from "./persons/ledger-row.js";
import { proofLeaks } from "./persons/proof-leaks.js";
import { type Persons, readPersons } from "./persons/read-persons.js";
import { readSealed, type SealedNumbers } from "./persons/read-sealed.js";
import { readTyped } from "./persons/read-typed.js";
import { revisionLeaks } from "./persons/revision-leaks.js";
import { splitsToWithhold } from "./persons/splits-to-withhold.js";

const project = fileURLToPath(new URL("../../", import.meta.url));

export type Audited = {
  /** The folder of the built site. */
  folder: string;
  /** The warehouse that it was built from. */
  warehouse: string;
  /** The folder of sealed editions, if there may be any. */
  sealed?: string | undefined;
};

/**
 * Audits a built site before anybody sees it: that its numbers about persons are the ledger's, that all that is
 * published tells of no few persons, that no revision does, and that no canary is in it. Lists what leaks;
 * none is the proof. It shares no code with what decides what is withheld, and what it cannot read is a leak.
 */
export async function audit({ folder, warehouse, sealed }: Audited): Promise<Leak[]> {
  try {
    const { persons, typed, editions } = await read({ warehouse, sealed });
    const folders = [join(project, "src"), join(project, "loaders/site")];
    const isTyped = await typedTexts(folders, typed);
    return [
      ...(await siteLeaks(folder, { persons, isTyped, editions })),
      ...(await figureLeaks(persons, editions)),
    ];
  } catch (error) {
    return [notAudited(folder, error)];
  }
}

/** Audits the figures of a warehouse before pages are built from them: what `audit` does but for the site. */
export async function auditFigures(audited: Omit<Audited, "folder">): Promise<Leak[]> {
  try {
    const { persons, editions } = await read(audited);
    return await figureLeaks(persons, editions);
  } catch (error) {
    return [notAudited(audited.warehouse, error)];
  }
}

/**
 * Finds what must be withheld beside what the ledger withholds for the figures to pass: none where they do, or where
 * it would not help. Error: what could not be read or proved.
 */
export async function findSplitsToWithhold(audited: Omit<Audited, "folder">): Promise<Split[]> {
  const { persons, editions } = await read(audited);
  return splitsToWithhold(persons, editions);
}

async function figureLeaks(persons: Persons, editions: SealedNumbers[]): Promise<Leak[]> {
  return [
    ...revisionLeaks(editions, persons.ledger, persons.k),
    ...(await proofLeaks(persons, editions)),
  ];
}

function notAudited(path: string, error: unknown): Leak {
  return { path, what: `Granskningen kunde inte göras: ${(error as Error).message}` };
}

async function read({ warehouse, sealed }: Omit<Audited, "folder">) {
  const instance = await DuckDBInstance.create(warehouse, { access_mode: "READ_ONLY" });
  try {
    const connection = await instance.connect();
    try {
      return {
        persons: await readPersons(connection),
        typed: await readTyped(connection),
        editions: sealed ? await readSealed(sealed) : [],
      };
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}
