import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { rememberColumns } from '../../actions/rememberedColumns.ts';
import { texts } from '../../texts/texts.ts';
import type {
  CellSeparator,
  ColumnsQuestion,
  ExamplePaper,
  FileChoice,
  Role,
  TableChoice,
} from '../../work/protocol.ts';
import type { FileInquiry } from '../../work/workbench.ts';
import { Select } from '../parts/Select.tsx';
import { ExampleRecords } from './ExampleRecords.tsx';

const words = texts.dialogs.columns;

interface Props {
  readonly question: ColumnsQuestion;
  readonly inquiry: FileInquiry;
  readonly onChoose: (choice: FileChoice) => void;
}

const tableOf = ({ roles, separator }: ColumnsQuestion): TableChoice => ({ roles, ...(separator && { separator }) });

/** A table whose header tells too little: what its columns hold, with the first records as they would be read. */
export function ColumnsForm({ question: asked, inquiry, onChoose }: Props) {
  const [question, setQuestion] = useState(asked);
  const { file, header, headerKey, samples } = question;
  const chosen = useSignal<TableChoice>(tableOf(asked));
  const table = chosen.value;
  const [records, setRecords] = useState(asked.examples);
  const isRemembered = useSignal(true);
  // Titles alone are hardly a list of papers; without authors there are topics still.
  const isUsable = table.roles.includes('title') && table.roles.filter(Boolean).length > 1;
  const change = (part: Partial<TableChoice>) => {
    chosen.value = { ...chosen.peek(), ...part };
  };
  useEffect(() => {
    let stale = false;
    const show = (found: readonly ExamplePaper[]) => stale || setRecords(found);
    if (isUsable) void inquiry.examples(file, { table }).then(show);
    else setRecords([]);
    return () => {
      stale = true;
    };
  }, [table]);
  const setRole = (column: number, role: Role | undefined) =>
    change({ roles: chosen.peek().roles.map((old, at) => (at === column ? role : old === role ? undefined : old)) });
  const cutAt = async (separator: CellSeparator | undefined) => {
    const cut = separator && (await inquiry.columns(file, separator));
    if (!cut) return;
    setQuestion(cut);
    change(tableOf(cut));
  };
  const choose = () => {
    if (isRemembered.peek()) rememberColumns(headerKey, chosen.peek());
    onChoose({ table: chosen.peek() });
  };
  return (
    <>
      <p>{words.intro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys */}
      <section class="table-frame columns-frame" aria-label={words.label} tabIndex={0}>
        <table class="balances columns">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.beginsWith}</th>
            </tr>
          </thead>
          <tbody>
            {header.map((name, column) => (
              <tr key={column}>
                <th scope="row">{name || words.unnamed(column + 1)}</th>
                <td>
                  <Select
                    label={words.holdsLabel(name || String(column + 1))}
                    isLabelHidden
                    isFirst={column === 0}
                    value={table.roles[column]}
                    options={words.roles}
                    none={words.nothing}
                    onChange={(role) => setRole(column, role)}
                  />
                </td>
                <td class="sample">{samples[column]?.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="report-tools">
        {asked.separator && (
          <Select
            label={words.cells}
            value={table.separator}
            options={words.cellSeparators}
            onChange={(separator) => void cutAt(separator)}
          />
        )}
        <Select
          label={words.authors}
          value={table.authorSeparator}
          options={words.authorSeparators}
          none={words.asItLooks}
          onChange={(authorSeparator) => change({ authorSeparator })}
        />
        <Select
          label={words.names}
          value={table.nameOrder ?? 'auto'}
          options={words.nameOrders}
          onChange={(nameOrder) => change({ nameOrder })}
        />
        <Select
          label={words.dates}
          value={table.dayOrder}
          options={words.dayOrders}
          none={words.asProved}
          onChange={(dayOrder) => change({ dayOrder })}
        />
      </div>
      <h3>{words.records}</h3>
      {isUsable ? <ExampleRecords examples={records} /> : <p class="muted">{words.unusable}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={isRemembered.value}
          onChange={({ currentTarget }) => (isRemembered.value = currentTarget.checked)}
        />
        {words.remember}
      </label>
      <p class="buttons end">
        <button type="button" onClick={() => onChoose({})}>
          {words.leaveOut}
        </button>
        <button type="button" class="primary" disabled={!isUsable} onClick={choose}>
          {words.choose}
        </button>
      </p>
    </>
  );
}
