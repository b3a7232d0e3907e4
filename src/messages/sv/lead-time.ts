/** How long it takes until an idea is in use, those not yet there counted too. */
export const leadTime = {
  name: "Så länge dröjer det tills en idé är i bruk",
  label:
    "Trappkurvor: andelen av alla idéer som har testats, omsatts och införts, efter tid sedan inlämningen, med konfidensband för de införda. Alla tal finns i tabellen.",
  caption: (area: string, quarter: string) =>
    `Andel av idéerna som har nått varje steg, efter tid sedan inlämningen, ${area}, ${quarter}`,
  axis: "procent av idéerna",
  months: "månader efter inlämningen",
  share: (name: string) => `${name}, %`,
  band: "Har införts, konfidensband",
  month: "Månader",
  between: (low: string, high: string) => `${low}–${high}`,
  finding: (share: string, months: string) =>
    `${share} procent av idéerna är införda ${months} månader efter inlämningen.`,
  noneYet: (months: string) => `Ingen idé var införd ${months} månader efter inlämningen.`,
  band95: (low: string, high: string) =>
    `Det kan vara allt från ${low} till ${high} procent (95 procents konfidensintervall).`,
  tenth: (months: string) => `Var tionde idé är införd efter ${months} månader.`,
  tenthNot: "Att var tionde idé har införts är ännu inte nått.",
  missing: "Det finns för få uppgifter för en kurva i urvalet.",
  otherQuarter: (quarter: string) =>
    `Detta är läget ${quarter}, det enda kvartal som kurvan finns för; andelarna kvartal för kvartal finns på indikatorns sida.`,
  note: "Kurvan följer idéer från inlämningen, så det är en bild av kohorter och inte av ett kvartal. Idéer som pågår är med så länge de har följts. En idé som avvisats, återtagits, hänvisats vidare eller avslutats med en lärdom kan inte längre införas och räknas som ett annat slut; att räkna den som pågående skulle göra ledtiden för kort. Kurvan ritas så länge minst tio idéer följs.",
};

/** How large a part of each half-year's ideas came to each stage. */
export const cohorts = {
  name: "Hur det gick för varje halvårs idéer",
  label:
    "Tre små diagram, ett för varje steg: andelen av varje halvårs idéer som kom dit inom 12 och 24 månader. Alla tal finns i tabellen.",
  caption: (area: string, quarter: string) =>
    `Andel av varje halvårs idéer som har nått steget, ${area}, läget ${quarter}`,
  cohort: "Inlämnade",
  half: (year: string, half: string) => `${half === "1" ? "våren" : "hösten"} ${year}`,
  within: (months: string) => `inom ${months} månader`,
  columns: (stage: string, months: string) => `${stage} inom ${months} mån`,
  panels: { testing: "Har testats", developed: "Har omsatts", implemented: "Har införts" },
  ideas: "Idéer",
  missing: "Uppgifter om idéerna saknas för urvalet.",
  early:
    "Inget halvår har ännu så många idéer, följda i minst tolv månader, att andelar kan räknas.",
  finding: (cohort: string, testing: string, implemented: string) =>
    `Av idéerna från ${cohort} hade ${testing} procent testats och ${implemented} procent införts inom 12 månader.`,
  better: (cohort: string, before: string) =>
    `Till test kom en större andel än bland dem från ${cohort}, då det var ${before} procent.`,
  worse: (cohort: string, before: string) =>
    `Till test kom en mindre andel än bland dem från ${cohort}, då det var ${before} procent.`,
  same: (cohort: string) => `Till test kom en lika stor andel som bland dem från ${cohort}.`,
  note: "Varje punkt följer samma idéer från det halvår då de lämnades in. Det är något annat än kvartalets händelser ovan: det som införs i dag lämnades in för länge sedan. Halvår med för få idéer, eller som inte har följts länge nog, har ingen punkt. Skillnader mellan halvår kan bero på slumpen; osäkerheten står i tabellen på indikatorns sida.",
};
