import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { readMoment } from "../read-moment.js";

type TimestampOptions = Options & { may_be_future?: boolean };

/** A civil moment in Europe/Stockholm, `YYYY-MM-DD HH:MM:SS`; a day alone is its midnight. */
export function timestamp(options: TimestampOptions) {
  return field<string>(
    { kind: "timestamp", type: "timestamp", ...options },
    (cell, reading, described) => {
      const moment = readMoment(cell, reading, described);
      return moment instanceof Fault ? moment : `${moment.day} ${moment.time}`;
    },
  );
}
