/** Words of places that say where and not what. */
const general = "skaraborg sverige norge västsverige norrland götaland svealand centralort tätort";

/** Gathers the words of municipalities' and counties' names in lower case, each a place wherever it stands. */
export function placeWords(names: Iterable<string>): Set<string> {
  const found = new Set(general.split(" "));
  for (const name of names) {
    for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
      if (word.length > 2 && !common.has(word)) found.add(word);
    }
  }
  return found;
}

/** Names of municipalities and counties that are also everyday words, and are read as those. */
const common = new Set(
  "bjuv borg boden bara hjo ale hol län kommun mark mora nora orsa ovan rättvik sala vara åre öckerö övre".split(
    " ",
  ),
);
