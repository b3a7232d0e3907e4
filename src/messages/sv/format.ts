/** How numbers, dates and quarters are written. */
export const format = {
  group: "\u00a0",
  decimal: ",",
  currency: "kr",
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  quarter: (quarter: string, year: string) => `kvartal ${quarter} ${year}`,
  halfYear: (half: string, year: string) => `${half === "1" ? "första" : "andra"} halvåret ${year}`,
  quarterShort: (quarter: string, year: string) => `K${quarter} ${year}`,
};
