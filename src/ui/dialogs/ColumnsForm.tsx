import { useEffect, useState } from 'preact/hooks';
import { rememberColumns } from '../../actions/rememberedColumns.ts';
import type { ColumnsQuestion, ExamplePaper, FileChoice, Role, TableChoice } from '../../work/protocol.ts';
import type { FileInquiry } from '../../work/workbench.ts';
import { Select } from '../parts/Select.tsx';
import { authorSeparators, cellSeparators, dayOrders, nameOrders, roleNames } from './columnWords.ts';
import { ExampleRecords } from './ExampleRecords.tsx';

interface Props {
  readonly question: ColumnsQuestion;
  readonly examples: FileInquiry['examples'];
  readonly onChoose: (choice: FileChoice) => void;
}

/** A table whose header tells too little: what its columns hold, with the first records as they would be read. */
export function ColumnsForm({ question, examples, onChoose }: Props) {
  const { file, header, headerKey, samples, roles: guessed, separator: sniffed } = question;
  const [table, setTable] = useState<TableChoice>({ roles: guessed, ...(sniffed && { separator: sniffed }) });
  const [records, setRecords] = useState(question.examples);
  const [isRemembered, setRemembered] = useState(true);
  const isUsable =
    table.roles.includes('title') && (table.roles.includes('authors') || table.roles.includes('fullNames'));
  const change = (part: Partial<TableChoice>) => setTable({ ...table, ...part });
  useEffect(() => {
    let stale = false;
    const show = (found: readonly ExamplePaper[]) => stale || setRecords(found);
    if (isUsable) void examples(file, { table }).then(show);
    else setRecords([]);
    return () => {
      stale = true;
    };
  }, [table]);
  const setRole = (column: number, role: Role | undefined) =>
    change({ roles: table.roles.map((old, at) => (at === column ? role : old === role ? undefined : old)) });
  const choose = () => {
    if (isRemembered) rememberColumns(headerKey, table);
    onChoose({ table });
  };
  return (
    <>
      <p>
        The header of <strong class="file-name">{file}</strong> does not tell where the titles and the authors are. Say
        what each column holds; what is left open is not read.
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
        {sniffed && (
          <Select
            label="Between two columns"
            value={table.separator}
            options={cellSeparators}
            onChange={(separator) => change({ separator })}
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
        <p class="muted">Say which column holds the titles, and which the authors.</p>
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
