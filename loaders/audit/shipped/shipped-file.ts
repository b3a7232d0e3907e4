/** A file of the site, or a part of one that is packed: `paket.xlsx!xl/worksheets/sheet1.xml`. */
export type ShippedFile = { path: string; bytes: Uint8Array };
