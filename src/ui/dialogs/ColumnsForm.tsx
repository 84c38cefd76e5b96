import { useEffect, useState } from 'preact/hooks';
import { rememberColumns } from '../../actions/rememberedColumns.ts';
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
import { authorSeparators, cellSeparators, dayOrders, nameOrders, roleNames } from './columnWords.ts';
import { ExampleRecords } from './ExampleRecords.tsx';

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
  const [table, setTable] = useState<TableChoice>(tableOf(asked));
  const [records, setRecords] = useState(asked.examples);
  const [isRemembered, setRemembered] = useState(true);
  // Titles alone are hardly a list of papers; without authors there are topics still.
  const isUsable = table.roles.includes('title') && table.roles.filter(Boolean).length > 1;
  const change = (part: Partial<TableChoice>) => setTable({ ...table, ...part });
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
    change({ roles: table.roles.map((old, at) => (at === column ? role : old === role ? undefined : old)) });
  const cutAt = async (separator: CellSeparator | undefined) => {
    const cut = separator && (await inquiry.columns(file, separator));
    if (!cut) return;
    setQuestion(cut);
    setTable({ ...table, ...tableOf(cut) });
  };
  const choose = () => {
    if (isRemembered) rememberColumns(headerKey, table);
    onChoose({ table });
  };
  return (
    <>
      <p>
        The header does not tell where the titles and the authors are. Say what each column holds; what is left open is
        not read.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys */}
      <section class="table-frame columns-frame" aria-label="Columns of the table" tabIndex={0}>
        <table class="balances columns">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Holds</th>
              <th scope="col">Begins with</th>
            </tr>
          </thead>
          <tbody>
            {header.map((name, column) => (
              <tr key={column}>
                <th scope="row">{name || `Column ${column + 1}`}</th>
                <td>
                  <Select
                    label={`Column ${name || column + 1} holds`}
                    isLabelHidden
                    isFirst={column === 0}
                    value={table.roles[column]}
                    options={roleNames}
                    none="nothing that is needed"
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
            label="Between two columns"
            value={table.separator}
            options={cellSeparators}
            onChange={(separator) => void cutAt(separator)}
          />
        )}
        <Select
          label="Between two authors"
          value={table.authorSeparator}
          options={authorSeparators}
          none="as it looks"
          onChange={(authorSeparator) => change({ authorSeparator })}
        />
        <Select
          label="Names"
          value={table.nameOrder ?? 'auto'}
          options={nameOrders}
          onChange={(nameOrder) => change({ nameOrder })}
        />
        <Select
          label="Dates in figures"
          value={table.dayOrder}
          options={dayOrders}
          none="as the column proves"
          onChange={(dayOrder) => change({ dayOrder })}
        />
      </div>
      <h3>The first records, as they would be read</h3>
      {isUsable ? (
        <ExampleRecords examples={records} />
      ) : (
        <p class="muted">
          Say which column holds the titles, and which the authors or the abstracts. Without the authors there are
          topics and no ties between people.
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={isRemembered}
          onChange={({ currentTarget }) => setRemembered(currentTarget.checked)}
        />
        Remember this in the browser for tables with the same columns
      </label>
      <p class="buttons end">
        <button type="button" onClick={() => onChoose({})}>
          Leave this table out
        </button>
        <button type="button" class="primary" disabled={!isUsable} onClick={choose}>
          Read it this way
        </button>
      </p>
    </>
  );
}
