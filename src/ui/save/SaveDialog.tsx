import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { saveKind, saveKinds, type SaveKind } from '../../state/saving.ts';
import { announcement, opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { FilmForm } from './FilmForm.tsx';
import { GraphForm } from './GraphForm.tsx';
import type { FormProps } from './job.ts';
import { MethodsForm } from './MethodsForm.tsx';
import { PapersForm } from './PapersForm.tsx';
import { PageForm } from './PageForm.tsx';
import { PictureForm } from './PictureForm.tsx';
import { TablesForm } from './TablesForm.tsx';
import { SessionForm } from './SessionForm.tsx';

const words = texts.save;

const forms: Readonly<Record<SaveKind, ComponentType<FormProps>>> = {
  picture: PictureForm,
  film: FilmForm,
  graph: GraphForm,
  tables: TablesForm,
  papers: PapersForm,
  methods: MethodsForm,
  page: PageForm,
  session: SessionForm,
};

/** A network that came without papers has no list of them. */
const kindsOffered = (hasPapers: boolean) =>
  saveKinds.filter((kind) => hasPapers || kind !== 'papers').map((value) => ({ value, label: words.kinds[value] }));

/** What is seen, and what is known, to be taken away. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const kinds = kindsOffered(opened.value?.kind === 'papers');
  const kind = kinds.some(({ value }) => value === saveKind.value) ? saveKind.value : 'picture';
  const [trouble, setTrouble] = useState('');
  const busy = useSignal(false);
  const save = async (job: () => Promise<void>) => {
    // Not by disabling the button: that would take the focus away from it.
    if (busy.peek()) return;
    setTrouble('');
    busy.value = true;
    try {
      await job();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setTrouble(message);
      announcement.value = message;
    }
    busy.value = false;
  };
  const turnTo = (next: SaveKind) => {
    setTrouble('');
    saveKind.value = next;
  };
  const Form = forms[kind];
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <Tabs label={words.kind} value={kind} tabs={kinds} onChange={turnTo}>
        <Form busy={busy.value} save={save} trouble={trouble} />
      </Tabs>
    </Dialog>
  );
}
