import { count } from "./count.js";

/** The page of participation: shares and rates, groups, training, coding, success, and what is withheld. */
export const participation = {
  women: "Kvinnor",
  men: "Män",
  unknown: "Okänt kön",
  all: "Alla",
  chance: (n: string, chance: string) =>
    `Slumpen: vore kvinnor och män lika vanliga skulle andelen i en grupp om ${n} ändå hamna utanför 40–\u206060\u00a0procent i ${chance} av fallen.`,
  gate: {
    all: "källorna tillsammans",
    uncertain: (source: string, share: string) =>
      `Osäkert: i ${source} är könet känt för bara ${share}\u00a0% av personerna. Under 80\u00a0% kan de okända vända på bilden, och därför är bilden grå.`,
  },
  /** Why there is nothing to say of something. */
  absent: {
    withheld: (what: string) => `${what} lämnas inte ut, för att skydda enskilda personer.`,
    missing: (what: string) => `${what}: uppgift saknas för urvalet.`,
    not_applicable: (what: string) => `${what}: det finns ingen att räkna i urvalet.`,
    other: (what: string) => `${what} kan inte beräknas för urvalet.`,
  },
  rates: {
    name: "Andel av kvinnorna och andel av männen som lämnar idéer",
    what: "Andelen av kvinnorna och av männen som lämnar idéer",
    label:
      "Punktdiagram: av 1\u00a0000 anställda kvinnor och av 1\u00a0000 anställda män, hur många som har lämnat en idé, med konfidensintervall. Alla tal finns i tabellen.",
    caption: (period: string) =>
      `Idégivare av 1\u00a0000 anställda, de fyra kvartalen till och med ${period}`,
    finding: (women: string, men: string) =>
      `Av 1\u00a0000 anställda kvinnor har ${women} lämnat en idé, av 1\u00a0000 anställda män ${men}.`,
    shares: (givers: string, staff: string) =>
      `Samtidigt är kvinnors andel bland de anställda som lämnat idéer ${givers}, och bland alla anställda ${staff}. Det är två olika frågor.`,
    axis: "Av 1\u00a0000 anställda",
    columns: {
      women: "Andel av kvinnorna, per 1\u00a0000",
      men: "Andel av männen, per 1\u00a0000",
      giversShare: "Kvinnors andel bland idégivarna",
      staffShare: "Kvinnors andel bland de anställda",
      giversWomen: "Kvinnor som lämnat idéer",
      giversMen: "Män som lämnat idéer",
      staffWomen: "Anställda kvinnor",
      staffMen: "Anställda män",
    },
    note: "Här räknas bara anställda i kommuner som har lämnat både idéer och en novemberräkning. Därför kan talen skilja sig från dem bland alla idégivare. Strecket är ett 95-procentigt konfidensintervall.",
  },
  ratio: {
    name: "Kvinnors deltagande jämfört med mäns",
    what: "Kvoten mellan kvinnors och mäns deltagande",
    standardisedWhat: "Den standardiserade kvoten",
    women: "Kvinnor som lämnat idéer",
    label:
      "Punktdiagram: kvoten mellan kvinnors och mäns deltagande, rå och standardiserad, med konfidensintervall och ett streck vid 1, där de är lika. Alla tal finns i tabellen.",
    caption: (period: string) =>
      `Andelen av kvinnorna delad med andelen av männen, de fyra kvartalen till och med ${period}`,
    raw: "Rå",
    standardised: "Standardiserad över könskodning",
    equal: "1 = lika",
    value: "Kvot",
    higher: (value: string) =>
      `En anställd kvinna är oftare idégivare än en anställd man: kvoten är ${value}.`,
    lower: (value: string) =>
      `En anställd kvinna är mer sällan idégivare än en anställd man: kvoten är ${value}.`,
    equalTo: (value: string) =>
      `Anställda kvinnor och män är lika ofta idégivare: kvoten är ${value}.`,
    unsure: (low: string, high: string) =>
      `Intervallet, ${low} till ${high}, rymmer 1. Skillnaden kan vara en slump.`,
    sure: (low: string, high: string) =>
      `Intervallet, ${low} till ${high}, rymmer inte 1. Skillnaden är större än slumpen brukar ge.`,
    standardisedIs: (value: string, low: string, high: string) =>
      `Standardiserad är kvoten ${value} (${low} till ${high}).`,
    explain:
      "Den råa kvoten jämför alla kvinnor med alla män; den standardiserade jämför dem inom varje könskodning för sig, så att det inte spelar någon roll att kvinnor och män arbetar i olika slags verksamheter.",
  },
  butterfly: {
    women: "Kvinnor",
    men: "Män",
    label: (name: string) =>
      `Fjärilsdiagram: ${name}, kvinnor till vänster, män till höger och okänt kön skrafferat under. Alla tal finns i tabellen.`,
    labelKnown: (name: string) =>
      `Fjärilsdiagram: ${name}, kvinnor till vänster och män till höger. Alla tal finns i tabellen.`,
    share: "Kvinnors andel",
    finding: (women: string[], men: string[], even: string[]) =>
      [
        women.length > 0 ? `Kvinnorna är fler än männen bland ${women.join(" och ")}.` : "",
        men.length > 0 ? `Männen är fler än kvinnorna bland ${men.join(" och ")}.` : "",
        even.length > 0 ? `Kvinnor och män är lika många bland ${even.join(" och ")}.` : "",
      ]
        .filter(Boolean)
        .join(" "),
    withheld: (classes: string, isAll: boolean) =>
      isAll
        ? "Ingen klass kan delas upp på kvinnor och män utan att det går att räkna ut något om enskilda personer. Därför lämnas uppdelningen inte ut."
        : `Uppdelningen lämnas inte ut för ${classes}: då skulle det gå att räkna ut något om enskilda personer.`,
    empty: "Det finns ingen att räkna i urvalet.",
    coding: {
      name: "Idégivare efter verksamhetens könskodning",
      note: "Könskodningen säger vilka som arbetar i verksamheten: över 60 procent kvinnor är kvinnokodad, under 40 procent manskodad. Den säger inget om vem som lämnade idén.",
      classes: {
        female_coded: "idégivare i kvinnokodade verksamheter",
        balanced: "idégivare i jämna verksamheter",
        male_coded: "idégivare i manskodade verksamheter",
        unknown: "idégivare i verksamheter med okänd könskodning",
      } as Record<string, string>,
    },
    progress: {
      name: "Idégivare efter hur långt idén har kommit",
      note: "Bara idégivare med känt kön. Den som har lämnat flera idéer räknas en gång, efter den idé som har kommit längst på kvartalets sista dag. Fler steg än två skulle ge så små klasser att inget kunde visas.",
      classes: {
        before_testing: "dem vars idéer inte har testats",
        testing_or_further: "dem med en idé i test eller längre",
      } as Record<string, string>,
    },
    body: {
      name: "Medlemmar efter roll i grupperna",
      note: "Den som är med i flera grupper räknas en gång i varje slag. Vilka som sitter i en styrgrupp är ett offentligt uppdrag; där räknas platser.",
      classes: {
        steering: "platser i styrgrupp",
        reference: "medlemmar i referensgrupp",
        project_group: "medlemmar i projektgrupp",
        coaches: "coacher",
        network: "medlemmar i nätverk",
        unknown: "medlemmar i grupper av okänt slag",
      } as Record<string, string>,
    },
  },
  ideas: {
    name: "Kvartalets idéer efter vilka som lämnade dem",
    note: "En idé av både kvinnor och män är blandad och delas aldrig mellan dem. Idéer som bara finns på en tavla har ingen känd idégivare och är okända. Uppdelningen visas bara för hela portföljen, och inte när någon klass gäller för få personer.",
  },
  known: {
    name: "För hur många är könet känt?",
    what: "Hur många som har känt kön",
    label:
      "Stapeldiagram: för hur stor del av personerna i varje källa könet är känt, med streck vid 80 och 95 procent. Alla tal finns i tabellen.",
    caption: (period: string) => `Personer med känt kön, till och med ${period}`,
    all: "Alla källor tillsammans",
    persons: "Personer",
    share: "Med känt kön",
    gate: "Gräns",
    gates: {
      reached: "målet nått",
      below: "under målet",
      uncertain: "osäkert",
    },
    reached: (share: string) =>
      `Könet är känt för ${share} av personerna i alla källor tillsammans. Målet, minst 95\u00a0%, är nått.`,
    below: (share: string) =>
      `Könet är känt för ${share} av personerna i alla källor tillsammans, under målet 95\u00a0%.`,
    uncertain: (share: string) =>
      `Könet är känt för bara ${share} av personerna i alla källor tillsammans.`,
    grey: (names: string) => `Under 80\u00a0% ligger ${names}. Figurer som bygger på det är grå.`,
    withheld: (names: string) => `Talen lämnas inte ut för ${names}, för att skydda enskilda.`,
    note: "Kön gissas aldrig utifrån namn. Den som inte har frågats, inte har svarat eller har svarat annat än kvinna eller man räknas som okänd.",
  },
  members: {
    name: "Kvinnors andel bland medlemmarna i grupper",
    all: "Alla grupper",
    label:
      "Punktdiagram: kvinnors och mäns andel av medlemmarna i alla grupper och i varje slags grupp, med bandet 40–60 procent bakom. Alla tal finns i tabellen.",
    caption: (period: string) => `Medlemmar i grupper efter kön, ${period}`,
    womenShare: "Kvinnors andel bland medlemmarna",
    menShare: "Mäns andel bland medlemmarna",
    missing: "Uppgift om medlemmarnas kön saknas för urvalet.",
    withheld: "Antalen kvinnor och män lämnas inte ut, för att skydda enskilda personer.",
    empty: "Ingen medlem med känt kön finns i urvalet.",
    few: (women: string, men: string, threshold: string) =>
      `${count(women, "kvinna", "kvinnor")} och ${count(men, "man", "män")} är med i någon grupp. Procent visas först vid ${threshold} personer.`,
    finding: (known: string, women: string, men: string) =>
      `Av ${known} medlemmar med känt kön är ${women} kvinnor och ${men} män.`,
    seats: (seats: number, text: string) =>
      seats === 0
        ? "Ingen plats i någon styrgrupp är registrerad."
        : `Styrgrupperna har ${text} ${seats === 1 ? "plats" : "platser"}. Det är offentliga uppdrag och räknas för sig.`,
  },
  training: {
    name: "Utbildningsgrupper med både kvinnor och män",
    what: "Andelen utbildningsgrupper med både kvinnor och män",
    label:
      "Stapeldiagram: för varje år, hur stor andel av de avslutade utbildningsgrupperna som hade både kvinnor och män. Alla uppgifter finns i tabellen.",
    caption: (period: string) => `Utbildningsgrupper, till och med ${period}`,
    finding: (both: string, all: string) =>
      all === "1"
        ? `Den enda avslutade utbildningsgruppen hade ${both === "0" ? "inte " : ""}både kvinnor och män.`
        : `${both === "0" ? "Ingen" : both} av ${all} avslutade utbildningsgrupper hade både kvinnor och män.`,
    reached: "Målet, att alla grupper har båda, är nått.",
    notReached: "Målet är att alla grupper har båda.",
    running: (both: string, all: string) =>
      `Av ${all} ${all === "1" ? "grupp" : "grupper"} som pågår har ${both === "0" ? "ingen" : both} både kvinnor och män.`,
    year: (year: string, both: string, all: string) => `${year}: ${both} av ${all}`,
    course: "Kurs och tillfälle",
    both: "Avslutad, båda könen",
    bothRunning: "Pågår, båda könen",
    yes: "ja",
    no: "nej",
    some: "några",
    note: "Det räcker att minst en kvinna och minst en man påbörjade kursen. En grupp där det inte går att säga räknas inte. Hur många de var av vardera lämnas inte ut.",
  },
  operations: {
    name: "Verksamheter efter könskodning",
    what: "Antalet antagna verksamheter",
    label:
      "Stapeldiagram: antagna verksamheter efter beräknad könskodning. Alla tal finns i tabellen.",
    caption: (period: string) => `Antagna verksamheter efter könskodning, till och med ${period}`,
    empty: "Ingen verksamhet är antagen ännu.",
    finding: (all: string, female: string, male: string) =>
      `Av ${count(all, "antagen verksamhet", "antagna verksamheter")} är ${female === "0" ? "ingen" : female} kvinnokodad${female === "0" || female === "1" ? "" : "e"} och ${male === "0" ? "ingen" : male} manskodad${male === "0" || male === "1" ? "" : "e"}.`,
    both: "Målet, minst en kvinnokodad och minst en manskodad, är nått.",
    notBoth: "Målet är minst en kvinnokodad och minst en manskodad; det är inte nått.",
    declared: "Den beräknade och den deklarerade kodningen står bredvid varandra i tabellen.",
    notDeclared: "Ingen verksamhet har själv deklarerat sin könskodning.",
    computedHead: "Beräknad",
    declaredHead: "Deklarerad",
    cost: "Kostnad i ärendena",
    note: "Beräknad är kodningen ur novemberräkningen, för verksamheter med minst tio anställda: över 60 procent kvinnor är kvinnokodad, under 40 procent manskodad, däremellan jämn. Timmar finns inte i någon leverans.",
  },
  success: {
    all: "Alla idéer",
    label: (name: string) =>
      `Punktdiagram: ${name}, kvinnors och mäns idéer i alla verksamheter och inom varje könskodning, med konfidensintervall. Alla tal finns i tabellen.`,
    testing_12: {
      name: "Idéer som har testats inom 12 månader",
      what: "Hur stor andel av kvinnors och av mäns idéer som har testats inom 12 månader",
      finding: (women: string, men: string) =>
        `Av kvinnors idéer har ${women} testats inom 12 månader, av mäns ${men}.`,
    },
    implemented_24: {
      name: "Idéer som har införts inom 24 månader",
      what: "Hur stor andel av kvinnors och av mäns idéer som har införts inom 24 månader",
      finding: (women: string, men: string) =>
        `Av kvinnors idéer har ${women} införts inom 24 månader, av mäns ${men}.`,
    },
    columns: {
      women: "Andel av kvinnors idéer, %",
      men: "Andel av mäns idéer, %",
      mixed: "Blandade, %",
      unknown: "Okänt kön, %",
    },
    differenceWhat: "Den standardiserade skillnaden",
    differenceHead: "Standardiserad skillnad, procentenheter",
    difference: (value: string, low: string, high: string, isUnsure: boolean) =>
      `Jämförda inom varje könskodning är skillnaden ${value} procentenheter (${low} till ${high}); ${isUnsure ? "den kan vara en slump" : "det är mer än slumpen brukar ge"}.`,
    foot: "En idé av både kvinnor och män är blandad och delas aldrig upp. Skillnaden är kvinnors andel minus mäns.",
    note: "Idéer som har avslutats på annat sätt räknas för sig, och idéer som pågår räknas så länge de har följts. Andelar visas först när minst 20 personer står bakom.",
  },
  representation: {
    name: "Kvinnors andel bland utbildade ledare och bland chefer",
    what: "Kvinnors andel bland utbildade ledare och bland chefer",
    leaders: "Utbildade ledare",
    managers: "Chefer i novemberräkningen",
    label:
      "Punktdiagram: kvinnors och mäns andel av de utbildade ledarna och av cheferna, med bandet 40–60 procent bakom. Alla tal finns i tabellen.",
    caption: (period: string) => `Utbildade ledare och chefer efter kön, till och med ${period}`,
    finding: (leaders: string, managers: string) =>
      `Kvinnors andel är ${leaders} bland de utbildade ledarna och ${managers} bland cheferna.`,
    index: (value: string, low: string, high: string) =>
      `Den ena delad med den andra, representationsindex, är ${value} (${low} till ${high}).`,
    unsure: "Intervallet rymmer 1, så skillnaden kan vara en slump.",
    sure: "Intervallet rymmer inte 1, så skillnaden är större än slumpen brukar ge.",
    share: "Kvinnors andel",
    ratio: "Representationsindex",
    foot: "Andelarna räknas på personer med känt kön.",
  },
  giverYears: {
    name: "Idégivare år för år",
    caption: (area: string) => `Personer som har lämnat minst en idé under året, ${area}`,
    year: "År",
    all: "Alla",
    empty: "Inget helt år finns att redovisa ännu.",
    missing: (year: string, area: string) => `Uppgift saknas för ${area} ${year}.`,
    withheld: (year: string, area: string) =>
      `Antalet idégivare i ${area} under ${year} lämnas inte ut, för att skydda enskilda personer.`,
    none: (year: string, area: string) => `Ingen känd idégivare finns i ${area} under ${year}.`,
    finding: (year: string, persons: string, area: string) =>
      `Under ${year} lämnade ${count(persons, "person", "personer")} i ${area} minst en idé.`,
    unsplit: "Antalen kvinnor och män lämnas inte ut, för att skydda enskilda personer.",
    split: (women: string, men: string, unknown: string) =>
      unknown === "0"
        ? `${count(women, "är kvinna", "är kvinnor")} och ${count(men, "är man", "är män")}.`
        : `${count(women, "är kvinna", "är kvinnor")}, ${count(men, "är man", "är män")} och ${unknown} har okänt kön.`,
    note: "För en enskild kommun räknas bara hela kalenderår, och ett tal visas bara där det inte röjer någon. Idéer som bara finns på en tavla har ingen känd idégivare. För slussar och grupper av kommuner finns fler tal.",
    page: "Deltagandet i slussar och grupper",
  },
  withheld: {
    name: "Det som inte visas, och varför",
    caption: (period: string) => `Uppdelningar som visas och som inte lämnas ut, ${period}`,
    row: (name: string, dimension: string) => `${name}, per ${dimension}`,
    empty: "Det finns inga uppdelningar att visa för urvalet.",
    none: (area: string) => `Alla uppdelningar av personer visas för ${area}.`,
    finding: (withheld: string, all: string, area: string) =>
      `${withheld} av ${count(all, "uppdelning", "uppdelningar")} av personer lämnas inte ut, helt eller delvis, för ${area}.`,
    why: (k: string) =>
      `Tecknet .. står där ett tal gäller färre än ${k} personer, eller där ett sådant tal skulle gå att räkna ut ur de andra. Därför kan också stora tal vara dolda.`,
    percent: (threshold: string) =>
      `Procent av personer räknas först vid ${threshold} personer. Noll får visas. En figur utan bild har inget tal som får visas; tabellen säger vad som fattas.`,
    source: "Källa: reglerna för utlämnande",
    split: "Uppdelning",
    shown: "Tal som visas",
    hidden: "Tal som inte lämnas ut",
    page: "Så skyddas personuppgifterna",
  },
};
