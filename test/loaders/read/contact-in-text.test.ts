import { describe, expect, test } from "vitest";
import { contactIn } from "../../../loaders/read/contact-in-text.js";

describe("contactIn", () => {
  test.each(["Hör av dig till asa.alm@exempel.se!", "åsa@exempel.se", "asa (at) exempel.se"])(
    "finds the e-mail address in: %s",
    (text) => {
      expect(contactIn(text)?.code).toBe("email_in_text");
      expect(contactIn(text)?.message).not.toContain("exempel");
    },
  );

  test.each([
    "Ring 0511-12 34 56",
    "070-123 45 67",
    "0701234567",
    "+46 70 123 45 67",
    "+46 (0)511 123 45",
    "tel:08-123 456 78",
    "+47 22 12 34 56",
  ])("finds the phone number in: %s", (text) => {
    expect(contactIn(text)?.code).toBe("phone_in_text");
    expect(contactIn(text)?.message).not.toMatch(/\d/);
  });

  test.each([
    "",
    "Idé 2018-014 från 2017-03-02 14:05",
    "Vi sparar 120 000 kr om året, 0,5 tjänst",
    "Kostnad 1 234 567 kr",
    "Kl. 08:00-16:30, 5-6 gånger",
    "@home och C#",
    "Uppdatera biblioteket till version paket@2.7.5",
    "Dnr KS 2017/00123",
    "Åren 2016-2020",
  ])("finds nothing in: %s", (text) => {
    expect(contactIn(text)).toBeNull();
  });
});
