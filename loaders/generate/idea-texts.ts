import { type Area, areas } from "./idea-areas.js";
import type { Random } from "./random.js";

export type IdeaText = { area: string; unit: string; title: string; description: string };

const effects = [
  "Vi vill pröva i en enhet under tre månader och jämföra med en annan.",
  "Vi tror att tiden räcker till mer och att fler blir nöjda.",
  "Om det fungerar kan fler kommuner göra likadant.",
  "Vi följer upp med en kort enkät före och efter.",
];

/** Draws texts for a number of ideas; titles differ until every combination of an area is used. */
export function drawTexts(random: Random, count: number): IdeaText[] {
  const decks = new Map<string, string[]>();
  const draw = (name: string, area: Area): string => {
    const left = decks.get(name);
    const deck = left?.length ? left : random.shuffle(titlesOf(area));
    decks.set(name, deck);
    return deck.pop() as string;
  };
  const weights = Object.entries(areas).map(([name, area]) => [name, area.weight] as const);
  return Array.from({ length: count }, () => {
    const name = random.weighted(weights);
    const area = areas[name] as Area;
    return {
      area: name,
      unit: random.pick(area.units),
      title: draw(name, area),
      description: `${random.pick(area.needs)} ${random.pick(effects)}`,
    };
  });
}

/** Every solution in each setting that it suits. */
function titlesOf(area: Area): string[] {
  return Object.entries(area.solutions).flatMap(([solution, settings]) =>
    [...settings].map((index) => `${solution} ${area.settings[Number(index)]}`),
  );
}
