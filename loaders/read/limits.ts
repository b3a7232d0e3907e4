/** What a delivery may hold at most. Beyond it a file is refused as a whole, in bounded memory. */
export const limits = {
  file_bytes: 50 * 1024 * 1024,
  columns: 200,
  rows: 1_000_000,
  /** rows × columns of a workbook's sheets together */
  cells: 20_000_000,
  cell_characters: 32_767,
  /** unpacked bytes of a workbook */
  zip_bytes: 200 * 1024 * 1024,
  /** unpacked bytes for each packed byte, counted from the first 10 MB */
  zip_ratio: 100,
  zip_ratio_from_bytes: 10 * 1024 * 1024,
  zip_entries: 1_000,
  json_depth: 64,
  json_values: 5_000_000,
  /** separators in one line of text: far more than its columns, since a quoted text may hold them */
  line_separators: 100_000,
  /** rows above the header that are looked through for it */
  title_rows: 30,
} as const;
