/**
 * Words for the instructions of WebAssembly, as its specification numbers them, and the module around one function.
 * Source: WebAssembly Core Specification 2.0, chapter 5.
 */

type Code = number[];

/** A number in seven bits a byte, the lowest first, the last with its sign. */
const signed = (value: number): Code =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
const unsigned = (value: number): Code =>
  value < 128 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (number: number, ...items: Code[]): Code => [
  number,
  ...sized([...unsigned(items.length), ...items.flat()]),
];
const named = (name: string): Code => sized([...Buffer.from(name)]);

/** An instruction after those that give what it takes. */
const after =
  (...instruction: number[]) =>
  (...given: Code[]): Code => [...given.flat(), ...instruction];

export const number = (value: number): Code => [0x41, ...signed(value)];
export const local = (at: number) => ({ get: [0x20, at], set: after(0x21, at) });
export const global = (at: number) => ({ get: [0x23, at], set: after(0x24, at) });
export const byteAt = after(0x2d, 0, 0);
export const store = after(0x36, 2, 0);
export const sixteenAt = after(0xfd, 0, 0, 0);
export const sixteen = after(0xfd, 15);
export const [sameBytes, lessBytes, moreBytes] = [
  after(0xfd, 35),
  after(0xfd, 38),
  after(0xfd, 40),
];
export const [eitherBytes, anyByte, highBits] = [
  after(0xfd, 80),
  after(0xfd, 83),
  after(0xfd, 100),
];
export const [isZero, same, less, more] = [after(0x45), after(0x46), after(0x49), after(0x4b)];
export const [zerosBelow, plus, minus] = [after(0x68), after(0x6a), after(0x6b)];
export const [both, either] = [after(0x71), after(0x72)];

/** Does something as long as a condition holds. */
export const whilst = (condition: Code, ...body: Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40, ...isZero(condition), 0x0d, 1],
  ...[...body.flat(), 0x0c, 0, 0x0b, 0x0b],
];

/** Does something where a condition holds, and else something else. */
export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...[...condition, 0x04, 0x40, ...then, 0x05, ...otherwise, 0x0b],
];

const INTEGER = 0x7f;
const SIXTEEN = 0x7b;

/**
 * Makes a module of one function, `run`, that takes and gives an integer and has so many integers and vectors of
 * sixteen bytes as locals behind what it takes; with a memory of so many pages of 64 kB and integers that last.
 */
export function moduleOf(
  {
    integers,
    vectors,
    globals,
    pages,
  }: Record<"integers" | "vectors" | "pages", number> & {
    globals: readonly string[];
  },
  ...body: Code[]
): Uint8Array<ArrayBuffer> {
  const locals = [2, integers, INTEGER, vectors, SIXTEEN];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [0x60, 1, INTEGER, 1, INTEGER]),
    ...section(3, [0]),
    ...section(5, [0, ...unsigned(pages)]),
    ...section(6, ...globals.map(() => [INTEGER, 1, ...number(0), 0x0b])),
    ...section(
      7,
      [...named("run"), 0, 0],
      [...named("memory"), 2, 0],
      ...globals.map((name, at) => [...named(name), 3, at]),
    ),
    ...section(10, sized([...locals, ...body.flat(), 0x0b])),
  ]);
}
