import { Fault } from "./fault.js";
import { mostDigits } from "./most-digits.js";

const email =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/iu;
const phone =
  /(?<![\p{L}\d-])(?:(?:\+|00)(?:46|47)[\s-]?(?:\(0\)[\s-]?)?\d{1,3}|0\d{1,3}[\s/–-]|07\d)(?:[\s–-]?\d){5,8}(?![\p{L}\d])/iu;

/** No phone number that is known here has fewer digits. */
const fewest = 7;

/** Finds an e-mail address or a phone number in free text. The fault never repeats it. */
export function contactIn(text: string): Fault | null {
  if (/[@([]/.test(text) && email.test(text)) {
    return new Fault(
      "email_in_text",
      "text utan e-postadress",
      "Texten innehåller en e-postadress. Ta bort den: kontaktuppgifter hör inte hemma i fritext.",
    );
  }
  if (mostDigits(text) >= fewest && phone.test(text.normalize("NFKC"))) {
    return new Fault(
      "phone_in_text",
      "text utan telefonnummer",
      "Texten innehåller ett telefonnummer. Ta bort det: kontaktuppgifter hör inte hemma i fritext.",
    );
  }
  return null;
}
