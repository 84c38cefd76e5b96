import { selectNode } from '../../actions/select.ts';
import { noDay } from '../../model/columns.ts';
import type { Side } from '../../model/review.ts';
import { yearOf, dayOf } from '../../lib/calendar.ts';
import { areNodesCurrent, reviewFound } from '../../state/review.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { pointing } from '../parts/pointing.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { Years } from '../parts/Years.tsx';
import { otherSlot } from '../../arrange/palette.ts';
import { OpenCount, OpenedPapers } from './OpenCount.tsx';
import { groupSlot } from './reviewEmphasis.ts';

const words = texts.review.sides;

interface Props {
  readonly current: Opened;
  readonly sides: readonly Side[];
  readonly isSplit: boolean;
}

/** Who they are: names met, papers and years, on one axis of years. */
export function SidesView({ current, sides, isSplit }: Props) {
  const extent = extentOf(sides);
  const names = sideNames(sides, isSplit);
  const counts = sides.map(({ papers }) => words.papers(papers.length));
  const titles = sides.map(({ papers }, at) => words.papersOf(papers.length, names[at]!));
  return (
    <div class="sides">
      <div class="side-columns" style={{ '--columns': sides.length }}>
        {sides.map((side, at) => (
          <section key={at} class="side" aria-label={names[at]}>
            <SideHead current={current} side={side} at={at} isSplit={isSplit} name={names[at]!} />
            <p class="side-count">
              <OpenCount id={`papers ${at}`} papers={side.papers} label={titles[at]!}>
                {counts[at]}
              </OpenCount>
              <span class="muted">{yearWords(side)}</span>
            </p>
            {extent && (
              <Years days={daysOf(current, side)} extent={extent} slot={isSplit ? groupSlot(at) : otherSlot} />
            )}
            {extent && (
              <p class="year-ends" aria-hidden="true">
                <span>{yearOf(extent.from)}</span>
                <span>{yearOf(extent.to)}</span>
              </p>
            )}
            {otherForms(side).length > 0 && <p class="muted small">{words.written(otherForms(side))}</p>}
          </section>
        ))}
      </div>
      {sides.map((side, at) => (
        <OpenedPapers key={at} id={`papers ${at}`} papers={side.papers} title={titles[at]!} />
      ))}
    </div>
  );
}

interface HeadProps {
  readonly current: Opened;
  readonly side: Side;
  readonly at: number;
  readonly isSplit: boolean;
  readonly name: string;
}

function SideHead({ current, side, at, isSplit, name }: HeadProps) {
  const isOnMap = side.node >= 0 && areNodesCurrent(reviewFound.value?.of, current);
  if (isSplit) {
    return (
      <h3 class="side-name">
        <Swatch group={at} slot={groupSlot(at)} /> {words.groupTitle(at + 1)}
      </h3>
    );
  }
  if (!isOnMap) return <h3 class="side-name">{name}</h3>;
  return (
    <h3 class="side-name">
      <button type="button" {...pointing({ kind: 'node', node: side.node })} onClick={() => selectNode(side.node)}>
        {name}
      </button>
    </h3>
  );
}

/** What the sides are called, in words; people of one name are numbered. */
export const sideNames = (sides: readonly Side[], isSplit: boolean): string[] =>
  sides.map(({ name }, at) => {
    if (isSplit) return words.group(at + 1);
    return sides.some((other) => other !== sides[at] && other.name === name) ? words.numbered(name, at + 1) : name;
  });

/** A split's groups all bear the same names: what sets them apart is whom they are with. */
const otherForms = ({ name, forms }: Side): readonly string[] => forms.filter((form) => form !== name);

const yearWords = ({ years }: Side): string => (years ? words.years(years) : words.undated);

const daysOf = ({ columns }: Opened, { papers }: Side): number[] =>
  papers.map((paper) => columns.paperFrom[paper] ?? noDay).filter((day) => day !== noDay);

/** From the first year of them all to the last; undefined when nothing is dated. */
function extentOf(sides: readonly Side[]) {
  const years = sides.flatMap((side) => side.years ?? []);
  if (years.length === 0) return undefined;
  return { from: dayOf(Math.min(...years), 1, 1), to: dayOf(Math.max(...years), 12, 31) };
}
