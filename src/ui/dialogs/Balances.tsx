import { opened } from '../../state/state.ts';
import type { FileReport, RecordBalance } from '../../model/fileReport.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.dialogs.report;

const none: RecordBalance = { in: 0, accepted: 0, merged: 0, rejected: 0 };

const plus = (a: RecordBalance, b: RecordBalance): RecordBalance => ({
  in: a.in + b.in,
  accepted: a.accepted + b.accepted,
  merged: a.merged + b.merged,
  rejected: a.rejected + b.rejected,
});

/** Records in = accepted + merged + rejected, per file and in all. */
export function Balances({ files }: { readonly files: readonly FileReport[] }) {
  const all = files.reduce((sum, { records }) => plus(sum, records), none);
  return (
    <>
      <p>{words.balance(opened.value?.kind === 'network', all.in, all.accepted, all.merged, all.rejected)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys */}
      <section class="table-frame" aria-label={words.byFile} tabIndex={0}>
        <table class="balances">
          <thead>
            <tr>
              <th scope="col">{words.columns.file}</th>
              <th scope="col">{words.columns.format}</th>
              <th scope="col">{words.columns.encoding}</th>
              <th scope="col">{words.columns.in}</th>
              <th scope="col">{words.columns.accepted}</th>
              <th scope="col">{words.columns.merged}</th>
              <th scope="col">{words.columns.rejected}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, format, encoding, records }, index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{format}</td>
                <td>{encoding}</td>
                <td>{number(records.in)}</td>
                <td>{number(records.accepted)}</td>
                <td>{number(records.merged)}</td>
                <td>{number(records.rejected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
