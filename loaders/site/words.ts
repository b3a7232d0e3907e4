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
  by: (dimension: string) => `per ${dimension}`,
  firstOf: (caption: string, shown: string, all: string) =>
    `${caption}: de första ${shown} av ${all}`,
  yes: "Ja",
  no: "Nej",
  asOf: (date: string) => `Uppgifter kända den ${date}.`,
  preliminary: (quarter: string, date: string) =>
    `Talen för ${quarter} är preliminära och blir slutliga efter den ${date}.`,
  sealedMark: "Förseglad utgåva",
  sealed: (edition: string, date: string) =>
    `Utgåvan ${edition} förseglades den ${date}. Dess siffror och sidor ändras inte.`,
  replaced: "Den här utgåvan har ersatts av en nyare.",
  editions: "Alla utgåvor",
  edition: {
    caption: "Förseglade utgåvor",
    columns: ["Utgåva", "Kvartal", "Uppgifter kända den", "Förseglad", "Läge", "Mer"],
    none: "Inget kvartal är förseglat ännu.",
    sealed: "Förseglad",
    replacedBy: (edition: string) => `Ersatt av ${edition}`,
    replacedFor: (link: string, reason: string) => `Ersatt av ${link}. ${reason}`,
    about: (edition: string) => `Om utgåvan ${edition}`,
    isSealed: (quarter: string, date: string) =>
      `Det senaste avslutade kvartalet, ${quarter}, förseglades den ${date}.`,
    isPreliminary: (quarter: string, date: string) =>
      `Det senaste avslutade kvartalet, ${quarter}, är preliminärt: leveranser väntas till och med den ${date}. Sedan är siffrorna slutliga och kvartalet kan förseglas.`,
    isUnsealed: (quarter: string) =>
      `Det senaste avslutade kvartalet, ${quarter}, väntar inte på fler leveranser, men är inte förseglat: siffrorna kan ännu ändras.`,
    open: "Läs utgåvan",
    state: "Läge",
    replaces: "Ersätter",
    quarter: "Kvartal",
    knownTo: "Uppgifter kända den",
    sealedOn: "Förseglad",
    values: "Publicerade värden",
    inputs: "Underlag",
    inputCount: (files: number, lists: number) =>
      `${files} levererade filer och ${lists} listor, var och en med sin kontrollsumma`,
    seal: "Sigill (sha256)",
    reason: (text: string) => `Skäl: ${text}`,
    checklist: "Kontroller före förseglingen",
    met: "Uppfylld",
    waived: "Avsteg",
    revised: (edition: string) => `Ändrat sedan utgåvan ${edition}`,
    unchanged: (edition: string) => `Inget av värdena i utgåvan ${edition} har ändrats.`,
    changed: (count: string, causes: string) => `${count} har ändrats: ${causes}.`,
    explained:
      "Orsakerna byts en i taget, i ordningen inläsning, definition, sena uppgifter, rättade uppgifter, skydd, och varje orsaks del är vad dess byte ändrar; delarna är tillsammans ändringen. Där ett tal inte lämnas ut, eller där en del skulle röja få personer, står orsaken utan tal.",
    manyValues: (count: string) => `${count} värden`,
    oneValue: "Ett värde",
    inCount: (cause: string, count: string) => `${cause} i ${count}`,
    inseparable:
      "Koden då och koden nu går inte ihop för varje orsak för sig; den orsak som inte gick att skilja ut räknas till nästa.",
    unexplained: (reason: string) => `Ändringarna kan inte förklaras: ${reason}`,
    revisions: (shown: string, all: string) =>
      `Ändrade värden för hela portföljen: ${shown} av ${all}`,
    revisionColumns: ["Indikator", "Kvartal", "Förut", "Nu", "Ändring", "Orsaker"],
    allRevisions: "Alla ändrade värden (CSV)",
  },
  waived: "Avsteg som gjordes vid förseglingen",
  waiver: (found: string, reason: string) => `${found} Skäl: ${reason}`,
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
    maturity: "Mognad",
    decisions: "Beslut",
    quality: "Datakvalitet",
    indicators: "Indikatorer",
    areas: "Kommuner och slussar",
    about: "Om",
    editions: "Utgåvor",
    accessibility: "Tillgänglighet",
    privacy: "Integritet",
  },
};

export type Words = typeof words;
