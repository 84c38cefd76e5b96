import { changeSettings, wantedSettings } from '../../actions/open.ts';
import { texts } from '../../texts/texts.ts';
import type { CutListCard, Opened } from '../../work/protocol.ts';
import { WhoseList } from './WhoseList.tsx';

const words = texts.corpus.owner;

/**
 * A cut or missing author list hides the owner of a page or of a list of one person. Adding him or her is an inference,
 * so it is asked for; where no file tells whose papers it lists, the user can.
 */
export function OwnerOffer({ current }: { readonly current: Opened }) {
  const { cutLists, kind } = current;
  if (kind === 'network' || cutLists.length === 0) return null;
  const told = cutLists.filter(({ owner, hidden }) => owner?.by === 'file' && owner.name !== '' && hidden > 0);
  const said = cutLists.filter(({ owner }) => owner?.by === 'user');
  const open = cutLists.filter(({ owner }) => !owner || owner.name === '');
  return (
    <>
      {told.length > 0 && <Told current={current} lists={told} />}
      {said.map((list) => (
        <Said key={list.file} list={list} isOnly={cutLists.length === 1} />
      ))}
      {open.length > 0 && <WhoseList lists={open} />}
    </>
  );
}

/** Those whom the files name are added, or not, together. */
function Told({ current, lists }: { readonly current: Opened; readonly lists: readonly CutListCard[] }) {
  const { addOwner } = current.settings;
  return (
    <div class="offer">
      {lists.map(({ file, owner, hidden }) => (
        <Sentence
          key={file}
          around={addOwner ? words.wasAdded(hidden) : words.seems(hidden, lists.length > 1 ? file : undefined)}
          name={owner!.name}
        />
      ))}
      <button type="button" onClick={() => void changeSettings({ addOwner: !addOwner })}>
        {addOwner ? words.undo : words.add}
      </button>
    </div>
  );
}

interface SentenceProps {
  /** What stands before and after the name. */
  readonly around: readonly [before: string, after: string];
  readonly name: string;
}

const Sentence = ({ around: [before, after], name }: SentenceProps) => (
  <p>
    {before}
    <em>{name}</em>
    {after}
  </p>
);

interface SaidProps {
  readonly list: CutListCard;
  readonly isOnly: boolean;
}

function Said({ list: { file, owner, hidden }, isOnly }: SaidProps) {
  const takeBack = () => {
    const { listOwners } = wantedSettings();
    // What was said of all files is taken back for all of them.
    const rest = listOwners.filter(([name]) => name !== file);
    const others = rest.length === listOwners.length ? rest.filter(([name]) => name !== '') : rest;
    void changeSettings({ listOwners: others });
  };
  return (
    <div class="offer">
      <Sentence around={words.wasAddedAsSaid(hidden, isOnly ? undefined : file)} name={owner!.name} />
      <button type="button" onClick={takeBack}>
        {words.undo}
      </button>
    </div>
  );
}
