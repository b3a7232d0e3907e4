import type { Indicator } from "./indicator.js";

export const E06 = {
  id: "E06",
  name: { sv: "Aktivitetsgenomförande", en: "Activities carried out" },
  question: {
    sv: "Blir planens aktiviteter klara i tid, och om inte, hur sena är de?",
    en: "Are the plan's activities done in time, and if not, how late are they?",
  },
  unit: "%",
  direction: "up",
  statistic: "share",
  measures: [
    {
      code: "on_time",
      name: { sv: "Andel aktiviteter klara i tid", en: "Share of activities done in time" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "slip",
      name: { sv: "Förskjutning, mittersta aktiviteten", en: "Slip of the middle activity" },
      unit: "dagar",
      statistic: "quantile",
      probability: 0.5,
    },
  ],
  numerator: {
    sv: "Aktiviteter som blev klara senast sin planerade slutdag. För förskjutningen: dagar mellan den planerade slutdagen och den dag aktiviteten blev klar.",
    en: "Activities done by their planned last day. For the slip: days between the planned last day and the day the activity was done.",
  },
  denominator: {
    sv: "Aktiviteter i planen vars planerade slutdag har passerat och som någon följer upp.",
    en: "Activities of the plan whose planned last day has passed and that somebody follows.",
  },
  population_text: {
    sv: "Aktiviteterna i slussarnas planer som har börjat enligt planen.",
    en: "The activities of the sluices' plans that have begun by the plan.",
  },
  open_items: {
    sv: "Aktiviteter som ännu inte ska vara klara räknas inte. En som skulle ha varit klar men inte är det är sen med de dagar som har gått hittills.",
    en: "Activities not yet due do not count. One that is due and not done is late by the days that have passed so far.",
  },
  formula: {
    sv: "Andel = 100 gånger aktiviteter klara i tid, delat med dem som skulle ha varit klara. Förskjutning = medianen av dagarna efter planerad slutdag, minus för den som är före.",
    en: "Share = 100 times activities done in time over those due. Slip = the median of the days after the planned last day, negative for one ahead.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag, mot planen som den står i listan.",
    en: "The state on the last day of the quarter, against the plan as it stands in the list.",
  },
  population: {
    table: "marts.plan_activities",
    id: "hub_code || ' ' || cast(activity_number as text)",
    date: "starts_on",
    basis: "cumulative",
  },
  dimensions: [],
  about_persons: false,
  sources: [],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Planen är den som ansökan anger, med sina motsägelser: en slutdag som strider mot texten står som den är angiven och är märkt.",
      en: "The plan is the one that the application states, contradictions included: a last day at odds with the text stands as given and is marked.",
    },
    {
      sv: "Om en aktivitet är klar är slussens egen uppgift i listan över planens utfall. Utan uppgift räknas aktiviteten inte.",
      en: "Whether an activity is done is the sluice's own statement in the list of the plan's outcomes. Without one the activity does not count.",
    },
    {
      sv: "Planen är slussens. En kommuns sida visar slussens aktiviteter.",
      en: "The plan is the sluice's. A municipality's page shows the sluice's activities.",
    },
  ],
} satisfies Indicator;
