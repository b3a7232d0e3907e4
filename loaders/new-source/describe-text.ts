import { contactIn } from "../read/contact-in-text.js";
import { holdsPersonalNumber } from "../read/personal-number.js";
import { describeWords } from "./describe-words.js";
import { isCode } from "./is-code.js";
import type { Looked } from "./look-at.js";
import type { Described } from "./proposed-field.js";

const NUMBERS = "Personnummer finns i texten: hela filen avvisas tills de är borta.";
const CONTACTS = "E-postadresser eller telefonnummer finns i texten: de raderna underkänns.";

/** Headings under which people write freely. */
const free =
  /^(?:beskriv|navn|namn|name|komment|comment|descri|fritext|rubrik|summary|titel|title|tittel)/;

/** Says what kind of text a column holds: a few words, identifiers, free text or other text. */
export function describeText(looked: Looked): Described {
  const { texts } = looked;
  if (texts.length === 0) return freeText("Tom i filen: vad kan stå här?");
  if (texts.some(holdsPersonalNumber)) return freeText(NUMBERS);
  if (texts.some((text) => contactIn(text) !== null)) return freeText(CONTACTS);
  const listed = describeWords(looked);
  if (listed) return listed;
  return isFree(looked) ? freeText() : { kind: isCode(looked) ? "code" : "text", doubts: [] };
}

function isFree({ heading, words, texts }: Looked): boolean {
  const isAsked = heading.includes("?") || words.length > 5;
  const long = texts.filter((text) => text.length > 40 || text.includes("\n")).length;
  return isAsked || long * 5 >= texts.length || words.some((word) => free.test(word));
}

function freeText(doubt?: string): Described {
  return { kind: "text", is_free_text: true, doubts: doubt ? [doubt] : [] };
}
