type Numbers = Int32Array | Float32Array | Uint16Array;

/** A kind of typed array that can be laid over memory which threads share. */
export type Kind<T extends Numbers> = {
  new (buffer: SharedArrayBuffer): T;
  BYTES_PER_ELEMENT: number;
};

/** Makes a typed array of zeros that other threads can read without a copy. */
export function sharedArray<T extends Numbers>(kind: Kind<T>, length: number): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}
