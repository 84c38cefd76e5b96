import {
  areRowsNodes,
  copyTable,
  isOfSelection,
  kindsOf,
  narrowTable,
  saveTable,
  selectAllRows,
  showOnlySelected,
  shownTableKind,
  showTableOf,
  sortTableBy,
  tableWish,
} from '../../../actions/table.ts';
import { nodesIn } from '../../../actions/select.ts';
import type { SortColumn, TableKind } from '../../../model/table.ts';
import { selection } from '../../../state/state.ts';
import { isOnlySelected, tableText } from '../../../state/table.ts';
import { number } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import type { Explainable } from '../../parts/explanation.ts';
import { ExplainedTogether } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { columnsOf } from './columns.tsx';
import { kindTitle } from './kindTitle.ts';
import type { LoadedTable } from './useTableRows.ts';

/** The names of columns put them in order: what they are is told beside them. */
const columnsExplained: Readonly<Record<TableKind, readonly Explainable[]>> = {
  authors: ['records', 'degree', 'strength', 'mainTopic', 'communities', 'firstYear'],
  ties: ['tieWeight', 'firstYear'],
  topics: ['topics', 'mainTopic', 'firstYear'],
  papers: [],
};

interface Props {
  readonly current: Opened;
  /** Undefined while the first rows are counted. */
  readonly loaded: LoadedTable | undefined;
  /** There is no room for the names of all columns, which are the way to sort by them elsewhere. */
  readonly hidesColumns: boolean;
}

/** Which rows, and what is done with all of them. */
export function TableTools({ current, loaded, hidesColumns }: Props) {
  const shown = shownTableKind.value;
  const total = loaded?.wish.of === shown ? loaded.total : undefined;
  const visible = loaded?.visible[shown];
  const selected = nodesIn(selection.value).length;
  return (
    <div class="table-tools">
      <fieldset class="table-kinds">
        <legend class="visually-hidden">{texts.table.tabs}</legend>
        {kindsOf(current).map((kind) => (
          <button
            key={kind}
            type="button"
            class="table-kind"
            aria-pressed={kind === shown}
            onClick={() => showTableOf(kind)}
          >
            {kindTitle(kind)} <span class="table-count">{loaded && number(loaded.visible[kind])}</span>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        class="table-narrow"
        aria-label={texts.table.narrowLabel}
        placeholder={texts.table.narrow[shown]}
        value={tableText.value}
        onInput={({ currentTarget }) => narrowTable(currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isOnlySelected.value}
          onChange={({ currentTarget }) => showOnlySelected(currentTarget.checked)}
        />
        <span>{texts.table.onlySelected}</span>
      </label>
      {hidesColumns && (
        <Select
          label={texts.table.sortBy}
          value={tableWish.value.sort.column}
          options={columnTitles(current, shown)}
          onChange={(column) => column && sortTableBy(shown, column)}
        />
      )}
      <p class="table-summary muted small">
        {total === undefined || visible === undefined
          ? texts.table.loading
          : total !== visible && texts.table.summary(total, visible)}
      </p>
      {columnsExplained[shown].length > 0 && (
        <ExplainedTogether of={columnsExplained[shown]} name={texts.help.columns} />
      )}
      <div class="table-acts">
        {areRowsNodes(shown) && (
          <button
            type="button"
            title={texts.table.selectAllHint}
            disabled={!total}
            onClick={() => void selectAllRows()}
          >
            {texts.table.selectAll}
          </button>
        )}
        <button type="button" title={texts.table.copyHint} disabled={!total} onClick={() => void copyTable()}>
          {isOfSelection.value ? texts.table.copySelected(selected) : texts.table.copy}
        </button>
        <button type="button" title={texts.table.saveHint} disabled={!total} onClick={() => void saveTable()}>
          {texts.table.save}
        </button>
      </div>
    </div>
  );
}

type SortNames = Readonly<Record<SortColumn<TableKind>, string>>;

const columnTitles = (current: Opened, kind: TableKind): SortNames =>
  Object.fromEntries(columnsOf[kind](current).map(({ id, title }) => [id, title])) as SortNames;
