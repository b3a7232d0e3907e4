/** The maturity of municipalities by SLIK's five components; the words are our translation. */
export const maturity = {
  components: {
    challenges: "Utmaningar",
    participants: "Deltagare",
    structure: "System och struktur",
    implementation: "Införande",
    refinement: "Förädling",
  },
  component: "Del",
  assessing: "Kommuner som bedömt delen",
  classes: {
    "0": "poäng 0",
    "1": "poäng 1",
    "2": "poäng 2",
    "3": "poäng 3",
    "4": "poäng 4",
    lower: "lägre",
    same: "lika",
    up_one: "ett steg upp",
    up_more: "två steg eller mer",
    first_assessment: "första gången",
  } as Record<string, string>,
  none: "Ingen kommun i urvalet har bedömt sin mognad.",
  lower: (components: string) =>
    `I ${components} står någon kommun lägre än vid sin första bedömning.`,
  noMean:
    "Inget medelvärde visas: poängen är steg på en skala, och en kommun jämförs bara med sig själv.",
  score: {
    name: "Hur mogna är kommunerna, del för del?",
    caption: (area: string) => `Kommuner efter poäng i varje del, ${area}`,
    label:
      "Rutnät: en rad för varje del, en kolumn för varje poäng från 0 till 4, och i rutan antalet kommuner.",
    finding: (most: string, all: string, components: string) =>
      `Flest kommuner står högt i ${components}: ${most} av ${all} har satt 3 eller 4.`,
    nobody: "Ingen kommun har satt 3 eller 4 i någon del.",
    note: "Varje kommun räknas med sin senaste bedömning. En ruta med minst hälften av kommunerna är mörk.",
  },
  change: {
    name: "Har kommunerna kommit längre?",
    caption: (area: string) => `Kommuner efter förändring sedan den första bedömningen, ${area}`,
    label:
      "Rutnät: en rad för varje del, en kolumn för varje slags förändring sedan kommunens första bedömning, och i rutan antalet kommuner.",
    finding: (most: string, all: string, components: string) =>
      `Flest kommuner har kommit längre i ${components}: ${most} av ${all} har gått minst ett steg upp.`,
    nobody: "Ingen kommun har gått upp sedan sin första bedömning.",
    note: "Den som lär sig mer kan sätta en lägre poäng utan att ha blivit sämre.",
  },
  years: {
    name: "Kommun för kommun och år för år",
    caption: (area: string) => `Poäng per kommun, del och år, ${area}`,
    label:
      "Rutnät: en rad för varje kommun, en kolumn för varje del och år, och i rutan poängen 0–4. Alla poäng finns i tabellen.",
    column: (component: string, year: string) => `${component} ${year}`,
    finding: (assessing: number, all: number, years: string[]) =>
      `${assessing} av ${all} ${all === 1 ? "kommun" : "kommuner"} har bedömt sin mognad, ${years.length === 1 ? `år ${years[0]}` : `åren ${years[0]}–${years.at(-1)}`}.`,
    note: "Kommunerna står i bokstavsordning. Mörka rutor är 3 och 4, ljusa 1 och 2, tomma med siffra 0. Inom parentes står förändringen sedan kommunens egen första bedömning.",
  },
  kinds: "Stegvis eller radikalt nytt",
  kindsNote:
    "Ärenden som öppnats under fyra kvartal. Uppdelningen i stegvis och radikalt nytt följer Askers arbetssätt; det som ingen har bedömt är okänt.",
  followedUp: "Mätt effekt inom sex månader",
};
