import { hiddenNoun } from '../../actions/filterWords.ts';
import { shownRange } from '../../actions/slideRange.ts';
import type { RangeName } from '../../model/filters.ts';
import { facets } from '../../state/filterPanel.ts';
import { texts } from '../../texts/texts.ts';
import type { Explainable } from '../parts/explanation.ts';
import { Explained } from '../parts/Explained.tsx';
import { FilterRow } from './FilterRow.tsx';
import { RangeBars } from './RangeBars.tsx';
import { RangeChart } from './RangeChart.tsx';
import { RangeFields } from './RangeFields.tsx';
import { spanOfRange } from './rangeSpan.ts';

const explained: Readonly<Record<RangeName, Explainable>> = { papers: 'papers', degree: 'degree', weight: 'tieWeight' };

/** Authors, or ties, whose number is within bounds: by two handles on its histogram, or typed. */
export function RangeFilter({ name }: { readonly name: RangeName }) {
  const bins = facets.value?.ranges[name].bins ?? [];
  const range = shownRange(name);
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 0);
  return (
    <FilterRow name={name} aside={<RangeBars bins={bins} span={spanOfRange(bins, range)} />}>
      {bins.length > 0 ? (
        <>
          <RangeChart name={name} bins={bins} range={range} />
          <p class="muted small">{texts.filters.highestBar(most, hiddenNoun(name))}</p>
        </>
      ) : (
        <p class="muted small">{texts.filters.nothingToCount}</p>
      )}
      <RangeFields name={name} bins={bins} range={range} />
      <p class="small">
        <Explained of={explained[name]} name={texts.help.whatItIs} />
      </p>
    </FilterRow>
  );
}
