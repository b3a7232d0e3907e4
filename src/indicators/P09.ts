import type { Indicator } from "./indicator.js";

export const P09 = {
  id: "P09",
  name: { sv: "Hänvisningar", en: "Referrals" },
  question: {
    sv: "Hur många idéer hänvisas vidare, och hur många tas emot?",
    en: "How many ideas are referred elsewhere, and how many are accepted?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "sent",
      name: { sv: "Hänvisade idéer", en: "Ideas referred" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "accepted",
      name: { sv: "Andel som tagits emot", en: "Share accepted" },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Gånger då en idé har hänvisats till en annan innovationsmiljö, och de av dem som har tagits emot där.",
    en: "Times that an idea was referred to another environment, and those of them that were accepted there.",
  },
  denominator: {
    sv: "För andelen: hänvisningar som skickats för minst 90 dagar sedan.",
    en: "For the share: referrals sent at least 90 days ago.",
  },
  population_text: {
    sv: "Alla hänvisningar som skickats under kvartalet.",
    en: "All referrals sent in the quarter.",
  },
  open_items: {
    sv: "Hänvisningar yngre än 90 dagar väntar på svar och redovisas för sig.",
    en: "Referrals younger than 90 days wait for an answer and are listed apart.",
  },
  formula: {
    sv: "Skickade = idéer som under kvartalet fått steget hänvisad. Andel som tagits emot = mottagna delat med skickade för minst 90 dagar sedan. Andelen kan inte beräknas: ingen leverans säger vart idén hänvisats eller om den tagits emot.",
    en: "Sent = ideas that came to the stage referred in the quarter. Share accepted = accepted over those sent at least 90 days ago. The share cannot be computed: no export says where the idea was referred or whether it was accepted.",
  },
  time_basis: {
    sv: "Det kvartal då idén hänvisades vidare.",
    en: "The quarter in which the idea was referred.",
  },
  population: {
    table: "marts.referrals",
    id: "item_id || ':' || sent_date",
    date: "sent_date",
    basis: "flow",
  },
  dimensions: ["environment"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Miljön är okänd för alla hänvisningar så länge ingen leverans anger den.",
      en: "The environment is unknown for all referrals as long as no export tells it.",
    },
    {
      sv: "Hänvisad är varken bra eller dåligt: en idé kan ha hittat rätt, eller ha skickats iväg.",
      en: "Referred is neither good nor bad: an idea may have found its place, or have been sent away.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
