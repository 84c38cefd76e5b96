import { asking, dialog, failure, type DialogName } from '../../state/state.ts';
import { AskDialog } from './AskDialog.tsx';
import { DecisionsDialog } from './DecisionsDialog.tsx';
import { FailureDialog } from './FailureDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { SaveDialog } from '../save/SaveDialog.tsx';
import { SaveSelectionDialog } from './SaveSelectionDialog.tsx';
import { SessionsDialog } from '../sessions/SessionsDialog.tsx';

const views = {
  paste: PasteDialog,
  export: SaveDialog,
  report: ReportDialog,
  help: HelpDialog,
  palette: PaletteDialog,
  decisions: DecisionsDialog,
  'save-selection': SaveSelectionDialog,
  sessions: SessionsDialog,
};

/** How often one was closed: the same that is asked for again before that was drawn is another. */
let closings = 0;

function close(shown: DialogName): void {
  closings++;
  // Another may have been asked for by now.
  if (dialog.peek() === shown) dialog.value = undefined;
}

/** At most one dialog is open; a failure waits for none. */
export function Dialogs() {
  if (failure.value) return <FailureDialog failure={failure.value} />;
  if (asking.value) return <AskDialog asking={asking.value} />;
  const shown = dialog.value;
  if (!shown) return null;
  const View = views[shown];
  return <View key={`${shown} ${closings}`} onClose={() => close(shown)} />;
}
