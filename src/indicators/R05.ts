import type { Indicator } from "./indicator.js";

export const R05 = {
  id: "R05",
  name: { sv: "Gemensamma ärenden", en: "Joint cases" },
  question: {
    sv: "Hur stor del av de nya ärendena utvecklar flera kommuner tillsammans?",
    en: "How large a part of the new cases do several municipalities develop together?",
  },
  unit: "%",
  direction: "up",
  statistic: "share",
  measures: [
    {
      code: "joint",
      name: { sv: "Andel gemensamma ärenden", en: "Share of joint cases" },
      unit: "%",
      statistic: "share",
    },
    {
      code: "developers",
      name: {
        sv: "Utvecklande kommuner i varje gemensamt ärende",
        en: "Developing municipalities",
      },
      unit: "kommuner",
      statistic: "mean",
    },
  ],
  numerator: {
    sv: "Ärenden som minst två kommuner utvecklar, som ägare eller medutvecklare. En kommun som bara testar eller följer ärendet utvecklar det inte.",
    en: "Cases that at least two municipalities develop, as owner or co-developer. A municipality that only tests or follows the case does not develop it.",
  },
  denominator: {
    sv: "Alla ärenden som öppnats under kvartalet.",
    en: "All cases opened in the quarter.",
  },
  population_text: {
    sv: "Ärenden med öppningsdatum i kvartalet, pågående och avslutade.",
    en: "Cases with an opening date in the quarter, open and ended.",
  },
  open_items: {
    sv: "Ärendet räknas när det öppnas, vad som än händer sedan.",
    en: "A case counts when it opens, whatever happens later.",
  },
  formula: {
    sv: "Andel = 100 gånger ärenden med minst två utvecklande kommuner på kvartalets sista dag, delat med alla ärenden som öppnats i kvartalet. Osäkerheten är Wilsons intervall, 95 procent. Utvecklande kommuner = medelvärdet av antalet, ägaren medräknad, bland de gemensamma ärendena.",
    en: "Share = 100 times cases with at least two developing municipalities on the last day of the quarter, over all cases opened in the quarter. The uncertainty is Wilson's 95 percent interval. Developing municipalities = the mean number, the owner included, among the joint cases.",
  },
  time_basis: {
    sv: "Det kvartal då ärendet öppnades. Vilka som utvecklar det är läget på kvartalets sista dag.",
    en: "The quarter in which the case opened. Who develops it is the state on the last day of that quarter.",
  },
  population: { table: "marts.cases", id: "case_id", date: "opened_date", basis: "flow" },
  dimensions: ["programme_run", "solution_type"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun. Därför kan kommunernas andelar alla vara högre än andelen för dem tillsammans.",
      en: "A joint case counts once in the total and once in each participating municipality. So the municipalities' shares can all be higher than the share of them together.",
    },
    {
      sv: "Ett ärende är gemensamt också när den andra kommunen ligger utanför gruppen eller slussen som visas.",
      en: "A case is joint also when the other municipality lies outside the group or sluice that is shown.",
    },
    {
      sv: "En kommun som lämnat ärendet före kvartalets sista dag räknas inte med, och en som kommer till senare ändrar inte kvartalets andel.",
      en: "A municipality that left the case before the last day of the quarter is not counted, and one that joins later does not change the quarter's share.",
    },
    {
      sv: "Ärenden som redan var öppna i en kommuns första leverans har inget känt öppningsdatum och räknas inte i något kvartal.",
      en: "Cases already open in a municipality's first delivery have no known opening date and count in no quarter.",
    },
  ],
} satisfies Indicator;
