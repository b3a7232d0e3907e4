/** The page of decisions: what waits, who owns it, and what has come of what was decided. */
export const decisions = {
  owners: {
    joint_case: "styrgruppen",
    stalled_case: "kommunens ansvariga för ärendet",
    parallel_duplicate: "de två kommunernas ansvariga",
    below_target: "kommunens ledning",
    plan_slip: "projektledningen",
    overdue_follow_up: "kommunen som infört lösningen",
    missing_delivery: "kommunens kontaktperson",
    refused_file: "den som lämnar filen",
    refused_rows: "den som lämnar filen",
  },
  pair: (one: string, other: string) => `${one} och ${other}`,
  activity: (name: string) => `aktiviteten ${name}`,
  followUps: (text: string) =>
    `${text} ${text === "1" ? "införande" : "införanden"} utan uppmätt effekt`,
  name: "Tidigare beslut",
  caption: "Beslut, och vad som har hänt sedan dess",
  columns: {
    decision: "Beslut",
    decided: "Beslutat",
    about: "Gäller",
    owner: "Ansvarig",
    due: "Klart senast",
    since: "Sedan dess",
    state: "Läge",
  },
  moved: (stage: string, date: string) => `${stage} den ${date}`,
  nothing: "inget har hänt",
  waiting: "kvarstår",
  waitingLate: "kvarstår, skulle ha varit klart",
  settled: "väntar inte längre",
  empty: "Inget beslut är antecknat.",
  finding: (all: string, waiting: string) =>
    all === "1"
      ? `Ett beslut är antecknat, och det som det gäller ${waiting === "0" ? "väntar inte längre" : "väntar fortfarande"}.`
      : waiting === "0"
        ? `${all} beslut är antecknade, och inget av det som de gäller väntar längre.`
        : `${all} beslut är antecknade. Det som ${waiting} av dem gäller väntar fortfarande.`,
  overdue: (late: string) =>
    `${late} av dem skulle ha varit ${late === "1" ? "klart" : "klara"} vid det här laget.`,
  source: "Källa: styrgruppens beslut i listan decisions.csv",
};
