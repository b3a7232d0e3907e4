import type { Indicator } from "./indicator.js";

export const E05 = {
  id: "E05",
  name: { sv: "Portföljens sammansättning", en: "Composition of the portfolio" },
  question: {
    sv: "Vad slags ärenden öppnas: stegvisa eller radikala, digitala, svar på utmaningar, paketerade?",
    en: "What kinds of cases are opened: incremental or radical, digital, answers to challenges, packaged?",
  },
  unit: "%",
  direction: "neutral",
  statistic: "composition",
  measures: [
    {
      code: "classes",
      name: { sv: "Ärenden efter klass", en: "Cases by class" },
      unit: "%",
      statistic: "composition",
    },
    {
      code: "digital",
      name: { sv: "Andel digitala ärenden", en: "Share of digital cases" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "challenge",
      name: {
        sv: "Andel ärenden som svarar mot en utmaning",
        en: "Share of cases that answer a challenge",
      },
      unit: "%",
      statistic: "share",
    },
    {
      code: "packaged",
      name: {
        sv: "Andel ärenden som har paketerats",
        en: "Share of cases that have been packaged",
      },
      unit: "%",
      statistic: "share",
    },
  ],
  numerator: {
    sv: "Ärenden i varje klass. För andelarna: ärenden som bygger på det digitala, vars idé anger en utmaning, eller som har omsatts i en paketerad lösning.",
    en: "Cases in each class. For the shares: cases that build on digital means, whose idea names a challenge, or that have been developed into a packaged solution.",
  },
  denominator: {
    sv: "Alla ärenden som öppnats under kvartalet eller de tre före. Okänt är en egen klass; i andelen digitala ärenden räknas bara de där det är känt.",
    en: "All cases opened in the quarter or the three before. Unknown is a class of its own; the share of digital cases is of those where it is known.",
  },
  population_text: {
    sv: "Ärenden med öppningsdatum under de fyra kvartalen, pågående och avslutade.",
    en: "Cases with an opening date in the four quarters, open and ended.",
  },
  open_items: {
    sv: "Pågående ärenden räknas med. Ett ärende som öppnats nyligen har sällan hunnit paketeras.",
    en: "Open cases count. A case opened lately has seldom had time to be packaged.",
  },
  formula: {
    sv: "Andel = 100 gånger ärenden i klassen, delat med alla ärenden i fördelningen. Varje fördelning är 100 procent för sig. De tre andelarna har Wilsons intervall, 95 procent.",
    en: "Share = 100 times cases in the class over all cases of the composition. Each composition is 100 percent of its own. The three shares have Wilson's 95 percent interval.",
  },
  time_basis: {
    sv: "De fyra kvartal som slutar med det valda, efter den dag ärendet öppnades.",
    en: "The four quarters that end with the chosen one, by the day the case opened.",
  },
  population: {
    table: "marts.cases",
    id: "case_id",
    date: "opened_date",
    basis: "last_four_quarters",
  },
  dimensions: ["radicality", "solution_type", "digital", "challenge", "packaged"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0", "S4"],
  targets: ["T18", "T19", "T20"],
  caveats: [
    {
      sv: "Paketerad betyder att ärendet har kommit till steget Omsatt: en lösning som är beskriven så att andra kan ta över den, med beslut om att införa den. Nya ärenden har inte hunnit dit.",
      en: "Packaged means that the case has come to the stage Developed: a solution described so that others can take it over, with a decision to implement it. New cases have not had the time.",
    },
    {
      sv: "Att en idé anger en utmaning är idégivarens uppgift i formuläret. Det säger inget om hur verklig utmaningen är.",
      en: "That an idea names a challenge is what its giver stated in the form. It says nothing of how real the challenge is.",
    },
    {
      sv: "Målen T18–T20 har inget tal. Styrgruppen sätter det; till dess bedöms de inte.",
      en: "The targets T18–T20 have no number. The steering group sets it; until then they are not judged.",
    },
  ],
} satisfies Indicator;
