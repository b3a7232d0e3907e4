const civil = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Turns a moment into the day and time that a clock in Stockholm shows. */
export function stockholmTime(moment: Date): { day: string; time: string } {
  const [day = "", time = ""] = civil.format(moment).split(" ");
  return { day, time };
}
