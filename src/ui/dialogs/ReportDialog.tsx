import { useState } from 'preact/hooks';
import { saveReport } from '../../actions/save.ts';
import { number } from '../../actions/words.ts';
import type { Notice } from '../../model/notice.ts';
import { announcement, opened } from '../../state/state.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Balances } from './Balances.tsx';
import { NoticeList } from './NoticeList.tsx';

const severities = ['error', 'warning', 'info'] as const;
const plural: Readonly<Record<Notice['severity'], string>> = { error: 'Errors', warning: 'Warnings', info: 'Facts' };

const save = () => saveReport().catch((error: unknown) => (announcement.value = String(error)));

/** What was read from each file, and what the readers met. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const [off, setOff] = useState<ReadonlySet<Notice['severity']>>(new Set());
  const current = opened.value;
  if (!current) return null;
  const all = current.files.flatMap(({ notices }) => notices);
  const shown = all.filter(({ severity }) => !off.has(severity));
  const { noticeCounts } = current;
  const total = noticeCounts.error + noticeCounts.warning + noticeCounts.info;
  const toggle = (severity: Notice['severity']) => {
    const next = new Set(off);
    if (!next.delete(severity)) next.add(severity);
    setOff(next);
  };
  return (
    <Dialog title="Import report" wide onClose={onClose}>
      <Balances files={current.files} />
      <div class="report-tools">
        <fieldset class="choice inline">
          <legend>Notices</legend>
          {severities.map((severity) => (
            <label key={severity} class="check">
              <input type="checkbox" checked={!off.has(severity)} onChange={() => toggle(severity)} />
              {plural[severity]} ({number(noticeCounts[severity])})
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => void save()}>
          Download report (CSV)
        </button>
      </div>
      {total === 0 && <p class="muted">Every record was read without a remark.</p>}
      {total > all.length && (
        <p class="muted">
          {number(all.length)} of {number(total)} notices are listed here; the download has them all.
        </p>
      )}
      <NoticeList notices={shown} />
    </Dialog>
  );
}
