import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { announcement } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { FilmForm } from './FilmForm.tsx';
import { GraphForm } from './GraphForm.tsx';
import type { FormProps } from './job.ts';
import { PictureForm } from './PictureForm.tsx';

const words = texts.save;

type Kind = keyof typeof words.kinds;

const forms: Readonly<Record<Kind, ComponentType<FormProps>>> = {
  picture: PictureForm,
  film: FilmForm,
  graph: GraphForm,
};

const kinds = (Object.keys(forms) as Kind[]).map((value) => ({ value, label: words.kinds[value] }));

/** What was looked at last is what is looked at first. */
let last: Kind = 'picture';

/** What is seen, and what is known, to be taken away. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<Kind>(last);
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
    last = next;
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
