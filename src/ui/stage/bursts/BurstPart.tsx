import { useMemo } from 'preact/hooks';
import { burstCounts, burstYears, openBurst, yearsOnly } from '../../../actions/burstWords.ts';
import { openShift } from '../../../actions/shiftEvidence.ts';
import { mostBursts, type Bursts, type ShiftKind } from '../../../model/shift.ts';
import { number, weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Explained } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { longestTerms } from '../../parts/longestTerms.ts';
import { useBursts } from '../../parts/useBursts.ts';
import { burstRows, matching, sortedRows, yearsOfBurst, type BurstRow } from './burstRows.ts';
import { burstKind, burstOrder, costs, filterText } from './choices.ts';
import { CostField } from './CostField.tsx';
import { ItemShares } from './ItemShares.tsx';
import { ItemSwatch } from './ItemSwatch.tsx';
import { NameFilter } from './NameFilter.tsx';
import { Pages } from './Pages.tsx';
import { saveBursts } from './saveLists.ts';
import { YearAxis } from './YearAxis.tsx';

const { burst: words, found: foundWords, list: listWords } = texts.bursts;

/** When terms, topics, authors and ties were much more frequent than usual. */
export function BurstPart({ current }: { readonly current: Opened }) {
  const found = useBursts(burstKind.value, costs.value);
  return (
    <>
      <div class="shift-controls">
        <Select
          label={foundWords.of}
          value={burstKind.value}
          options={texts.bursts.kinds}
          onChange={(kind) => (burstKind.value = kind ?? 'term')}
        />
        <CostField
          label={foundWords.s}
          least={1.1}
          value={costs.value.s}
          onChange={(s) => (costs.value = { ...costs.value, s })}
        />
        <CostField
          label={foundWords.gamma}
          least={0}
          value={costs.value.gamma}
          onChange={(gamma) => (costs.value = { ...costs.value, gamma })}
        />
        <Select
          label={foundWords.order}
          value={burstOrder.value}
          options={foundWords.orders}
          onChange={(order) => (burstOrder.value = order ?? 'weight')}
        />
        <NameFilter />
        <button
          type="button"
          disabled={!found || found.bursts.length === 0}
          onClick={() => found && saveBursts(current.title, found, burstKind.value)}
        >
          {listWords.save}
        </button>
      </div>
      {found ? (
        <Found current={current} found={found} kind={burstKind.value} />
      ) : (
        <p class="shift-note">{foundWords.looking}</p>
      )}
    </>
  );
}

interface FoundProps {
  readonly current: Opened;
  readonly found: Bursts;
  readonly kind: ShiftKind;
}

function Found({ current, found, kind }: FoundProps) {
  const all = useMemo(() => burstRows(found), [found]);
  const rows = useMemo(() => (kind === 'term' ? longestTerms(all, numbersOf) : all), [all, kind]);
  const shown = useMemo(
    () => matching(sortedRows(rows, burstOrder.value), filterText.value),
    [rows, burstOrder.value, filterText.value],
  );
  if (found.remark !== undefined) return <p class="shift-note is-empty">{found.remark}</p>;
  return (
    <>
      <p class="shift-note">
        {countsOf(found, all, kind)} {listWords.inLonger(all.length - rows.length)} {meaningOf(found)}
      </p>
      {rows.length > 0 && shown.length === 0 && (
        <p class="shift-note is-empty">{foundWords.noneNamed(kind, filterText.value.trim())}</p>
      )}
      {shown.length > 0 && (
        <Pages rows={shown} kind={kind}>
          {(page) => <Table current={current} found={found} kind={kind} rows={page} />}
        </Pages>
      )}
    </>
  );
}

function countsOf({ tested, bursts }: Bursts, rows: readonly BurstRow[], kind: ShiftKind): string {
  if (tested === 0) return foundWords.noneTested(kind);
  if (bursts.length === 0) return foundWords.none(tested, kind);
  if (bursts.length >= mostBursts) return foundWords.strongest(mostBursts, tested, kind);
  return foundWords.some(rows.length, tested, kind, bursts.length);
}

const numbersOf = ({ bursts }: BurstRow): string =>
  bursts.map(({ from, to, papers, papersInAll }) => [from, to, papers, papersInAll].join(' ')).join(';');

const meaningOf = ({ years: { partialYear } }: Bursts): string =>
  foundWords.meaning(costs.value.s, costs.value.gamma, partialYear);

interface TableProps extends FoundProps {
  readonly rows: readonly BurstRow[];
}

const Table = ({ current, found, kind, rows }: TableProps) => (
  <table class="shift-table">
    <caption class="visually-hidden">{foundWords.caption(kind)}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.bursts.kind(kind)}</th>
        <th scope="col">
          <Explained of="burst" name={foundWords.columns.bursts} />
        </th>
        <th scope="col" class="is-number is-minor">
          {listWords.papers}
        </th>
        <th scope="col" class="is-number is-minor">
          <Explained of="burst" name={foundWords.columns.weight} />
        </th>
        <th scope="col" class="shift-plot">
          <span class="visually-hidden">{listWords.shares}</span>
          <YearAxis years={found.years} />
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.item} current={current} found={found} kind={kind} row={row} />
      ))}
    </tbody>
  </table>
);

interface RowProps extends FoundProps {
  readonly row: BurstRow;
}

function Row({ current, found, kind, row: { item, label, bursts, weight } }: RowProps) {
  const { papersInAll } = bursts[0]!;
  const openAll = () =>
    void openShift(
      { kind, item, label },
      { what: texts.bursts.kind(kind), title: label, detail: words.allPapers(papersInAll) },
    );
  return (
    <tr>
      <th scope="row">
        <button type="button" class="shift-name" onClick={openAll}>
          <ItemSwatch current={current} kind={kind} item={item} />
          <span>{label}</span>
        </button>
      </th>
      <td>
        {bursts.map((burst) => (
          <button
            key={burst.from}
            type="button"
            class="shift-years"
            title={burstCounts(burst)}
            aria-label={words.label(label, burstYears(burst), burstCounts(burst))}
            onClick={() => void openBurst(burst)}
          >
            {yearsOnly(burst)}
            {burst.isOngoing && <span class="shift-ongoing">{words.still}</span>}
          </button>
        ))}
      </td>
      <td class="is-number is-minor">
        {number(bursts.reduce((sum, { papers }) => sum + papers, 0))}{' '}
        <span class="muted">{foundWords.ofAll(papersInAll)}</span>
      </td>
      <td class="is-number is-minor">{weightText(Math.round(weight * 10) / 10)}</td>
      <td class="shift-plot">
        <ItemShares
          current={current}
          kind={kind}
          item={item}
          label={label}
          years={found.years}
          marked={bursts.map((burst) => yearsOfBurst(burst, found.years))}
        />
      </td>
    </tr>
  );
}
