import type { Indicator } from "./indicator.js";

export const P02 = {
  id: "P02",
  name: { sv: "Genomflöde per steg", en: "Throughput per stage" },
  question: {
    sv: "Hur många idéer når varje steg under kvartalet?",
    en: "How many ideas reach each stage during the quarter?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "first_entries",
      name: { sv: "Första inträden i ett steg", en: "First entries to a stage" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "first_entries_gross",
      name: {
        sv: "Första inträden, även för sammanslagna idéer",
        en: "First entries, merged ideas included",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "reached",
      name: { sv: "Har kommit minst så långt", en: "Have come at least this far" },
      unit: "antal",
      statistic: "count",
      population: {
        table: "marts.stage_reaches",
        id: "item_id || ':' || stage || ':' || reached_date",
        date: "reached_date",
        basis: "cumulative",
      },
    },
  ],
  numerator: {
    sv: "Gånger då en idé för första gången kommer in i ett steg.",
    en: "Times that an idea comes into a stage for the first time.",
  },
  denominator: {
    sv: "Samma inträden: måttet är ett antal, ingen andel.",
    en: "The same entries: the measure is a number, not a share.",
  },
  population_text: {
    sv: "Alla registrerade stegbyten under kvartalet.",
    en: "All recorded changes of stage during the quarter.",
  },
  open_items: {
    sv: "Pågående idéer räknas i de steg de redan nått.",
    en: "Open ideas count in the stages they have already reached.",
  },
  formula: {
    sv: "För varje idé och steg räknas det tidigaste inträdet, i det kvartal då det hände. Återinträden, idéer som slagits ihop och idéer vars inträde hände före den första leveransen räknas inte, men listas med skäl. Minst så långt har en idé kommit när den står i steget eller i ett senare; ett steg som hoppats över räknas alltså som nått.",
    en: "For each idea and stage the earliest entry counts, in the quarter when it happened. Re-entries, merged ideas and ideas that entered before the first delivery do not count, but are listed with the reason. An idea has come at least as far as a stage when it stands in it or in a later one; so a stage that was skipped counts as reached.",
  },
  time_basis: {
    sv: "Det kvartal då idén kom in i steget. Vet vi bara att bytet skedde mellan två leveranser används mitten av den tiden.",
    en: "The quarter in which the idea entered the stage. Where the change is only known to lie between two deliveries, the middle of that time is used.",
  },
  population: {
    table: "marts.stage_spells",
    id: "item_id || ':' || stage || ':' || entered_date",
    date: "entered_date",
    basis: "flow",
  },
  dimensions: ["stage", "solution_type"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0", "Kanban"],
  targets: [],
  caveats: [
    {
      sv: "Dela aldrig ett kvartals införanden med samma kvartals idéer: de som införs nu lämnades in för länge sedan. Andelen som når ett steg är ett eget mått, P08.",
      en: "Never divide a quarter's implementations by the same quarter's ideas: what is implemented now was handed in long ago. The share that reaches a stage is a measure of its own, P08.",
    },
    {
      sv: "Summan över steg är antal inträden, inte antal idéer: en idé kan nå flera steg i samma kvartal.",
      en: "The sum over stages is a number of entries, not of ideas: an idea can reach several stages in one quarter.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i var och en av de kommuner som deltar. Därför kan kommunernas tal bli större än summan.",
      en: "A joint case counts once in the total and once in each participating municipality, so the municipalities' numbers can exceed the total.",
    },
  ],
} satisfies Indicator;
