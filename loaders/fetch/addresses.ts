export type Address = {
  /** overridden by the environment variable */
  base: string;
  variable: string;
  name: string;
  licence: string;
};

/**
 * Where open data is fetched from, and on what terms.
 *
 * Kolada: https://api.kolada.se/v3/docs (pages follow each other by `next_url`, in v2 by `next_page`).
 * Vinnova: https://www.vinnova.se/en/about-us/about-the-website/open-data (projects by diary number).
 */
export const addresses = {
  kolada: {
    base: "https://api.kolada.se/v3",
    variable: "SLUSSKOLLEN_KOLADA_URL",
    name: "Kolada",
    licence:
      "Källa: Kolada, Rådet för främjande av kommunala analyser (RKA). Fri att använda med källan angiven.",
  },
  vinnova: {
    base: "https://data.vinnova.se/api",
    variable: "SLUSSKOLLEN_VINNOVA_URL",
    name: "Vinnova",
    licence: "Källa: Vinnovas öppna data. Fri att använda utan avgift eller villkor (CC0).",
  },
} as const satisfies Record<string, Address>;

export type OpenSource = keyof typeof addresses;
