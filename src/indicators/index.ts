import { E01 } from "./E01.js";
import { E02 } from "./E02.js";
import { E03 } from "./E03.js";
import { E04 } from "./E04.js";
import { E05 } from "./E05.js";
import { E06 } from "./E06.js";
import { G01 } from "./G01.js";
import { G02 } from "./G02.js";
import { G03 } from "./G03.js";
import { G04 } from "./G04.js";
import { G05 } from "./G05.js";
import { G06 } from "./G06.js";
import { G07 } from "./G07.js";
import { G08 } from "./G08.js";
import type { Indicator } from "./indicator.js";
import { K01 } from "./K01.js";
import { K02 } from "./K02.js";
import { K03 } from "./K03.js";
import { K04 } from "./K04.js";
import { K05 } from "./K05.js";
import { K06 } from "./K06.js";
import { K07 } from "./K07.js";
import { K08 } from "./K08.js";
import { K09 } from "./K09.js";
import { K10 } from "./K10.js";
import { K11 } from "./K11.js";
import { P01 } from "./P01.js";
import { P02 } from "./P02.js";
import { P03 } from "./P03.js";
import { P04 } from "./P04.js";
import { P05 } from "./P05.js";
import { P06 } from "./P06.js";
import { P07 } from "./P07.js";
import { P08 } from "./P08.js";
import { P09 } from "./P09.js";
import { P10 } from "./P10.js";
import { R01 } from "./R01.js";
import { R02 } from "./R02.js";
import { R03 } from "./R03.js";
import { R04 } from "./R04.js";
import { R05 } from "./R05.js";
import { R06 } from "./R06.js";
import { R07 } from "./R07.js";
import { R08 } from "./R08.js";
import { R09 } from "./R09.js";
import { R10 } from "./R10.js";

/** The catalogue: every indicator, in the order in which a reader meets them. */
export const indicators: Indicator[] = [
  // The way of an idea.
  P01,
  P02,
  P03,
  P04,
  P05,
  P06,
  P07,
  P08,
  P09,
  P10,
  // Use and spread.
  R01,
  R02,
  R03,
  R04,
  R05,
  R06,
  R07,
  R08,
  R09,
  R10,
  // Who takes part.
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  // What has come of it.
  K01,
  K02,
  K03,
  K04,
  K05,
  K06,
  K07,
  K08,
  K09,
  K10,
  K11,
  // What it costs and brings.
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
];
