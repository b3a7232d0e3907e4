import { count } from "./count.js";

/** What has become of the ideas that have had their time. */
export const ends = {
  name: "Hur det slutade",
  label:
    "Stapeldiagram: hur stor del av idéerna som är minst ett år gamla som har införts, avslutats på olika sätt eller fortfarande är öppna. Alla tal finns i tabellen.",
  caption: (area: string, date: string) =>
    `Idéer som är minst ett år gamla efter hur det har gått, ${area}, den ${date}`,
  share: "Procent",
  good: "gott slut",
  missing: (date: string) => `Uppgift saknas om hur det har gått den ${date}.`,
  empty: (date: string) => `Den ${date} har ingen idé ännu haft ett år på sig.`,
  finding: (all: string, implemented: string, learned: string) =>
    `Av de ${count(all, "idé", "idéer")} som har haft minst ett år på sig har ${implemented === "0" ? "ingen" : implemented} införts och ${learned === "0" ? "ingen" : learned} avslutats med en lärdom.`,
  retired: (retired: string) => `Av de införda har ${retired} senare avvecklats.`,
  open: (open: string) => `${open} är fortfarande ${open === "1" ? "öppen" : "öppna"}.`,
  openPaused: (open: string, paused: string) =>
    `${open} är fortfarande öppna; ${paused} av dem är vilande.`,
  onePaused: "En är fortfarande öppen och vilande.",
  noneOpen: "Ingen är öppen längre.",
  note: "En idé som prövades och inte höll, där det som lärdes är nedskrivet, är ett gott slut. Staplarna är tillsammans alla idéer.",
  classes: (name: string, isGood: boolean) => (isGood ? `${name} (gott slut)` : name),
};
