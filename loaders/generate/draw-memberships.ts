import { apportion } from "./apportion.js";
import { type Day, workday } from "./civil-day.js";
import { type NextPerson, tellSexes } from "./draw-givers.js";
import type { Membership, Municipality, Person } from "./model.js";
import { randomStream } from "./random.js";

export const networks = [
  "Innovationsnätverket",
  "Idécoacherna",
  "Digital samverkan",
  "Ledare för förändring",
] as const;
const organisations = [
  "Högskolan i exemplet",
  "Exempel Science Park",
  "Föreningen Exempelbygden",
  "Exempelbolaget",
  "Regionens utvecklingsenhet (exempel)",
  "Samordningsförbundet (exempel)",
];

/**
 * Draws who is a member of the four networks: 90 persons with a live membership for 24 municipalities,
 * many of them in more than one network, some who have left, and a few organisations.
 */
export function drawMemberships(
  seed: number,
  municipalities: Municipality[],
  givers: Map<Municipality, Person[]>,
  next: NextPerson,
  started: Day,
  asOf: Day,
): Membership[] {
  const random = randomStream(seed, "networks");
  const live = Math.round((municipalities.length * 90) / 24);
  const left = Math.round(live / 5);
  const weights = municipalities.map((one) => one.weight + 3);
  const memberships: Membership[] = [];
  const strangers: Person[] = [];
  const join = (municipality: Municipality, person: Person, network: string, isLive: boolean) => {
    const from = workday(random.integer(started + 20, asOf - 400));
    const to = isLive ? null : random.integer(from + 120, asOf - 60);
    const role = random.weighted([
      ["Medlem", 80],
      ["Kontaktperson", 15],
      ["Coach", 5],
    ]);
    memberships.push({ network, municipality, member: { kind: "person", person }, role, from, to });
  };
  const personOf = (municipality: Municipality, taken: Set<Person>): Person => {
    const known = (givers.get(municipality) ?? []).filter((person) => !taken.has(person));
    const person = known.length > 0 && random.chance(0.3) ? random.pick(known) : next();
    if (!known.includes(person)) strangers.push(person);
    taken.add(person);
    return person;
  };
  const shares = [apportion(live, weights), apportion(left, weights)];
  municipalities.forEach((municipality, index) => {
    const taken = new Set<Person>();
    for (const [isLive, count] of [true, false].map(
      (is, at) => [is, shares[at]?.[index] ?? 0] as const,
    )) {
      for (let member = 0; member < count; member++) {
        const person = personOf(municipality, taken);
        const own = random.shuffle(networks);
        const several = random.weighted([
          [1, 68],
          [2, 24],
          [3, 8],
        ] as [number, number][]);
        for (const network of own.slice(0, several)) join(municipality, person, network, isLive);
        if (isLive && random.chance(0.12)) join(municipality, person, own[3] as string, false);
      }
    }
  });
  tellSexes(seed, "members' sex", strangers);
  organisations.forEach((name, index) => {
    const municipality = municipalities[(index * 5) % municipalities.length] as Municipality;
    const member = { kind: "organisation", name } as const;
    const from = workday(started + 60 + 40 * index);
    const network = networks[index % networks.length] as string;
    memberships.push({ network, municipality, member, role: "Samarbetspart", from, to: null });
  });
  return memberships;
}
