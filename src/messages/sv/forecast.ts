import { capital } from "../../capital.js";
import { count } from "./count.js";

/** How many ideas are likely to be implemented, and how well that was foreseen before. */
export const forecast = {
  name: "Så många väntas införas",
  label:
    "Diagram: en stapel för varje kvartals prognos, från låg till hög, och en punkt för hur många som sedan infördes. Alla tal finns i tabellen.",
  caption: (area: string) =>
    `Prognos för de fyra kommande kvartalen och vad som sedan infördes, ${area}`,
  made: "Prognos från",
  interval: "Intervall",
  middle: "Mitt",
  actual: "Blev",
  held: "Höll",
  yes: "ja",
  no: "nej",
  waiting: "inte klart",
  why: "Varför ingen prognos",
  balance: "Jämvikt",
  reasons: {
    no_deliveries: "inga leveranser",
    too_few_quarters: "för få kvartal att dra ur",
    too_few_implemented: "för få införanden",
    unbalanced: "flödet är inte i jämvikt",
  } as Record<string, string>,
  balanceIs: (balance: string) => `Det blir ${balance}.`,
  unit: "införda på fyra kvartal",
  between: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  legend: {
    interval: "Prognosens intervall",
    hit: "Det blev, inom intervallet",
    miss: "Det blev, utanför",
  },
  elsewhere: "Prognosen görs för hela portföljen och för varje sluss.",
  unfinished: (quarter: string) =>
    `Prognosen görs när kvartalet är slut. ${capital(quarter)} pågår.`,
  finding: (interval: string, middle: string) =>
    `Håller takten i sig införs troligen ${interval} idéer under de fyra kommande kvartalen, snarast ${middle}.`,
  same: (number: string) =>
    `Håller takten i sig införs troligen ${count(number, "idé", "idéer")} under de fyra kommande kvartalen.`,
  record: (hits: string, past: string) =>
    past === "1"
      ? `Den enda prognos som hunnit prövas ${hits === "1" ? "höll" : "höll inte"}.`
      : `Av ${past} prognoser som hunnit prövas höll ${hits === "0" ? "ingen" : hits}.`,
  noRecord: "Ingen tidigare prognos har hunnit prövas.",
  source: (date: string) => `Gjord med det som var känt den ${date}`,
};
