import type { Indicator } from "./indicator.js";

export const P10 = {
  id: "P10",
  name: { sv: "Utfall och flödeseffektivitet", en: "Outcome and flow efficiency" },
  question: {
    sv: "Hur har det gått för de idéer som har haft minst ett år på sig?",
    en: "What has become of the ideas that have had at least a year?",
  },
  unit: "%",
  direction: "neutral",
  statistic: "composition",
  measures: [
    {
      code: "outcome",
      name: { sv: "Utfall", en: "Outcome" },
      unit: "%",
      statistic: "composition",
    },
    {
      code: "outcome_service",
      name: { sv: "Utfall, tjänster", en: "Outcome, services" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'service' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "outcome_process",
      name: { sv: "Utfall, processer", en: "Outcome, processes" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'process' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "outcome_organisational",
      name: { sv: "Utfall, organisation", en: "Outcome, organisation" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'organisational' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "outcome_product",
      name: { sv: "Utfall, produkter", en: "Outcome, products" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'product' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "outcome_policy",
      name: { sv: "Utfall, policy", en: "Outcome, policies" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'policy' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "outcome_unknown",
      name: { sv: "Utfall, okänd lösningstyp", en: "Outcome, solutions of unknown type" },
      unit: "%",
      statistic: "composition",
      population: {
        date: "case when coalesce(solution_type, 'unknown') = 'unknown' then cast(captured_date + interval '12 months' as date) end",
      },
    },
    {
      code: "flow_efficiency",
      name: { sv: "Flödeseffektivitet", en: "Flow efficiency" },
      unit: "%",
      statistic: "share",
      population: {
        table: "marts.stage_spells",
        id: "item_id || ':' || stage",
        date: "case when stage not in ('captured', 'taken_up', 'testing', 'developed', 'paused') then entered_date end",
        basis: "flow",
      },
    },
  ],
  numerator: {
    sv: "Utfall: idéer i varje läge, de som fortfarande är öppna inräknade. Flödeseffektivitet: de dagar då någon har arbetat med en avslutad idé.",
    en: "Outcome: ideas in each state, those still open included. Flow efficiency: the days on which somebody worked on a closed idea.",
  },
  denominator: {
    sv: "Utfall: alla idéer som lämnats in för minst tolv månader sedan, så att andelarna tillsammans är 100 procent. Flödeseffektivitet: alla dagar från idé till avslut.",
    en: "Outcome: all ideas handed in at least twelve months ago, so that the shares together are 100 percent. Flow efficiency: all days from idea to end.",
  },
  population_text: {
    sv: "Idéer som är minst ett år gamla på kvartalets sista dag; för flödeseffektivitet de som avslutats under kvartalet.",
    en: "Ideas at least a year old on the last day of the quarter; for flow efficiency those closed in the quarter.",
  },
  open_items: {
    sv: "Öppna idéer är en egen klass bland utfallen och räknas aldrig bort. Pausade visas för sig.",
    en: "Open ideas are a class of their own among the outcomes and are never left out. Paused ones are shown apart.",
  },
  formula: {
    sv: "Andel = 100 gånger idéer i läget, delat med alla idéer som är minst tolv månader gamla. Idéer som slagits ihop med en annan räknas i den. Flödeseffektivitet = aktiva dagar delat med alla dagar. Den kan inte beräknas: ingen leverans skiljer på dagar då idén bearbetas och dagar då den väntar.",
    en: "Share = 100 times ideas in the state, over all ideas at least twelve months old. Ideas merged into another count in that one. Flow efficiency = active days over all days. It cannot be computed: no export tells days of work from days of waiting.",
  },
  time_basis: {
    sv: "Läget på kvartalets sista dag för alla som då är minst ett år gamla. Flödeseffektivitet: det kvartal då idén avslutades.",
    en: "The state on the last day of the quarter of all that are at least a year old by then. Flow efficiency: the quarter in which the idea was closed.",
  },
  population: {
    table: "marts.ideas",
    id: "idea_id",
    date: "cast(captured_date + interval '12 months' as date)",
    basis: "cumulative",
  },
  dimensions: ["outcome"],
  about_persons: false,
  sources: ["ideabox", "forms", "jira", "planner", "trello", "events"],
  marks: ["S4", "Kanban"],
  targets: [],
  caveats: [
    {
      sv: "Att en idé stoppats med lärdom är ett gott slut: den prövades, höll inte, och det som lärdes är nedskrivet.",
      en: "Stopped with a lesson is a good end: the idea was tried, did not hold, and what was learned is written down.",
    },
    {
      sv: "Bland unga idéer är nästan alla öppna. Därför är bara de som haft minst ett år på sig med, och andelen öppna ska läsas tillsammans med de andra.",
      en: "Of young ideas nearly all are open. So only those that have had at least a year are counted, and the share still open belongs with the others.",
    },
    {
      sv: "Ett gemensamt ärende räknas en gång i summan och en gång i varje deltagande kommun.",
      en: "A joint case counts once in the total and once in each participating municipality.",
    },
  ],
} satisfies Indicator;
