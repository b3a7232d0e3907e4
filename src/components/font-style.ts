const family = "Source Sans 3";
let style: Promise<string> | undefined;

/** Gives the page's typeface as a style that a picture can carry within itself; empty where it cannot be read. */
export function fontStyle(): Promise<string> {
  style ??= readFont().catch(() => "");
  return style;
}

async function readFont(): Promise<string> {
  const face =
    fontFaces().find((rule) => rule.style.getPropertyValue("unicode-range").includes("U+0-FF")) ??
    fontFaces()[0];
  const url = face && /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue("src"))?.[1];
  if (!face || !url) return "";
  const file = await fetch(new URL(url, face.parentStyleSheet?.href ?? document.baseURI));
  return `@font-face{font-family:"${family}";font-weight:200 900;src:url("${await dataUrl(await file.blob())}")}`;
}

/** Finds the rules of the page's own style sheets that declare the typeface. */
function fontFaces(): CSSFontFaceRule[] {
  return Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue("font-family").includes(family));
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
