import type { Indicator } from "./indicator.js";

export const E04 = {
  id: "E04",
  name: { sv: "Uppföljd effekt", en: "Effect followed up" },
  question: {
    sv: "Hur stor del av införandena har fått sin effekt mätt inom sex månader?",
    en: "How large a part of the adoptions had their effect measured within six months?",
  },
  unit: "%",
  direction: "up",
  statistic: "share",
  measures: [
    {
      code: "followed_up",
      name: { sv: "Andel uppföljda införanden", en: "Share of adoptions followed up" },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Införanden vars effekt mättes eller verifierades i kommunen inom sex månader från att lösningen togs i bruk.",
    en: "Adoptions whose effect was measured or verified in the municipality within six months from when the solution came into use.",
  },
  denominator: {
    sv: "Införanden som togs i bruk för minst sex månader sedan, under de åtta kvartal som slutar med det valda.",
    en: "Adoptions that came into use at least six months ago, during the eight quarters that end with the chosen one.",
  },
  population_text: {
    sv: "Införanden som tagits i bruk under de åtta kvartalen.",
    en: "Adoptions that came into use during the eight quarters.",
  },
  open_items: {
    sv: "Ett införande yngre än sex månader har ännu tid på sig och räknas inte; det listas som för ungt.",
    en: "An adoption younger than six months still has time and does not count; it is listed as too young.",
  },
  formula: {
    sv: "Andel = 100 gånger införanden med uppmätt eller verifierad nytta inom sex månader, delat med införanden som är minst sex månader gamla. Osäkerheten är Wilsons intervall, 95 procent.",
    en: "Share = 100 times adoptions with a measured or verified benefit within six months, over adoptions at least six months old. The uncertainty is Wilson's 95 percent interval.",
  },
  time_basis: {
    sv: "Den dag lösningen togs i bruk, under åtta kvartal.",
    en: "The day the solution came into use, during eight quarters.",
  },
  population: {
    table: "marts.adoptions",
    id: "adoption_id",
    date: "in_use_date",
    basis: "last_eight_quarters",
  },
  dimensions: ["solution_type"],
  about_persons: false,
  sources: ["benefits"],
  marks: ["S4"],
  targets: [],
  caveats: [
    {
      sv: "En förväntad nytta är ingen uppföljning, hur noga den än är beräknad.",
      en: "An expected benefit is no follow-up, however carefully it is computed.",
    },
    {
      sv: "Det som mäts efter mer än sex månader är också bra, men räknas inte här: gränsen är forskningsrapportens, efter Kongsvingers arbetssätt.",
      en: "What is measured after more than six months is good too, but does not count here: the limit is the research report's, after Kongsvinger's way of working.",
    },
    {
      sv: "De åtta kvartalen överlappar varandra från det ena värdet till det andra.",
      en: "The eight quarters overlap from one value to the next.",
    },
  ],
} satisfies Indicator;
