/**
 * What each rule of data_issues looks for, which indicators it touches and what it does to them.
 * The one list of it: the page of data quality shows it, and a test holds it to the rules that there are.
 */
export const issues: Record<string, { name: string; indicators: string[]; effect: string }> = {
  adoption_before_origin: {
    name: "I bruk hos en mottagare före ursprungskommunen",
    indicators: ["R01", "R02", "R03", "R07"],
    effect:
      "Införandet räknas från det datum registret anger, men tiden till spridning går inte att mäta, så innovationen lämnas utanför R02 och R07.",
  },
  case_without_hub: {
    name: "Ärende i en kommun utan sluss den dagen",
    indicators: ["K06"],
    effect: "Ärendet räknas hos kommunen och i hela portföljen, men inte hos någon sluss.",
  },
  contradiction: {
    name: "Källor som säger olika",
    indicators: [],
    effect: "Båda uppgifterna visas som de är angivna; inget beräknat tal ändras.",
  },
  history_gap: {
    name: "Lucka i en tavlas historik",
    indicators: ["P02", "P03", "P04", "P06", "P07", "P08", "R02", "R07"],
    effect: "Stegbytet dateras mitt i det tomrum där det kan ha hänt.",
  },
  implemented_without_adoption: {
    name: "Infört ärende som saknas i införanderegistret",
    indicators: ["R01", "R02", "R03", "R04", "R07", "R09"],
    effect: "Idén räknas som införd, men ger inget införande förrän den står i registret.",
  },
  kolada_page_missing: {
    name: "Sida som saknas i ett svar från Kolada",
    indicators: [],
    effect: "De kommuner som står på den saknade sidan har inget jämförelsetal.",
  },
  merge_in_ring: {
    name: "Sammanslagningar som går i ring",
    indicators: ["P01", "P06", "P08", "P10", "R05", "K06"],
    effect: "Idéerna räknas var för sig, så antalet kan vara för högt.",
  },
  merged_without_target: {
    name: "Sammanslagen idé utan uppgift om vilken",
    indicators: ["P01", "P06", "P08", "P10", "R05", "K06"],
    effect: "Idén räknas för sig, så antalet kan vara för högt.",
  },
  missing_delivery: {
    name: "Leverans som saknas eller är underkänd",
    indicators: [
      "P01",
      "P02",
      "P03",
      "P04",
      "P05",
      "P06",
      "P07",
      "P08",
      "P09",
      "P10",
      "R01",
      "R02",
      "R03",
      "R04",
      "R05",
      "R07",
      "R09",
      "G01",
      "K01",
      "K03",
      "K04",
      "K05",
      "K06",
      "K08",
      "K09",
    ],
    effect:
      "Kommunens poster efter den senaste leveransen saknas, så talen är preliminära och kan vara för låga.",
  },
  move_without_card: {
    name: "Flytt av ett kort som inte finns",
    indicators: ["P02", "P03", "P04", "P07"],
    effect: "Flytten räknas inte, eftersom ingen leverans har kortet.",
  },
  plan_flag: {
    name: "Datum i tidplanen som motsäger texten",
    indicators: [],
    effect: "Datumet visas som det är angivet, med en anmärkning.",
  },
  sex_conflict: {
    name: "Kön som skiljer sig mellan leveranser",
    indicators: ["G01"],
    effect: "Den säkraste källan gäller; personen räknas en gång.",
  },
  shrunken_delivery: {
    name: "Leverans med betydligt färre rader än den förra",
    indicators: ["P01", "P03", "P04", "R01", "R04", "R05", "R09", "K04", "K05", "K06"],
    effect:
      "Inget tas bort: det som saknas i leveransen står kvar som det var, så talen kan vara för höga.",
  },
  stage_date_changed: {
    name: "Stegdatum som har ändrats",
    indicators: ["P02", "P03", "P04", "P06", "P07", "P08", "R02", "R07"],
    effect: "Det nya datumet gäller, så ett tidigare kvartal kan ha ändrats.",
  },
  stage_entered_again_unseen: {
    name: "Återkomst till ett steg som inte syns",
    indicators: ["P02", "P03", "P04", "P07"],
    effect: "Det första datumet gäller, så tiden i steget kan vara för lång.",
  },
  stage_out_of_order: {
    name: "Stegbyte daterat före det förra",
    indicators: ["P02", "P03", "P04", "P07"],
    effect: "Ordningen följer leveranserna; ingen vistelse räknas som kortare än noll dagar.",
  },
  undeclared_list: {
    name: "Lista som ingen har sagt om den samlar idéer",
    indicators: ["P01", "P02", "P03", "R05", "K06"],
    effect: "Listans poster räknas inte som idéer förrän den är angiven i idea_lists.csv.",
  },
  unknown_case: {
    name: "Kostnad eller nytta för ett okänt ärende",
    indicators: [],
    effect: "Beloppet räknas hos kommunen men inte på något ärende.",
  },
  unknown_merge_target: {
    name: "Sammanslagen med en idé som inte finns",
    indicators: ["P01", "P06", "P08", "P10", "R05", "K06"],
    effect: "Idén räknas för sig, så antalet kan vara för högt.",
  },
  unknown_origin_case: {
    name: "Innovation utan känt ursprungsärende",
    indicators: ["R01", "R03", "R04"],
    effect: "Införandena räknas, men går inte att följa tillbaka till en idé.",
  },
  unknown_programme_run: {
    name: "Programomgång som inte finns i listan",
    indicators: ["K07"],
    effect: "Ärendet räknas, men inte hos någon programomgång.",
  },
  unknown_unit: {
    name: "Enhet som inte finns i personallistan",
    indicators: ["P01"],
    effect: "Idén räknas, men kan inte ställas mot enhetens antal anställda.",
  },
  vanished_row: {
    name: "Rad som har försvunnit ur en lista",
    indicators: [
      "P01",
      "P03",
      "P04",
      "P10",
      "R01",
      "R02",
      "R04",
      "R05",
      "R07",
      "R09",
      "K04",
      "K06",
    ],
    effect:
      "Uppgiften står kvar som den var, så talen kan vara för höga om den är borttagen med flit.",
  },
};
