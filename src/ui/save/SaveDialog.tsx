import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { announcement } from '../../state/state.ts';
import { lastKind } from '../../state/saving.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { GraphForm } from './GraphForm.tsx';
import type { FormProps } from './job.ts';
import { PageForm } from './PageForm.tsx';
import { PictureForm } from './PictureForm.tsx';

const words = texts.save;

type Kind = keyof typeof words.kinds;

const forms: Readonly<Record<Kind, ComponentType<FormProps>>> = {
  picture: PictureForm,
  graph: GraphForm,
  page: PageForm,
};

const kinds = (Object.keys(forms) as Kind[]).map((value) => ({ value, label: words.kinds[value] }));

/** What is seen, and what is known, to be taken away. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<Kind>(lastKind.peek());
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (job: () => Promise<void>) => {
    // Not by disabling the button: that would take the focus away from it.
    if (busy) return;
    setTrouble('');
    setBusy(true);
    try {
      await job();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setTrouble(message);
      announcement.value = message;
    }
    setBusy(false);
  };
  const turnTo = (next: Kind) => {
    lastKind.value = next;
    setTrouble('');
    setKind(next);
  };
  const Form = forms[kind];
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <Tabs label={words.kind} value={kind} tabs={kinds} onChange={turnTo}>
        <Form busy={busy} save={save} />
        {trouble !== '' && <p class="trouble">{trouble}</p>}
      </Tabs>
    </Dialog>
  );
}
