import type { Messages } from "../messages.js";
import type { Lists } from "./published.js";
import type { Select } from "./values.js";

/** What a figure needs to know of an indicator's definition. */
export type Definition = {
  id: string;
  name: { sv: string; en: string };
  about_persons: boolean;
  sources: readonly string[];
  measures: readonly { code: string }[];
  population_text?: { sv: string; en: string };
};

/** What every figure of a page shares: the values, the lists, the catalogue and the language. */
export type Context = {
  select: Select;
  lists: Lists;
  indicators: readonly Definition[];
  words: Messages;
};

/** Finds an indicator in the catalogue. */
export function definitionOf(context: Context, id: string): Definition {
  const found = context.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`unknown indicator: ${id}`);
  return found;
}
