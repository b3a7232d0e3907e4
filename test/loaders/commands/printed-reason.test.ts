import { expect, test } from "vitest";
import { printedReason } from "../../../loaders/commands/printed-reason.js";

test.each(["Tre kvinnor saknades i listan.", "Lerums lista hade 4 medlemmar för mycket."])(
  "a reason that tells a number of persons is refused: %s",
  (reason) => {
    expect(() => printedReason(reason)).toThrow(/^Ett skäl nämner ett antal personer\. /);
  },
);

test.each([
  "Skövdes lista för 2020K2 kom den 14 augusti.",
  "12 rader var dubbla.",
  "Medlemmarnas kön var fel.",
])("any other reason is taken as it is: %s", (reason) => {
  expect(printedReason(reason)).toBe(reason);
});
