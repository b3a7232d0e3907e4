import type { Indicator } from "./indicator.js";

export const P06 = {
  id: "P06",
  name: { sv: "Ledtid från idé till införd", en: "Lead time from idea to implementation" },
  question: {
    sv: "Hur lång tid tar det från att en idé lämnas in tills den är i bruk?",
    en: "How long does it take from an idea being handed in until it is in use?",
  },
  unit: "månader",
  direction: "down",
  statistic: "incidence_time",
  measures: [
    {
      code: "p10",
      name: {
        sv: "Månader tills var tionde idé är införd",
        en: "Months until one idea in ten is implemented",
      },
      unit: "månader",
      statistic: "incidence_time",
      event: "implemented",
      probability: 0.1,
    },
    {
      code: "p20",
      name: {
        sv: "Månader tills var femte idé är införd",
        en: "Months until one idea in five is implemented",
      },
      unit: "månader",
      statistic: "incidence_time",
      records: "p10",
      event: "implemented",
      probability: 0.2,
    },
    {
      code: "p30",
      name: {
        sv: "Månader tills tre idéer av tio är införda",
        en: "Months until three ideas in ten are implemented",
      },
      unit: "månader",
      statistic: "incidence_time",
      records: "p10",
      event: "implemented",
      probability: 0.3,
    },
  ],
  numerator: {
    sv: "Idéer som var införda senast på kvartalets sista dag.",
    en: "Ideas that were implemented by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla skilda idéer som lämnats in sedan starten, även de som pågår och de som har avslutats utan att införas.",
    en: "All distinct ideas handed in since the start, those still open and those that ended without being implemented included.",
  },
  population_text: {
    sv: "Alla idéer inlämnade till och med kvartalets sista dag. En idé som slagits ihop med en annan räknas inte vid sidan av den.",
    en: "All ideas handed in up to the last day of the quarter. An idea merged into another does not count beside it.",
  },
  open_items: {
    sv: "En pågående idé räknas med den tid som hittills har gått. En idé som har avvisats, återtagits, hänvisats vidare, avslutats med lärdom eller avvecklats kan inte längre införas; den räknas som ett annat slut, inte som pågående.",
    en: "An open idea counts with the time that has passed so far. An idea that was rejected, withdrawn, referred, stopped with a lesson or retired can no longer be implemented; it counts as another end, not as open.",
  },
  formula: {
    sv: "Aalen–Johansens skattning av hur stor andel av idéerna som är införda efter varje tid, när olika slut utesluter varandra. Måttet är den första dag då andelen har nått 10, 20 eller 30 procent, delad med 30,4375. Bandet är ett 95-procentigt konfidensintervall på log-log-skala.",
    en: "The Aalen–Johansen estimate of the share of ideas implemented after each time, where different ends exclude each other. The measure is the first day on which the share has reached 10, 20 or 30 per cent, divided by 30.4375. The band is a 95 per cent confidence interval on the log-log scale.",
  },
  time_basis: {
    sv: "Alla idéer efter den dag de lämnades in, så som läget var på kvartalets sista dag.",
    en: "All ideas by the day they were handed in, as things stood on the last day of the quarter.",
  },
  population: { table: "marts.ideas", id: "idea_id", date: "captured_date", basis: "cumulative" },
  dimensions: ["solution_type", "radicality"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Medelvärdet för de idéer som redan är införda vore för kort: det ser bara de snabba. Därför räknas även de som väntar.",
      en: "The mean of ideas already implemented would be too short: it sees only the fast ones. So those that wait count too.",
    },
    {
      sv: "Når andelen aldrig 10 procent är tiden ej nådd. Det betyder inte att något är fel, bara att så stor andel ännu inte har införts.",
      en: "If the share never reaches 10 per cent the time is not reached. That does not mean that anything is wrong, only that so large a share has not been implemented yet.",
    },
    {
      sv: "Idéer som var gamla när kommunen lämnade sin första lista, och vars tidigare steg saknar datum, följs först från den listan. Var de redan avslutade då räknas de inte.",
      en: "Ideas that were old in a municipality's first list, and whose earlier stages have no dates, are followed from that list. If they had already ended by then they do not count.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
