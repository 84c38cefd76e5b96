import { number } from '../../actions/words.ts';
import { opened } from '../../state/state.ts';
import type { FileReport, RecordBalance } from '../../model/fileReport.ts';

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
      <p>
        {number(all.in)} {opened.value?.kind === 'network' ? 'nodes and ties' : 'records'} in = {number(all.accepted)}{' '}
        accepted + {number(all.merged)} merged + {number(all.rejected)} rejected
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys */}
      <section class="table-frame" aria-label="Records by file" tabIndex={0}>
        <table class="balances">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Format</th>
              <th scope="col">Encoding</th>
              <th scope="col">In</th>
              <th scope="col">Accepted</th>
              <th scope="col">Merged</th>
              <th scope="col">Rejected</th>
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
