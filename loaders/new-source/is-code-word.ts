import { isReserved } from "./identifier.js";

/** Words that a contract's own file uses, or that the language keeps. */
const kept = new Set(
  "await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null package private protected public return static super switch table this throw true try typeof var void while with yield fields rows code date decimal dropped identity integer municipality sex text timestamp stage board derived".split(
    " ",
  ),
);

/** Says whether a word can be a source's code: the name of its files, its table and its contract. */
export function isCodeWord(word: string): boolean {
  const isPlain = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(word) && word.length <= 30;
  return isPlain && !kept.has(word) && !isReserved(word);
}
