import { areas } from "../generate/idea-areas.js";
import { type Random, randomStream } from "../generate/random.js";

export type MadeIdea = {
  /** in the order that they are made, from 1 */
  number: number;
  municipality: number;
  title: string;
  description: string;
  /** the earlier idea that this is, in other words */
  again: MadeIdea | null;
};

const firsts =
  "avlopp barn bil bokning brand bygg cykel dator dokument elev energi fastighet fritid förråd hälso hem hjälpmedel idrott journal kontor kost kultur kund kunskap kyl larm ljud läkemedel löne material mat miljö möbel mötes natt park personal plan post reception rese rörelse schema skol skogs språk städ säkerhet tid trafik tränings tvätt upphandling utbildning vatten verktyg ventilation väg värme ärende".split(
    " ",
  );
const lasts =
  "app avtal bank bevakning budget central dag enkät film flöde forum grupp guide handbok karta kiosk kort kurs kö lista lots lådor mall modell märkning mätning nätverk panel pass plats policy pool portal register robot rum ronder råd samordnare schema sensor service signal skylt spår statistik stöd tavla team test träff turer utskick vagn verkstad vecka översikt".split(
    " ",
  );
const links = ["med", "genom", "utan", "inför", "tillsammans med"];

/**
 * Makes ideas about what the samples are about, each with words of its own: a compound of `firsts` and
 * `lasts`, the common ones far oftener than the rare. One in twenty is an earlier idea in other words.
 */
export function* manyIdeas(count: number, municipalities: number, seed = 1): Generator<MadeIdea> {
  const random = randomStream(seed, "many ideas");
  const known = Object.values(areas);
  const earlier: MadeIdea[] = [];
  for (let number = 1; number <= count; number++) {
    const municipality = random.integer(0, municipalities - 1);
    if (earlier.length > 0 && random.chance(0.05)) {
      const again = random.pick(earlier);
      yield { number, municipality, ...inOtherWords(random, again), again };
      continue;
    }
    const area = random.pick(known);
    const solution = random.pick(Object.keys(area.solutions));
    const [one, two, three] = [compound(random), compound(random), compound(random)];
    const idea = {
      number,
      municipality,
      title: `${solution} ${random.pick(links)} ${one} ${random.pick(area.settings)}`,
      description: `${random.pick(area.needs)} En ${two} och ${three} skulle göra att ${random.pick(area.units).toLowerCase()} hinner mer.`,
      again: null,
    };
    if (earlier.length < 20_000) earlier.push(idea);
    else if (random.chance(0.02)) earlier[random.integer(0, earlier.length - 1)] = idea;
    yield idea;
  }
}

/** Writes an idea again: the words in another order, one left out, now and then without å, ä and ö or with a slip. */
function inOtherWords(random: Random, { title, description }: MadeIdea) {
  const words = title.split(" ");
  const at = random.integer(1, words.length - 1);
  const turned = [...words.slice(at), ...words.slice(0, at)].join(" ");
  const sentences = description.split(/(?<=\.) /);
  const told = random.chance(0.5) ? sentences.toReversed().join(" ") : (sentences.at(-1) as string);
  if (random.chance(0.1)) return { title: plain(turned), description: plain(told) };
  const slip = random.integer(2, turned.length - 2);
  const written = random.chance(0.2) ? turned.slice(0, slip) + turned.slice(slip + 1) : turned;
  return { title: written, description: told };
}

/** Draws a compound, the first of the lists by far the commonest, as words are. */
function compound(random: Random): string {
  const draw = (list: string[]) =>
    list[Math.floor(list.length * (random.integer(0, 9999) / 10_000) ** 2)] as string;
  return draw(firsts) + draw(lasts);
}

function plain(text: string): string {
  return text.replace(/[åäÅÄ]/g, "a").replace(/[öÖ]/g, "o");
}
