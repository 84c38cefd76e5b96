import { batch, computed } from '@preact/signals';
import { yearOf } from '../lib/calendar.ts';
import { filtersAnything } from '../model/filters.ts';
import { tableKinds, type SortColumn, type TableFileWish, type TableKind, type TableWish } from '../model/table.ts';
import type { NodeIndex, TopicIndex } from '../model/units.ts';
import { setHiddenTopics, showOnlyTopics } from './filters.ts';
import { announcement, bench, filters, opened, selection, sight, stageView, type Selection } from '../state/state.ts';
import { isOnlySelected, tableKind, tableSorts, tableText, wantedRow, type WantedRow } from '../state/table.ts';
import { texts } from '../texts/texts.ts';
import type { Opened, Questions } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { download, fileName } from './download.ts';
import { isStillOpen } from './isStillOpen.ts';
import { addToSelection, choiceToCome, nodesIn, selectNodes } from './select.ts';

/** Kinds that what is open has rows of, at some time. */
export const kindsOf = ({ kind, columns }: Opened): TableKind[] =>
  tableKinds.filter((one) => {
    if (one === 'papers') return kind === 'papers';
    return one !== 'topics' || columns.topicCount > 0;
  });

/** The kind that was chosen, where what is open has it. */
export const shownTableKind = computed<TableKind>(() => {
  const kinds = opened.value ? kindsOf(opened.value) : tableKinds;
  return kinds.includes(tableKind.value) ? tableKind.value : 'authors';
});

export type WholeTableWish = Omit<TableWish, 'from' | 'count' | 'find'>;

/** The table as it is shown, whatever part of it. */
export const tableWish = computed<WholeTableWish>(() => {
  const of = shownTableKind.value;
  const among = isOnlySelected.value ? nodesIn(selection.value) : undefined;
  return { of, sight: sight.value, sort: tableSorts.value[of], text: tableText.value, ...(among && { among }) };
});

/** Rows of these kinds stand for nodes, which can be selected together. */
export const areRowsNodes = (kind: TableKind): boolean => kind === 'authors' || kind === 'topics';

export const showTableOf = (kind: TableKind): void => {
  tableKind.value = kind;
};

/** Names from their beginning, numbers from the largest; the same column again turns round. */
export function sortTableBy<Kind extends TableKind>(of: Kind, column: SortColumn<Kind>): void {
  const { column: before, descending } = tableSorts.peek()[of];
  const isName = ['name', 'source', 'target', 'title', 'authors', 'venue', 'topic', 'community'].includes(column);
  const isNumberOfAuthors = of === 'topics' && column === 'authors';
  const first = !isName || isNumberOfAuthors;
  tableSorts.value = {
    ...tableSorts.peek(),
    [of]: { column, descending: column === before ? !descending : first },
  };
}

export const narrowTable = (text: string): void => {
  tableText.value = text;
};

export const showOnlySelected = (isOnly: boolean): void => {
  isOnlySelected.value = isOnly;
};

/** The row of what is selected; undefined where it has none. */
export function rowOfSelection(selected: Selection | undefined): WantedRow | undefined {
  const current = opened.value;
  if (!current || !selected) return undefined;
  if (selected.kind === 'tie')
    return selected.tie < current.columns.authorTieCount ? { of: 'ties', item: selected.tie } : undefined;
  if (selected.kind === 'paper') return current.kind === 'papers' ? { of: 'papers', item: selected.paper } : undefined;
  const [node] = nodesIn(selected);
  return node === undefined ? undefined : rowOfNode(current, node);
}

export const rowOfNode = ({ columns }: Opened, node: NodeIndex): WantedRow => ({
  of: node < columns.authorCount ? 'authors' : 'topics',
  item: node,
});

/** Shows the table with this row in sight and under the keyboard. */
export function showRow(row: WantedRow): void {
  batch(() => {
    stageView.value = 'table';
    tableKind.value = row.of;
    wantedRow.value = row;
  });
}

/**
 * The place of a wanted row in the table. Text and selection that keep it out give way.
 * @returns undefined where neither window nor filters let it in, which is told.
 */
export async function placeOf(row: WantedRow): Promise<number | undefined> {
  const place = await foundPlace(row);
  if (place >= 0) return place;
  if (tableText.peek() !== '' || isOnlySelected.peek()) {
    batch(() => {
      tableText.value = '';
      isOnlySelected.value = false;
    });
    const again = await foundPlace(row);
    if (again >= 0) return again;
  }
  announcement.value = texts.table.notThere;
  return undefined;
}

async function foundPlace({ item }: WantedRow): Promise<number> {
  const page = await bench.peek()?.ask('table', { ...tableWish.peek(), from: 0, count: 0, find: [item] });
  return page?.found[0] ?? -1;
}

/** Selects the rows of a table from one to another, both counted, beside what is selected already. */
export async function selectRows(table: WholeTableWish, from: number, to: number): Promise<void> {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const items = await itemsOf({ ...table, from: first, count: last - first + 1 });
  if (items) addToSelection(items);
}

/** Selects every row of the table, and nothing else. */
export async function selectAllRows(): Promise<void> {
  const isWanted = choiceToCome();
  const items = await itemsOf({ ...tableWish.peek(), from: 0, count: Infinity });
  if (!items || !isWanted()) return;
  selectNodes(items);
  announceQuietly(texts.selection.selected(items.length));
}

/** Undefined where another network has taken the place of the one whose nodes they are. */
async function itemsOf(rows: Questions['tableItems'][0]): Promise<Questions['tableItems'][1] | undefined> {
  const asked = bench.peek();
  const items = await asked?.ask('tableItems', rows);
  return asked && isStillOpen(asked) ? items : undefined;
}

/** Hides all other topics, with their authors, or shows them again where they are hidden already. */
export const toggleOnlyTopic = (topic: TopicIndex): void =>
  isOnlyTopic(topic) ? setHiddenTopics([]) : showOnlyTopics([topic]);

export const isOnlyTopic = (topic: TopicIndex): boolean => {
  const { hiddenTopics } = filters.value;
  return hiddenTopics.length === (opened.value?.columns.topicCount ?? 0) - 1 && !hiddenTopics.includes(topic);
};

/** The selected rows alone, where any are selected in a table of nodes. */
function fileWish(format: TableFileWish['format']): TableFileWish {
  const wish = tableWish.peek();
  const selected = nodesIn(selection.peek());
  const isOfSelected = areRowsNodes(wish.of) && selected.length > 1;
  return { ...wish, format, ...(isOfSelected && { among: selected }) };
}

/** Whether what is copied and saved are the selected rows alone. */
export const isOfSelection = computed(() => areRowsNodes(shownTableKind.value) && nodesIn(selection.value).length > 1);

/** The rows as text that spreadsheets take cell by cell. */
export async function copyTable(): Promise<void> {
  try {
    const blob = await bench.peek()?.ask('tableFile', fileWish('tsv'));
    if (!blob) return;
    const text = await blob.text();
    await navigator.clipboard.writeText(text);
    // One line is the names of the columns.
    announcement.value = texts.table.copied(text.split('\n').length - 2);
  } catch (error) {
    announcement.value = texts.table.notCopied(String(error));
  }
}

/** The rows with all columns as a file for spreadsheets. */
export async function saveTable(): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) return;
  try {
    const wish = fileWish('csv');
    download(await asked.ask('tableFile', wish), fileName(`${current.title} ${wish.of}`, spanOfName(current), 'csv'));
  } catch (error) {
    announcement.value = texts.table.notSaved(String(error));
  }
}

/** `2001-2010`, and whether filters, text or selection keep rows out. */
function spanOfName({ extent }: Opened): string {
  const { window, filters: kept } = sight.peek();
  const { text, among } = fileWish('csv');
  const years = extent ? `${yearOf(window.from)}-${yearOf(window.to)}` : '';
  return [years, filtersAnything(kept) && 'filtered', text, among && 'selected'].filter(Boolean).join(' ');
}
