import { useState } from 'preact/hooks';
import { saveWholeTable } from '../../actions/savePapers.ts';
import { kindsOf } from '../../actions/table.ts';
import { windowWords } from '../../actions/words.ts';
import { pluralOf } from '../../lib/counted.ts';
import { filtersAnything } from '../../model/filters.ts';
import type { TableKind } from '../../model/table.ts';
import { nouns, opened, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';

const words = texts.saveTables;

const order: readonly TableKind[] = ['papers', 'authors', 'ties', 'topics'];

/** A row for everything of a kind, for spreadsheets. */
export function TablesForm({ busy, save }: FormProps) {
  const [wanted, setWanted] = useState<TableKind>('papers');
  const [scope, setScope] = useState<'all' | 'visible'>('all');
  const kinds = opened.value ? kindsOf(opened.value) : order;
  const offered = order.filter((kind) => kinds.includes(kind));
  const of = offered.includes(wanted) ? wanted : offered[0]!;
  const { window, filters } = sight.value;
  const span = windowWords(window, opened.value?.extent);
  const labelOf = (kind: TableKind): string =>
    kind === 'authors' ? words.tables.authors.label(pluralOf(nouns.value.Node)) : words.tables[kind].label;
  return (
    <section class="export-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Choice
        legend={words.what}
        value={of}
        options={offered.map((value) => ({ value, label: labelOf(value), hint: words.tables[value].hint }))}
        onChange={setWanted}
      />
      <Choice
        legend={words.part}
        value={scope}
        options={[
          { value: 'all', label: words.all },
          { value: 'visible', label: texts.savePapers.visible(span, filtersAnything(filters)) },
        ]}
        onChange={setScope}
      />
      <p class="muted small">{words.safe}</p>
      <button
        type="button"
        class="primary"
        aria-disabled={busy}
        onClick={() => void save(() => saveWholeTable(of, scope === 'visible'))}
      >
        {words.save}
      </button>
    </section>
  );
}
