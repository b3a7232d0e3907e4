const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const DELETE = 127;

/** Finds where the lines of a text begin, looking only where there are control characters. */
export class LineStarts {
  private starts = new Uint32Array(1024);
  private lines = 1;
  private begun = 0;
  private longest = 0;
  private has_returns = false;
  private has_tabs = false;

  /** `mark` bytes stand before the text in its file. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly mark: number,
  ) {}

  /** Looks at some bytes; false when a control character among them does not belong in plain lines. */
  look(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const sign = this.bytes[at] as number;
      if (sign >= SPACE && sign !== DELETE) continue;
      if (sign === LF) {
        if (!this.end(at)) return false;
      } else if (sign === TAB) this.has_tabs = true;
      else if (sign !== CR || this.bytes[at + 1] !== LF) return false;
    }
    return true;
  }

  private end(at: number): boolean {
    const isReturned = this.bytes[at - 1] === CR;
    const length = at - this.begun;
    if (length === 0 || (isReturned && length === 1)) return false;
    if (this.lines > 1 && isReturned !== this.has_returns) return false;
    this.has_returns = isReturned;
    this.longest = Math.max(this.longest, length);
    this.begun = at + 1;
    if (this.begun === this.bytes.length) return true;
    if (this.lines === this.starts.length) this.starts = grown(this.starts);
    this.starts[this.lines++] = this.mark + this.begun;
    return true;
  }

  /** Gives what was found when all control characters have been looked at. */
  found() {
    const { has_returns, has_tabs } = this;
    const longest = Math.max(this.longest, this.bytes.length - this.begun);
    return { starts: this.starts.slice(0, this.lines), longest, has_returns, has_tabs };
  }
}

function grown(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(starts.length * 2);
  more.set(starts);
  return more;
}
