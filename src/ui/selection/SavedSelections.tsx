import { useState } from 'preact/hooks';
import { deleteSelection, renameSelection, restoreSelection, type Joining } from '../../actions/savedSelections.ts';
import { number } from '../../texts/numbers.ts';
import { savedSelections, type SavedSelection } from '../../state/selecting.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Section } from '../parts/Section.tsx';
import { RenameForm } from '../parts/RenameForm.tsx';

const words = texts.selection;

/** What was saved of these papers, each the way back to it. Nothing where nothing was saved. */
export function SavedSelections() {
  const all = savedSelections.value;
  if (all.length === 0) return null;
  return (
    <Section title={words.savedTitle} aside={number(all.length)}>
      <ul class="rows" aria-label={words.savedTitle}>
        {all.map((saved) => (
          <Saved key={saved.name} saved={saved} />
        ))}
      </ul>
    </Section>
  );
}

const joiningOf = ({ shiftKey, altKey }: MouseEvent): Joining =>
  shiftKey ? 'union' : altKey ? 'intersection' : 'replace';

function Saved({ saved }: { readonly saved: SavedSelection }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li class="row-pair saved-row">
      <button
        type="button"
        class="row saved-selection"
        title={words.restore(saved.name)}
        onClick={(event) => void restoreSelection(saved, joiningOf(event))}
      >
        <span class="row-name">{saved.name}</span>
        <span class="row-count">{number(saved.members.length)}</span>
      </button>
      <IconButton
        icon="edit"
        label={words.toolsOf(saved.name)}
        expanded={isOpen}
        onClick={() => setIsOpen((is) => !is)}
      />
      {isOpen && <Tools saved={saved} onDone={() => setIsOpen(false)} />}
    </li>
  );
}

function Tools({ saved, onDone }: { readonly saved: SavedSelection; readonly onDone: () => void }) {
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming) {
    const rename = (name: string) => {
      renameSelection(saved, name);
      onDone();
    };
    return <RenameForm name={saved.name} onRename={rename} onCancel={onDone} />;
  }
  return (
    <div class="buttons saved-tools">
      <button type="button" onClick={() => void restoreSelection(saved, 'union')}>
        {words.unite}
      </button>
      <button type="button" onClick={() => void restoreSelection(saved, 'intersection')}>
        {words.intersect}
      </button>
      <button type="button" onClick={() => setIsRenaming(true)}>
        {words.rename}
      </button>
      <button type="button" onClick={() => deleteSelection(saved)}>
        {words.remove}
      </button>
    </div>
  );
}
