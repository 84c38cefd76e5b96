import type { RangeBin } from '../../model/sift.ts';
import type { BarSpan } from './rangeSpan.ts';

interface Props {
  readonly bins: readonly RangeBin[];
  /** Bars outside of it are faint. */
  readonly span: BarSpan;
}

/** The least height of a bar that stands for anybody, as a share of the highest. */
const least = 0.05;

/** The histogram of a range; numbers say it elsewhere. */
export function RangeBars({ bins, span: { start, end } }: Props) {
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 1);
  return (
    <svg
      class="filter-bars"
      viewBox={`0 0 ${Math.max(bins.length, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ from, count }, at) => {
        const height = count === 0 ? 0 : Math.max(count / most, least);
        const isOut = at + 1 <= start || at >= end;
        return <rect key={from} data-out={isOut} x={at + 0.06} width={0.88} y={1 - height} height={height} />;
      })}
    </svg>
  );
}
