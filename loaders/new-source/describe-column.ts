import { yesNo } from "../read/kinds/index.js";
import type { ReadContext } from "../read/types.js";
import type { Column } from "./columns-of.js";
import { describeArea } from "./describe-area.js";
import { describeMoment } from "./describe-moment.js";
import { describeNumber } from "./describe-number.js";
import { describeNames, describePerson, describePersonHeading } from "./describe-person.js";
import { describeText } from "./describe-text.js";
import { type Looked, lookAt } from "./look-at.js";
import type { Described } from "./proposed-field.js";

/** Asked in turn: what is surest first, and persons before anything that would keep them. */
const steps: ((looked: Looked) => Described | null)[] = [
  describePerson,
  describeArea,
  describeYesNo,
  describePersonHeading,
  describeMoment,
  describeNumber,
  describeNames,
];

/**
 * Says what a column seems to hold, by its heading and by what the kinds of fields read out of it.
 * What may be about a person is dropped or hidden until a human says otherwise.
 */
export function describeColumn(column: Column, context: ReadContext): Described {
  const looked = lookAt(column, context);
  for (const step of steps) {
    const described = step(looked);
    if (described) return described;
  }
  return describeText(looked);
}

function describeYesNo({ heading, texts, reads }: Looked): Described | null {
  const isSaid = texts.some((text) => /^\p{L}{2,}$/u.test(text));
  return isSaid && reads(yesNo({ headings: [heading] })) === 1
    ? { kind: "yesNo", doubts: [] }
    : null;
}
