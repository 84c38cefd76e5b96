import { useMemo } from 'preact/hooks';
import { burstCounts, burstYears, openBurst, yearsOnly } from '../../../actions/burstWords.ts';
import { openShift } from '../../../actions/shiftEvidence.ts';
import { counted, number, weightText } from '../../../actions/words.ts';
import { pluralOf } from '../../../lib/counted.ts';
import { mostBursts, type Bursts, type ShiftKind } from '../../../model/shift.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Explained } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { longestTerms } from '../../parts/longestTerms.ts';
import { useBursts } from '../../parts/useBursts.ts';
import { burstRows, matching, sortedRows, yearsOfBurst, type BurstRow } from './burstRows.ts';
import { burstKind, burstOrder, costs, filterText, kindNouns } from './choices.ts';
import { CostField } from './CostField.tsx';
import { ItemShares } from './ItemShares.tsx';
import { ItemSwatch } from './ItemSwatch.tsx';
import { NameFilter } from './NameFilter.tsx';
import { Pages } from './Pages.tsx';
import { partsText } from './partsText.ts';
import { saveBursts } from './saveLists.ts';
import { YearAxis } from './YearAxis.tsx';

const kinds: Readonly<Record<ShiftKind, string>> = { term: 'Terms', topic: 'Topics', author: 'Authors', tie: 'Ties' };
const orders = { weight: 'Strongest first', start: 'Earliest first', name: 'By name' };

/** When terms, topics, authors and ties were much more frequent than usual. */
export function BurstPart({ current }: { readonly current: Opened }) {
  const found = useBursts(burstKind.value, costs.value);
  return (
    <>
      <div class="shift-controls">
        <Select
          label="Bursts of"
          value={burstKind.value}
          options={kinds}
          onChange={(kind) => (burstKind.value = kind ?? 'term')}
        />
        <CostField
          label="s"
          least={1.1}
          value={costs.value.s}
          onChange={(s) => (costs.value = { ...costs.value, s })}
        />
        <CostField
          label="γ"
          least={0}
          value={costs.value.gamma}
          onChange={(gamma) => (costs.value = { ...costs.value, gamma })}
        />
        <Select
          label="Order"
          value={burstOrder.value}
          options={orders}
          onChange={(order) => (burstOrder.value = order ?? 'weight')}
        />
        <NameFilter />
        <button
          type="button"
          disabled={!found || found.bursts.length === 0}
          onClick={() => found && saveBursts(current.title, found, burstKind.value)}
        >
          Save as CSV
        </button>
      </div>
      {found ? (
        <Found current={current} found={found} kind={burstKind.value} />
      ) : (
        <p class="shift-note">Looking for bursts …</p>
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
        {countsOf(found, all, kind)} {partsText(all.length - rows.length)} {meaningOf(found)}
      </p>
      {rows.length > 0 && shown.length === 0 && (
        <p class="shift-note is-empty">
          No {kindNouns[kind]} with a burst has “{filterText.value.trim()}” in its name.
        </p>
      )}
      {shown.length > 0 && (
        <Pages rows={shown} noun={kindNouns[kind]}>
          {(page) => <Table current={current} found={found} kind={kind} rows={page} />}
        </Pages>
      )}
    </>
  );
}

function countsOf({ tested, bursts }: Bursts, rows: readonly BurstRow[], kind: ShiftKind): string {
  const noun = kindNouns[kind];
  if (tested === 0) return `No ${noun} has the three dated papers that a burst needs.`;
  const of = `${number(rows.length)} of ${counted(tested, noun)} with three papers or more`;
  if (bursts.length === 0) return `None of ${counted(tested, noun)} with three papers or more had a burst.`;
  if (bursts.length >= mostBursts) return `The ${number(mostBursts)} strongest bursts of ${counted(tested, noun)}.`;
  return `${of} had ${counted(bursts.length, 'burst')}.`;
}

const numbersOf = ({ bursts }: BurstRow): string =>
  bursts.map(({ from, to, papers, papersInAll }) => [from, to, papers, papersInAll].join(' ')).join(';');

function meaningOf({ years: { partialYear } }: Bursts): string {
  const { s, gamma } = costs.value;
  const meaning =
    `In a burst something has s = ${weightText(s)} times its usual share of the papers or more. Beginning one costs ` +
    `γ = ${weightText(gamma)}: a greater γ leaves fewer, surer bursts (Kleinberg 2003).`;
  return partialYear === undefined ? meaning : `${meaning} ${partialYear} is not over, and left out.`;
}

interface TableProps extends FoundProps {
  readonly rows: readonly BurstRow[];
}

const Table = ({ current, found, kind, rows }: TableProps) => (
  <table class="shift-table">
    <caption class="visually-hidden">Bursts of {pluralOf(kindNouns[kind])}</caption>
    <thead>
      <tr>
        <th scope="col">{kindNouns[kind]}</th>
        <th scope="col">
          <Explained of="burst" name="Bursts" />
        </th>
        <th scope="col" class="is-number is-minor">
          Papers
        </th>
        <th scope="col" class="is-number is-minor">
          <Explained of="burst" name="Weight" />
        </th>
        <th scope="col" class="shift-plot">
          <span class="visually-hidden">Share of the papers of each year</span>
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
      { what: kindNouns[kind], title: label, detail: `All ${counted(papersInAll, 'paper')}, in bursts or not.` },
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
            aria-label={`${label}, ${burstYears(burst)}: ${burstCounts(burst)}`}
            onClick={() => void openBurst(burst)}
          >
            {yearsOnly(burst)}
            {burst.isOngoing && <span class="shift-ongoing">, still on</span>}
          </button>
        ))}
      </td>
      <td class="is-number is-minor">
        {number(bursts.reduce((sum, { papers }) => sum + papers, 0))}{' '}
        <span class="muted">of {number(papersInAll)}</span>
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
