export type Pair = { one: number; other: number; likeness: number };

/** So many partners of an idea are shown to a person. */
export const PARTNERS = 5;

/** Keeps the most alike partners of each idea, of those from a likeness and up. */
export class Partners {
  readonly #others: Int32Array;
  readonly #likenesses: Float32Array;

  constructor(
    readonly size: number,
    readonly threshold: number,
  ) {
    this.#others = new Int32Array(size * PARTNERS).fill(-1);
    this.#likenesses = new Float32Array(size * PARTNERS);
  }

  /** How alike a pair must be to be kept for one of the two. */
  least(one: number, other: number): number {
    const last = Math.min(
      this.#likenesses[one * PARTNERS + PARTNERS - 1] as number,
      this.#likenesses[other * PARTNERS + PARTNERS - 1] as number,
    );
    return Math.max(this.threshold, last);
  }

  offer({ one, other, likeness }: Pair): void {
    this.#keep(one, other, likeness);
    this.#keep(other, one, likeness);
  }

  /** Gives what was kept, each pair once, the lesser number first, in order. */
  pairs(): Pair[] {
    const found: Pair[] = [];
    for (let at = 0; at < this.#others.length; at++) {
      const idea = Math.floor(at / PARTNERS);
      const other = this.#others[at] as number;
      if (other < 0 || (other < idea && this.#has(other, idea))) continue;
      const [first, second] = idea < other ? [idea, other] : [other, idea];
      found.push({ one: first, other: second, likeness: this.#likenesses[at] as number });
    }
    return found.sort((a, b) => a.one - b.one || a.other - b.other);
  }

  #keep(idea: number, other: number, likeness: number): void {
    const first = idea * PARTNERS;
    let at = first + PARTNERS;
    while (at > first && (this.#likenesses[at - 1] as number) < likeness) {
      at--;
      if (at + 1 === first + PARTNERS) continue;
      this.#likenesses[at + 1] = this.#likenesses[at] as number;
      this.#others[at + 1] = this.#others[at] as number;
    }
    if (at === first + PARTNERS) return;
    this.#likenesses[at] = likeness;
    this.#others[at] = other;
  }

  #has(idea: number, other: number): boolean {
    return this.#others.subarray(idea * PARTNERS, (idea + 1) * PARTNERS).includes(other);
  }
}
