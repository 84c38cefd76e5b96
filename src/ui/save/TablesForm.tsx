import { useSignal } from '@preact/signals';
import { saveWholeTable } from '../../actions/savePapers.ts';
import { kindsOf } from '../../actions/table.ts';
import { windowWords } from '../../actions/words.ts';
import { filtersAnything } from '../../model/filters.ts';
import type { TableKind } from '../../model/table.ts';
import { nouns, opened, sight } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.saveTables;

const order: readonly TableKind[] = ['papers', 'authors', 'ties', 'topics'];

/** A row for everything of a kind, for spreadsheets. */
export function TablesForm({ busy, save, trouble }: FormProps) {
  const wanted = useSignal<TableKind>('papers');
  const scope = useSignal<'all' | 'visible'>('all');
  const kinds = opened.value ? kindsOf(opened.value) : order;
  const offered = order.filter((kind) => kinds.includes(kind));
  const kindNow = () => (offered.includes(wanted.value) ? wanted.value : offered[0]!);
  const { window, filters } = sight.value;
  const span = windowWords(window, opened.value?.extent);
  const labelOf = (kind: TableKind): string =>
    kind === 'authors' ? words.tables.authors.label(pluralOf(nouns.value.Node)) : words.tables[kind].label;
  return (
    <section class="export-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Choice
        legend={words.what}
        value={kindNow()}
        options={offered.map((value) => ({ value, label: labelOf(value), hint: words.tables[value].hint }))}
        onChange={(next) => (wanted.value = next)}
      />
      <Choice
        legend={words.part}
        value={scope.value}
        options={[
          { value: 'all', label: words.all },
          { value: 'visible', label: texts.savePapers.visible(span, filtersAnything(filters)) },
        ]}
        onChange={(next) => (scope.value = next)}
      />
      <p class="muted small">{words.safe}</p>
      <SaveFoot trouble={trouble}>
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => void save(() => saveWholeTable(kindNow(), scope.peek() === 'visible'))}
        >
          {words.save}
        </button>
      </SaveFoot>
    </section>
  );
}
