import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { readMoment } from "../read-moment.js";

type DateOptions = Options & { may_be_future?: boolean };

/** A civil day, `YYYY-MM-DD`. Not after the as-of date unless the contract lets it. */
export function date(options: DateOptions) {
  return field<string>({ kind: "date", type: "date", ...options }, (cell, reading, described) => {
    const moment = readMoment(cell, reading, described);
    return moment instanceof Fault ? moment : moment.day;
  });
}
