import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);

/** What must be in order before a quarter is sealed. */
export const CHECKS = ["coverage", "refusals", "audit", "definitions", "issues"] as const;
export type CheckCode = (typeof CHECKS)[number];

const check = z.strictObject({
  check: z.enum(CHECKS),
  is_met: z.boolean(),
  /** What was found, in Swedish. */
  found: z.string().min(1),
  /** Why the edition was sealed all the same. */
  waived: z.string().min(1).nullable(),
});

/** What an edition says of itself: what it was made of, how, and the hash of each of its parts. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** The quarter, and from the second edition of it a number: `2026K3`, `2026K3-2`. */
  edition: z.string().regex(/^\d{4}K[1-4](-\d+)?$/),
  quarter: z.string().regex(/^\d{4}K[1-4]$/),
  sealed_on: day,
  as_of: day,
  is_synthetic: z.boolean(),
  replaces: z.strictObject({ edition: z.string(), reason: z.string().min(1) }).nullable(),
  /** The edition before it, how many of that edition's values are others here, and causes that could not be told apart. */
  revises: z
    .strictObject({
      edition: z.string(),
      changed: count,
      inseparable: z.array(z.string()),
      /** Why the changes are not explained, in Swedish. */
      unexplained: z.string().nullable(),
    })
    .nullable(),
  checklist: z.array(check),
  /** Every delivered file that was known, by its path under the folder of exports. */
  deliveries: z.array(
    z.strictObject({
      file: z.string(),
      sha256,
      rows: count,
      accepted: count,
      refused: count,
      ignored: count,
    }),
  ),
  /** Every reference list; their texts are in `lists.zip`. */
  lists: z.array(z.strictObject({ list: z.string(), sha256 })),
  /** The editions that were sealed before it, whose figures its own small numbers are held to. */
  earlier: z.array(z.strictObject({ edition: z.string(), sha256 })),
  /** The code that counts, by what a change of it is called; its text is in `code.zip`. */
  code: z.strictObject({ definition: sha256, loader: sha256, suppression: sha256 }),
  suppression: z.strictObject({
    thresholds: z.record(z.string(), z.int()),
    withheld: z.array(
      z.strictObject({ indicator_id: z.string(), measure: z.string(), rows: count }),
    ),
  }),
  /** Every published table: how many rows, and a hash of them whatever their order. */
  published: z.record(z.string(), z.strictObject({ rows: count, sha256 })),
  /** Every other file of the edition. */
  parts: z.record(z.string(), z.strictObject({ sha256, bytes: count })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Check = Manifest["checklist"][number];

/** Names of the parts. `figures` has every row of `published.indicator_values`. */
export const PARTS = {
  figures: "figures.csv.gz",
  pages: "pages.zip",
  code: "code.zip",
  lists: "lists.zip",
  definitions: "definitions.json",
  revisions: "revisions.csv.gz",
} as const;
