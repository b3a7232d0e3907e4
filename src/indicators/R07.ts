import type { Indicator } from "./indicator.js";

export const R07 = {
  id: "R07",
  name: { sv: "Tid till första spridning", en: "Time to first spread" },
  question: {
    sv: "Hur lång tid tar det från att en lösning är införd tills en annan kommun använder den?",
    en: "How long does it take from a solution being implemented until another municipality uses it?",
  },
  unit: "månader",
  direction: "down",
  statistic: "time_quantile",
  measures: [
    {
      code: "p50",
      name: {
        sv: "Månader tills hälften har spridits",
        en: "Months until half have spread",
      },
      unit: "månader",
      statistic: "time_quantile",
      event: "spread",
      probability: 0.5,
    },
  ],
  numerator: {
    sv: "Innovationer som minst en annan kommun, i rollen mottagare, hade tagit i ordinarie bruk senast på kvartalets sista dag.",
    en: "Innovations that at least one other municipality, in the role of recipient, had taken into ordinary use by the last day of the quarter.",
  },
  denominator: {
    sv: "Alla innovationer i registret som var införda i sin ursprungskommun senast på kvartalets sista dag, även de som inte har spridits.",
    en: "All innovations of the register that were implemented in their municipality of origin by the last day of the quarter, those that have not spread included.",
  },
  population_text: {
    sv: "Införda innovationer, följda från den dag de infördes.",
    en: "Implemented innovations, followed from the day they were implemented.",
  },
  open_items: {
    sv: "En innovation som ännu inte har spridits räknas med den tid som hittills har gått sedan den infördes.",
    en: "An innovation that has not spread yet counts with the time that has passed so far since it was implemented.",
  },
  formula: {
    sv: "Kaplan–Meiers skattning av hur stor andel av innovationerna som har tagits i bruk av en annan kommun efter varje tid. Måttet är den första dag då andelen har nått hälften, delad med 30,4375. Bandet är ett 95-procentigt konfidensintervall på log-log-skala. Har hälften ännu inte spridits är måttet ej nått.",
    en: "The Kaplan–Meier estimate of the share of innovations that another municipality has taken into use after each time. The measure is the first day on which the share has reached one half, divided by 30.4375. The band is a 95 per cent confidence interval on the log-log scale. Where half have not spread yet the measure is not reached.",
  },
  time_basis: {
    sv: "Tid sedan innovationen infördes, så som läget var på kvartalets sista dag.",
    en: "Time since the innovation was implemented, as things stood on the last day of the quarter.",
  },
  population: {
    table: "marts.innovations",
    id: "innovation_id",
    date: "implemented_date",
    basis: "cumulative",
  },
  dimensions: ["solution_type"],
  about_persons: false,
  sources: ["adoption"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Medelvärdet för dem som redan har spridits skulle bli för kort: de som tar längst tid är inte klara än. Därför räknas alla införda innovationer.",
      en: "The mean of those that have already spread would be too short: those that take longest are not there yet. So all implemented innovations count.",
    },
    {
      sv: "En medutvecklares bruk är inte spridning. Vilka innovationer som räknas är detsamma som i R02.",
      en: "A co-developer's use is no spread. The innovations that count are those of R02.",
    },
    {
      sv: "Har en annan kommun enligt registret tagit lösningen i bruk före ursprungskommunen går tiden inte att mäta. Innovationen lämnas då utanför, med det skälet.",
      en: "Where the register says that another municipality took the solution into use before the origin did, the time cannot be measured. The innovation is then left out, with that reason.",
    },
    {
      sv: "En gemensam innovation räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint innovation counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
