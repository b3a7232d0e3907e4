import { formatNumber, formatPeriod } from "../../format.js";
import type { Context } from "../context.js";
import { expectedDeliveries } from "../expected-deliveries.js";
import { membersAt } from "../members.js";
import type { Delivery, PublishedFile } from "../published.js";
import type { Scope } from "../scope.js";

/** Answers whether the figures can be trusted: how many rows are accepted and how many deliveries are missing. */
export function qualityAnswer(
  context: Context,
  scope: Scope,
  { files, deliveries }: { files: PublishedFile[]; deliveries: Delivery[] },
): string[] {
  const { words, lists } = context;
  const say = words.answers.quality;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const rows = files.reduce((sum, file) => sum + file.row_count, 0);
  const refused = files.reduce((sum, file) => sum + file.refused_count, 0);
  const accepted = files.reduce((sum, file) => sum + file.accepted_count, 0);
  const members = new Set(
    membersAt(lists, scope.area, scope.period.cutoff_on).map((member) => member.municipality_code),
  );
  const isExpected = expectedDeliveries(deliveries);
  const expected = deliveries.filter(
    (delivery) =>
      isExpected(delivery) &&
      delivery.period === scope.period.period &&
      members.has(delivery.municipality_code),
  );
  const missing = expected.filter((delivery) => !delivery.is_reported).length;
  return [
    say.rows(number(accepted), number(rows), number(refused)),
    say.missing(
      number(missing),
      number(expected.length),
      formatPeriod(scope.period.period, words.format),
    ),
  ];
}
