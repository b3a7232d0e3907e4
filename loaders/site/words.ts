/** The words of the frame around every page: header, navigation, footer. */
export const words = {
  title: "Slusskollen",
  skip: "Hoppa till innehållet",
  navigation: "Huvudmeny",
  footer: "Om webbplatsen",
  portfolio: "Hela portföljen",
  municipalityTitle: (name: string) => `${name}, kommun`,
  quarter: "Kvartal",
  area: "Område",
  part: "Del",
  firstOf: (caption: string, shown: string, all: string) =>
    `${caption}: de första ${shown} av ${all}`,
  yes: "Ja",
  no: "Nej",
  asOf: (date: string) => `Uppgifter kända den ${date}.`,
  syntheticMark: "Påhittade exempeldata",
  synthetic:
    "Alla siffror på sidan är påhittade exempel, gjorda för att visa hur översikten fungerar. De beskriver inte någon verklig kommun.",
  pages: {
    overview: "Översikt",
    flow: "Flöde",
    cases: "Ärenden",
    reuse: "Återbruk",
    participation: "Deltagande",
    outcomes: "Utfall",
    quality: "Datakvalitet",
    indicators: "Indikatorer",
    areas: "Kommuner och slussar",
    about: "Om",
    accessibility: "Tillgänglighet",
    privacy: "Integritet",
  },
};

export type Words = typeof words;
