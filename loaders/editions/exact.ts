/** A number as so many thousand-millionths, so that sums of differences are exact; null for none. */
export type Exact = bigint | null;

const DECIMALS = 9;

/** Reads a number's text exactly, to nine decimals. */
export function exact(text: string | undefined): Exact {
  return text ? BigInt(Number(text).toFixed(DECIMALS).replace(".", "")) : null;
}

/** Subtracts; null where either is. */
export function difference(after: Exact, before: Exact): Exact {
  return after === null || before === null ? null : after - before;
}

/** Writes a number with the decimals that it has; nothing for none. */
export function written(number: Exact): string {
  if (number === null) return "";
  const digits = (number < 0n ? -number : number).toString().padStart(DECIMALS + 1, "0");
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, "");
  const whole = digits.slice(0, -DECIMALS);
  return `${number < 0n ? "-" : ""}${whole}${decimals ? `.${decimals}` : ""}`;
}
