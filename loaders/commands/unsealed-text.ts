import type { Check, CheckCode } from "../editions/edition.js";

/** What each check is called, and what to do when it is not met. */
const CHECK_WORDS: Record<CheckCode, { name: string; remedy: string }> = {
  coverage: {
    name: "Leveranser",
    remedy:
      "Be avsändarna om filerna och lägg dem bland leveranserna. Sidan Datakvalitet visar vilka som saknas.",
  },
  refusals: {
    name: "Underkända rader",
    remedy:
      "Skicka kvittot till avsändaren (npm run check -- KÄLLA FIL --receipt KVITTO.xlsx) och lägg den rättade filen bland leveranserna.",
  },
  audit: {
    name: "Granskning av små tal",
    remedy:
      "Listan ovan säger var. Skriv in uppdelningen i data/reference/withheld_splits.csv, höj ett gränsvärde (SLUSSKOLLEN_PERSONS och de andra) eller anmäl felet till dem som sköter koden; gör helst inget avsteg här.",
  },
  definitions: {
    name: "Definitioner",
    remedy:
      "Lägg till den indikator som saknas i src/indicators, eller rätta målet i data/reference/targets.csv.",
  },
  issues: {
    name: "Uppgifter att se över",
    remedy:
      "Rätta dem i källan och läs in igen. Sidan Datakvalitet visar vad var och en gör med talen.",
  },
};

/** Lists the checks by their codes, each with its name. */
export const checkNames: string = Object.entries(CHECK_WORDS)
  .map(([code, { name }]) => `${code} (${name.toLowerCase()})`)
  .join(", ");

/** Tells the operator what stopped a sealing, what to do about each, and how to seal in spite of it. */
export function unsealedText(quarter: string, checks: readonly Check[]): string {
  const waivers = checks.map(({ check }) => `--waive ${check}="skäl"`);
  return [
    `${quarter} är inte förseglat. Det här är inte i ordning:`,
    ...checks.flatMap(({ check, found }) => {
      const { name, remedy } = CHECK_WORDS[check];
      return ["", `  ${name} (${check})`, `    ${found}`, `    ${remedy}`];
    }),
    "",
    "Rätta, och försegla igen. Det som inte går att rätta nu kan få ett skäl, som skrivs ut på utgåvans sidor; lägg då till:",
    `  ${waivers.join(" ")}`,
    "",
  ].join("\n");
}
