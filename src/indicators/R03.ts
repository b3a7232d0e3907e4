import type { Indicator } from "./indicator.js";

export const R03 = {
  id: "R03",
  name: { sv: "Räckvidd", en: "Reach" },
  question: {
    sv: "Hur många kommuner använder en lösning som kommit till i en annan kommun?",
    en: "How many municipalities use a solution that arose in another one?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "reached",
      name: { sv: "Kommuner som nåtts", en: "Municipalities reached" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Kommuner som har minst en lösning i bruk som de tagit emot från en annan kommun och inte har varit med och utvecklat.",
    en: "Municipalities with at least one solution in use that they received from another municipality and did not help to develop.",
  },
  denominator: {
    sv: "Alla kommuner i gruppen på kvartalets sista dag: till exempel 15, 49 eller 290.",
    en: "All municipalities of the group on the last day of the quarter: 15, 49 or 290, say.",
  },
  population_text: {
    sv: "Kommunerna i portföljen och i grupperna, enligt medlemskapet den dagen.",
    en: "The municipalities of the portfolio and the groups, by membership on that day.",
  },
  open_items: {
    sv: "Planerade införanden räknas inte, och upphörda räknas inte längre.",
    en: "Planned adoptions do not count, and ended ones no longer count.",
  },
  formula: {
    sv: "Antal kommuner i gruppen med minst ett införande i bruk, i rollen mottagare, av en lösning från en annan kommun.",
    en: "Number of municipalities of the group with at least one adoption in use, as recipient, of a solution from another municipality.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag.",
    en: "The state on the last day of the quarter.",
  },
  population: {
    table: "marts.area_members",
    id: "municipality_code",
    date: "coalesce(valid_from, date '1900-01-01')",
    until: "valid_to",
    basis: "stock",
  },
  dimensions: [],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: ["T15", "T15b", "T15c"],
  caveats: [
    {
      sv: "Grupperna ligger i varandra: Skaraborgs 15 kommuner finns bland Västra Götalands 49, som finns bland Sveriges 290. Talen ska därför aldrig läggas ihop.",
      en: "The groups lie inside each other: Skaraborg's 15 are among Västra Götaland's 49, which are among Sweden's 290. The numbers must never be added.",
    },
    {
      sv: "En kommun som var med och utvecklade lösningen är inte nådd av den: det är utveckling, inte spridning.",
      en: "A municipality that took part in developing a solution is not reached by it: that is development, not spread.",
    },
    {
      sv: "Bara kommuner som registret omfattar kan räknas som nådda; resten kan ha tagit över lösningar utan att vi vet det.",
      en: "Only municipalities that the register covers can count as reached; others may have taken over solutions without our knowing.",
    },
  ],
} satisfies Indicator;
