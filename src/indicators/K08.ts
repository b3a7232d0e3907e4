import type { Indicator } from "./indicator.js";

export const K08 = {
  id: "K08",
  name: { sv: "Möteskadens", en: "Meeting cadence" },
  question: {
    sv: "Möts slussen så ofta som den har lovat?",
    en: "Does the sluice meet as often as it has promised?",
  },
  unit: "antal",
  direction: "interval",
  statistic: "count",
  measures: [
    {
      code: "held",
      name: { sv: "Möten hittills i år", en: "Meetings so far this year" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "steering_group",
      name: {
        sv: "Styrgruppens möten hittills i år",
        en: "The steering group's meetings so far this year",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "reference_group",
      name: {
        sv: "Referensgruppens möten hittills i år",
        en: "The reference group's meetings so far this year",
      },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "learning_seminar",
      name: { sv: "Lärseminarier hittills i år", en: "Learning seminars so far this year" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "result_seminar",
      name: { sv: "Öppna resultatseminarier", en: "Open result seminars" },
      unit: "antal",
      statistic: "count",
      population: { basis: "cumulative" },
    },
    {
      code: "final_conference",
      name: { sv: "Slutkonferenser", en: "Final conferences" },
      unit: "antal",
      statistic: "count",
      population: { basis: "cumulative" },
    },
  ],
  numerator: {
    sv: "Möten som har hållits, efter den dag de hölls.",
    en: "Meetings that were held, by the day on which they were.",
  },
  denominator: {
    sv: "Möten som har hållits eller skulle ha hållits: också de inställda, och de som har passerat sin dag utan att någon har sagt att de hölls.",
    en: "Meetings that were held or should have been: those called off too, and those whose day has passed without anybody saying that they were held.",
  },
  population_text: {
    sv: "Alla möten i möteslistan vars dag har kommit. Planerade möten längre fram räknas inte.",
    en: "All meetings of the list whose day has come. Meetings planned for later do not count.",
  },
  open_items: {
    sv: "Ett möte som är planerat till en senare dag finns inte med ännu.",
    en: "A meeting planned for a later day is not there yet.",
  },
  formula: {
    sv: "Antal hållna möten från den 1 januari till kvartalets sista dag. Ett mål på 3–4 möten om året räknas om till den del av året som har gått: efter halva året 1,5–2, utåt avrundat till hela möten 1–2.",
    en: "Number of meetings held from 1 January to the last day of the quarter. A target of 3–4 meetings a year is taken in proportion to the part of the year that has passed: 1.5–2 after half the year, rounded outwards to whole meetings 1–2.",
  },
  time_basis: {
    sv: "Kalenderåret till och med kvartalets sista dag. Resultatseminarier och slutkonferens räknas under hela tiden.",
    en: "The calendar year up to the last day of the quarter. Result seminars and the final conference are counted over the whole time.",
  },
  population: {
    table: "marts.meetings",
    id: "meeting_id",
    date: "coalesce(held_date, planned_date)",
    basis: "year",
  },
  dimensions: ["meeting_type"],
  about_persons: false,
  sources: ["meetings"],
  marks: ["S0"],
  targets: ["T05", "T06", "T07", "T08", "T09"],
  caveats: [
    {
      sv: "Talen börjar om vid varje årsskifte: jämför ett kvartal med samma kvartal året före, inte med kvartalet innan.",
      en: "The numbers start again at each new year: compare a quarter with the same quarter of the year before, not with the quarter before it.",
    },
    {
      sv: "Ett möte hör till hela slussen. I en kommuns siffror räknas de möten som kommunens sluss har hållit, var de än hölls.",
      en: "A meeting belongs to the whole sluice. A municipality's numbers count the meetings that its sluice has held, wherever they were.",
    },
    {
      sv: "Att mötet hölls säger inget om vilka som kom. Listan har antal kvinnor och män, men inga personer.",
      en: "That the meeting was held says nothing of who came. The list has numbers of women and men, but no persons.",
    },
  ],
} satisfies Indicator;
