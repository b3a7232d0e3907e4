import * as as from "./assembly.js";

/** So many bytes are looked at together. They lie in the memory from `TEXT` on, behind the byte that comes before them. */
export const PIECE = 2 ** 17;
export const TEXT = 64;
/** Where the memory says at which of its places lines begin. */
export const STARTS = TEXT + PIECE;

const LF = as.number(10);
const CR = as.number(13);
const TAB = as.number(9);
const one = as.number(1);

const kept = ["begun", "before", "longest", "returns", "returned", "tabs", "odd", "wide"] as const;

/**
 * What is known of a text when some pieces have been looked at: the place where the last line begins, what is added to
 * it in `STARTS`, the longest line, how many returns there are and how many line ends behind one, and whether there are
 * tabs, other control characters or empty lines, and bytes of other letters than those from À to ſ.
 */
export type Look = Record<(typeof kept)[number], { value: number }> & {
  memory: { buffer: ArrayBuffer };
  /** Looks at the bytes from `TEXT` to a place, a multiple of 16; gives the place where `STARTS` end. */
  run(end: number): number;
};

/** Makes a program that looks at sixteen bytes at a time. JavaScript can look at four, which takes five times as long. */
export function looker(): Look {
  const [begun, before, longest, returns, returned, tabs, odd, wide] = eight(as.global);
  const [end, at, out, mask, place, length, wideHere, sixteen] = eight(as.local);
  const every = (byte: number) => as.sixteen(as.number(byte));
  const sign = as.byteAt(place.get);
  const isReturned = as.same(as.byteAt(as.minus(place.get, one)), CR);
  const atLineEnd = [
    length.set(as.minus(place.get, begun.get)),
    as.when(
      as.less(length.get, as.number(2)),
      odd.set(as.either(odd.get, as.either(as.isZero(length.get), isReturned))),
    ),
    as.when(as.more(length.get, longest.get), longest.set(length.get)),
    returned.set(as.plus(returned.get, isReturned)),
    begun.set(as.plus(place.get, one)),
    as.store(out.get, as.plus(begun.get, before.get)),
    out.set(as.plus(out.get, as.number(4))),
  ].flat();
  const atOther = as.when(
    as.same(sign, CR),
    returns.set(as.plus(returns.get, one)),
    as.when(as.same(sign, TAB), tabs.set(one), odd.set(one)),
  );
  const controls = as.eitherBytes(
    as.lessBytes(sixteen.get, every(0x20)),
    as.sameBytes(sixteen.get, every(0x7f)),
  );
  const others = as.eitherBytes(
    as.moreBytes(sixteen.get, every(0xc5)),
    as.sameBytes(sixteen.get, every(0xc2)),
  );
  const body = [
    at.set(as.number(TEXT)),
    out.set(as.number(STARTS)),
    as.whilst(
      as.less(at.get, end.get),
      sixteen.set(as.sixteenAt(at.get)),
      wideHere.set(as.eitherBytes(wideHere.get, others)),
      mask.set(as.highBits(controls)),
      as.whilst(
        mask.get,
        place.set(as.plus(at.get, as.zerosBelow(mask.get))),
        as.when(as.same(sign, LF), atLineEnd, atOther),
        mask.set(as.both(mask.get, as.minus(mask.get, one))),
      ),
      at.set(as.plus(at.get, as.number(16))),
    ),
    wide.set(as.either(wide.get, as.anyByte(wideHere.get))),
    out.get,
  ];
  const pages = Math.ceil((STARTS + 4 * PIECE) / 2 ** 16);
  const module = as.moduleOf({ integers: 5, vectors: 2, globals: kept, pages }, ...body);
  return new WebAssembly.Instance(new WebAssembly.Module(module)).exports as unknown as Look;
}

type Place = ReturnType<typeof as.local>;

function eight(of: (at: number) => Place) {
  return [of(0), of(1), of(2), of(3), of(4), of(5), of(6), of(7)] as const;
}
