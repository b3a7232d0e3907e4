/** The links in every page's head: the icon and the fonts, which are copied as they are. */
export const head = `<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/fonts/source-sans-3.css">`;
