type Numbers = Int32Array | Float32Array | Uint16Array;

/** A typed array that grows: what is counted in millions does not fit in plain arrays. */
export class Growing<T extends Numbers> {
  length = 0;
  #items: T;

  constructor(kind: new (length: number) => T) {
    this.#items = new kind(1024);
  }

  push(item: number): void {
    if (this.length === this.#items.length) {
      const kind = this.#items.constructor as new (length: number) => T;
      const larger = new kind(Math.ceil(this.length * 1.5));
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }

  at(index: number): number {
    return this.#items[index] as number;
  }

  put(index: number, item: number): void {
    this.#items[index] = item;
  }

  /** Gives what is there, without copying it. */
  items(): T {
    return this.#items.subarray(0, this.length) as T;
  }
}
