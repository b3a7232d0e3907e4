import { type Day, iso } from "./civil-day.js";
import type { Idea, Municipality } from "./model.js";
import type { Cell, Sheet } from "./tabulate.js";
import { openedDay, stageAt } from "./timeline.js";

type Known = { idea: Idea; record: Record<string, Cell> };

/** One honest fault in one delivery of one municipality; the next delivery has it right. */
const faults: Record<string, Record<string, Cell>> = {
  "1470 2018-12-31": { stage: "Behandlas" },
  "1444 2019-06-30": { stage: "Omhändertagenn" },
  "1445 2019-06-30": { stage_date: "3/4/2019" },
  "1498 2019-06-30": { solution_type: "Metod" },
  "2262 2018-12-31": { submitted_at: "våren 2017" },
  "2260 2019-12-31": { stage_date: "2109-10-14" },
};
/** Vara's list of June 2018 comes from a computer that writes å as a and a ring. */
const decomposedLetters = "1470 2018-06-30";
/** Töreboda's list of June 2019 is pasted together: a header in the middle, a sum, an empty row, a row twice. */
const pastedTogether = "1473 2019-06-30";
/** Tibro's list of June 2018 has lost a row, which is back half a year later. */
const lostRow = "1472 2018-06-30";

/** Gives a delivery its faults, the same for every seed; what it shows in the end stays as drawn. */
export function blemished(
  municipality: Municipality,
  on: Day,
  known: Known[],
  lay: (records: Record<string, Cell>[]) => Sheet,
): Sheet & { isDecomposed: boolean } {
  const place = `${municipality.code} ${iso(on)}`;
  const spare = known.find(({ idea }) => isSeenAgain(idea, municipality, on));
  const fault = faults[place];
  const kept = place === lostRow ? known.filter((one) => one !== spare) : known;
  const sheet = lay(
    kept.map(({ idea, record }) =>
      fault && idea === spare?.idea ? { ...record, ...fault } : record,
    ),
  );
  if (place !== pastedTogether) return { ...sheet, isDecomposed: place === decomposedLetters };
  const { headings, rows } = sheet;
  const half = Math.ceil(rows.length / 2);
  const blank = headings.map(() => null);
  const sum: Cell[] = ["Summa", `${rows.length} idéer`, ...blank.slice(2)];
  const [first = blank] = rows;
  const pasted = [...rows.slice(0, half), headings, ...rows.slice(half), first, blank, sum];
  return { headings, rows: pasted, isDecomposed: false };
}

/** A row can be refused without changing the whole when the next delivery shows the idea in the same stage. */
function isSeenAgain(idea: Idea, municipality: Municipality, on: Day): boolean {
  const next = municipality.deliveries.find((later) => later > on);
  const stage = stageAt(idea.events, on);
  return (
    next !== undefined &&
    openedDay(idea.events) !== null &&
    stageAt(idea.events, next) === stage &&
    stage !== "captured"
  );
}
