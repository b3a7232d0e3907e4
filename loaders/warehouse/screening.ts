import { openFile } from "../read/open-file.js";
import { holdsPersonalNumber } from "../read/personal-number.js";
import { canScreen } from "../read/screen/can-screen.js";
import type { Waiting } from "../read/screen/group-files.js";
import { plainFile } from "../read/screen/plain-file.js";
import { type Screened, screenFiles } from "../read/screen/screen-files.js";
import type { Delivery, ReadContext } from "../read/types.js";
import { sources } from "../sources/index.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import { hashOfFile } from "./reading-key.js";

/** A file with more rows than so is screened in SQL, if it is plain; for fewer the row path is as fast. */
export const MANY_ROWS = 10_000;

/** So many bytes are screened at a time, while as many are opened. */
const BATCH_BYTES = 64 * 1024 * 1024;

export type Opened = { sha256: string; bytes: Uint8Array | null };
export type Answer<Kept> = { delivery: Delivery; kept: Kept; screened: Screened | null };

/** Hashes a file and, where its source can be screened, keeps its bytes for a look at their form. */
export async function openToScreen({ source, path }: Delivery): Promise<Opened> {
  const contract = sources[source];
  if (contract && canScreen(contract)) return openFile(path);
  return { sha256: await hashOfFile(path), bytes: null };
}

/** Gathers files of one source until there are enough to screen them side by side. */
export class Screening<Kept> {
  private files: (Waiting & { kept: Kept })[] = [];
  private bytes = 0;

  constructor(
    private readonly engine: DuckdbEngine,
    private readonly many_rows: number,
  ) {}

  /** Takes a file in if it is large and plain; answers whether it was. */
  take(
    file_id: number,
    delivery: Delivery,
    context: ReadContext,
    { sha256, bytes }: Opened,
    kept: Kept,
  ): boolean {
    const source = context.sources[delivery.source];
    if (!bytes || !source || bytes.length < this.many_rows) return false;
    if (holdsPersonalNumber(delivery.file) || /[*?[\]{}]/.test(delivery.path)) return false;
    const plain = plainFile(bytes, source, Object.values(sources), this.many_rows);
    if (plain === null) return false;
    this.files.push({ file_id, delivery, context, sha256, plain, kept });
    this.bytes += bytes.length;
    return true;
  }

  /** Says whether a file of a source must wait for those that are waiting. */
  isFullFor(source: string): boolean {
    const [first] = this.files;
    return first !== undefined && (this.bytes >= BATCH_BYTES || first.delivery.source !== source);
  }

  /** Screens what was taken in. Null for a file that must be read row by row after all. */
  async screen(): Promise<Answer<Kept>[]> {
    const { files } = this;
    this.files = [];
    this.bytes = 0;
    if (files.length === 0) return [];
    await this.engine.run("set preserve_insertion_order = true"); // a row's place tells its number
    const answers = await screenFiles(this.engine, files);
    await this.engine.run("set preserve_insertion_order = false");
    return files.map(({ file_id, delivery, kept }) => ({
      delivery,
      kept,
      screened: answers.get(file_id) ?? null,
    }));
  }
}
