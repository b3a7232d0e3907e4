/** Makes a picture one image with one label: names that a drawing library gives its parts are removed, again whenever it redraws. */
export function silence(svg: SVGSVGElement, label: string): SVGSVGElement {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  const hush = () => {
    for (const part of svg.querySelectorAll("[aria-label], [aria-description], [aria-hidden]")) {
      for (const name of ["aria-label", "aria-description", "aria-hidden"])
        part.removeAttribute(name);
    }
  };
  hush();
  new MutationObserver(hush).observe(svg, {
    subtree: true,
    childList: true,
    attributeFilter: ["aria-label", "aria-description", "aria-hidden"],
  });
  return svg;
}
