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
};
