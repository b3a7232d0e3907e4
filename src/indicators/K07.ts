import type { Indicator } from "./indicator.js";

export const K07 = {
  id: "K07",
  name: { sv: "Antal innovationsprogram", en: "Number of innovation programmes" },
  question: {
    sv: "Hur många omgångar av innovationsprogram har genomförts?",
    en: "How many runs of innovation programmes have been completed?",
  },
  unit: "antal",
  direction: "neutral",
  statistic: "count",
  measures: [
    {
      code: "completed",
      name: { sv: "Genomförda omgångar", en: "Completed runs" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "running",
      name: { sv: "Pågående omgångar", en: "Running runs" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "cases",
      name: { sv: "Ärenden i genomförda omgångar", en: "Cases of completed runs" },
      unit: "antal",
      statistic: "count",
      population: {
        table:
          "marts.cases join marts.programme_runs on cases.programme_run = programme_runs.run_code",
        id: "case_id",
        date: "greatest(opened_date, started_on)",
      },
    },
    {
      code: "participants",
      name: { sv: "Deltagare i genomförda omgångar", en: "Participants of completed runs" },
      unit: "antal",
      statistic: "count",
      about_persons: true,
      population: {
        table:
          "marts.idea_givers join marts.idea_cases on idea_givers.idea_id = idea_cases.idea_id join marts.cases on idea_cases.case_id = cases.case_id join marts.programme_runs on cases.programme_run = programme_runs.run_code",
        id: "person_id",
        date: "greatest(opened_date, started_on)",
      },
    },
  ],
  numerator: {
    sv: "Omgångar som avslutats senast på kvartalets sista dag. Pågående omgångar visas för sig. Bredvid står ärendena i de genomförda omgångarna, och deltagarna: skilda personer som är idégivare till ett sådant ärende.",
    en: "Runs that had ended by the last day of the quarter. Running ones are shown apart. Beside them stand the cases of the completed runs, and the participants: distinct persons who gave an idea of such a case.",
  },
  denominator: {
    sv: "Samma omgångar: måttet är ett antal, ingen andel.",
    en: "The same runs: the measure is a number, not a share.",
  },
  population_text: {
    sv: "Alla omgångar som startat, enligt projektets egen lista.",
    en: "All runs that have started, by the project's own list.",
  },
  open_items: {
    sv: "En omgång som pågår är inte genomförd och räknas för sig.",
    en: "A run that is going on is not completed and is counted apart.",
  },
  formula: {
    sv: "Genomförda = omgångar med slutdatum senast på kvartalets sista dag. Pågående = omgångar som startat men inte slutat då. Inställda omgångar räknas inte.",
    en: "Completed = runs with an end date on the last day of the quarter at the latest. Running = runs that had started but not ended by then. Cancelled runs do not count.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag, räknat från starten.",
    en: "The state on the last day of the quarter, counted from the start.",
  },
  population: {
    table: "marts.programme_runs",
    id: "run_code",
    date: "started_on",
    basis: "cumulative",
  },
  dimensions: [],
  about_persons: false,
  sources: [],
  marks: ["S3"],
  targets: [],
  caveats: [
    {
      sv: "Deltagare är personer, inte deltaganden: den som är med i två omgångar räknas en gång. Den som deltar utan att stå som idégivare syns inte, eftersom ingen deltagarlista lämnas.",
      en: "Participants are persons, not participations: one who is in two runs counts once. One who takes part without being named as a giver is not seen, since no list of participants is delivered.",
    },
    {
      sv: "En omgång hör till en sluss. I en kommuns siffror räknas de omgångar som kommunens sluss har hållit.",
      en: "A run belongs to a sluice. A municipality's numbers count the runs that its sluice has held.",
    },
    {
      sv: "Uppgifterna kommer från en lista som förs för hand, inte från en leverans.",
      en: "The facts come from a list kept by hand, not from a delivery.",
    },
  ],
} satisfies Indicator;
