import { useMemo } from 'preact/hooks';
import { openShift } from '../../../actions/shiftEvidence.ts';
import { today } from '../../../actions/today.ts';
import type { Trend, Trends } from '../../../model/shift.ts';
import { number } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Explained } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { longestTerms } from '../../parts/longestTerms.ts';
import { useAnswer } from '../../parts/useAnswer.ts';
import { matching } from './burstRows.ts';
import { direction, filterText, isOnlySignificant, trendKind } from './choices.ts';
import { ItemSwatch } from './ItemSwatch.tsx';
import { NameFilter } from './NameFilter.tsx';
import { Pages } from './Pages.tsx';
import { saveTrends } from './saveLists.ts';
import { senLine } from './senLine.ts';
import { pText, slopeText, zText } from './trendWords.ts';
import { YearAxis } from './YearAxis.tsx';
import { YearShares } from './YearShares.tsx';

const { trends: words, list: listWords } = texts.bursts;

const kinds = { term: texts.bursts.kinds.term, topic: texts.bursts.kinds.topic };

/** Which terms and topics rise or fall as a share of all papers over the years. */
export function TrendPart({ current }: { readonly current: Opened }) {
  const kind = trendKind.value;
  const found = useAnswer('trends', { kind, today: today.value }, `${kind} ${today.value}`);
  return (
    <>
      <div class="shift-controls">
        <Select
          label={words.of}
          value={kind}
          options={kinds}
          onChange={(chosen) => (trendKind.value = chosen ?? 'term')}
        />
        <Select
          label={words.direction}
          isLabelHidden
          value={direction.value}
          options={words.directions}
          onChange={(chosen) => (direction.value = chosen ?? 'both')}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isOnlySignificant.value}
            onChange={({ currentTarget }) => (isOnlySignificant.value = currentTarget.checked)}
          />
          <span>{words.onlyStanding}</span>
        </label>
        <NameFilter />
        <button
          type="button"
          disabled={!found || found.trends.length === 0}
          onClick={() => found && saveTrends(current.title, found, kind)}
        >
          {listWords.save}
        </button>
      </div>
      {found ? <Found current={current} found={found} kind={kind} /> : <p class="shift-note">{words.looking}</p>}
    </>
  );
}

interface FoundProps {
  readonly current: Opened;
  readonly found: Trends;
  readonly kind: Trend['kind'];
}

function Found({ current, found, kind }: FoundProps) {
  const rows = useMemo(() => (kind === 'term' ? longestTerms(found.trends, numbersOf) : found.trends), [found, kind]);
  const shown = useMemo(
    () => matching(rows.filter(isWanted), filterText.value),
    [rows, direction.value, isOnlySignificant.value, filterText.value],
  );
  if (found.remark !== undefined) return <p class="shift-note is-empty">{found.remark}</p>;
  return (
    <>
      <p class="shift-note">
        {countsOf(found, kind)} {listWords.inLonger(found.trends.length - rows.length)} {meaningOf(found)}
      </p>
      {shown.length === 0 ? (
        <p class="shift-note is-empty">{noneText(found, kind)}</p>
      ) : (
        <Pages rows={shown} kind={kind}>
          {(page) => <Table current={current} found={found} kind={kind} rows={page} />}
        </Pages>
      )}
    </>
  );
}

const numbersOf = ({ papers, z, slope }: Trend): string => [papers, z, slope].join(' ');

function isWanted({ z, isSignificant }: Trend): boolean {
  if (isOnlySignificant.value && !isSignificant) return false;
  if (direction.value === 'both') return true;
  return direction.value === 'rising' ? z > 0 : z < 0;
}

function countsOf({ tested, trends }: Trends, kind: Trend['kind']): string {
  const standing = trends.filter(({ isSignificant }) => isSignificant);
  const rising = standing.filter(({ z }) => z > 0).length;
  if (tested === 0) return words.noneTested(kind);
  return words.counts(tested, kind, rising, standing.length - rising);
}

const meaningOf = ({ years: { firstYear, lastYear, partialYear } }: Trends): string =>
  words.meaning(firstYear, lastYear, partialYear);

function noneText({ trends }: Trends, kind: Trend['kind']): string {
  const isFiltered = filterText.value.trim() !== '' || direction.value !== 'both';
  if (isFiltered) return words.noneSuch(kind);
  return isOnlySignificant.value && trends.length > 0 ? words.noneStands(kind) : words.none(kind);
}

const Table = ({ current, found, kind, rows }: FoundProps & { readonly rows: readonly Trend[] }) => (
  <table class="shift-table">
    <caption class="visually-hidden">{words.caption(kind)}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.bursts.kind(kind)}</th>
        <th scope="col" class="is-number is-minor">
          {listWords.papers}
        </th>
        <th scope="col" class="is-number">
          <Explained of="slope" />
        </th>
        <th scope="col" class="is-number is-minor">
          <Explained of="trendZ" />
        </th>
        <th scope="col" class="is-number is-minor">
          <Explained of="trendP" />
        </th>
        <th scope="col" class="is-minor">
          <Explained of="stands" />
        </th>
        <th scope="col" class="shift-plot">
          <span class="visually-hidden">{listWords.shares}</span>
          <YearAxis years={found.years} />
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((trend) => (
        <Row key={trend.item} current={current} kind={kind} trend={trend} />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  readonly current: Opened;
  readonly kind: Trend['kind'];
  readonly trend: Trend;
}

function Row({ current, kind, trend }: RowProps) {
  const { item, label, papers, slope, z, p, isSignificant, shares } = trend;
  const detail = (z > 0 ? words.rising : words.falling)(slopeText(Math.abs(slope)));
  const open = () => void openShift({ kind, item, label }, { what: words.what(kind), title: label, detail });
  const line = useMemo(() => senLine(shares, slope), [shares, slope]);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="shift-name" onClick={open}>
          <ItemSwatch current={current} kind={kind} item={item} />
          <span>{label}</span>
        </button>
      </th>
      <td class="is-number is-minor">{number(papers)}</td>
      <td class="is-number">{slopeText(slope)}</td>
      <td class="is-number is-minor">{zText(z)}</td>
      <td class="is-number is-minor">{pText(p)}</td>
      <td class="is-minor">{isSignificant ? words.yes : <span class="muted">{words.no}</span>}</td>
      <td class="shift-plot">
        <YearShares shares={shares} marked={[]} line={line} />
      </td>
    </tr>
  );
}
