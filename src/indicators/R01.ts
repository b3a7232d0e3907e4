import type { Indicator } from "./indicator.js";

export const R01 = {
  id: "R01",
  name: { sv: "Införanden", en: "Adoptions into use" },
  question: {
    sv: "Hur många lösningar har kommunerna tagit i bruk i den ordinarie verksamheten?",
    en: "How many solutions have the municipalities taken into ordinary use?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "started",
      name: { sv: "Nya införanden under kvartalet", en: "New adoptions in the quarter" },
      unit: "antal",
      statistic: "count",
      population: { date: "coalesce(in_use_date, decided_date)", basis: "flow" },
    },
    {
      code: "in_use",
      name: { sv: "Införanden i bruk", en: "Adoptions in use" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Införanden: en lösning som en kommun har tagit i bruk i sin ordinarie verksamhet. Samma lösning i tre kommuner är tre införanden.",
    en: "Adoptions: a solution that a municipality has taken into its ordinary use. The same solution in three municipalities is three adoptions.",
  },
  denominator: {
    sv: "Alla införanden i registret, även planerade och upphörda.",
    en: "All adoptions in the register, planned and ended ones included.",
  },
  population_text: {
    sv: "Raderna i registret över införanden.",
    en: "The rows of the register of adoptions.",
  },
  open_items: {
    sv: "Ett beslutat men ännu inte påbörjat införande räknas inte. Ett införande som upphört lämnar antalet i bruk.",
    en: "An adoption that is decided but not begun does not count. An adoption that has ended leaves the number in use.",
  },
  formula: {
    sv: "Nya = införanden med datum för bruk i kvartalet. I bruk = införanden som tagits i bruk senast på kvartalets sista dag och inte upphört då.",
    en: "New = adoptions with a date of use in the quarter. In use = adoptions taken into use on the last day of the quarter at the latest and not ended by then.",
  },
  time_basis: {
    sv: "Nya: kvartalet då lösningen togs i bruk. I bruk: läget på kvartalets sista dag.",
    en: "New: the quarter in which the solution was taken into use. In use: the state on the last day of the quarter.",
  },
  population: {
    table: "marts.adoptions",
    id: "adoption_id",
    date: "coalesce(least(decided_date, in_use_date), date '1900-01-01')",
    basis: "cumulative",
  },
  dimensions: ["role", "solution_type"],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: ["SU3"],
  caveats: [
    {
      sv: "Ett planerat införande räknas aldrig, hur säkert det än verkar.",
      en: "A planned adoption is never counted, however certain it seems.",
    },
    {
      sv: "Den kommun där lösningen kom till räknas också som ett införande, med rollen ursprung. Spridning till andra är ett eget mått, R03.",
      en: "The municipality where the solution arose counts as an adoption too, in the role of origin. Spread to others is a measure of its own, R03.",
    },
  ],
} satisfies Indicator;
