import type { Idea, Municipality, Person } from "./model.js";
import { randomStream } from "./random.js";

/** The next made-up address of the samples: `person0123@exempel.invalid`. */
export type NextPerson = () => Person;

/** Numbers made-up persons; nobody has this domain (RFC 2606). */
export function personNumbering(): NextPerson {
  let last = 0;
  return () => {
    last += 1;
    const email = `person${String(last).padStart(4, "0")}@exempel.invalid`;
    return { email, sex: "unknown", answer: "" };
  };
}

const unknownShare = 0.06;
const womensShare = 0.6;

/** Tells every person's sex: 6 % unknown, exactly; the rest women and men. */
export function tellSexes(seed: number, name: string, persons: Person[]): void {
  const random = randomStream(seed, name);
  const shuffled = random.shuffle(persons);
  const unknown = Math.round(persons.length * unknownShare);
  shuffled.forEach((person, index) => {
    if (index < unknown) {
      person.sex = "unknown";
      person.answer = random.pick(["Vill ej uppge", "Annat"]);
    } else if (random.chance(womensShare)) {
      person.sex = "women";
      person.answer = "Kvinna";
    } else {
      person.sex = "men";
      person.answer = "Man";
    }
  });
}

/** Gives the ideas their givers: most have one, some several, some come back; returns them all. */
export function drawGivers(
  seed: number,
  ideas: Idea[],
  next: NextPerson,
): Map<Municipality, Person[]> {
  const random = randomStream(seed, "givers");
  const pools = new Map<Municipality, Person[]>();
  for (const idea of ideas) {
    const pool = pools.get(idea.municipality) ?? [];
    pools.set(idea.municipality, pool);
    if (idea.origin === "scouting") continue;
    const count = random.weighted([
      [1, 84],
      [2, 11],
      [3, 5],
    ] as [number, number][]);
    while (idea.givers.length < count) {
      const known = pool.filter((person) => !idea.givers.includes(person));
      const person = known.length > 0 && random.chance(0.12) ? random.pick(known) : next();
      if (!pool.includes(person)) pool.push(person);
      idea.givers.push(person);
    }
  }
  tellSexes(seed, "givers' sex", [...pools.values()].flat());
  return pools;
}
