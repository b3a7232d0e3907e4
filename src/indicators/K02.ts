import type { Indicator } from "./indicator.js";

export const K02 = {
  id: "K02",
  name: { sv: "Lokal struktur", en: "Local structure" },
  question: {
    sv: "I hur många kommuner finns en lokal struktur som tar hand om idéer?",
    en: "In how many municipalities is there a local structure that takes care of ideas?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "established",
      name: {
        sv: "Kommuner med en struktur på plats",
        en: "Municipalities with a structure in place",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "in_operation",
      name: {
        sv: "Kommuner med strukturen i ordinarie drift",
        en: "Municipalities with the structure in ordinary operation",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "known",
      name: {
        sv: "Kommuner som har sagt hur långt de kommit",
        en: "Municipalities that have said how far they have come",
      },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Kommuner vars struktur är etablerad, prövad eller i drift, med datum och underlag: ett beslut, en rutin eller en utsedd grupp.",
    en: "Municipalities whose structure is established, tested or in operation, with a date and evidence: a decision, a routine or an appointed group.",
  },
  denominator: {
    sv: "Kommuner i gruppen som det finns uppgift om på kvartalets sista dag.",
    en: "Municipalities of the group of which there is a statement on the last day of the quarter.",
  },
  population_text: {
    sv: "Kommunerna i portföljen och i grupperna, enligt medlemskapet den dagen.",
    en: "The municipalities of the portfolio and the groups, by membership on that day.",
  },
  open_items: {
    sv: "Det senaste som är känt den dagen gäller: inte påbörjad, planerad, etablerad, prövad eller i drift. En kommun utan uppgift är okänd, inte noll.",
    en: "What was last known on that day holds: not started, planned, established, tested or in operation. A municipality without a statement is unknown, not zero.",
  },
  formula: {
    sv: "Antal kommuner vars senaste status är etablerad eller längre kommen, och har ett underlag.",
    en: "Number of municipalities whose latest status is established or further, and has evidence.",
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
  dimensions: ["structure_status"],
  about_persons: false,
  sources: [],
  marks: ["S0"],
  targets: ["T02"],
  caveats: [
    {
      sv: "Uppgifterna kommer från en lista som förs för hand, med en källa till varje rad. En struktur utan underlag räknas inte som etablerad.",
      en: "The statements come from a list kept by hand, with a source to each row. A structure without evidence does not count as established.",
    },
    {
      sv: "Att strukturen finns säger inget om hur mycket den används. Det säger antalet ärenden.",
      en: "That the structure is there says nothing of how much it is used. The number of cases does.",
    },
  ],
} satisfies Indicator;
