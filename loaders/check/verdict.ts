import type { ReadResult } from "../read/types.js";

/** Says in a line or two what became of a file. */
export function verdictOf({ rows, accepted, refused, whole }: ReadResult): string {
  if (whole)
    return "Filen underkänns i sin helhet. Ingenting av den läses in förrän det är rättat.";
  if (refused > 0) {
    const some = accepted === 0 ? "men ingen rad är godkänd" : "men inte alla rader";
    return `Filen kan läsas, ${some}. Rätta i källan och exportera på nytt.`;
  }
  if (accepted === 0) return "Filen kan läsas, men alla rader utelämnas. Är det rätt fil?";
  return rows === 1
    ? "Filen är godkänd. Tack, raden är klar att läsas in!"
    : "Filen är godkänd. Tack, allt är klart att läsas in!";
}

/** Accounts for every row: `16 rader = 14 godkända + 1 underkänd + 1 utelämnad`. */
export function accountOf({ rows, accepted, refused, ignored }: ReadResult): string {
  const one = (count: number, single: string, many: string) =>
    `${count} ${count === 1 ? single : many}`;
  const parts = [
    one(accepted, "godkänd", "godkända"),
    one(refused, "underkänd", "underkända"),
    one(ignored, "utelämnad", "utelämnade"),
  ];
  return `${one(rows, "rad", "rader")} = ${parts.join(" + ")}.`;
}
