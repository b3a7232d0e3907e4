/** What each figure is called, says to those who do not see it, and heads its table with. */
export const figures = {
  quarterSeries: {
    label: (name: string, area: string) =>
      `Stapeldiagram: ${name}, kvartal för kvartal, ${area}. Alla tal finns i tabellen.`,
    caption: (name: string, area: string) => `${name}, ${area}, per kvartal`,
  },
  cumulativeFlow: {
    name: "Så långt har idéerna kommit",
    label:
      "Ytdiagram: antal idéer som har nått varje steg, kvartal för kvartal. Alla tal finns i tabellen.",
    caption: (area: string) => `Idéer som har nått varje steg, ${area}, sammanlagt sedan starten`,
    note: "Avståndet mellan två ytor är de idéer som nått det ena steget men inte nästa, även de som har avslutats på vägen. Idéer som har slagits ihop räknas som en.",
    joint: "Också andra kommuners idéer räknas här, om någon av de valda kommunerna deltar i dem.",
  },
  arrivalsDepartures: {
    name: "Inkomna och färdiga",
    label:
      "Linjediagram: idéer som kommer in och idéer som blir färdiga, kvartal för kvartal. Alla tal finns i tabellen.",
    caption: (area: string) => `Inkomna och färdiga idéer, ${area}, per kvartal`,
    note: "Färdiga är idéer som har införts eller avslutats på annat sätt.",
  },
  stageStock: {
    name: "Pågående arbete",
    label:
      "Stapeldiagram: pågående idéer i varje steg, med ett streck för läget ett år tidigare. Alla tal finns i tabellen.",
    caption: (area: string, date: string) => `Pågående idéer per steg, ${area}, den ${date}`,
    note: "Strecket visar läget ett år tidigare.",
  },
  sexShares: {
    name: "Kvinnors andel bland idégivarna",
    label:
      "Punktdiagram: kvinnors och mäns andel av idégivarna, med bandet 40–60 procent bakom. Alla tal finns i tabellen.",
    caption: (period: string) => `Idégivare efter kön, de fyra kvartalen till och med ${period}`,
    womenShare: "Kvinnors andel bland idégivarna",
    menShare: "Mäns andel bland idégivarna",
    foot: "Andelarna räknas på personer med känt kön.",
    note: "Kvinnors andel bland idégivarna säger inte hur stor andel av kvinnorna som lämnar idéer: i kommunerna arbetar fler kvinnor än män.",
  },
  reuseMatrix: {
    name: "Vem tar över från vem",
    label:
      "Rutnät med givande kommuner i rader och tagande i kolumner; talet i rutan är antalet lösningar i bruk. Alla tal finns i tabellen.",
    caption: (date: string) => `Lösningar från en kommun till en annan, ${date}`,
    asOf: (date: string) => `läget den ${date}`,
    note: "Kommunerna står i bokstavsordning. En kommuns egna lösningar räknas inte här.",
  },
  multiples: {
    name: "Varje kommun för sig",
    label: (name: string) =>
      `Små stapeldiagram på samma skala, ett för varje kommun: ${name} per kvartal. Alla tal finns i tabellen.`,
    caption: (name: string) => `${name} per kommun och kvartal`,
    note: "Kommunerna står i en fast ordning, som inte är någon rangordning. Alla har samma skala; talet gäller det valda kvartalet.",
  },
  networks: {
    name: "Nätverken",
    label: "Stapeldiagram: medlemmar i varje nätverk. Alla tal finns i tabellen.",
    caption: (area: string) => `Medlemmar per nätverk, ${area}`,
    note: "Samma person kan vara med i flera nätverk. Därför är summan av nätverken större än antalet personer. Ett kvartal visas antingen nätverken eller slagen av grupper, för att skydda enskilda.",
  },
  outcomes: {
    pair: (computed: string, reported: string) => `beräknat ${computed}, rapporterat ${reported}`,
    sources:
      "Källa: slussens och finansiärens egna dokument; beräknade tal ur kommunernas uppgifter",
    asOf: (date: string) => `läget den ${date}`,
  },
  outcomeSummary: {
    name: "Alla slussar",
    caption: "Rapporterat och beräknat per sluss",
    status: "Läge",
    reported: (outcome: string) => `${outcome}, rapporterat`,
    computed: (outcome: string) => `${outcome}, beräknat`,
    note: "Slussarna står i den ordning som de anges i programmets handlingar.",
  },
  targets: {
    name: "Målen",
    caption: "Målen, deras läge och bedömning",
    target: "Mål",
    area: "Gäller",
    goal: "Målvärde",
    value: "Läge",
    due: "När",
    verdict: "Bedömning",
    indicator: "Indikator",
    source: "Källa: projektens egna mål; lägena är beräknade ur kommunernas uppgifter",
    asOf: (date: string) => `läget den ${date}`,
    rule: "Målet är nått när det beräknade värdet har kommit upp till målet; hände det först efter måldatumet sägs det. Annars jämförs det med hur långt det borde ha kommit om framstegen vore jämnt fördelade över tiden från slussens start till måldatumet: på väg om det har kommit minst så långt, risk om det inte har det, och risk om måldatumet har passerat eller värdet ligger över målets övre gräns. Ett mål utan eget datum bedöms mot slussens slutdatum. Ett mål om så många gånger om året bedöms för kalenderåret: gränserna räknas om till den del av året som har gått under projektet och avrundas utåt till hela gånger. Innanför dem är målet på väg, och nått när hela året har gått; utanför dem är det risk. Ett mål för tiden efter projektet bedöms först när projektet har slutat. Saknas tal, data eller datum kan målet inte bedömas, och skälet skrivs ut.",
  },
  attention: {
    name: "Allt som väntar på beslut",
    caption: "Allt som väntar på beslut eller åtgärd",
    allOf: (count: number, text: string) =>
      count === 0
        ? "Inget väntar på beslut."
        : count === 1
          ? "En sak väntar på beslut eller åtgärd."
          : `${text} saker väntar på beslut eller åtgärd.`,
    byKind: "Det som väntar på beslut, slag för slag",
    byKindCaption: "Det som väntar, efter slag",
    mostUrgent: (kind: string, count: string) => `Mest brådskar: ${kind} (${count}).`,
    mostOften: (kind: string, count: string) => `Vanligast: ${kind} (${count}).`,
    oldest: "Äldst sedan",
    kind: "Vad",
    what: "Gäller",
    since: "Sedan",
    days: "Dagar",
    indicator: "Indikator",
    owner: "Ansvarig",
    never: "aldrig lämnat",
    kinds: {
      joint_case: "Gemensamt ärende har fastnat",
      stalled_case: "Ärende har fastnat",
      parallel_duplicate: "Samma idé utvecklas på två håll",
      below_target: "Kommunen har inte nått målet",
      plan_slip: "Aktivitet skulle ha varit klar",
      overdue_follow_up: "Effekten är inte uppföljd",
      missing_delivery: "Uppgifter om idéer saknas",
      refused_file: "Fil underkänd",
      refused_rows: "Rader underkända",
    },
    rows: (source: string, count: number, text: string) =>
      `${source}, ${text} ${count === 1 ? "rad" : "rader"}`,
    asOf: (date: string) => `Läget den ${date}`,
    edition: (quarter: string, date: string) => `Utgåva: ${quarter} · läget den ${date}`,
  },
  coverage: {
    name: "Vem har rapporterat?",
    label:
      "Rutnät: en ruta för varje kommun och system, med läget för kvartalets leverans. Alla uppgifter finns i tabellen.",
    caption: (quarter: string) => `Leveranser per kommun och system, ${quarter}`,
    source: "Källa: de leveranser som lästs in",
    late: (days: string) =>
      `En leverans som gäller kvartalet ska ha kommit senast ${days} dagar efter kvartalets slut; den som kommer senare är sen. Finns ingen då saknas den. Underkänd är den när inget i filen kunde läsas.`,
    note: "En kommun i en sluss väntas rapportera från ett system från och med det kvartal då den först lämnade därifrån, och det första den lämnar gäller också tiden före. Novemberstatistiken väntas i årets sista kvartal. Ett register som en sluss för gemensamt räknas som rapporterat av alla slussens kommuner.",
  },
  coverageOverTime: {
    name: "Täckningen över tid",
    label:
      "Rutnät: antal kommuner som har rapporterat från varje system, kvartal för kvartal. Alla tal finns i tabellen.",
    labelOfOne:
      "Rutnät: läget för kommunens leverans från varje system, kvartal för kvartal. Alla uppgifter finns i tabellen.",
    caption: "Kommuner som har rapporterat, per system och kvartal",
    lateOf: (late: string) => `${late} sent`,
    note: "En mörk ruta: allt som väntades kom, och i tid. En ljus: en del saknas eller kom sent.",
  },
  freshness: {
    name: "Hur färskt är det?",
    label:
      "Rutnät: dagar sedan den senaste leveransen, för varje kommun och system. Alla tal finns i tabellen.",
    caption: (date: string) => `Dagar sedan den senaste leveransen, den ${date}`,
    source: "Källa: de leveranser som lästs in",
    note: "Mörk ruta: högst 92 dagar, ett kvartal. Ljus: högst 184 dagar. Vit: äldre. Leveranser som underkänts i sin helhet räknas inte. Ett gemensamt register står hos den kommun som lämnar det.",
  },
  filesRead: {
    name: "Går allt ihop?",
    caption: "Lästa filer och rader per system",
    files: "Filer",
    rows: "Rader",
    accepted: "Godkända",
    refused: "Underkända",
    ignored: "Utelämnade enligt regel",
    source: "Källa: inläsningens egen kontroll, alla kommuner och kvartal",
  },
  refusals: {
    name: "Vad har underkänts?",
    label:
      "Rutnät: antal underkända rader för varje skäl, efter det kvartal då filen lämnades. Alla tal finns i tabellen.",
    caption: (area: string) => `Underkända rader i ${area}, per system, kommun, orsak och leverans`,
    reason: "Orsak",
    rows: "Rader",
    delivery: "Leverans",
    outcome: "Rättad",
    closed: (date: string) => `Rättad i leveransen ${date}`,
    open: "Inte rättad ännu",
    outside: "utanför kvartalen",
    source: "Källa: inläsningens egen kontroll",
    asOf: (date: string) => `läget den ${date}`,
    note: "Den som lämnade filen får veta vilken rad och kolumn det gäller; innehållet visas aldrig här. En rad är rättad när en senare leverans av samma lista har dess nyckel och raden godkänns. En rad utan läsbar nyckel räknas som rättad när en senare leverans inte har några underkända rader, en hel fil när en senare kan läsas.",
  },
  issues: {
    name: "Vad är värt att se över?",
    caption: (area: string) => `Uppgifter att se över i ${area}, per regel`,
    rule: "Regel",
    count: "Antal",
    indicators: "Rör",
    effect: "Vad det gör med talet",
    none: "inget tal",
    source: "Källa: kontrollerna efter inläsningen",
    shrink: (percent: string) =>
      `En leverans som har mer än ${percent} procent färre rader än listans förra tas upp; inget tas bort.`,
  },
  sexCoverage: {
    name: "För hur många är könet känt?",
    label:
      "Stapeldiagram: hur stor andel av personerna i varje källa vars kön är känt. Alla tal finns i tabellen.",
    caption: "Personer med känt kön per källa, hela portföljen",
    persons: "Personer",
    known: "Med känt kön",
    share: "Andel",
    source: "Källa: de uppgifter om kön som kommunerna själva har lämnat",
    note: (threshold: string) =>
      `Könet hämtas aldrig ur ett namn. Andelen visas för hela portföljen, och bara när källan har minst ${threshold} personer.`,
  },
  records: {
    name: "Underlaget",
    caption: (name: string, area: string, quarter: string) =>
      `Posterna bakom ${name.toLowerCase()}, ${area}, ${quarter}`,
    record: "Post",
    history: "Historik",
    part: "Hur posten räknas",
    reason: "Skäl",
    parts: { numerator: "räknas", denominator: "jämförs med", excluded: "räknas inte" },
    note: (count: string) =>
      `Delarna går ihop till ${count} poster. En gemensam post står på en rad för varje kommun men räknas en gång.`,
    sources: {
      note: "Välj en post för att se raderna den kommer ur. Filer och blad nämns inte vid namn, eftersom namnet kan vara en persons; filen känns igen på de tolv första tecknen i dess kontrollsumma (sha256).",
      heading: (record: string, rows: number) =>
        `${record} kommer ur ${rows === 1 ? "den här raden" : `de här ${rows} raderna`}; samma rad i en senare leverans tas inte upp igen.`,
      delivery: (date: string) => `leveransen ${date}`,
      sheet: (sheet: string) => `blad ${sheet} i bokstavsordning`,
      row: (row: string) => `rad ${row}`,
      file: "fil",
      list: (list: string, row: string) => `Listan ${list}.csv, ${row}`,
      none: "Posten är sammansatt av flera rader och har ingen egen rad i leveranserna.",
      failed: "Raderna kunde inte hämtas. Försök igen.",
    },
  },
  cases: {
    name: "Ärendena",
    caption: (area: string) => `Ärenden i ${area}`,
    case: "Ärende",
    page: "Sök och sortera ärendena",
    opened: "Öppnat",
    last: "Senaste händelse",
    participants: "Deltagande kommuner",
    note: "Ett gemensamt ärende står hos den kommun som öppnade det, men räknas i talen för alla kommuner som deltar.",
    asOf: (date: string) => `läget den ${date}`,
  },
  contradictions: {
    name: "När källorna säger olika",
    caption: "Motsägelser mellan källorna, som de är angivna",
    subject: "Vad det gäller",
    claimA: "En uppgift",
    claimB: "En annan uppgift",
    shown: "Så visas det",
    source: "Källa: de dokument som anges inom parentes",
    asOf: (date: string) => `läget den ${date}`,
  },
  plan: {
    name: "Tidplanen",
    caption: "Aktiviteter i ansökans tidplan",
    activity: "Aktivitet",
    starts: "Börjar",
    ends: "Slutar",
    remark: "Anmärkning",
    source: (marks: string) => `Källa: ${marks}`,
  },
  exchange: {
    name: "Ger och tar",
    caption: (area: string) =>
      `Lösningar som ${area} har tagit över från andra, och andra från ${area}`,
    direction: "Riktning",
    from: "har gett",
    to: "har tagit",
  },
  ignored: {
    name: "Vad har utelämnats?",
    caption: "Utelämnade rader per system, kommun och regel",
    rule: "Regel",
    rows: "Rader",
    source: "Källa: inläsningens egen kontroll",
  },
  funding: {
    name: "Beviljade bidrag",
    caption: "Bidrag per sluss",
    funder: "Från",
    amount: "Belopp",
    source: "Källa: finansiärens och slussarnas egna dokument",
    note: "Bidraget är inte hela kostnaden. Vad kommunerna själva har lagt står bland utfallen, under Kommunernas kostnader.",
    outside: (amount: string, hubs: string) =>
      `${amount} av dem gick till ${hubs}, vars kommuner ingen källa namnger. De är därför inte med i det beviljade bidraget bland utfallen.`,
  },
  breakdown: {
    label: (name: string) => `Stapeldiagram: ${name}. Alla tal finns i tabellen.`,
    name: (name: string, dimension: string) =>
      name.endsWith(` per ${dimension}`) ? name : `${name} efter ${dimension}`,
  },
};
