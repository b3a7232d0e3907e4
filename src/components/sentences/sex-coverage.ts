import { formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { sourceName } from "../facts.js";
import { shareOf } from "../figures/sex-coverage.js";
import type { SexCoverage } from "../published.js";

/** Says where the sex of persons is known least, of the sources whose share may be told. */
export function sexCoverageSentences(rows: SexCoverage[], words: Messages): string[] {
  const say = words.sentences.sexCoverage;
  if (rows.length === 0) return [say.empty];
  const told = rows.flatMap((row) => {
    const share = shareOf(row);
    return share === null ? [] : [{ source: sourceName(row.source, words), share }];
  });
  const [least] = told.toSorted((a, b) => a.share - b.share);
  if (!least) return [say.withheld];
  const share = formatShare(least.share, 1, words.format);
  if (told.length === 1) return [say.only(least.source, share)];
  return told.every((row) => row.share === least.share)
    ? [say.all(share)]
    : [say.finding(least.source, share)];
}
