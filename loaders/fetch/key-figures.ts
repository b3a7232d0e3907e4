/** Kolada's key figures that an indicator can use, and what for; others are asked for by name. */
export const keyFigures = [
  {
    kpi: "N01951",
    title: "Invånare totalt, antal",
    why: "Folkmängd efter kön: visar om en kommuns personalstyrka i novemberstatistiken är rimlig, och gör kommuner av olika storlek jämförbara.",
  },
] as const;
