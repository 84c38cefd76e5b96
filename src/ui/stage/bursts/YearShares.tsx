interface Props {
  /** Of each year, 0 … 1. */
  readonly shares: Float64Array;
  /** Years that stand out, from the first year. */
  readonly marked: readonly (readonly [first: number, last: number])[];
  /** Of a topic, its colour. */
  readonly slot?: number;
  /** A straight line over all years, by its first and last share. */
  readonly line?: readonly [number, number];
}

const height = 30;
/** A line under the years that are marked, so that colour is not the only sign. */
const lineTop = 27;

/** A year is a bar, as high as its share is of the highest; a picture beside numbers that stand in the row. */
export function YearShares({ shares, marked, slot, line }: Props) {
  const top = shares.reduce((most, share) => Math.max(most, share), 0) || 1;
  const isMarked = (year: number) => marked.some(([first, last]) => year >= first && year <= last);
  const y = (share: number) => lineTop - 2 - (Math.max(0, share) / top) * (lineTop - 3);
  return (
    <svg
      class="shift-shares"
      viewBox={`0 0 ${shares.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-slot={slot}
    >
      {Array.from(shares, (share, year) => (
        <rect
          key={year}
          class={isMarked(year) ? 'is-marked' : undefined}
          x={year + 0.1}
          width={0.8}
          y={y(share)}
          height={lineTop - 2 - y(share)}
        />
      ))}
      {marked.map(([first, last]) => (
        <rect key={`line ${first}`} class="is-marked" x={first} width={last - first + 1} y={lineTop} height={3} />
      ))}
      {line && <path class="shift-line" d={`M0.5 ${y(line[0])}L${shares.length - 0.5} ${y(line[1])}`} />}
    </svg>
  );
}
