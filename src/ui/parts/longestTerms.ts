/**
 * Terms without those that only ever stand in a longer one of the list: `habitable` and `zone` where both have the same
 * numbers as `habitable zone`. Two terms have the same numbers when what `sameAs` says of them is the same.
 */
export function longestTerms<Row extends { readonly label: string }>(
  rows: readonly Row[],
  sameAs: (row: Row) => string,
): Row[] {
  const parts = new Set<string>();
  for (const row of rows) {
    const numbers = sameAs(row);
    for (const part of partsOf(row.label)) parts.add(`${numbers}\n${part}`);
  }
  return rows.filter((row) => !parts.has(`${sameAs(row)}\n${row.label}`));
}

/** `deep`, `deep learning`, `learning`, … of `deep learning theory`, but not itself. */
function partsOf(label: string): string[] {
  const words = label.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
    }
  }
  return parts;
}
