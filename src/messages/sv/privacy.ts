/** The page of privacy: which columns tell of persons, thresholds, who answers for what. */
export const privacy = {
  asOf: (date: string) => `läget den ${date}`,
  columns: {
    name: "Det som läses om personer",
    caption: "Kolumner som handlar om personer eller kan göra det",
    source: "Källa: kontrakten för varje system",
    finding: (columns: string, systems: string) =>
      `${columns} kolumner i ${systems} system handlar om personer eller kan göra det.`,
    kept: (pseudonym: string, sex: string) =>
      `Av dem blir ${pseudonym} en pseudonym, och ${sex} säger bara kvinna, man eller okänt.`,
    rest: (dropped: string, text: string) =>
      `${dropped} läses för att hitta personnummer och slängs, och ${text} är fri text, som stannar i lagret.`,
    empty: "Inget system lämnar något om personer.",
    system: "System",
    heading: "Kolumn",
    treatment: "Vad som händer när den läses",
    treatments: {
      pseudonym: "blir en pseudonym; det som stod där sparas inte",
      sex: "kvinna, man eller okänt sparas med pseudonymen",
      sex_of_number: "könet läses ur personnumret, som inte sparas",
      dropped: "söks igenom efter personnummer och slängs",
      kept_unpublished:
        "söks igenom efter personnummer, e-post och telefonnummer; sparas i lagret men visas inte",
    } as Record<string, string>,
    note: "Listan görs av samma kontrakt som filerna läses efter. En kolumn som inte står i något kontrakt läses inte alls.",
  },
  indicators: {
    name: "Det som uppgifterna används till",
    caption: "Indikatorer om personer",
    source: "Källa: indikatorernas definitioner",
    finding: (persons: string, all: string) =>
      `${persons} av ${all} indikatorer räknar personer, helt eller i något mått. Därtill räknar sidan om datakvalitet hur många som har känt kön.`,
    empty: "Ingen indikator räknar personer.",
    indicator: "Indikator",
    question: "Fråga som den svarar på",
    systems: "System",
  },
  thresholds: {
    name: "Gränser för små tal",
    caption: "Gränser som sidorna är byggda med",
    source: "Källa: inställningarna för utlämnande",
    finding: (k: string) =>
      `Ett antal visas när minst ${k} olika personer står bakom, eller ingen.`,
    percent: (percent: string) => `Procent av personer räknas först vid ${percent} personer.`,
    threshold: "Gräns",
    least: "Minst",
    names: {
      persons: "Olika personer bakom ett antal",
      unknown_sex: "Personer av okänt kön bredvid kvinnor och män, i ett område med flera kommuner",
      percent: "Personer bakom en procentsiffra",
      records: "Poster bakom en tid eller en andel som tar tid att nå",
    } as Record<string, string>,
    note: "Den som driver tjänsten kan höja gränserna. Ingen av dem som gäller antal personer eller procent kan sättas under tre.",
  },
  withheld: {
    name: "Det som hålls inne utöver reglerna",
    caption: "Uppdelningar som hålls inne för att beviset ska gå igenom",
    source: "Källa: listan över uppdelningar som hålls inne",
    none: "Reglerna räcker: granskningen har inte behövt hålla inne något mer.",
    finding: (splits: number, text: string) =>
      splits === 1
        ? "En uppdelning hålls inne, för att ett litet tal annars skulle gå att räkna ut eller ringa in."
        : `${text} uppdelningar hålls inne, för att små tal annars skulle gå att räkna ut eller ringa in.`,
    indicator: "Indikator",
    split: "Uppdelning",
    total: "alla, och därmed varje uppdelning",
    area: "Område",
    quarter: "Kvartal",
    every: "alla kvartal",
    note: "När granskningen finner att reglerna inte räcker väljer den själv ut det som läsaren bäst kan vara utan: hellre en uppdelning än helheten, och hellre en grupp av kommuner än en sluss. Valen skrivs i listan withheld_splits.csv, som den som driver tjänsten också kan fylla på själv.",
  },
  processing: {
    name: "Grund, ansvar och tid",
    caption: "Det som den som driver tjänsten ska svara på",
    source: "Källa: listan över behandlingen, med lagrum för varje rad",
    none: (all: string) =>
      `Ingen av de ${all} frågorna är besvarad. Den som driver tjänsten måste svara innan riktiga uppgifter läses in.`,
    some: (answered: string, all: string) =>
      `${answered} av ${all} frågor är besvarade. Resten måste den som driver tjänsten svara på.`,
    every: (all: string) => `Alla ${all} frågor är besvarade av den som driver tjänsten.`,
    question: "Fråga",
    answer: "Svar",
    law: "Vad lagen kräver",
    place: "Lagrum",
    open: "Inte ifyllt",
    note: "Svaren skrivs i listan processing.csv bland de egna listorna. Inget svar är påhittat: grunden, ansvaret och tiden beror på vem som driver tjänsten och för vilka kommuner.",
  },
};
