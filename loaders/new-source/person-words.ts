import { plainWords } from "./identifier.js";

const persons = new Set(
  "adress address agare ansvarig anvandare anvandarnamn assignee assigned author bevakare bruker brukernavn creator deltagare deltaker efternamn etternavn firstname fornamn fornavn fodelsedatum fodselsdato fullname givare handlaggare initials inlamnare kontakt kontaktperson lastname medlem member mobil owner participant person personnr personnummer phone rapportor reporter respondent saksbehandler telefon telefonnummer telefonnr user username vem vems who hvem watchers".split(
    " ",
  ),
);

/** Headings of things that have names too: `Kursnamn`, `Enhet`. */
const things =
  "aktivitet arbetsplats board category component avdelning avdeling enhet forvaltning grupp group ide innovation issue kategori kommun label list kommune kurs lista organisation organization ort prioritet priority project projekt prosjekt region resolution roll sektor sprint status steg tavla team titel type typ unit utbildning verksamhet version virksomhet".split(
    " ",
  );

/** What somebody is who does something: `enhetschef`, `projektledare`. */
const doer = /(?:chef|coach|handlaggare|ledare|leder|leader|manager|samordnare)$/;

/** Says whether a column tells of persons: their name, address or number, or who did something. */
export function isOfPersons(heading: string, texts: readonly string[]): boolean {
  const words = plainWords(heading);
  const one = words.map((word) => word.replace(/(?<=...)s$/, ""));
  if (words.some((word) => doer.test(word) || /^(?:h?vem|who)$/.test(word))) return true;
  if (words.length > 5 || isOfThings(heading)) return false;
  const isDone = ["av", "by"].includes(words.at(-1) ?? "") && words.length > 1;
  if (isDone || [...words, ...one].some((word) => persons.has(word))) return true;
  const isNamed = words.some((word) => ["namn", "name", "navn"].includes(word));
  return isNamed && (words.every((word) => ofName.has(word)) || looksLikeNames(texts));
}

/** What stands beside `name` when it is a person's. */
const ofName = new Set("name namn navn full display first last middle your ditt navn".split(" "));

/** Says whether a heading tells of something else than persons, so that two words in capitals are no name. */
export function isOfThings(heading: string): boolean {
  const words = plainWords(heading);
  if (words.some((word) => doer.test(word))) return false;
  return words.some((word) => things.some((thing) => word.startsWith(thing)));
}

/** Says whether most texts are written as persons' names are: two or three words, each with a capital. */
export function looksLikeNames(texts: readonly string[]): boolean {
  const different = [...new Set(texts)];
  const named = different.filter((text) =>
    /^\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}'.-]*){1,2}$/u.test(text),
  );
  return different.length > 0 && named.length * 5 >= different.length * 4;
}
