import { wordsOf } from "../read/contract.js";
import { ideabox } from "../sources/ideabox.js";
import { tableOf } from "./tabulate.js";

const table = tableOf(ideabox, "ideabox");

/** The words that lists of ideas use for what an idea is; code → word. */
export const ideaboxWords = {
  origin: wordsOf(table, "origin"),
  channel: wordsOf(table, "channel"),
  solution_type: wordsOf(table, "solution_type"),
  radicality: wordsOf(table, "radicality"),
};
