import type { Indicator } from "./indicator.js";

export const G01 = {
  id: "G01",
  name: { sv: "Idégivare efter kön", en: "Idea givers by sex" },
  question: {
    sv: "Hur många kvinnor och män har lämnat idéer det senaste året?",
    en: "How many women and men have handed in ideas during the last year?",
  },
  unit: "antal",
  direction: "interval",
  statistic: "count",
  measures: [
    {
      code: "givers",
      name: { sv: "Idégivare", en: "Idea givers" },
      unit: "antal",
      statistic: "count",
      municipalities: true,
    },
    {
      code: "share",
      name: {
        sv: "Andel bland idégivare med känt kön",
        en: "Share among givers of known sex",
      },
      unit: "%",
      statistic: "composition",
    },
    {
      code: "known",
      name: { sv: "Idégivare med känt kön", en: "Idea givers of known sex" },
      unit: "antal",
      statistic: "count",
    },
  ],
  numerator: {
    sv: "Skilda personer som lämnat minst en idé, kvinnor och män var för sig. Den som lämnat tolv idéer är en person.",
    en: "Distinct persons who handed in at least one idea, women and men apart. One who handed in twelve ideas is one person.",
  },
  denominator: {
    sv: "Idégivare med känt kön. De med okänt kön står bredvid som en egen grupp.",
    en: "Givers of known sex. Those of unknown sex stand beside as a group of their own.",
  },
  population_text: {
    sv: "Alla personer som står som idégivare till en idé inlämnad under de fyra senaste kvartalen.",
    en: "All persons named as givers of an idea handed in during the last four quarters.",
  },
  open_items: {
    sv: "Personen räknas när idén lämnas in, vad som än händer med idén.",
    en: "The person counts when the idea is handed in, whatever becomes of it.",
  },
  formula: {
    sv: "Kvinnors andel bland idégivarna = kvinnor delat med kvinnor plus män. Mäns andel bland idégivarna = män delat med kvinnor plus män. Båda visas alltid.",
    en: "Women's share among the givers = women divided by women plus men. Men's share among the givers = men divided by women plus men. Both are always shown.",
  },
  time_basis: {
    sv: "De fyra kvartal som slutar med det visade.",
    en: "The four quarters that end with the one shown.",
  },
  population: {
    table: "marts.idea_givers join marts.ideas on idea_givers.idea_id = ideas.idea_id",
    id: "person_id",
    date: "captured_date",
    basis: "last_four_quarters",
  },
  dimensions: ["sex", "coding", "coding_sex", "progress", "progress_sex"],
  about_persons: true,
  sources: ["ideabox", "forms", "jira"],
  marks: ["S0"],
  targets: [],
  caveats: [
    {
      sv: "Kvinnors andel bland idégivarna är inte samma sak som andelen av kvinnorna som lämnar idéer. De flesta som arbetar i en kommun är kvinnor, så 60 procent kvinnor bland idégivarna kan betyda att männen deltar mest.",
      en: "Women's share among the givers is not the share of the women who hand in ideas. Most municipal staff are women, so 60 per cent women among the givers can mean that men take part the most.",
    },
    {
      sv: "Kön gissas aldrig utifrån namn. Den som inte uppgett kön, eller uppgett något annat än kvinna eller man, räknas som okänt.",
      en: "Sex is never inferred from a name. Whoever has not stated it, or stated something other than woman or man, counts as unknown.",
    },
    {
      sv: "Den som lämnat idéer från flera verksamheter räknas i den senastes. Könskodningen är beräknad ur den senaste personalräkningen: kvinnokodad om mer än 60 procent är kvinnor, manskodad om färre än 40 procent är det, okänd under tio anställda. Den säger något om arbetsplatsen, inget om den som lämnade idén.",
      en: "Whoever handed in ideas from several operations counts in the latest one's. The gender coding is computed from the latest head count: female-coded above 60 per cent women, male-coded below 40 per cent, unknown under ten employees. It tells of the workplace, not of whoever gave the idea.",
    },
    {
      sv: "Hur långt idén har kommit redovisas bara för personer med känt kön. Det gäller den av personens idéer från de fyra kvartalen som har kommit längst: till test eller längre, eller inte dit. Fler steg skulle ge så små klasser att inget kunde visas.",
      en: "How far the idea has come is told of persons of known sex only. It is that of the person's ideas of the four quarters that has come furthest: to testing or further, or not so far. More stages would make classes so small that nothing could be shown.",
    },
    {
      sv: "Redovisas för slussar och grupper. För en kommun visas bara hela kalenderår, alla idégivare och efter kön, där det inte röjer någon; en kommun som ensam är en sluss syns också som sluss. Antal under fem visas inte, och procent visas först vid 20 personer.",
      en: "Shown for sluices and groups. Of a municipality only whole calendar years are shown, all givers and by sex, where that tells of nobody; one that is a sluice by itself is seen as a sluice too. Numbers under five are withheld, and percentages need 20 persons.",
    },
    {
      sv: "Även när lika många kvinnor som män deltar hamnar andelen utanför 40–60 procent ungefär en gång av åtta när gruppen är 50 personer.",
      en: "Even when women and men take part equally, the share falls outside 40–60 per cent about one time in eight in a group of 50.",
    },
    {
      sv: "De fyra kvartalen överlappar nästa kvartals fyra. Talen för flera kvartal ska därför aldrig läggas ihop. De tre första kvartalen har inte fyra kvartal bakom sig och visas inte.",
      en: "The four quarters overlap the next quarter's four, so the numbers of several quarters must never be added. The first three quarters have no four quarters behind them and are not shown.",
    },
  ],
} satisfies Indicator;
