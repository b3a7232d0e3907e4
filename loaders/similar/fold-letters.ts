const plain: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", è: "e", ü: "u" };

/** Writes a lower-case word as someone without å, ä and ö on the keyboard would. */
export function foldLetters(word: string): string {
  return word.replace(/[åäöéèü]/g, (letter) => plain[letter] as string);
}
