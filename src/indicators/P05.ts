import type { Indicator } from "./indicator.js";

export const P05 = {
  id: "P05",
  name: { sv: "Tid till första återkoppling", en: "Time to first feedback" },
  question: {
    sv: "Hur länge får den som lämnar en idé vänta på ett första svar?",
    en: "How long does someone who hands in an idea wait for a first reply?",
  },
  unit: "dagar",
  direction: "down",
  statistic: "time_quantile",
  measures: [
    {
      code: "p50",
      name: { sv: "Dagar tills hälften har fått svar", en: "Days until half have a reply" },
      unit: "dagar",
      statistic: "time_quantile",
      event: "replied",
      probability: 0.5,
    },
    {
      code: "p85",
      name: {
        sv: "Dagar tills 85 procent har fått svar",
        en: "Days until 85 per cent have a reply",
      },
      unit: "dagar",
      statistic: "time_quantile",
      records: "p50",
      event: "replied",
      probability: 0.85,
    },
  ],
  numerator: {
    sv: "Idéer vars givare hade fått ett första svar senast på kvartalets sista dag.",
    en: "Ideas whose givers had a first reply by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla idéer som lämnats in under samma fyra kvartal, även de som väntar.",
    en: "All ideas handed in during the same four quarters, those still waiting included.",
  },
  population_text: {
    sv: "Idéer som lämnats in under kvartalet eller de tre före, i system som säger när första svaret gavs.",
    en: "Ideas handed in during the quarter or the three before, in systems that say when the first reply was given.",
  },
  open_items: {
    sv: "En idé som väntar räknas med den tid den hittills har väntat.",
    en: "An idea that still waits counts with the time it has waited so far.",
  },
  formula: {
    sv: "Kaplan–Meiers skattning av hur stor andel som har fått svar efter varje antal dagar. Måttet är den första dag då andelen har nåtts. Bandet är ett 95-procentigt konfidensintervall på log-log-skala.",
    en: "The Kaplan–Meier estimate of the share that has a reply after each number of days. The measure is the first day on which the share is reached. The band is a 95 per cent confidence interval on the log-log scale.",
  },
  time_basis: {
    sv: "Idéer efter den dag de lämnades in, fyra kvartal i taget, så som läget var på kvartalets sista dag.",
    en: "Ideas by the day they were handed in, four quarters at a time, as things stood on the last day of the quarter.",
  },
  population: {
    table: "marts.ideas",
    id: "idea_id",
    date: "captured_date",
    basis: "last_four_quarters",
  },
  dimensions: ["origin"],
  about_persons: false,
  sources: ["ideabox", "jira"],
  marks: ["S2"],
  targets: [],
  caveats: [
    {
      sv: "Ett automatiskt mottagningsbevis är inget svar. Måttet bygger på att kommunens uppgift om första återkoppling gäller en människas svar.",
      en: "An automatic receipt is not a reply. The measure relies on the municipality's date of first feedback being that of a person's reply.",
    },
    {
      sv: "Idéer på tavlor och i formulär saknar uppgift om svar och räknas inte; de är inte obesvarade för det.",
      en: "Ideas on boards and in forms have no record of replies and do not count; that does not make them unanswered.",
    },
    {
      sv: "De fyra kvartalen överlappar varandra från det ena värdet till det andra, så två värden intill varandra bygger till stor del på samma idéer.",
      en: "The four quarters overlap from one value to the next, so neighbouring values rest largely on the same ideas.",
    },
    {
      sv: "Ursprung visas bara för hela portföljen: i en enskild kommun skulle det kunna peka ut den som lämnat idén.",
      en: "Origin is shown for the whole portfolio only: in a single municipality it could point out whoever gave the idea.",
    },
  ],
} satisfies Indicator;
