import type { Source } from "../read/types.js";
import { adoption } from "./adoption.js";
import { benefits } from "./benefits.js";
import { costs } from "./costs.js";
import { events } from "./events.js";
import { forms } from "./forms.js";
import { ideabox } from "./ideabox.js";
import { jira } from "./jira.js";
import { kolada } from "./kolada.js";
import { maturity } from "./maturity.js";
import { meetings } from "./meetings.js";
import { network } from "./network.js";
import { november } from "./november.js";
import { planner } from "./planner.js";
import { training } from "./training.js";
import { trello } from "./trello.js";
import { vinnova } from "./vinnova.js";

export { columnsOf, fieldsOf, headingsOf, wordsOf } from "../read/contract.js";

/** Every system that exports come from, by its code. A new source is one file and one line here. */
export const sources: Readonly<Record<string, Source>> = {
  adoption,
  benefits,
  costs,
  events,
  forms,
  ideabox,
  jira,
  kolada,
  maturity,
  meetings,
  network,
  november,
  planner,
  training,
  trello,
  vinnova,
};
