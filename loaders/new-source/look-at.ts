import { dateOrder } from "../read/date-order.js";
import type { Cell, ReadContext, Reading } from "../read/types.js";
import type { Column } from "./columns-of.js";
import { shareRead } from "./fits.js";
import { plainWords } from "./identifier.js";

/** Values of a column that are looked at: enough to tell what it holds. */
const MOST = 5000;

/** A column laid out for those who say what it holds. */
export type Looked = {
  heading: string;
  /** the heading's words, in a–z */
  words: string[];
  cells: NonNullable<Cell>[];
  texts: string[];
  areDigits: boolean;
  reading: Reading;
  /** the share of the cells that a kind of field reads */
  reads(field: Parameters<typeof shareRead>[0]): number;
};

/** Lays a column out to be described. */
export function lookAt({ heading, values, texts }: Column, context: ReadContext): Looked {
  const cells = values.slice(0, MOST);
  const reading: Reading = {
    source: "",
    delivery: { source: "", municipality_code: "0000", delivery_date: "", path: "", file: "" },
    context: { ...context, secret: () => "not kept" },
    date_order: dateOrder(cells),
    board: null,
  };
  return {
    heading,
    words: plainWords(heading),
    cells,
    texts: texts.slice(0, MOST),
    areDigits: texts.slice(0, MOST).every((text) => /^\d+$/.test(text)),
    reading,
    reads: (field) => shareRead(field, cells, reading),
  };
}
