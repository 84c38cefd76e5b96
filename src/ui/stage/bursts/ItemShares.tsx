import { useMemo } from 'preact/hooks';
import { papersOfItem } from '../../../actions/shiftEvidence.ts';
import { yearOf } from '../../../lib/calendar.ts';
import { noDay } from '../../../model/columns.ts';
import type { ShiftKind, ShiftYears } from '../../../model/shift.ts';
import type { PaperIndex } from '../../../model/units.ts';
import type { Opened } from '../../../work/protocol.ts';
import { useAnswer } from '../../parts/useAnswer.ts';
import { YearShares } from './YearShares.tsx';

interface Props {
  readonly current: Opened;
  readonly kind: ShiftKind;
  readonly item: number;
  readonly label: string;
  readonly years: ShiftYears;
  readonly marked: readonly (readonly [first: number, last: number])[];
}

/** How large a part of the papers of each year is about it, with its bursts marked. */
export const ItemShares = ({ kind, ...props }: Props) =>
  kind === 'term' ? <TermShares {...props} /> : <OtherShares {...props} kind={kind} />;

type TermProps = Omit<Props, 'kind'>;

function TermShares({ current, item, label, years, marked }: TermProps) {
  const papers = useAnswer('termPapers', label, label);
  const shares = useMemo(() => sharesOf(current, papers ?? [], years), [current, papers, years]);
  return <YearShares key={item} shares={shares} marked={marked} />;
}

function OtherShares({
  current,
  kind,
  item,
  years,
  marked,
}: TermProps & { readonly kind: Exclude<ShiftKind, 'term'> }) {
  const shares = useMemo(
    () => sharesOf(current, papersOfItem(current, kind, item), years),
    [current, kind, item, years],
  );
  return <YearShares shares={shares} marked={marked} {...(kind === 'topic' && { slot: current.topics[item]!.slot })} />;
}

/** Of the papers of each year, from the first that was looked at to the last. */
function sharesOf({ columns }: Opened, papers: readonly PaperIndex[], years: ShiftYears): Float64Array {
  const shares = new Float64Array(years.papers.length);
  for (const paper of papers) {
    const day = columns.paperFrom[paper]!;
    const year = day === noDay ? -1 : yearOf(day) - years.firstYear;
    if (year >= 0 && year < shares.length) shares[year]! += 1 / years.papers[year]!;
  }
  return shares;
}
