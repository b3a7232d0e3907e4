import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { limits } from "./limits.js";

/** Reads files one after another into the same memory: new memory for each costs as much as the reading. */
export class FileBuffer {
  private memory = Buffer.allocUnsafeSlow(0);

  /**
   * Reads a whole file; its bytes stand until the next one is read, and are null for a file over the limit.
   * `written` tells whether a file has been written to since.
   */
  read(path: string): { bytes: Uint8Array | null; written: string } {
    const file = openSync(path, "r");
    try {
      const { size, mtimeMs } = fstatSync(file);
      const written = `${size} ${mtimeMs}`;
      if (size > limits.file_bytes) return { bytes: null, written };
      if (size > this.memory.length) this.memory = Buffer.allocUnsafeSlow(size);
      let end = 0;
      for (let read = -1; read !== 0 && end < size; end += read) {
        read = readSync(file, this.memory, end, size - end, end);
      }
      return { bytes: this.memory.subarray(0, end), written };
    } finally {
      closeSync(file);
    }
  }
}
