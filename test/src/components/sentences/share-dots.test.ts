import { describe, expect, it } from "vitest";
import { shareDotsSentences } from "../../../../src/components/sentences/share-dots.js";
import { sv } from "../../../../src/messages.js";

const say = (
  women: number | null,
  men: number | null,
  unknown: number | null = 0,
  withheld = false,
) => shareDotsSentences({ women, men, unknown, withheld }, 20, sv);

describe("shareDotsSentences", () => {
  it("says missing and withheld apart", () => {
    expect(say(null, null)).toEqual(["Uppgift om idégivarnas kön saknas för urvalet."]);
    expect(say(null, null, null, true)).toEqual([
      "Antalen kvinnor och män lämnas inte ut, för att skydda enskilda personer.",
    ]);
  });

  it("says that there is nobody", () => {
    expect(say(0, 0)).toEqual(["Ingen idégivare med känt kön finns i urvalet."]);
  });

  it("gives numbers but no percentage of fewer than 20", () => {
    const [sentence] = say(11, 8);
    expect(sentence).toBe(
      "11 kvinnor och 8 män har lämnat idéer. Procent visas först vid 20 personer.",
    );
    expect(say(1, 1)[0]).toContain("1 kvinna och 1 man har");
  });

  it("names both shares, women first, and says whether they are within the band", () => {
    expect(say(11, 9)).toEqual([
      "Av 20 idégivare med känt kön är 55\u00a0% kvinnor och 45\u00a0% män.",
      "Det ligger inom spannet 40–\u206060\u00a0procent.",
    ]);
    expect(say(60, 40)[1]).toBe("Det ligger inom spannet 40–\u206060\u00a0procent.");
    expect(say(61, 39)[1]).toBe("Det ligger utanför spannet 40–\u206060\u00a0procent.");
  });

  it("says how many are of unknown sex, beside and not within", () => {
    expect(say(30, 20, 1)[2]).toBe("Därtill kommer 1 person vars kön inte är känt.");
    expect(say(30, 20, 7)[2]).toBe("Därtill kommer 7 personer vars kön inte är känt.");
  });
});
