import { Fault } from "./fault.js";

/** Refuses a value that is no date. */
export function invalidDate(heading: string): Fault {
  return new Fault(
    "invalid_date",
    "ett datum, ÅÅÅÅ-MM-DD",
    `Värdet i '${heading}' är inget datum som finns. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2017-03-02.`,
  );
}

/** Refuses a month or a quarter where a day is needed. */
export function notADay(heading: string): Fault {
  return new Fault(
    "not_a_day",
    "en dag, ÅÅÅÅ-MM-DD",
    `'${heading}' anger en månad eller ett kvartal men ingen dag. Skriv hela datumet, till exempel 2017-03-02.`,
  );
}

/** Refuses a date that two readers read in two ways. */
export function ambiguousDate(heading: string): Fault {
  return new Fault(
    "ambiguous_date",
    "ett datum, ÅÅÅÅ-MM-DD",
    `Datumet i '${heading}' kan läsas på två sätt: 2/3/2017 är 2 mars för en och 3 februari för en annan. Inget datum i filen avgör vilket. Skriv ÅÅÅÅ-MM-DD.`,
  );
}

/** Refuses a day that has not come yet. */
export function futureDate(heading: string, day: string, as_of: string): Fault {
  return new Fault(
    "future_date",
    `ett datum senast ${as_of}`,
    `Datumet i '${heading}' är ${day}, alltså efter ${as_of}. Rätta det, eller vänta med raden tills det har hänt.`,
  );
}
