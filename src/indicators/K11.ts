import type { Indicator } from "./indicator.js";

export const K11 = {
  id: "K11",
  name: { sv: "Övergång till förvaltning", en: "Handover to ordinary operation" },
  question: {
    sv: "Lever slussen vidare: är den bemannad, finansierad och i drift?",
    en: "Does the sluice live on: is it staffed, financed and in operation?",
  },
  unit: "antal",
  direction: "up",
  statistic: "count",
  measures: [
    {
      code: "conditions",
      name: {
        sv: "Villkor för drift som är uppfyllda",
        en: "Conditions for operation that are met",
      },
      unit: "antal",
      statistic: "count",
      population: {
        table:
          "marts.hubs cross join (values ('staffed'), ('financed'), ('in_operation')) as asked (milestone)",
        id: "hub_code || ':' || milestone",
      },
    },
    {
      code: "established",
      name: { sv: "Slussar som har etablerats", en: "Sluices that have been established" },
      unit: "antal",
      statistic: "count",
    },
    {
      code: "paying",
      name: { sv: "Kommuner som betalar", en: "Municipalities that pay" },
      unit: "antal",
      statistic: "count",
      population: {
        table: "marts.hub_members",
        id: "hub_code || ':' || municipality_code",
        date: "valid_from",
        until: "valid_to",
        basis: "stock",
      },
    },
    {
      code: "discontinued",
      name: { sv: "Slussar som har upphört", en: "Sluices that have been discontinued" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Villkor som är uppfyllda med ett datum: bemannad, finansierad och i drift. En sluss kan uppfylla tre. För sig räknas slussar som har etablerats, kommuner som betalar och slussar som har upphört.",
    en: "Conditions met with a date: staffed, financed and in operation. A sluice can meet three. Counted apart are sluices that have been established, municipalities that pay, and sluices that have been discontinued.",
  },
  denominator: {
    sv: "Tre villkor för varje sluss som det finns uppgift om. För betalande kommuner: slussens alla kommuner.",
    en: "Three conditions for each sluice of which there is a statement. For paying municipalities: all municipalities of the sluice.",
  },
  population_text: {
    sv: "Alla slussar som har startat, och deras kommuner.",
    en: "All sluices that have begun, and their municipalities.",
  },
  open_items: {
    sv: "Ett villkor som ännu inte är uppfyllt räknas som ouppfyllt. En sluss utan uppgifter är okänd, inte noll.",
    en: "A condition not yet met counts as unmet. A sluice without statements is unknown, not zero.",
  },
  formula: {
    sv: "Antal villkor vars datum har kommit och vars slut inte har kommit. När slussen har upphört är inget villkor uppfyllt längre.",
    en: "Number of conditions whose date has come and whose end has not. When the sluice has been discontinued no condition is met any longer.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag.",
    en: "The state on the last day of the quarter.",
  },
  population: { table: "marts.hubs", id: "hub_code", date: "started_on", basis: "cumulative" },
  dimensions: ["milestone"],
  about_persons: false,
  sources: [],
  marks: ["S0", "X"],
  targets: ["T03", "T04"],
  caveats: [
    {
      sv: "Upphört är ett eget besked, inte en uppgift som saknas: en sluss som lades ner visas som nedlagd, med datum.",
      en: "Discontinued is an answer of its own, not missing data: a sluice that was closed is shown as closed, with its date.",
    },
    {
      sv: "Att slussen en gång etablerades gäller även sedan den har upphört. Om den lever vidare sägs av villkoren.",
      en: "That the sluice was once established holds after it has been discontinued too. Whether it lives on is told by the conditions.",
    },
    {
      sv: "Uppgifterna kommer från en lista som förs för hand. En rad utan datum räknas inte, men listas.",
      en: "The statements come from a list kept by hand. A row without a date does not count, but is listed.",
    },
    {
      sv: "En sluss räknas i varje område där någon av dess kommuner finns.",
      en: "A sluice counts in every area where any of its municipalities is.",
    },
  ],
} satisfies Indicator;
