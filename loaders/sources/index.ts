import type { Source } from "../read/types.js";
import { adoption } from "./adoption.js";
import { ideabox } from "./ideabox.js";
import { network } from "./network.js";
import { november } from "./november.js";
import { planner } from "./planner.js";
import { trello } from "./trello.js";

export { columnsOf, fieldsOf, headingsOf, wordsOf } from "../read/contract.js";

/** Every system that exports come from, by its code. A new source is one file and one line here. */
export const sources: Readonly<Record<string, Source>> = {
  adoption,
  ideabox,
  network,
  november,
  planner,
  trello,
};
