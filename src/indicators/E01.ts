import type { Indicator } from "./indicator.js";

export const E01 = {
  id: "E01",
  name: { sv: "Finansieringsutfall", en: "Funding outcome" },
  question: {
    sv: "Hur mycket bidrag har slussarna beviljats och fått, och hur mycket har kommunerna själva lagt till?",
    en: "How much have the sluices been granted and paid, and how much have the municipalities added themselves?",
  },
  unit: "kr",
  direction: "neutral",
  statistic: "sum",
  measures: [
    {
      code: "granted",
      name: { sv: "Beviljat bidrag", en: "Granted" },
      unit: "kr",
      statistic: "sum",
      population: { table: "marts.account_lines where kind = 'grant'" },
    },
    {
      code: "paid",
      name: { sv: "Utbetalt bidrag", en: "Paid" },
      unit: "kr",
      statistic: "sum",
      population: { table: "marts.account_lines where kind in ('grant', 'payment')" },
    },
    {
      code: "co_finance",
      name: { sv: "Kommunernas andel av kostnaden", en: "The municipalities' share of the cost" },
      unit: "%",
      statistic: "sum_share",
      population: { table: "marts.account_lines where kind in ('payment', 'cost')" },
    },
  ],
  numerator: {
    sv: "Beviljat: bidrag enligt beslut. Utbetalt: betalningar. Kommunernas andel: det kommunerna själva har betalat eller lagt i eget arbete enligt kostnadslistan.",
    en: "Granted: grants as decided. Paid: payments. The municipalities' share: what they have paid or put in as own work, by the list of costs.",
  },
  denominator: {
    sv: "Beviljat och utbetalt är summor. Kommunernas andel räknas av deras egna kostnader och utbetalda bidrag tillsammans.",
    en: "Granted and paid are sums. The municipalities' share is of their own costs and paid grants together.",
  },
  population_text: {
    sv: "Bidrag och betalningar i listan över finansiering, som förs för hand med källa, och raderna i kostnadslistorna.",
    en: "Grants and payments in the list of funding, kept by hand with its source, and the rows of the lists of costs.",
  },
  open_items: {
    sv: "Beviljade men ännu inte utbetalda bidrag står för sig och räknas aldrig som utbetalda.",
    en: "Grants that are decided but not yet paid stand apart and never count as paid.",
  },
  formula: {
    sv: "Beviljat = summan av bidragen. Utbetalt = summan av betalningarna. Kommunernas andel = 100 gånger deras kostnader, delat med kostnader plus utbetalningar. Andelen räknas bara där någon betalning är känd.",
    en: "Granted = sum of grants. Paid = sum of payments. The municipalities' share = 100 times their costs over costs plus payments. The share is computed only where a payment is known.",
  },
  time_basis: {
    sv: "Allt till och med kvartalets sista dag. Ett bidrag utan angivet beslutsdatum räknas från den dag slussen började.",
    en: "All up to the last day of the quarter. A grant without a stated day of decision counts from the day the sluice began.",
  },
  population: {
    table: "marts.account_lines",
    id: "record_id",
    date: "line_date",
    basis: "cumulative",
  },
  dimensions: ["funder"],
  about_persons: false,
  sources: [],
  marks: ["S0", "S3", "X"],
  targets: [],
  caveats: [
    {
      sv: "Bidrag till slussar vars kommuner ingen källa namnger räknas inte i portföljen. De står på sidan Utfall.",
      en: "Grants to sluices whose municipalities no source names are not in the portfolio. They stand on the page of outcomes.",
    },
    {
      sv: "Beviljat bidrag är slussens. På en kommuns sida står hela slussens bidrag, inte en del för kommunen, så kommunernas tal ska aldrig läggas ihop.",
      en: "A grant is the sluice's. A municipality's page shows the whole of it and no part of its own, so the municipalities' figures must never be added.",
    },
    {
      sv: "Källorna säger vad som beviljats men inte vad som betalats ut. Utan betalningar i listan kan utbetalt bidrag och kommunernas andel inte beräknas.",
      en: "The sources tell what was granted and not what was paid. Without payments in the list, what is paid and the municipalities' share cannot be computed.",
    },
  ],
} satisfies Indicator;
