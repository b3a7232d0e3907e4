import { link } from "./link.js";

/** Gives the address of the page of a case or an idea. */
export function caseLink(id: string): string {
  return link(`arende?id=${encodeURIComponent(id)}`);
}
