import type { Indicator } from "../../src/indicators/indicator.js";
import { PARTS } from "./edition.js";
import type { Edition } from "./read-editions.js";
import { readPart } from "./read-parts.js";

/** Reads what the indicators of an edition were defined as, by their ids. */
export async function readDefinitions(edition: Edition): Promise<Map<string, Indicator>> {
  const text = Buffer.from(await readPart(edition, PARTS.definitions)).toString("utf8");
  const read: { definition: Indicator }[] = JSON.parse(text);
  return new Map(read.map(({ definition }) => [definition.id, definition]));
}
