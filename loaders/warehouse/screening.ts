import { openFile } from "../read/open-file.js";
import { holdsPersonalNumber } from "../read/personal-number.js";
import { isScreened } from "../read/screen/compile.js";
import { countLines, plainFile } from "../read/screen/plain-file.js";
import { type Screened, screenFiles, type Waiting } from "../read/screen/screen-files.js";
import type { Delivery, ReadContext } from "../read/types.js";
import { sources } from "../sources/index.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import { hashOfFile } from "./reading-key.js";

/** A file with more rows than so is screened in SQL, if it is plain; for fewer the row path is as fast. */
export const MANY_ROWS = 10_000;

/** So many files, or bytes of them, are screened at a time. */
const BATCH = { files: 8, bytes: 24 * 1024 * 1024 };

export type Opened = { sha256: string; bytes: Buffer | null };

/** Hashes a file and, where its source can be screened, keeps its bytes for a look at their form. */
export async function openToScreen({ source, path }: Delivery): Promise<Opened> {
  const contract = sources[source];
  if (!contract || !isScreened(contract)) return { sha256: await hashOfFile(path), bytes: null };
  const { sha256, bytes } = await openFile(path);
  return { sha256, bytes: bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
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
    opened: Opened,
    kept: Kept,
  ): boolean {
    const { sha256, bytes } = opened;
    const source = context.sources[delivery.source];
    if (!bytes || !source || bytes.length < this.many_rows) return false;
    if (holdsPersonalNumber(delivery.file)) return false;
    const lines = countLines(bytes);
    const plain = lines > this.many_rows ? plainFile(bytes, source, Object.values(sources)) : null;
    if (plain === null) return false;
    this.files.push({ file_id, delivery, context, sha256, plain, lines, kept });
    this.bytes += bytes.length;
    return true;
  }

  isFull(): boolean {
    return this.files.length >= BATCH.files || this.bytes >= BATCH.bytes;
  }

  isOf(source: string): boolean {
    return this.files.length === 0 || this.files[0]?.delivery.source === source;
  }

  /** Screens what was taken in. Null for a file that must be read row by row after all. */
  async screen(): Promise<{ delivery: Delivery; kept: Kept; screened: Screened | null }[]> {
    const { files } = this;
    const [first] = files;
    if (!first) return [];
    this.files = [];
    this.bytes = 0;
    const answers = await screenFiles(this.engine, first.plain.layout.table, files);
    return files.map(({ file_id, delivery, kept }) => ({
      delivery,
      kept,
      screened: answers.get(file_id) ?? null,
    }));
  }
}
