/** Says how the number of implementations to come is forecast, when it is not, and in which words. */
export const forecastRule = {
  rule: {
    sv: "Prognosen drar fyra kvartal ur de åtta senaste, med återläggning, och lägger ihop deras införanden. Alla sätt att dra räknas, så slumpen spelar ingen roll. Intervallets nedre gräns är det minsta antal som minst 10 procent av dragningarna inte överskrider, och den övre det minsta som minst 90 procent inte överskrider. Bara det som hade hänt till och med kvartalet, och som var känt när kvartalets uppgifter hade kommit, används.",
    en: "The forecast draws four quarters from the latest eight, with replacement, and adds their implementations. Every way to draw is counted, so chance plays no part. The interval's lower end is the least number that at least 10 percent of the draws do not exceed, and its upper end the least that at least 90 percent do not exceed. Only what had happened up to the quarter, and was known when the quarter's data had come, is used.",
  },
  reasons: {
    no_deliveries: {
      sv: "Ingen prognos: ingen kommun har levererat uppgifter för kvartalet.",
      en: "No forecast: no municipality has delivered data for the quarter.",
    },
    too_few_quarters: {
      sv: "Ingen prognos: det krävs åtta kvartal bakåt att dra ur.",
      en: "No forecast: it takes eight quarters back to draw from.",
    },
    too_few_implemented: {
      sv: "Ingen prognos: färre än fem kända införanden på åtta kvartal är för få att räkna vidare på.",
      en: "No forecast: fewer than five known implementations in eight quarters are too few to go by.",
    },
    unbalanced: {
      sv: "Ingen prognos görs, för det som kommer in och det som blir klart är inte i jämvikt.",
      en: "No forecast: what comes in and what is finished are not in balance.",
    },
  },
  balance: {
    sv: "Genomflöde gånger tid, delat med det pågående arbetet, ska enligt Littles lag vara nära 1 och får här vara mellan 0,8 och 1,25.",
    en: "By Little's law throughput times time, over work in progress, is close to 1; here it may lie between 0.8 and 1.25.",
  },
} as const;
