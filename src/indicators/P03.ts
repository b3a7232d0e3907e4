import type { Indicator } from "./indicator.js";

export const P03 = {
  id: "P03",
  name: { sv: "Pågående arbete", en: "Work in progress" },
  question: {
    sv: "Hur många idéer ligger i varje steg just nu, och var samlas de?",
    en: "How many ideas lie in each stage right now, and where do they gather?",
  },
  unit: "antal",
  direction: "down",
  statistic: "count",
  measures: [
    {
      code: "wip",
      name: { sv: "Pågående idéer", en: "Ideas in progress" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Idéer som på kvartalets sista dag är fångade, omhändertagna, testas eller är omsatta.",
    en: "Ideas that on the last day of the quarter are captured, taken up, in test or developed.",
  },
  denominator: {
    sv: "Samma idéer: måttet är ett antal, ingen andel.",
    en: "The same ideas: the measure is a number, not a share.",
  },
  population_text: {
    sv: "Alla idéer som har ett känt steg på kvartalets sista dag.",
    en: "All ideas with a known stage on the last day of the quarter.",
  },
  open_items: {
    sv: "De pågående idéerna är själva måttet.",
    en: "The open ideas are the measure itself.",
  },
  formula: {
    sv: "Antal idéer vars steg börjat senast på kvartalets sista dag och inte lämnats då. Avslutade, sammanslagna och pausade idéer räknas inte, och inte heller de som redan är införda.",
    en: "Number of ideas whose stage began on the last day of the quarter at the latest and had not been left by then. Ended, merged and paused ideas do not count, nor do those already implemented.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag, eller på dagen för den senaste leveransen om kvartalet pågår.",
    en: "The state on the last day of the quarter, or on the day of the newest delivery while the quarter is running.",
  },
  population: {
    table: "marts.stage_spells",
    id: "item_id",
    date: "entered_date",
    until: "left_date",
    basis: "stock",
  },
  dimensions: ["stage", "solution_type"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["Kanban"],
  targets: [],
  caveats: [
    {
      sv: "Idéer som redan fanns i en kommuns första leverans räknas från den leveransen, eftersom ingen vet när de kom in i sitt steg.",
      en: "Ideas that were already in a municipality's first delivery count from that delivery, since nobody knows when they entered their stage.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
