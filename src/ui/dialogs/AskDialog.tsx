import { useState } from 'preact/hooks';
import type { Asking } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { FileChoice } from '../../work/protocol.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { FormatForm } from './FormatForm.tsx';

/** What files do not tell of themselves, one question after the other; closing it cancels the opening. */
export function AskDialog({ asking }: { readonly asking: Asking }) {
  const { inquiry, answer, cancel } = asking;
  const { questions } = inquiry;
  const [chosen, setChosen] = useState<ReadonlyMap<string, FileChoice>>(new Map());
  const at = chosen.size;
  const question = questions[at];
  if (!question) return null;
  const choose = (choice: FileChoice) => {
    const next = new Map(chosen).set(question.file, choice);
    if (next.size === questions.length) answer(next);
    else setChosen(next);
  };
  const title = texts.dialogs.ask[question.kind](question.file, at + 1, questions.length);
  return question.kind === 'format' ? (
    <Dialog key={at} title={title} wide onClose={cancel}>
      <FormatForm question={question} onChoose={choose} />
    </Dialog>
  ) : (
    <Dialog key={at} title={title} wide onClose={cancel}>
      <ColumnsForm question={question} inquiry={inquiry} onChoose={choose} />
    </Dialog>
  );
}
