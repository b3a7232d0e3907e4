/** Remembers on which line each number of 64 bits, given as two halves, came first; made for at most so many. */
export class FirstLines {
  private readonly slots: Uint32Array;
  private readonly mask: number;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.slots = new Uint32Array(size * 4);
    this.mask = size - 1;
  }

  /** Forgets all numbers. */
  clear(): void {
    this.slots.fill(0);
  }

  /** Gives the line on which a number came before; when it never did, its line is remembered, and 0 given. */
  find(low: number, high: number, line: number): number {
    const { slots, mask } = this;
    for (let at = (low & mask) * 4; ; at = (at + 4) & (mask * 4 + 3)) {
      if (slots[at] === 0) {
        slots[at] = line;
        slots[at + 1] = low;
        slots[at + 2] = high;
        return 0;
      }
      if (slots[at + 1] === low && slots[at + 2] === high) return slots[at] as number;
    }
  }
}
