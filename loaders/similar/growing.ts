import { type Kind, sharedArray } from "./shared-array.js";

/** A shared array that grows: what is counted in millions does not fit in plain arrays. */
export class Growing<T extends Int32Array | Float32Array | Uint16Array> {
  length = 0;
  readonly #kind: Kind<T>;
  #items: T;

  constructor(kind: Kind<T>) {
    this.#kind = kind;
    this.#items = sharedArray(kind, 1024);
  }

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = sharedArray(this.#kind, Math.ceil(this.length * 1.5));
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
