import type { Indicator } from "./indicator.js";

export const K10 = {
  id: "K10",
  name: { sv: "Kännedom", en: "Awareness" },
  question: {
    sv: "Hur stor del av de tillfrågade känner till slussen?",
    en: "How large a part of those asked know the sluice?",
  },
  unit: "%",
  direction: "up",
  statistic: "survey_share",
  measures: [
    {
      code: "knows",
      name: { sv: "Andel som känner till slussen", en: "Share that knows the sluice" },
      unit: "%",
      statistic: "survey_share",
      about_persons: false,
    },
    {
      code: "response",
      name: { sv: "Svarsfrekvens", en: "Response rate" },
      unit: "%",
      statistic: "response_share",
      about_persons: false,
      population: {
        table: "marts.awareness cross join (values ('answered'), ('no_answer')) as parts (answer)",
      },
    },
  ],
  numerator: {
    sv: "De som svarade att de känner till slussen. För svarsfrekvensen: de som svarade.",
    en: "Those who answered that they know the sluice. For the response rate: those who answered.",
  },
  denominator: {
    sv: "Alla som svarade. För svarsfrekvensen: alla som tillfrågades.",
    en: "All who answered. For the response rate: all who were asked.",
  },
  population_text: {
    sv: "Alla som den senaste enkätvågen handlar om: de som svarade, de som inte svarade och de som inte tillfrågades.",
    en: "All whom the newest survey wave is about: those who answered, those who did not and those who were not asked.",
  },
  open_items: {
    sv: "En våg gäller tills nästa kommer. De som inte svarade räknas inte som okunniga, utan lämnas utanför.",
    en: "A wave holds until the next one comes. Those who did not answer are not counted as ignorant, but left out.",
  },
  formula: {
    sv: "Andel i en roll = de som känner till slussen delat med de som svarade. För alla roller vägs rollernas andelar med hur många de är, eftersom olika stor del av dem tillfrågas. Intervallet är Wilsons 95-procentiga med n ersatt av n(N − 1)/(N − n), eftersom stickprovet är en del av en ändlig population på N (Cochran 1977).",
    en: "Share in a role = those who know the sluice divided by those who answered. For all roles the roles' shares are weighed by how many they are, since unlike parts of them are asked. The interval is Wilson's of 95 per cent with n replaced by n(N − 1)/(N − n), since the sample is part of a finite population of N (Cochran 1977).",
  },
  time_basis: {
    sv: "Den senaste vågen på kvartalets sista dag.",
    en: "The newest wave on the last day of the quarter.",
  },
  population: {
    table:
      "marts.awareness cross join (values ('aware'), ('not_aware'), ('no_answer'), ('not_asked')) as parts (answer)",
    id: "hub_code || ':' || wave || ':' || role || ':' || answer",
    date: "held_on",
    until: "superseded_on",
    basis: "stock",
  },
  dimensions: ["role"],
  about_persons: true,
  sources: [],
  marks: ["S0"],
  targets: ["T17"],
  caveats: [
    {
      sv: "Intervallet säger vad slumpen i urvalet kan göra. Det säger inget om att de som svarar kan känna till slussen bättre än de som inte svarar: läs det med svarsfrekvensen bredvid.",
      en: "The interval tells what the chance of the sample can do. It says nothing of those who answer knowing the sluice better than those who do not: read it beside the response rate.",
    },
    {
      sv: "En våg hör till en sluss. Vågor från flera slussar läggs aldrig ihop, och inget visas för en kommun.",
      en: "A wave belongs to a sluice. Waves of several sluices are never put together, and nothing is shown for a municipality.",
    },
    {
      sv: "Under 20 svar visas ingen andel. Är något svar färre än fem personer i någon roll visas inga roller den vågen.",
      en: "Under 20 answers no share is shown. Where any answer is of fewer than five persons in any role, no roles are shown of that wave.",
    },
    {
      sv: "Uppgifterna kommer från en lista över enkätvågor som förs för hand, med antal och inga personer.",
      en: "The facts come from a list of survey waves kept by hand, with numbers and no persons.",
    },
  ],
} satisfies Indicator;
