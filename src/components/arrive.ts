let isAt = "";

/** Brings a reader to the figure that the address names, once it is drawn: the browser looks for it before that. */
export function arrive(figure: HTMLElement): HTMLElement {
  const address = location.hash;
  if (address !== `#${figure.id}` || isAt === address) return figure;
  isAt = address;
  requestAnimationFrame(() => requestAnimationFrame(() => figure.scrollIntoView()));
  return figure;
}
