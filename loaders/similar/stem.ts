/** Endings of nouns, adjectives and verbs, the longest first. */
const endings =
  /(?:heterna|hetens|arnas|ernas|ornas|andet|anden|andes|heten|heter|arens|ades|arna|erna|orna|ande|arne|aste|aren|ens|erns|ade|are|ern|ast|het|ad|en|ar|er|or|as|es|at|a|e)$/;
const doubled = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const plural_s = /(?<=[bcdfghjklmnoprtvy])s$/;

/**
 * Takes the ending off a Swedish word in lower case, so that its forms meet: `scheman`, `schemat` → `schem`.
 *
 * After the Swedish stemmer of the Snowball project: an ending goes only where it leaves a vowel, a
 * consonant and at least three letters.
 */
export function stem(word: string): string {
  const at = regionOf(word);
  let end = word.slice(at);
  const shorter = end.replace(endings, "");
  end = shorter === end ? end.replace(plural_s, "") : shorter;
  if (doubled.test(end)) end = end.slice(0, -1);
  end = end
    .replace(/fullt$/, "full")
    .replace(/löst$/, "lös")
    .replace(/(?:lig|els|ig)$/, "");
  return word.slice(0, at) + end;
}

/** Finds where endings may begin: after the first consonant that follows a vowel, never before the fourth letter. */
function regionOf(word: string): number {
  const found = /[aeiouyåäö][^aeiouyåäö]/.exec(word);
  return found ? Math.max(3, found.index + 2) : word.length;
}
