import { download } from "./download.js";
import { s } from "./element.js";
import type { Figure } from "./figure.js";
import { fontStyle } from "./font-style.js";
import { standalone } from "./standalone.js";

/** Hands the reader a figure's picture with title, legend and source, as SVG or as PNG in double size. */
export async function downloadPicture(
  svg: SVGSVGElement,
  figure: Figure,
  kind: "svg" | "png",
): Promise<void> {
  const whole = standalone(svg, { ...figure, facts: [...figure.facts, ...notice()] });
  whole.prepend(s("style", {}, `text{white-space:pre}${await fontStyle()}`));
  const text = new XMLSerializer().serializeToString(whole);
  if (kind === "svg") return download(`${figure.id}.svg`, "image/svg+xml", text);
  const png = await rasterise(
    text,
    Number(whole.getAttribute("width")),
    Number(whole.getAttribute("height")),
  );
  download(`${figure.id}.png`, "image/png", png);
}

/** Lets a picture say what the page says of all its figures: that they are made up. */
function notice(): string[] {
  const text = document.querySelector(".synthetic-notice strong")?.textContent;
  return text ? [text.replace(/\.$/, "")] : [];
}

async function rasterise(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("missing picture"))),
      "image/png",
    );
  });
}
