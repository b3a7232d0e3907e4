import type { Delivery } from "../read/types.js";
import { WrongUse } from "./wrong-use.js";

/** The secret of the samples. It is published, so nothing real may be read with it. */
export const SAMPLES_SECRET = "slusskollen-exempeldata-publicerad-hemlighet";

const SHORTEST = 16;

/**
 * Finds the secret that each municipality's persons are hidden with, before anything is read.
 *
 * `SLUSSKOLLEN_SECRET_<code>` comes before `SLUSSKOLLEN_SECRET`; made-up data may use the published one.
 */
export function secretsOf(
  deliveries: Delivery[],
  is_synthetic: boolean,
  environment: Record<string, string | undefined>,
): (municipality_code: string) => string {
  const secret = (code: string) =>
    environment[`SLUSSKOLLEN_SECRET_${code}`] ||
    environment.SLUSSKOLLEN_SECRET ||
    (is_synthetic ? SAMPLES_SECRET : "");
  const codes = [...new Set(deliveries.map(({ municipality_code }) => municipality_code))].sort();
  const unsafe = is_synthetic ? [] : codes.filter((code) => !isSafe(secret(code)));
  if (unsafe.length > 0) throw new WrongUse(explanation(unsafe));
  return secret;
}

function isSafe(secret: string): boolean {
  return secret.length >= SHORTEST && secret !== SAMPLES_SECRET;
}

function explanation(codes: string[]): string {
  const shown = codes.slice(0, 5).join(", ") + (codes.length > 5 ? " …" : "");
  return [
    `Ingenting är läst: det saknas en hemlighet för ${shown}.`,
    "Personer i exporterna göms bakom pseudonymer som räknas fram med en hemlighet som bara ni har.",
    `Sätt miljövariabeln SLUSSKOLLEN_SECRET (eller SLUSSKOLLEN_SECRET_<kommunkod>) till minst ${SHORTEST} slumpade tecken, till exempel från: openssl rand -hex 32`,
    "Spara den säkert och använd samma varje gång. Exempeldatas hemlighet är offentlig och får inte användas för riktiga exporter.",
  ].join("\n");
}
