import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Balances } from './Balances.tsx';
import { MergeList } from './MergeList.tsx';
import { NoticeFinder } from './NoticeFinder.tsx';

/** What was read from each file, what was merged, and what the readers met. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const current = opened.value;
  if (!current) return null;
  return (
    <Dialog title={texts.dialogs.report.title} wide onClose={onClose}>
      <Balances files={current.files} />
      <MergeList />
      <NoticeFinder current={current} />
    </Dialog>
  );
}
