import { asking, dialog, failure } from '../../state/state.ts';
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

const close = () => {
  dialog.value = undefined;
};

/** At most one dialog is open; a failure waits for none. */
export function Dialogs() {
  if (failure.value) return <FailureDialog failure={failure.value} />;
  if (asking.value) return <AskDialog asking={asking.value} />;
  if (!dialog.value) return null;
  const View = views[dialog.value];
  return <View key={dialog.value} onClose={close} />;
}
