import { useMemo } from 'preact/hooks';
import { burstLine, openBurst } from '../../actions/burstWords.ts';
import { otherSlot } from '../../arrange/palette.ts';
import type { CalendarBins } from '../../lib/calendarBins.ts';
import type { Burst, ShiftKind } from '../../model/shift.ts';
import type { CssPixels } from '../../model/units.ts';
import { selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { longestTerms } from '../parts/longestTerms.ts';
import { useBursts } from '../parts/useBursts.ts';
import { burstLanes, shortName, type PlacedBurst } from './burstLanes.ts';
import { gutter, px } from './frame.ts';

const words = texts.timeline.bursts;

interface Props {
  readonly current: Opened;
  readonly bins: CalendarBins;
  readonly width: CssPixels;
}

const mostLanes = 3;
const laneHeight: CssPixels = 18;
/** On less there is no room for names. */
const narrowest: CssPixels = 420;

/** The strongest bursts of topics and terms over their years, those of what is selected before all others. */
export function BurstBars(props: Props) {
  if (props.width < narrowest) return null;
  return <Strongest {...props} />;
}

function Strongest(props: Props) {
  const [topics, terms] = [useBursts('topic'), useBursts('term')];
  const all = useMemo(
    () =>
      topics &&
      terms &&
      [...topics.bursts, ...longestTerms(terms.bursts, numbersOf)].sort((one, other) => other.weight - one.weight),
    [topics, terms],
  );
  const chosen = selectedItem(props.current);
  if (!all) return <p class="timeline-bursts-none">{words.looking}</p>;
  const remark = topics?.remark ?? terms?.remark;
  if (chosen?.kind === 'author' || chosen?.kind === 'tie') {
    return <WithChosen {...props} kind={chosen.kind} item={chosen.item} others={all} remark={remark} />;
  }
  const isChosen = ({ kind, item }: Burst) => kind === chosen?.kind && item === chosen.item;
  return (
    <Lanes {...props} chosen={all.filter(isChosen)} others={all.filter((one) => !isChosen(one))} remark={remark} />
  );
}

const numbersOf = ({ from, to, papers, papersInAll }: Burst): string => [from, to, papers, papersInAll].join(' ');

interface Item {
  readonly kind: ShiftKind;
  readonly item: number;
}

function selectedItem({ columns: { authorCount, authorTieCount } }: Opened): Item | undefined {
  const selected = selection.value;
  if (selected?.kind === 'tie') {
    return selected.tie < authorTieCount ? { kind: 'tie', item: selected.tie } : undefined;
  }
  if (selected?.kind !== 'node') return undefined;
  const { node } = selected;
  return node < authorCount ? { kind: 'author', item: node } : { kind: 'topic', item: node - authorCount };
}

interface LanesProps extends Props {
  readonly others: readonly Burst[];
  readonly remark: string | undefined;
}

/** Authors and ties are many: their bursts are looked for when one of them is selected. */
function WithChosen({ kind, item, ...props }: LanesProps & Item) {
  const found = useBursts(kind);
  const chosen = useMemo(() => found?.bursts.filter((burst) => burst.item === item) ?? [], [found, item]);
  return <Lanes {...props} chosen={chosen} />;
}

function Lanes({ current, bins, width, chosen, others, remark }: LanesProps & { readonly chosen: readonly Burst[] }) {
  const placed = useMemo(
    () => burstLanes([...chosen, ...others], bins, width, mostLanes),
    [chosen, others, bins, width],
  );
  if (placed.length === 0) {
    return <p class="timeline-bursts-none">{words.none(remark)}</p>;
  }
  const lanes = 1 + placed.reduce((most, { lane }) => Math.max(most, lane), 0);
  return (
    <ul
      class="timeline-bursts"
      aria-label={words.label}
      style={{ height: px(lanes * laneHeight), marginLeft: px(gutter.left) }}
    >
      {placed.map((one) => (
        <Bar
          key={`${one.burst.kind} ${one.burst.item} ${one.burst.from}`}
          current={current}
          placed={one}
          isChosen={chosen.includes(one.burst)}
        />
      ))}
    </ul>
  );
}

interface BarProps {
  readonly current: Opened;
  readonly placed: PlacedBurst;
  readonly isChosen: boolean;
}

function Bar({ current, placed: { burst, lane, left, width, boxLeft, boxWidth }, isChosen }: BarProps) {
  const line = burstLine(burst);
  const slot = burst.kind === 'topic' ? (current.topics[burst.item]?.slot ?? otherSlot) : otherSlot;
  return (
    <li style={{ top: px(lane * laneHeight), left: px(boxLeft), width: px(boxWidth) }}>
      <button
        type="button"
        class={`timeline-burst is-${burst.kind}${isChosen ? ' is-chosen' : ''}`}
        aria-label={line}
        title={line}
        onClick={() => void openBurst(burst)}
      >
        <span class="timeline-burst-name">{shortName(burst.label)}</span>
        <span
          class="timeline-burst-bar"
          data-slot={slot}
          style={{ left: px(left - boxLeft), width: px(Math.max(3, width - 2)) }}
        />
      </button>
    </li>
  );
}
