import { opened, selection, stageView } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Command } from '../registry.ts';
import { goToStage } from '../stage.ts';
import { copyTable, isOfSelection, rowOfSelection, saveTable, showRow } from '../table.ts';

const { titles, blocked } = texts.table;

const needsPapers = () => (opened.value ? undefined : blocked.nothingOpen);
const needsTable = () => needsPapers() ?? (stageView.value === 'table' ? undefined : blocked.noTable);
const needsRow = () => needsPapers() ?? (rowOfSelection(selection.value) ? undefined : blocked.noRow);

export const tableCommands: readonly Command[] = [
  {
    id: 'view-table',
    title: titles.view,
    group: 'Map',
    keys: ['b'],
    inMenu: true,
    blocked: needsPapers,
    run: () => goToStage('table'),
  },
  {
    id: 'show-in-table',
    title: titles.showSelected,
    group: 'Selection',
    keys: ['shift+b'],
    blocked: needsRow,
    run: () => {
      const row = rowOfSelection(selection.peek());
      if (row) showRow(row);
    },
  },
  {
    id: 'copy-table',
    title: () => (isOfSelection.value ? titles.copySelected : titles.copy),
    group: 'Papers',
    blocked: needsTable,
    run: () => void copyTable(),
  },
  {
    id: 'save-table',
    title: () => (isOfSelection.value ? titles.saveSelected : titles.save),
    group: 'Papers',
    blocked: needsTable,
    run: () => void saveTable(),
  },
];
