/** Remembers on which line each number of 64 bits, given as two halves, came first; made for at most so many. */
export class FirstLines {
  private readonly slots: Uint32Array;
  private readonly mask: number;
  private readonly most: number;
  /** what is written down of a line is so much more than its number; less is forgotten */
  private forgotten = 0;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.slots = new Uint32Array(size * 4);
    this.mask = size * 4 - 1;
    this.most = most;
  }

  /** Forgets all numbers. */
  clear(): void {
    this.forgotten += this.most;
    if (this.forgotten < 2 ** 31) return;
    this.slots.fill(0);
    this.forgotten = 0;
  }

  /** Gives the line on which a number came before; when it never did, its line is remembered, and 0 given. */
  find(low: number, high: number, line: number): number {
    const { slots, mask, forgotten } = this;
    for (let at = (low << 2) & mask; ; at = (at + 4) & mask) {
      const before = slots[at] as number;
      if (before <= forgotten) {
        slots[at] = forgotten + line;
        slots[at + 1] = low;
        slots[at + 2] = high;
        return 0;
      }
      if (slots[at + 1] === low && slots[at + 2] === high) return before - forgotten;
    }
  }
}
