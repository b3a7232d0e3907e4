import { z } from "zod";
import { fieldsOf } from "./contract.js";
import { field } from "./field.js";
import { foldHeading } from "./find-header.js";
import { foldWord } from "./normalise-text.js";
import type { Alias, NamedField, RawTable, ReadContext, Source } from "./types.js";

/**
 * Adds other words for headings and for a contract's own words to the contracts.
 * Throws `unknown alias` for one whose meaning the source's contract does not have.
 */
export function withAliases(
  sources: Readonly<Record<string, Source>>,
  aliases: readonly Alias[],
): Record<string, Source> {
  for (const alias of aliases) {
    const own = Object.values(sources).filter((source) => isFor(alias, source));
    const fields = own.flatMap((source) => Object.values(source.tables).flatMap(fieldsOf));
    const isMeant = alias.kind === "month" || fields.some((each) => meaningIn(each, alias));
    if (!isMeant) throw new Error(`unknown alias: ${alias.source}, ${alias.meaning}`);
  }
  return Object.fromEntries(
    Object.entries(sources).map(([code, source]) => {
      const own = aliases.filter((alias) => alias.kind !== "month" && isFor(alias, source));
      if (own.length === 0) return [code, source];
      const tables = Object.entries(source.tables).map(([name, raw]) => [name, extended(raw, own)]);
      return [code, { ...source, tables: Object.fromEntries(tables) }];
    }),
  );
}

/** Lays the months' aliases out as folded name → 1–12. Throws `invalid month` for another number. */
export function monthsOf(aliases: readonly Alias[]): NonNullable<ReadContext["months"]> {
  const months = aliases.filter(({ kind }) => kind === "month");
  return new Map(
    months.map(({ alias, meaning }) => {
      if (!/^(?:[1-9]|1[0-2])$/.test(meaning)) throw new Error(`invalid month: ${meaning}`);
      return [foldWord(alias), Number(meaning)];
    }),
  );
}

function isFor(alias: Alias, source: Source): boolean {
  return alias.source === "*" || alias.source === source.code;
}

/** The contract's own heading or word that an alias stands for, null when the field has no such. */
function meaningIn(described: NamedField, { kind, meaning }: Alias): string | null {
  const fold = kind === "heading" ? foldHeading : foldWord;
  const own = kind === "heading" ? described.headings : Object.values(described.words ?? {}).flat();
  return own.find((word) => fold(word) === fold(meaning)) ?? null;
}

/** The copy says the same but for its words; rows still go through the contract's own schema. */
function extended(raw: RawTable, aliases: Alias[]): RawTable {
  const shape = fieldsOf(raw).map((described) => {
    const { name, ...said } = described;
    const meant = aliases.filter((alias) => meaningIn(described, alias) !== null);
    const headings = meant.filter(({ kind }) => kind === "heading").map(({ alias }) => alias);
    const words = meant.filter(({ kind }) => kind === "word");
    const copy = {
      ...said,
      headings: [...said.headings, ...headings],
      aliases: Object.fromEntries(words.map(({ alias, meaning }) => [foldWord(alias), meaning])),
    };
    return [name, field(copy, () => null)];
  });
  return { ...raw, fields: z.object(Object.fromEntries(shape)) };
}
