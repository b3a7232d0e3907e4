import { createHash } from "node:crypto";
import { FileBuffer } from "../read/file-buffer.js";
import { holdsPersonalNumber } from "../read/personal-number.js";
import { canScreen } from "../read/screen/can-screen.js";
import type { Screened } from "../read/screen/explain-file.js";
import type { Waiting } from "../read/screen/group-files.js";
import { plainFile } from "../read/screen/plain-file.js";
import {
  type Answers,
  explainFiles,
  type Looked,
  screenFiles,
  settleFiles,
} from "../read/screen/screen-files.js";
import type { Delivery, ReadContext } from "../read/types.js";
import { sources } from "../sources/index.js";
import type { Connection, DuckdbEngine } from "./duckdb-engine.js";
import { hashOfFile } from "./reading-key.js";

/** A file with more rows than so is screened in SQL, if it is plain: for 500 rows that costs as much as the row path, for 2,000 half. */
export const MANY_ROWS = 1000;

/**
 * So many bytes are screened at a time, while as many are opened: what a thread reads too little of in one statement
 * DuckDB copies once more. The first time it is fewer, not to let it wait.
 */
const BATCH_BYTES = 64 * 1024 * 1024;
const FIRST_BYTES = 8 * 1024 * 1024;
/** What is read last, when nothing is left to open meanwhile. */
const LAST_BYTES = 16 * 1024 * 1024;

/** A file's hash, and its bytes if it may be screened: they stand until the next file is opened. */
export type Opened = { sha256: string; bytes: Uint8Array | null; written: string };
export type Answer<Kept> = { delivery: Delivery; kept: Kept; screened: Screened | null };

type Taken<Kept> = Waiting & { kept: Kept };
type Read<Kept> = { files: Taken<Kept>[]; looked: Looked };
type Explained<Kept> = { files: Taken<Kept>[]; answers: Answers };

type Book<Kept> = (answers: Answer<Kept>[]) => Promise<void>;

/**
 * Gathers files of one source until there are enough to screen them side by side. DuckDB reads them on a connection of
 * their own, in a transaction of its own, so that what it read before is booked meanwhile.
 */
export class Screening<Kept> {
  private files: Taken<Kept>[] = [];
  private bytes = 0;
  private reading: Promise<Read<Kept>> | null = null;
  private explained: Explained<Kept> | null = null;
  private database: Connection | null = null;
  private kept: Promise<void> | null = null;
  private writing: Promise<void> | null = null;
  private readonly buffer = new FileBuffer();
  private readonly unordered = new Set<string>();

  constructor(
    private readonly engine: DuckdbEngine,
    private readonly many_rows: number,
  ) {}

  /** Hashes a file and, where its source can be screened, keeps its bytes for a look at their form. */
  async open({ source, path }: Delivery): Promise<Opened> {
    const contract = sources[source];
    const isScreened = contract !== undefined && canScreen(contract);
    const { bytes, written } = isScreened ? this.buffer.read(path) : { bytes: null, written: "" };
    if (bytes === null) return { sha256: await hashOfFile(path), bytes, written };
    return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes, written };
  }

  /** Takes a file in if it is large and plain; answers whether it was. */
  take(
    file_id: number,
    delivery: Delivery,
    context: ReadContext,
    { sha256, bytes, written }: Opened,
    kept: Kept,
  ): boolean {
    const source = context.sources[delivery.source];
    if (!bytes || !source || bytes.length < this.many_rows) return false;
    if (holdsPersonalNumber(delivery.file) || /[*?[\]{}]/.test(delivery.path)) return false;
    const plain = plainFile(bytes, written, source, Object.values(sources), this.many_rows);
    if (plain === null) return false;
    this.files.push({ file_id, delivery, context, sha256, plain, kept });
    this.bytes += bytes.length;
    return true;
  }

  /** Says whether a file of a source must wait for those that are waiting, when so many bytes are left to open. */
  isFullFor(source: string, left: number): boolean {
    const [first] = this.files;
    const usual = left > LAST_BYTES ? BATCH_BYTES : LAST_BYTES;
    const enough = this.database === null ? FIRST_BYTES : usual;
    return first !== undefined && (this.bytes >= enough || first.delivery.source !== source);
  }

  /**
   * Lets DuckDB read what was taken in, and meanwhile has what was explained before booked and explains what it read
   * before. `book` is given null for a file that must be read row by row after all.
   */
  async turn(book: Book<Kept>): Promise<void> {
    const read = await this.reading;
    const { files, explained } = this;
    const database = await this.connection();
    await this.kept;
    if (explained) await settleFiles(database, explained.files, explained.answers);
    this.files = [];
    this.bytes = 0;
    this.reading = files.length > 0 ? this.read(database, files) : null;
    this.reading?.catch(() => {}); // it is awaited in the next turn
    this.writing ??= this.engine.sync().finally(() => {
      this.writing = null;
    });
    this.writing.catch(() => {}); // a commit fails too where the disk does
    if (files.length === 0) this.kept ??= database.run("commit"); // the disk works while the last rows are explained
    this.kept?.catch(() => {});
    if (explained) await book(answersOf(explained));
    this.explained = read && {
      files: read.files,
      answers: await explainFiles(this.engine, read.files, read.looked, this.buffer),
    };
  }

  /** Reads, explains and has booked what is left, and keeps what was screened; says whether anything was. */
  async finish(book: Book<Kept>): Promise<boolean> {
    while (this.files.length > 0 || this.reading || this.explained) await this.turn(book);
    await this.kept;
    return this.database !== null;
  }

  /** Waits until DuckDB has read what it was given, however that ends. */
  async close(): Promise<void> {
    await this.reading?.catch(() => {});
    await this.kept?.catch(() => {});
    await this.writing?.catch(() => {});
    await this.database?.close();
  }

  private async read(database: Connection, files: Taken<Kept>[]): Promise<Read<Kept>> {
    return { files, looked: await screenFiles(database, files, this.unordered) };
  }

  private async connection(): Promise<Connection> {
    if (this.database === null) {
      this.database = await this.engine.connect();
      await this.database.run("begin");
    }
    return this.database;
  }
}

function answersOf<Kept>({ files, answers }: Explained<Kept>): Answer<Kept>[] {
  return files.map(({ file_id, delivery, kept }) => {
    return { delivery, kept, screened: answers.get(file_id) ?? null };
  });
}
