/** A hub's page: who has been a member when, and what cannot be compared with other hubs. */
export const hubPage = {
  members: {
    name: "Kommunerna över tid",
    caption: (hub: string) => `Medlemskap i ${hub}`,
    label:
      "Tidslinjer: en rad för varje kommun, med en stapel för tiden som medlem. Alla datum finns i tabellen.",
    none: "Källorna namnger ingen svensk kommun som är med.",
    finding: (all: number, now: number) =>
      all === now
        ? all === 1
          ? "En kommun är med, sedan början."
          : `${all} kommuner är med, och ingen har lämnat slussen.`
        : `${all} kommuner har varit med; ${now === 0 ? "ingen" : now} är det ännu.`,
    claimed: (claimed: string) => `Källorna uppger ${claimed} kommuner från början.`,
    from: "Från",
    to: "Till",
    still: "är med",
    note: "Datumen är källornas. Där bara det senast möjliga slutdatumet är känt visas det.",
  },
  comparability: {
    name: "Vad som inte kan jämföras med andra slussar",
    caption: (hub: string) => `Det som skiljer ${hub} från andra slussar`,
    all: "Inget i definitionerna skiljer slussen från de flesta andra.",
    finding: (count: number) =>
      `${count === 1 ? "En sak" : `${count} saker`} i definitionen skiljer slussen från de flesta andra, så talen nedan kan inte utan vidare ställas mot deras.`,
    trait: "Vad det gäller",
    here: "Här",
    others: "Andra slussar",
    why: "Varför det spelar roll",
    concerned: "Tal som inte kan jämföras",
    same: (same: number, others: number) =>
      same === 0 ? `ingen av ${others} är lika` : `${same} av ${others} är lika`,
    unknown: "Källorna säger inte hur det är här, så en skillnad kan varken ses eller uteslutas.",
    months: (count: number) => `${count} månader`,
    traits: {
      digital_rule: "Digitala lösningar",
      eligibility: "Vem som får lämna idéer",
      members_change: "Kommuner som kommit eller gått",
      members_known: "Namngivna kommuner",
      project_months: "Projektets längd",
      reported_unit: "Enheten i det rapporterade",
    },
    answers: {
      members_change: { yes: "medlemmarna har växlat", no: "samma kommuner hela tiden" },
      members_known: { yes: "alla är namngivna", no: "alla är inte namngivna" },
      reported_unit: {
        yes: "källan säger inte vad som räknas",
        no: "inget rapporterat tal är utmärkt som oklart",
      },
    } as Partial<Record<string, { yes: string; no: string }>>,
    reasons: {
      digital_rule:
        "Regeln avgör vilka idéer som tas emot, och därmed både antalet och andelen digitala.",
      eligibility: "Fler som får lämna idéer ger fler idéer, utan att arbetet är bättre.",
      members_change: "Det som räknas från början gäller inte samma kommuner i början och slutet.",
      members_known: "En andel av kommunerna kräver att alla kommuner är kända.",
      project_months:
        "Ett längre projekt hinner mer. Summor över hela projektet är inte likvärdiga.",
      reported_unit: "Samma ord kan stå för olika saker, till exempel case, idé eller projekt.",
    },
    note: "Skillnaderna tas fram med samma regler för alla slussar ur deras definitioner i källorna. De säger inget om vilken sluss som är bäst.",
  },
};
