import { link } from "./link.js";

/** Gives the address of the page of an innovation. */
export function innovationLink(id: string): string {
  return link(`innovation?id=${encodeURIComponent(id)}`);
}
