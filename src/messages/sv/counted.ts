/** What is counted, after its number. */
export const counted = {
  ideas: (count: number, text: string) => `${text} ${count === 1 ? "ny idé" : "nya idéer"}`,
  adoptions: (count: number, text: string) =>
    `${text} ${count === 1 ? "nytt införande" : "nya införanden"}`,
  inUse: (count: number, text: string) =>
    `${text} ${count === 1 ? "införande" : "införanden"} i bruk`,
  wip: (count: number, text: string) =>
    `${text} ${count === 1 ? "pågående idé" : "pågående idéer"}`,
  cases: (count: number, text: string) => `${text} ${count === 1 ? "nytt ärende" : "nya ärenden"}`,
  casesSoFar: (count: number, text: string) =>
    `${text} ${count === 1 ? "ärende har öppnats" : "ärenden har öppnats"} under projekttiden`,
  members: (count: number, text: string) =>
    `${text} ${count === 1 ? "nätverksmedlem" : "nätverksmedlemmar"}`,
  givers: (_count: number, text: string) => `${text} idégivare på ett år`,
  reached: (count: number, text: string) =>
    `${text} ${count === 1 ? "kommun använder" : "kommuner använder"} en lösning från en annan`,
};
